import { html, raw } from 'hono/html'
import { DateTime } from 'luxon'
import type { AbsentAppointment, AbsentHere } from '../../domain/schedule/absent.ts'
import { listAppointments } from '../../store/appointments/appointments.ts'
import type { Session } from '../../store/engine/database.ts'
import { button, dataTable, postForm } from '../components.ts'
import { longDay } from '../dates.ts'
import { type Html, notice } from '../html.ts'
import type { Visit } from '../visit.ts'
import { SHARED, TYPES } from '../words.ts'
import { ABSENT as WORDS } from './absent-words.ts'
import { sayMoment } from './say-value.ts'
import { IMPORT, number } from './words.ts'

/** More than so many are opened by whoever looks for them. */
const OPEN_UP_TO = 20

export const ABSENT_LIST = 'absents'

/** What the file does not hold, to be chosen from: it is cancelled where many appointments are, text by text. */
export function absentList(
  visit: Visit,
  { count, from, until, some, passedOver }: AbsentHere,
  { uploadId, anyRefused }: { uploadId: string; anyRefused: boolean },
): Html | false {
  const others = passedOver && html`<p><small>${WORDS.passedOver}</small></p>`
  if (count === 0) return others
  const content = html`
    <input type="hidden" name="faire" value="annuler">
    <input type="hidden" name="retour" value="/import/${uploadId}">
    <input type="hidden" name="du" value="${from}">
    <input type="hidden" name="au" value="${until}">
    ${dataTable({ caption: WORDS.title, columns: WORDS.columns, rows: some.map(cells), className: 'choose' })}
    ${button(WORDS.cancel, 'secondary')}
  `
  return html`
    <details class="listed" ${count <= OPEN_UP_TO && raw('open')} id="${ABSENT_LIST}">
      <summary>${WORDS.title}${SHARED.colon}${number(count)}</summary>
      <p>${WORDS.intro(longDay(DateTime.fromISO(from)), longDay(DateTime.fromISO(until)))}</p>
      ${anyRefused && notice(WORDS.refusedToo)}
      <p>${WORDS.choose}</p>
      ${count > some.length && html`<p>${IMPORT.showing(some.length, count)}</p>`}
      ${postForm(visit, { action: '/agenda/plusieurs/apercu', content })}
    </details>
    ${others}
  `
}

/** Without those that were cancelled or moved since the file was looked at. */
export async function stillAbsent(session: Session, absent: AbsentHere | undefined): Promise<AbsentHere | undefined> {
  if (!absent) return undefined
  const standing = await listAppointments(
    session,
    absent.some.map(({ id }) => id),
  )
  const versions = new Map(standing.map(({ id, version, status }) => [id, status === 'planned' ? version : undefined]))
  const some = absent.some.filter(({ id, version }) => versions.get(id) === version)
  return { ...absent, some, count: absent.count - (absent.some.length - some.length) }
}

/** Not ticked to begin with: a button pressed too soon then does nothing. */
function cells({ id, version, who, when, type, agent }: AbsentAppointment): Html[] {
  return [
    html`<label class="check"><input type="checkbox" name="choix" value="${id}.${version}"> ${who}</label>`,
    html`${sayMoment(when)}`,
    html`${TYPES[type] ?? type}`,
    html`${agent ?? SHARED.noAgent}`,
  ]
}
