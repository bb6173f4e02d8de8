import { html, raw } from 'hono/html'
import type { DateTime } from 'luxon'
import { type Appointment, STARTED } from '../../domain/appointment.ts'
import { writePhone } from '../../domain/phone.ts'
import { isDangerRequest, MOOT_ONCE_OVER } from '../../domain/worklist.ts'
import { OF_ONE } from '../../store/requests/waiting-requests.ts'
import { postForm } from '../components.ts'
import { clockTime, dayAndTime } from '../dates.ts'
import { badge, type Html, type Tone, time } from '../html.ts'
import { NOTICES } from '../locale-words.ts'
import { numbersToCall } from '../numbers-to-call.ts'
import { askMeaning } from '../people/ask-meaning.ts'
import { MISREADING } from '../people/misreading-words.ts'
import { readByMachine } from '../read-by-machine.ts'
import { asTheyWrote } from '../spoken.ts'
import type { Visit } from '../visit.ts'
import { SHARED, TEXT_REASONS, TYPES } from '../words.ts'
import type { RequestItem } from './request-items.ts'
import { REQUESTS as WORDS } from './words.ts'

/** Which list is shown, and which page of it. */
interface ListShown {
  list: string
  page: number
}

/** What waits of one person: who, what they wrote, about which appointment, and what may be done at once; the most urgent first. */
export function requestCard(visit: Visit, [first, ...rest]: [RequestItem, ...RequestItem[]], shown: ListShown): Html {
  const others = rest.slice(0, OF_ONE - 1)
  const isUrgent = [first, ...others].some(({ kind }) => isDangerRequest(kind))
  return html`
    <li class="request ${isUrgent ? 'urgent' : ''}" id="${idOf(first)}">
      ${oneThing(visit, first, html`<h2>${kindBadge(first)} ${whoIsIt(first)}</h2>`, shown, nameOf(first))}
      ${
        others.length > 0 &&
        html`<ul class="also" aria-label="${WORDS.also(nameOf(first))}">
          ${others.map((item) => {
            const kind = html`<h3 data-open tabindex="-1">${kindBadge(item)}</h3>`
            const who = `${nameOf(item)}, ${WORDS.kinds[item.kind] ?? item.kind}`
            return html`<li id="${idOf(item)}">${oneThing(visit, item, kind, shown, who)}</li>`
          })}
        </ul>`
      }
      ${rest.length > others.length && html`<p>${WORDS.more(OF_ONE)}</p>`}
    </li>
  `
}

/** The cards of a page: one a person, where the most urgent of what they ask stands. */
export function byPerson(items: RequestItem[]): [RequestItem, ...RequestItem[]][] {
  const groups = Map.groupBy(items, ({ person, request }) => person?.id ?? request?.id)
  return [...groups.values()] as [RequestItem, ...RequestItem[]][]
}

/** Whether what was asked is asked no more: it was before its appointment, which is over. */
export function isMoot(item: RequestItem, now: DateTime): boolean {
  const { kind, appointment, since } = item
  const isBefore = since !== undefined && appointment !== undefined && since < appointment.startsAt
  return isBefore && isOver(item, now) && MOOT_ONCE_OVER.some((one) => one === kind)
}

function isOver({ request, appointment }: RequestItem, now: DateTime): boolean {
  return request?.status !== 'done' && appointment !== undefined && appointment.startsAt <= now.minus(STARTED)
}

function idOf({ request, person }: RequestItem): string {
  return `demande-${request?.id ?? person?.id}`
}

function kindBadge({ kind }: RequestItem): Html {
  return badge(TONES[kind] ?? 'quiet', WORDS.kinds[kind] ?? kind)
}

function whoIsIt(item: RequestItem): Html {
  const { person, phone } = item
  if (person) return html`<a href="/personnes/${person.id}" data-open>${nameOf(item)}</a>`
  return html`<span data-open tabindex="-1">${WORDS.stranger}</span>${phone && html` <small>${writePhone(phone)}</small>`}`
}

/** One thing that waits, under its heading; `who` tells its buttons from those of the others. */
function oneThing(visit: Visit, item: RequestItem, heading: Html, { list, page }: ListShown, who: string): Html {
  const { kind, person, request, reason, appointment } = item
  const { danger, controlled } = item
  const urgent = controlled ? NOTICES.controlled.advice : danger && NOTICES.dangerAdvice[danger]
  const advice = urgent ?? WORDS.advice[kind]
  return html`
      <div class="what">
        ${heading}
        ${said(visit, item, `/demandes?liste=${list}&page=${page}#${idOf(item)}`)}
        ${reason && html`<p>${WORDS.reason}${SHARED.colon}${reasonWords(reason)}.</p>`}
        ${item.mates.length > 0 && matesLine(item)}
        ${appointment && appointmentLine(appointment, visit.office.zone)}
        ${isOver(item, visit.now) && html`<p>${badge('quiet', WORDS.over)} ${WORDS.overAdvice}</p>`}
        ${advice && request?.status !== 'done' && html`<p class="advice">${advice}</p>`}
        ${item.followedBy && html`<p>${WORDS.followedBy}${SHARED.colon}${item.followedBy}</p>`}
        ${isDangerRequest(kind) && request?.status !== 'done' && numbersToCall({ danger, controlled, phone: item.phone ?? person?.phone })}
        ${sinceWhen(visit, item)}
      </div>
      <div class="acts">${request?.status === 'done' ? reopening(visit, item, list, who) : acts(visit, item, list, who)}</div>
  `
}

/** How they are called: their name or, of somebody unknown, that. */
export function nameOf({ person }: Pick<RequestItem, 'person'>): string {
  return person ? `${person.lastName} ${person.firstName}`.trim() : WORDS.stranger
}

/** What the person wrote, as they wrote it, and whether it was misread, with the way `back` here. */
export function said(visit: Visit, item: RequestItem, back: string): Html | undefined {
  const { words, read, since, written, person } = item
  if (words === undefined || !since) return undefined
  const which = `${MISREADING.which(clockTime(since.setZone(visit.office.zone)))}, ${nameOf(item)}`
  return html`
    <p class="aside">${WORDS.wrote(moment(since, visit))}</p>
    <blockquote ${asTheyWrote(words, read?.foreign)}>${words}</blockquote>
    ${read && readByMachine(read.read)}
    ${written && person && html`<p class="aside">${askMeaning({ person, messageId: written.id, misreading: written.misreading, which, back })}</p>`}
  `
}

/** "Rendez-vous : jeudi 14 janvier, 14 h 30, Suivi, SPIP de Nanterre". */
export function appointmentLine({ id, startsAt, type, place }: Appointment, zone: string): Html {
  const start = startsAt.setZone(zone)
  return html`
    <p>${WORDS.appointment}${SHARED.colon}<a href="/rendez-vous/${id}">${time(start.toISO({ suppressMilliseconds: true }), dayAndTime(start))}</a>,
      ${TYPES[type] ?? type}, ${place.name}</p>
  `
}

function matesLine({ mates }: RequestItem): Html {
  const names = mates.map(
    ({ id, lastName, firstName }, place) =>
      html`${place > 0 && ', '}<a href="/personnes/${id}">${lastName} ${firstName}</a>`,
  )
  return html`<p>${WORDS.sharedWith}${SHARED.colon}${names}</p>`
}

export const TONES: Record<string, Tone> = {
  danger: 'bad',
  perhapsDanger: 'bad',
  unreachable: 'blocked',
  move: 'ask',
  cannotCome: 'ask',
  question: 'moved',
  callback: 'moved',
  notUnderstood: 'moved',
  wrongNumber: 'blocked',
  sharedNumber: 'blocked',
}

function reasonWords(reason: string): string {
  return NOTICES.reasons[reason] ?? TEXT_REASONS[reason as keyof typeof TEXT_REASONS] ?? TEXT_REASONS.unknown
}

function standing(visit: Visit, { request, agentName }: RequestItem): string | undefined {
  const name = agentName ?? WORDS.somebody
  if (request?.status === 'taken') return request.agentId === visit.agent.id ? WORDS.takenByYou : WORDS.takenBy(name)
  return request?.status === 'done' && request.doneAt ? WORDS.doneBy(name, moment(request.doneAt, visit)) : undefined
}

/** Since when it waits, unless what they wrote says so, and whose it is. */
function sinceWhen(visit: Visit, item: RequestItem): Html | undefined {
  const since = !item.words && item.since && `${WORDS.since(moment(item.since, visit))}.`
  const told = [since, standing(visit, item)].filter(Boolean)
  return told.length === 0 ? undefined : html`<p class="aside">${told.join(' ')}</p>`
}

function moment(instant: DateTime, { office }: Visit): string {
  return dayAndTime(instant.setZone(office.zone))
}

/** The one main act of its kind first, then the plain ones. */
function acts(visit: Visit, item: RequestItem, list: string, who: string): Html {
  const { request, kind, person } = item
  const act = (path: string, words: string, look = 'secondary') =>
    actForm(visit, item, { path, words, look, list, who })
  if (kind === 'sharedNumber') {
    return html`${act('permettre', WORDS.allow, 'main')}${act('interdire', WORDS.forbid)}`
  }
  return html`
    ${mainAct(item, visit.now, who)}
    ${request?.status === 'open' && act('prendre', WORDS.take)}
    ${request?.status === 'taken' && act('rendre', WORDS.giveBack)}
    ${act('faite', WORDS.finish, person && kind !== 'stranger' ? 'secondary' : 'main')}
  `
}

function mainAct(item: RequestItem, now: DateTime, who: string): Html | undefined {
  const { request, kind, person, appointment } = item
  if (!request || !person) return undefined
  const movable = appointment?.status === 'planned' && appointment.startsAt > now
  if ((kind === 'move' || kind === 'cannotCome') && movable)
    return linkButton(`/demandes/${request.id}`, WORDS.chooseMoment, who)
  // No text reaches them: its page holds the letter.
  if (kind === 'unreachable' && movable) return linkButton(`/rendez-vous/${appointment.id}`, WORDS.prepareLetter, who)
  if (kind === 'wrongNumber' || kind === 'newPhone') return linkButton(`/demandes/${request.id}`, WORDS.correct, who)
  return linkButton(`/conversations/${person.id}#repondre`, WORDS.answer, who)
}

function reopening(visit: Visit, item: RequestItem, list: string, who: string): Html {
  return actForm(visit, item, { path: 'rouvrir', words: WORDS.reopen, look: 'secondary', list, who })
}

/** What many buttons say alike is told apart by whom it is about, for those who only hear them. */
function actForm(
  visit: Visit,
  item: RequestItem,
  { path, words, look, list, who }: { path: string; words: string; look: string; list: string; who: string },
): Html {
  const ofPerson = path === 'permettre' || path === 'interdire'
  const action = ofPerson
    ? `/demandes/numeros-partages/${item.person?.id}/${path}`
    : `/demandes/${item.request?.id}/${path}`
  const content = html`
    <input type="hidden" name="liste" value="${list}">
    <button type="submit" class="${look}" ${path === 'faite' && !isDangerRequest(item.kind) && raw('data-finish')}>${words}${forWhom(who)}</button>
  `
  return postForm(visit, { action, className: 'one-click', content })
}

function linkButton(href: string, words: string, who: string): Html {
  return html`<a href="${href}" class="as-button" data-answer>${words}${forWhom(who)}</a>`
}

function forWhom(who: string): Html {
  return html`<span class="hidden">${SHARED.colon}${who}</span>`
}
