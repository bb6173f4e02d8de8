import type { FastifyReply } from 'fastify'
import { html } from 'hono/html'
import { type Foreseen, foresee } from '../../app/appointments/foresee.ts'
import { type Attendance, recordManyWithin } from '../../app/appointments/record-attendance.ts'
import { nameOf } from '../appointments/change-page.ts'
import { foreseenText } from '../appointments/foreseen.ts'
import { button, dataTable, postForm } from '../components.ts'
import { type Html, sendPage } from '../html.ts'
import type { Visit } from '../visit.ts'
import { nameOfChoice, type OutcomesForm } from './outcomes-form.ts'
import { MANY, OUTCOMES as WORDS } from './words.ts'

/** Every text that would leave before anything is written down, to be confirmed once for all. */
export async function sendOutcomesPreview(
  visit: Visit,
  reply: FastifyReply,
  form: OutcomesForm,
  { told, count }: { told: Foreseen[]; count: number },
): Promise<FastifyReply> {
  const segments = told.reduce((sum, { text }) => sum + (text?.cost.segments ?? 0), 0)
  const { person, text } = MANY.columns
  const content = html`
    ${hidden(form)}
    ${dataTable({
      caption: MANY.previewCaption,
      columns: [person, text],
      rows: told.map((one) => [html`<strong>${nameOf(one.person)}</strong>`, foreseenText(visit, one)]),
      className: 'preview',
    })}
    <p><strong>${MANY.cost(told.length, segments)}</strong> ${WORDS.others(count - told.length)}</p>
    <div class="actions">
      <button type="submit" name="sms" value="oui" autofocus>${WORDS.apply(told.length)}</button>
      ${button(WORDS.quiet, 'secondary', { name: 'sms', value: 'non' })}
      ${button(WORDS.again, 'secondary', { name: 'revoir', value: 'oui' })}
    </div>
  `
  const title = WORDS.previewTitle(count)
  const page = html`<h1>${title}</h1>${postForm(visit, { action: '/agenda/issues', content })}`
  return sendPage(reply, visit.web, { title, path: '/agenda', content: page, visit })
}

/** Those whom a text would tell. Whoever came is told nothing: only the others are looked at. */
export async function foreseeOutcomes({ parts, now }: Visit, attendances: Attendance[]): Promise<Foreseen[]> {
  const others = attendances.filter(({ outcome }) => outcome !== 'honour')
  if (others.length === 0) return []
  const foreseen = await foresee(parts, async (tx, quiet) => {
    return (await recordManyWithin(tx, quiet, others, now.toUTC())).done
  })
  return foreseen.filter(({ text }) => text)
}

/** The form as it was filled in. */
function hidden({ day, agentId, month, hasMore, allCame, choices }: OutcomesForm): Html {
  const field = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`
  return html`
    ${field('jour', day)}
    ${agentId && field('agent', agentId)}
    ${month && field('mois', month)}
    ${hasMore && field('suite', 'oui')}
    ${allCame && field('tous', 'oui')}
    ${choices.map(
      ({ appointmentId, version, word }) =>
        html`${field('choix', `${appointmentId}.${version}`)}${word !== '' && field(nameOfChoice(appointmentId), word)}`,
    )}
  `
}
