import { html, raw } from 'hono/html'
import { DateTime } from 'luxon'
import { isKnownRegion } from '../../domain/holidays.ts'
import { LONGEST_NAME, type Office, STARTING_HOURS } from '../../domain/office.ts'
import { isKnownZone } from '../../domain/time.ts'
import { findHour } from '../../domain/typed-hour.ts'
import type { OfficeChange } from '../../store/offices/offices.ts'
import { button, checkbox, field, type Option, selectField, textArea } from '../components.ts'
import { fieldOf, fieldsOf } from '../form.ts'
import type { Html } from '../html.ts'
import { pageLanguage } from '../page-words.ts'
import { readReminders, reminderFields, writeReminders } from './reminder-fields.ts'
import type { Problems, Written } from './settings-form.ts'
import { REGIONS, SETTINGS, ZONES } from './words.ts'

const WORDS = SETTINGS.office
const WRONG = SETTINGS.wrong

/** The fields of an office as they are written, what is wrong with one beside it. */
export function officeFields(office: Office, written: Written, problems: Problems): Html {
  const of = (name: string) => ({ name, value: fieldOf(written, name), problem: problems[name] })
  return html`
    ${field({ ...of('nom'), label: WORDS.name, hint: WORDS.nameHint, required: true })}
    ${field({ ...of('telephone'), label: WORDS.phone, type: 'tel', hint: WORDS.phoneHint })}
    ${field({ ...of('email'), label: WORDS.email, type: 'email', hint: WORDS.emailHint })}
    ${selectField({ ...of('fuseau'), label: WORDS.zone, options: optionsWith(ZONES, office.zone) })}
    ${office.sendingHours === 'always' && checkbox({ name: 'toujours', label: WORDS.always, value: 'oui', checked: fieldOf(written, 'toujours') !== '' })}
    ${hoursFields(written, problems)}
    ${selectField({ ...of('feries'), label: WORDS.holidays, options: optionsWith(REGIONS, office.holidayRegion) })}
    ${textArea({ ...of('fermes'), label: WORDS.closed, hint: WORDS.daysHint })}
    ${textArea({ ...of('ouverts'), label: WORDS.opened, hint: WORDS.daysHint })}
    ${reminderFields(written, problems)}
    ${checkbox({ name: 'bienvenue', label: WORDS.welcome, checked: fieldOf(written, 'bienvenue') !== '' })}
    <p><small>${WORDS.welcomeHint} <a href="/reglages/textes/fr/welcome">${WORDS.welcomeWords}</a></small></p>
    ${field({ ...of('resume'), label: WORDS.digestAt, type: 'time', required: true })}
    ${field({ ...of('secours'), label: WORDS.paperWord, hint: WORDS.paperWordHint })}
    ${field({ ...of('prix'), label: WORDS.price, hint: WORDS.priceHint })}
    ${button(SETTINGS.save)}
  `
}

/** Of these, what an office cannot do without on its first day, and its code while it may be chosen; what is not shown stays as it is. */
export function firstFields(office: Office, codeKept: boolean, written: Written, problems: Problems): Html {
  const of = (name: string) => ({ name, value: fieldOf(written, name), problem: problems[name] })
  return html`
    ${field({ ...of('nom'), label: WORDS.name, hint: WORDS.nameHint, required: true })}
    ${
      codeKept
        ? html`<p>${WORDS.codeKept(office.code)}</p>`
        : field({ ...of('code'), label: WORDS.code, hint: WORDS.codeHint, required: true })
    }
    ${field({ ...of('telephone'), label: WORDS.phone, type: 'tel', hint: WORDS.phoneHint, required: true })}
    ${field({ ...of('email'), label: WORDS.email, type: 'email', hint: WORDS.emailHint, required: true })}
    ${selectField({ ...of('fuseau'), label: WORDS.zone, options: optionsWith(ZONES, office.zone) })}
    ${selectField({ ...of('feries'), label: WORDS.holidays, options: optionsWith(REGIONS, office.holidayRegion) })}
    ${hoursFields(written, problems)}
    ${button(SETTINGS.save)}
  `
}

/** Those fields as they were sent, with what was not shown as it is stored. */
export function withTheRest(office: Office, sent: Written): Written {
  return { ...writeOffice(office), jours: [], ...sent }
}

function hoursFields(written: Written, problems: Problems): Html {
  const days = fieldsOf(written, 'jours')
  const of = (name: string) => ({ name, value: fieldOf(written, name), problem: problems[name] })
  return html`
    <fieldset class="choices" id="jours" ${problems.jours && raw('aria-describedby="jours-erreur"')}>
      <legend>${WORDS.days}</legend>
      ${problems.jours && html`<div class="field"><small id="jours-erreur" class="problem">${problems.jours}</small></div>`}
      ${SETTINGS.weekdays.map((label, place) => checkbox({ name: 'jours', label, value: `${place + 1}`, checked: days.includes(`${place + 1}`) }))}
    </fieldset>
    ${field({ ...of('ouvre'), label: WORDS.opens, type: 'time', hint: WORDS.hoursHint, required: true })}
    ${field({ ...of('ferme'), label: WORDS.closes, type: 'time', required: true })}
  `
}

/** Those of the list, and the one in use if it is another: a form must not change what it does not show. */
function optionsWith(list: Record<string, string>, value: string): Option[] {
  const options = Object.entries(list).map(([code, words]) => ({ value: code, words }))
  return value in list ? options : [{ value, words: value }, ...options]
}

/** An office as its fields hold it. */
export function writeOffice(office: Office): Written {
  const hours = office.sendingHours === 'always' ? STARTING_HOURS : office.sendingHours
  return {
    nom: office.name,
    code: office.code,
    telephone: office.phone ?? '',
    email: office.email ?? '',
    fuseau: office.zone,
    feries: office.holidayRegion,
    fermes: office.closedDays.map(writeDay).join('\n'),
    ouverts: office.openedDays.map(writeDay).join('\n'),
    ...writeReminders(office.reminders),
    resume: office.digestAt,
    secours: office.paperWord ?? '',
    prix: writePrice(office.segmentPrice),
    bienvenue: office.welcomes ? 'oui' : '',
    ...(office.sendingHours === 'always' && { toujours: 'oui' }),
    jours: hours.days.map(String),
    ouvre: hours.opens,
    ferme: hours.closes,
  }
}

/** What the fields change of an office; everything that cannot be read is noted in `problems`, beside its field. */
export function readOffice(form: unknown, office: Office, problems: Problems): OfficeChange {
  const said = (name: string) => fieldOf(form, name)
  const must = (name: string, words: string, holds: boolean) => {
    if (!holds) problems[name] = words
  }
  // In the order of the page: so they are told.
  const name = said('nom')
  must('nom', WRONG.name, name !== '' && name.length <= LONGEST_NAME)
  const zone = said('fuseau') || office.zone
  must('fuseau', WRONG.zone, isKnownZone(zone))
  // A demonstration is open at all hours, until somebody gives it some.
  const always = office.sendingHours === 'always' && said('toujours') !== ''
  const hours = always ? {} : { sendingHours: readHours(form, problems) }
  const holidayRegion = said('feries') || office.holidayRegion
  must('feries', WRONG.holidays, isKnownRegion(holidayRegion))
  const closedDays = readDays(form, 'fermes', problems)
  const openedDays = readDays(form, 'ouverts', problems)
  const reminders = readReminders(form, problems)
  const digestAt = findHour(said('resume'))
  must('resume', WRONG.digestAt, digestAt !== undefined)
  const paperWord = said('secours') || null
  must('secours', WRONG.paperWord, paperWord === null || paperWord.length >= SHORTEST_WORD)
  const segmentPrice = readPrice(said('prix'), problems)
  const [phone, email] = [said('telephone') || null, said('email') || null]
  const days = { holidayRegion, closedDays, openedDays }
  const welcomes = said('bienvenue') !== ''
  return { name, phone, email, zone, ...hours, ...days, reminders, welcomes, digestAt, paperWord, segmentPrice }
}

/** It may be guessed at leisure by whoever holds the file: four words, or a long one. */
const SHORTEST_WORD = 14

function readHours(form: unknown, problems: Problems): Exclude<Office['sendingHours'], 'always'> {
  const days = fieldsOf(form, 'jours')
    .map(Number)
    .filter((day) => day >= 1 && day <= 7)
  const [opens, closes] = [findHour(fieldOf(form, 'ouvre')), findHour(fieldOf(form, 'ferme'))]
  // An office that never opens would send nothing, and say nothing of it.
  if (days.length === 0) problems.jours = WRONG.days
  if (opens === undefined) problems.ouvre = WRONG.opens
  if (closes === undefined) problems.ferme = WRONG.closes
  else if (opens !== undefined && opens >= closes) problems.ferme = WRONG.closesFirst
  return { days, opens: opens ?? '', closes: closes ?? '' }
}

function readDays(form: unknown, name: string, problems: Problems): string[] {
  return linesOf(fieldOf(form, name)).flatMap((line) => {
    const day = DateTime.fromFormat(line, 'd/M/yyyy').toISODate()
    if (day === null) problems[name] ??= WRONG.dates(line)
    return day === null ? [] : [day]
  })
}

/** Written in euros, kept in ten-thousandths. */
function readPrice(written: string, problems: Problems): number | null {
  if (written === '') return null
  const euros = Number(written.replace(',', '.'))
  if (!(euros >= 0 && euros < 10)) problems.prix = WRONG.price
  return Math.round(euros * 10_000)
}

function writePrice(segmentPrice: number | undefined): string {
  return segmentPrice === undefined
    ? ''
    : String(segmentPrice / 10_000).replace('.', pageLanguage() === 'en' ? '.' : ',')
}

function linesOf(written: string): string[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function writeDay(day: string): string {
  return DateTime.fromISO(day).toFormat('dd/MM/yyyy')
}
