import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { searchPeople } from '../../app/people/search-people.ts'
import { writePhone } from '../../domain/phone.ts'
import { button, dataTable, field } from '../components.ts'
import { clockTime, dayAndMonth } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, sendPage, time } from '../html.ts'
import { numberedPager, pageOf } from '../pager.ts'
import { signBadge } from '../signs.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { BY_HAND } from './by-hand-words.ts'
import { type FoundRow, listFoundRows } from './found-rows.ts'
import { erasedNotice } from './rights-pages.ts'
import { PEOPLE } from './search-words.ts'

const A_PAGE = 50

/** People found by name, telephone or case number, with what comes next for each. */
export const searchRoutes: StaffRoute[] = [{ method: 'GET', path: '/personnes', for: 'agent', answer: showSearch }]

async function showSearch(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const asked = fieldOf(request.query, 'q')
  const content = html`
    <h1>${PEOPLE.title}</h1>
    ${erasedNotice(request.query)}
    <search>
      <form method="get" action="/personnes" class="search">
        ${field({ name: 'q', label: PEOPLE.label, hint: PEOPLE.hint, type: 'search', value: asked })}
        ${button(PEOPLE.search)}
      </form>
    </search>
    <p><a href="/personnes/nouvelle" role="button" class="secondary">${BY_HAND.make}</a></p>
    ${asked === '' ? html`<p class="empty">${PEOPLE.start}</p>` : await results(visit, asked, request.query)}
  `
  return sendPage(reply, visit.web, { title: PEOPLE.title, path: '/personnes', content, visit })
}

async function results({ parts, office, now }: Visit, asked: string, query: unknown): Promise<Html> {
  const { page, slice } = pageOf(query, A_PAGE)
  const { people, formerCases, more } = await searchPeople(parts.store, office, asked, slice)
  if (people.length === 0) {
    const why = /[\p{L}\p{N}]{2}/u.test(asked) ? PEOPLE.none(asked) : PEOPLE.tooShort
    return html`<div class="empty" role="status"><p>${why}</p><p>${PEOPLE.help}</p></div>`
  }
  const rows = await listFoundRows(parts.store, people, now)
  return html`
    <p role="status">${PEOPLE.found(people.length, more || page > 1)}</p>
    ${dataTable({ caption: PEOPLE.caption(asked), columns: PEOPLE.columns, rows: rows.map((row) => cells(row, formerCases.get(row.person.id))) })}
    ${numberedPager({ page, more }, (other) => `/personnes?q=${encodeURIComponent(asked)}&page=${other}`)}
  `
}

function cells({ person, next, signs }: FoundRow, formerCase: string | undefined): Html[] {
  const birth = person.birthDate && DateTime.fromISO(person.birthDate).toFormat('dd/MM/yyyy')
  const { id, lastName, firstName, caseNumber, phone } = person
  return [
    html`<a href="/personnes/${id}">${lastName} ${firstName}</a>${birth && html` <small>(${birth})</small>`}`,
    html`${caseNumber}${formerCase && html` <small>(${PEOPLE.formerCase(formerCase)})</small>`}`,
    html`${phone ? writePhone(phone) : PEOPLE.noPhone}`,
    next
      ? html`<a href="/rendez-vous/${next.id}">${time(next.startsAt.toISO(), `${dayAndMonth(next.startsAt)}, ${clockTime(next.startsAt)}`)}</a>`
      : html`${PEOPLE.noComing}`,
    html`<span class="badges">${signs.map(signBadge)}</span>`,
  ]
}
