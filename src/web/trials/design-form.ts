import { html } from 'hono/html'
import type { AppointmentType, Office } from '../../domain/office.ts'
import { mayTry } from '../../domain/trial/eligible.ts'
import { EXTRAS, type Extra } from '../../domain/trial/extras.ts'
import { type Design, isTooSmall, wrongInDesign } from '../../domain/trial/protocol.ts'
import { button, checkbox, field, radios } from '../components.ts'
import { fieldOf, fieldsOf } from '../form.ts'
import type { Html } from '../html.ts'
import { pageLanguage } from '../page-words.ts'
import type { Problems } from '../settings/settings-form.ts'
import { TYPES } from '../words.ts'
import { inSentence } from './in-sentence.ts'
import { readNumber } from './numbers.ts'
import { TRIALS } from './words.ts'

const FORM = TRIALS.form
const WRONG = TRIALS.wrong

/** The fields of a design by their names in the address, and what they hold before anybody types: together they make a trial that can be. */
const STARTING: Record<string, string> = {
  question: '',
  ajout: 'invitation',
  semaines: '32',
  presences: '4',
  lecture: 'one',
  manques: '20',
  ecart: '6',
  chance: '80',
  moyenne: '3',
  variation: '0,7',
  ressemblance: '0,1',
  perdus: '20',
  mois: '100',
}

/** What was typed of a design or, before anything was, what stands in its fields; `asked` says which. */
export function writtenIn(
  query: unknown,
  starting: Record<string, string> = STARTING,
): { asked: boolean; said: (name: string) => string; types: string[] } {
  const asked = fieldOf(query, 'calculer') !== ''
  const past = fieldOf(query, 'passe') !== ''
  const said = (name: string) => {
    const typed = asked || (past && !FROM_PAST.includes(name))
    return typed ? fieldOf(query, name) : asTyped(starting[name] ?? '')
  }
  return { asked, said, types: typesIn(query) }
}

/** "0,7", "0.7". */
function asTyped(starting: string): string {
  return pageLanguage() === 'en' ? starting.replace(',', '.') : starting
}

/** The types of appointment that are ticked. */
export function typesIn(query: unknown): string[] {
  return [...new Set(fieldsOf(query, 'types'))]
}

/** The codes of other offices that are ticked. */
export function othersIn(query: unknown): string[] {
  return [...new Set(fieldsOf(query, 'services'))]
}

/** What the last months of the office tell. */
const FROM_PAST = ['manques', 'moyenne', 'variation', 'ressemblance', 'perdus', 'mois']

/** What stands in the fields at first: what the office's past says of them, when it says enough. */
export function startingFrom(past: Omit<Design['assumed'], 'power'> | undefined): Record<string, string> {
  if (!past) return STARTING
  const { baseline, appointments, correlation, shareLost, peopleMonthly } = past
  const typed = (value: number, digits: number) => value.toFixed(digits).replace('.', ',')
  return {
    ...STARTING,
    manques: typed(baseline * 100, 1),
    moyenne: typed(appointments.mean, 1),
    variation: typed(appointments.variation, 2),
    ressemblance: typed(correlation, 2),
    perdus: typed(shareLost * 100, 1),
    mois: String(Math.max(1, peopleMonthly)),
  }
}

/** A design as it was typed, with what is wrong by field. */
export function readDesign(
  query: unknown,
  office: Office,
  types: ReadonlyMap<string, AppointmentType>,
): { design: Design; problems: Problems } {
  const said = (name: string) => fieldOf(query, name)
  const share = (name: string) => readNumber(said(name)) / 100
  const extra = EXTRAS.find((one) => one === said('ajout'))
  const looks = said('lecture') === 'any' ? 'any' : 'one'
  const design: Design = {
    question: said('question'),
    extra: extra ?? 'invitation',
    types: typesIn(query).filter((code) => types.has(code)),
    others: othersIn(query),
    weeks: readNumber(said('semaines')),
    outcomeWeeks: readNumber(said('presences')),
    looks,
    smallestDifference: share('ecart'),
    assumed: {
      baseline: share('manques'),
      power: share('chance'),
      appointments: { mean: readNumber(said('moyenne')), variation: readNumber(said('variation')) },
      correlation: readNumber(said('ressemblance')),
      shareLost: share('perdus'),
      peopleMonthly: readNumber(said('mois')),
    },
  }
  return { design, problems: { ...problemOf(design), ...untried(design, extra, office, types) } }
}

const FIELD_OF: Partial<Record<keyof Design, { name: string; words: () => string }>> = {
  question: { name: 'question', words: () => WRONG.question },
  types: { name: 'types', words: () => WRONG.types },
  weeks: { name: 'semaines', words: () => WRONG.weeks },
  outcomeWeeks: { name: 'presences', words: () => WRONG.outcomeWeeks },
  smallestDifference: { name: 'ecart', words: () => WRONG.smallestDifference },
  assumed: { name: 'manques', words: () => WRONG.assumed },
}

function problemOf(design: Design): Problems {
  const wrong = wrongInDesign(design)
  if (wrong === 'smallestDifference' && isTooSmall(design)) return { ecart: WRONG.tooSmallDifference }
  const beside = wrong && FIELD_OF[wrong]
  return beside ? { [beside.name]: beside.words() } : {}
}

function untried(
  { types: codes }: Design,
  extra: Extra | undefined,
  office: Office,
  types: ReadonlyMap<string, AppointmentType>,
): Problems {
  if (!extra) return { ajout: WRONG.extra }
  const not = codes.filter((code) => {
    const type = types.get(code)
    return !type || !mayTry(extra, type, office)
  })
  return not.length > 0 ? { types: WRONG.notTried(not.map((code) => TYPES[code] ?? code).join(', ')) } : {}
}

/** The form of a design, sent as an address: calculating changes nothing. */
export function designForm(
  query: unknown,
  types: readonly AppointmentType[],
  others: readonly Office[],
  problems: Problems,
  starting: Record<string, string>,
): Html {
  const { said, types: ticked } = writtenIn(query, starting)
  const box = (name: string, label: string, hint?: string) =>
    field({ name, label, hint, value: said(name), problem: problems[name] })
  return html`
    <form method="get" action="/essai/nouveau" class="narrow">
      ${box('question', FORM.question, FORM.questionHint)}
      ${radios({
        name: 'ajout',
        legend: FORM.extra,
        value: said('ajout'),
        options: EXTRAS.map((value) => ({ value, words: optionWords(value) })),
      })}
      <fieldset class="choices" id="types">
        <legend>${FORM.types}</legend>
        <small>${FORM.typesHint}</small>
        ${problems.types && html`<small class="problem">${problems.types}</small>`}
        ${types.map(({ code }) => checkbox({ name: 'types', value: code, label: TYPES[code] ?? code, checked: ticked.includes(code) }))}
      </fieldset>
      ${others.length > 0 && othersFields(others, othersIn(query))}
      ${box('semaines', FORM.weeks, FORM.weeksHint)}
      ${box('presences', FORM.outcomeWeeks, FORM.outcomeWeeksHint)}
      ${radios({
        name: 'lecture',
        legend: FORM.looks,
        value: said('lecture'),
        options: Object.entries(TRIALS.looks).map(([value, words]) => ({ value, words })),
      })}
      <h2>${FORM.sizeTitle}</h2>
      <p>${FORM.sizeIntro} ${starting !== STARTING && FORM.fromPast}</p>
      ${box('manques', FORM.baseline)}
      ${box('ecart', FORM.smallest, FORM.smallestHint)}
      ${box('chance', FORM.power)}
      ${box('moyenne', FORM.mean)}
      ${box('variation', FORM.variation, FORM.variationHint)}
      ${box('ressemblance', FORM.correlation, FORM.correlationHint)}
      ${box('perdus', FORM.lost)}
      ${box('mois', FORM.monthly)}
      ${button(FORM.compute, 'main', { name: 'calculer', value: 'oui' })}
      ${button(FORM.usePast, 'secondary', { name: 'passe', value: 'oui' })}
    </form>
  `
}

/** Together they find a smaller difference than each alone. */
function othersFields(others: readonly Office[], ticked: readonly string[]): Html {
  return html`
    <fieldset class="choices">
      <legend>${FORM.others}</legend>
      <small>${FORM.othersHint}</small>
      ${others.map(({ code, name }) => checkbox({ name: 'services', value: code, label: name, checked: ticked.includes(code) }))}
    </fieldset>
  `
}

function optionWords(extra: Extra): string {
  const { name, usual, other } = TRIALS.extras[extra]
  return TRIALS.option(name, inSentence(usual), inSentence(other))
}

/** What was typed, to be sent again as it is. */
export function hiddenDesign(query: unknown): Html {
  const { said, types } = writtenIn(query)
  return html`
    ${Object.keys(STARTING).map((name) => html`<input type="hidden" name="${name}" value="${said(name)}">`)}
    ${types.map((code) => html`<input type="hidden" name="types" value="${code}">`)}
    ${othersIn(query).map((code) => html`<input type="hidden" name="services" value="${code}">`)}
  `
}
