import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { isBroken, PROMISES, type PromiseCount, sharePromised, sumPromised } from '../../domain/promise.ts'
import { shortDate as french } from '../../locales/fr/page-dates.ts'
import { countPromised, listPromiseCounts } from '../../store/promises/promises.ts'
import { dataTable } from '../components.ts'
import { shortDate as english } from '../dates-en.ts'
import { badge, type Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import type { StateLanguage } from './finding-words.ts'
import { STATE } from './words.ts'

/** What was promised and kept on a day of the office's calendar, each promise once. */
export interface PromisedDay {
  day: DateTime
  counts: PromiseCount[]
}

const DAYS = 30

/** Those on which something was due, the latest first; today as it stands. */
export async function promisedDays({ parts, office, now }: Visit): Promise<PromisedDay[]> {
  const today = now.startOf('day')
  const from = today.minus({ days: DAYS - 1 })
  const kept = await listPromiseCounts(parts.store, office.id, from.toISODate() ?? '', today.toISODate() ?? '')
  const span = { from: today.toUTC(), until: now.toUTC(), now: now.toUTC(), officeIds: [office.id] }
  const ofToday = await countPromised(parts.store, span)
  const byDay = Map.groupBy(kept, ({ day }) => day)
  byDay.delete(today.toISODate() ?? '')
  const past = [...byDay].map(([day, counts]) => ({ day: DateTime.fromISO(day, { zone: office.zone }), counts }))
  return ofToday.length > 0 ? [{ day: today, counts: ofToday }, ...past] : past
}

/** The promises: what they mean, how they were kept together, and each day. */
export function promisesSection(days: readonly PromisedDay[], now: DateTime, language: StateLanguage): Html {
  const words = STATE[language].promises
  return html`
    <h2>${words.title}</h2>
    <p>${words.intro}</p>
    <ul>${PROMISES.map((promise) => html`<li><strong>${words.names[promise]}</strong> – ${words.means[promise]}</li>`)}</ul>
    <p>${words.moves} ${words.withdrawn} ${words.target} ${words.erased}</p>
    ${days.length === 0 ? html`<p class="empty">${words.none}</p>` : tables(days, now, language)}
  `
}

function tables(days: readonly PromisedDay[], now: DateTime, language: StateLanguage): Html {
  const words = STATE[language].promises
  const all = days.flatMap(({ counts }) => counts)
  const missed = days.filter(({ counts }) => counts.some(isBroken))
  return html`
    ${dataTable({
      ...words.totals,
      rows: PROMISES.map((promise) => {
        const sum = sumPromised(promise, all)
        return [html`${words.names[promise]}`, cell(sum, language), html`${latest(sum, language)}`]
      }),
    })}
    ${
      missed.length > 0 &&
      html`<p>${words.what} ${missed.slice(0, 5).map(({ day }) => html`<a href="/envois?jour=${day.toISODate()}">${sayDay(day, language)}</a> `)}</p>`
    }
    ${dataTable({
      ...words.days,
      className: 'counts',
      rows: days.map(({ day, counts }) => [
        html`${sayDay(day, language)}${day.hasSame(now, 'day') && html` <small>${words.today}</small>`}`,
        ...PROMISES.map((promise) => cell(sumPromised(promise, counts), language)),
      ]),
    })}
    <p class="works"><a href="/etat/promesses.csv?langue=${language}">${words.download}</a></p>
  `
}

function cell(count: PromiseCount, language: StateLanguage): Html {
  const words = STATE[language].promises
  const share = sharePromised(count)
  if (share === undefined) return html`${words.nothing}`
  const said = words.of(percent(share, language), number(count.due - count.kept, language), number(count.due, language))
  return html`${isBroken(count) && badge('bad', words.below)} ${said}`
}

function latest({ promise, due, worst }: PromiseCount, language: StateLanguage): string {
  return promise === 'inbound' || due === 0 ? '–' : STATE[language].promises.late(worst)
}

/** Never rounded up to a hundred: 1 of 10,000 was missed. */
function percent(share: number, language: StateLanguage): string {
  const hundredths = Math.floor(share * 10_000) / 100
  const written = new Intl.NumberFormat(language, { minimumFractionDigits: share === 1 ? 0 : 2 }).format(hundredths)
  return language === 'fr' ? `${written} %` : `${written}%`
}

function number(count: number, language: StateLanguage): string {
  return new Intl.NumberFormat(language).format(count)
}

const SHORT_DATE: Record<StateLanguage, (day: DateTime) => string> = { fr: french, en: english }

export function sayDay(day: DateTime, language: StateLanguage): string {
  return SHORT_DATE[language](day)
}
