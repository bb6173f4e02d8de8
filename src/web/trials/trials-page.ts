import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { listTrials } from '../../store/trials/trials.ts'
import { dataTable, doneFrom, doneNotice } from '../components.ts'
import { longDay } from '../dates.ts'
import { sendPage, time } from '../html.ts'
import { settingsHead } from '../settings/settings-menu.ts'
import { asOfficeWrote } from '../spoken.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { stateOf } from './trial-state.ts'
import { TRIALS } from './words.ts'

const PATH = '/essai'

/** The trials of the office, and the way to plan one. */
export const trialsRoutes: StaffRoute[] = [{ method: 'GET', path: PATH, for: 'admin', answer: show }]

async function show(visit: Visit, { query }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office, now, web } = visit
  const trials = await listTrials(parts.store, office.id)
  const done = doneFrom(query, TRIALS.done)
  const rows = trials.map((trial) => {
    const writtenAt = trial.writtenAt.setZone(office.zone)
    return [
      html`<a href="${PATH}/${trial.id}" ${asOfficeWrote()}>${trial.protocol.question}</a>`,
      html`${TRIALS.extras[trial.protocol.extra].name}`,
      html`${TRIALS.states[stateOf(trial, now)]}`,
      time(writtenAt.toISODate(), longDay(writtenAt)),
    ]
  })
  const content = html`
    ${settingsHead(PATH, {})}
    ${done && doneNotice(done)}
    <p>${TRIALS.intro}</p>
    <p>${TRIALS.chance}</p>
    <p><a href="${PATH}/nouveau" role="button">${TRIALS.plan}</a></p>
    <h2>${TRIALS.list}</h2>
    ${rows.length > 0 ? dataTable({ caption: TRIALS.list, columns: TRIALS.columns, rows }) : html`<p class="empty">${TRIALS.none}</p>`}
  `
  return sendPage(reply, web, { title: TRIALS.title, path: '/reglages', content, visit })
}
