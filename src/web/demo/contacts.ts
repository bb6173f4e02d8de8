import { html, raw } from 'hono/html'
import type { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import { writePhone } from '../../domain/phone.ts'
import { fold } from '../../domain/schedule/fold.ts'
import { button, field } from '../components.ts'
import type { Html } from '../html.ts'
import { addressOf, namesOf } from './phone-parts.ts'
import { PHONE as WORDS } from './words.ts'

/** On a telephone of 320 pixels, so many leave room for what is below them. */
const AT_ONCE = 8

interface Contacts {
  people: Probationer[]
  /** When each last wrote, or was written to, by person. */
  exchanged: Map<string, DateTime>
  /** What is sought of a name, a number or a case. */
  asked: string
  /** Whose telephone is open. */
  phone: string | undefined
  isWhole: boolean
}

/** Everybody whose telephone can be taken, those with whom texts were exchanged lately first, and any other number. */
export function contacts({ people, exchanged, asked, phone, isWhole }: Contacts): Html {
  const found = [...Map.groupBy(people.toSorted(byName), (person) => person.phone ?? '')]
    .map(([number, holders]) => ({ number, holders, at: lastOf(holders, exchanged) }))
    .filter(({ number, holders }) => isSought(asked, number, holders))
    .toSorted((one, other) => other.at - one.at)
  const list = (some: typeof found) =>
    html`<ul>${some.map(({ number, holders }) => contact(number, holders, number === phone))}</ul>`
  const [first, others] = [found.slice(0, AT_ONCE), found.slice(AT_ONCE)]
  return html`
    <section class="contacts" aria-labelledby="contacts">
      <h2 id="contacts">${WORDS.whose}</h2>
      ${people.length === 0 && html`<p>${WORDS.nobody}</p>`}
      ${people.length > AT_ONCE && searchForm(asked, phone)}
      ${asked !== '' && html`<p role="status">${WORDS.found(found.length)} <a href="${phone ? addressOf(phone) : '/telephone'}">${WORDS.all}</a></p>`}
      ${first.length > 0 && list(first)}
      ${others.length > 0 && html`<details><summary>${WORDS.others(others.length)}</summary>${list(others)}</details>`}
      ${!isWhole && html`<p><small>${WORDS.onlyFirst(people.length)}</small></p>`}
      <form method="get" action="/telephone">
        <label for="numero">${WORDS.otherNumber}</label>
        <div class="inline">
          <input type="tel" id="numero" name="numero" required autocomplete="off" aria-describedby="numero-exemple">
          <button type="submit" class="secondary">${WORDS.open}</button>
        </div>
        <small id="numero-exemple">${WORDS.numberExample}</small>
      </form>
    </section>
  `
}

/** The telephone that is open stays so. */
function searchForm(asked: string, phone: string | undefined): Html {
  return html`
    <search>
      <form method="get" action="/telephone" class="search">
        ${phone && html`<input type="hidden" name="numero" value="${phone}">`}
        ${field({ name: 'q', label: WORDS.seek, type: 'search', value: asked })}
        ${button(WORDS.search, 'secondary')}
      </form>
    </search>
  `
}

function contact(number: string, holders: Probationer[], current: boolean): Html {
  return html`
    <li>
      <a href="${addressOf(number)}" ${current && raw('aria-current="true"')}>
        <strong>${namesOf(holders)}</strong> <span>${writePhone(number)}</span>
      </a>
    </li>
  `
}

function lastOf(holders: Probationer[], exchanged: Map<string, DateTime>): number {
  return Math.max(...holders.map(({ id }) => exchanged.get(id)?.toMillis() ?? 0))
}

function isSought(asked: string, number: string, holders: Probationer[]): boolean {
  const words = fold([namesOf(holders), ...holders.map(({ caseNumber }) => caseNumber)].join(' '))
  const named = fold(asked)
    .split(' ')
    .every((word) => words.includes(word))
  return (
    named ||
    (/^[+\d][\d .]+$/.test(asked) &&
      [number, writePhone(number)].some((one) => digitsOf(one).includes(digitsOf(asked))))
  )
}

function digitsOf(written: string): string {
  return written.replace(/\D/g, '')
}

function byName(one: Probationer, other: Probationer): number {
  return one.lastName.localeCompare(other.lastName, 'fr') || one.firstName.localeCompare(other.firstName, 'fr')
}
