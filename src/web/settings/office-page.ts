import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import { changeOffice } from '../../app/settings/change-office.ts'
import { isKnownRegion } from '../../domain/holidays.ts'
import type { Office } from '../../domain/office.ts'
import { Problem } from '../../domain/problem.ts'
import { isKnownZone } from '../../domain/time.ts'
import { REGIONS, SETTINGS, ZONES } from '../../locales/fr/settings-words.ts'
import { button, checkbox, field, type Option, postForm, selectField, textArea } from '../components.ts'
import { fieldOf, fieldsOf } from '../form.ts'
import { type Html, sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { readHour, readReminders, reminderFields } from './reminder-fields.ts'
import { settingsHead } from './settings-menu.ts'

const WORDS = SETTINGS.office
const PATH = '/reglages'

/** How the office works: its name, its hours, its closed days, its reminders. */
export const officeRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'admin', answer: show },
  { method: 'POST', path: PATH, for: 'admin', answer: save },
]

async function show(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const content = html`
    ${settingsHead(PATH, request.query)}
    ${postForm(visit, { action: PATH, className: 'narrow', content: officeFields(visit.office) })}
  `
  return sendPage(reply, visit.web, { title: WORDS.title, path: PATH, content, visit })
}

function officeFields(office: Office): Html {
  const hours = office.sendingHours === 'always' ? undefined : office.sendingHours
  return html`
    ${field({ name: 'nom', label: WORDS.name, value: office.name, hint: WORDS.nameHint, required: true })}
    ${field({ name: 'telephone', label: WORDS.phone, type: 'tel', value: office.phone, hint: WORDS.phoneHint })}
    ${field({ name: 'email', label: WORDS.email, type: 'email', value: office.email, hint: WORDS.emailHint })}
    ${selectField({ name: 'fuseau', label: WORDS.zone, value: office.zone, options: optionsWith(ZONES, office.zone) })}
    ${hours && hoursFields(hours)}
    ${selectField({ name: 'feries', label: WORDS.holidays, value: office.holidayRegion, options: optionsWith(REGIONS, office.holidayRegion) })}
    ${textArea({ name: 'fermes', label: WORDS.closed, hint: WORDS.daysHint, value: office.closedDays.map(asWritten).join('\n') })}
    ${textArea({ name: 'ouverts', label: WORDS.opened, hint: WORDS.daysHint, value: office.openedDays.map(asWritten).join('\n') })}
    ${reminderFields(office.reminders)}
    ${field({ name: 'resume', label: WORDS.digestAt, type: 'time', value: office.digestAt, required: true })}
    ${field({ name: 'prix', label: WORDS.price, hint: WORDS.priceHint, value: priceOf(office) })}
    ${button(SETTINGS.save)}
  `
}

function hoursFields({ days, opens, closes }: Exclude<Office['sendingHours'], 'always'>): Html {
  return html`
    <fieldset class="choices">
      <legend>${WORDS.days}</legend>
      ${SETTINGS.weekdays.map((label, place) => checkbox({ name: 'jours', label, value: `${place + 1}`, checked: days.includes(place + 1) }))}
    </fieldset>
    ${field({ name: 'ouvre', label: WORDS.opens, type: 'time', value: opens, hint: WORDS.hoursHint, required: true })}
    ${field({ name: 'ferme', label: WORDS.closes, type: 'time', value: closes, required: true })}
  `
}

async function save(
  { parts, agent, office }: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const said = (name: string) => fieldOf(request.body, name)
  const name = said('nom')
  if (name === '' || name.length > 20) throw new Problem('fieldMissing')
  await changeOffice(parts, agent, {
    name,
    phone: said('telephone') || null,
    email: said('email') || null,
    zone: readOne(said('fuseau'), isKnownZone, office.zone),
    holidayRegion: readOne(said('feries'), isKnownRegion, office.holidayRegion),
    closedDays: readDays(said('fermes')),
    openedDays: readDays(said('ouverts')),
    reminders: readReminders(request.body),
    digestAt: readHour(said('resume')),
    segmentPrice: readPrice(said('prix')),
    // A demonstration is open at all hours, and stays so.
    ...(office.sendingHours !== 'always' && { sendingHours: readHours(request.body) }),
  })
  return reply.redirect(`${PATH}?fait=regle`, 303)
}

/** What the form does not say stays as it is. */
function readOne(written: string, isKnown: (value: string) => boolean, before: string): string {
  if (written === '') return before
  if (!isKnown(written)) throw new Problem('fieldMissing')
  return written
}

/** Those of the list, and the one in use if it is another: a form must not change what it does not show. */
function optionsWith(list: Record<string, string>, value: string): Option[] {
  const options = Object.entries(list).map(([code, words]) => ({ value: code, words }))
  return value in list ? options : [{ value, words: value }, ...options]
}

function readHours(form: unknown): Exclude<Office['sendingHours'], 'always'> {
  const days = fieldsOf(form, 'jours')
    .map(Number)
    .filter((day) => day >= 1 && day <= 7)
  const [opens, closes] = [readHour(fieldOf(form, 'ouvre')), readHour(fieldOf(form, 'ferme'))]
  // An office that never opens would send nothing, and say nothing of it.
  if (days.length === 0 || opens >= closes) throw new Problem('dateUnread')
  return { days, opens, closes }
}

function readDays(written: string): string[] {
  return linesOf(written).map((line) => {
    const day = DateTime.fromFormat(line, 'd/M/yyyy').toISODate()
    if (day === null) throw new Problem('dateUnread')
    return day
  })
}

/** Written in euros, kept in ten-thousandths. */
function readPrice(written: string): number | null {
  if (written === '') return null
  const euros = Number(written.replace(',', '.'))
  if (!(euros >= 0 && euros < 10)) throw new Problem('fieldMissing')
  return Math.round(euros * 10_000)
}

function priceOf({ segmentPrice }: Office): string {
  return segmentPrice === undefined ? '' : String(segmentPrice / 10_000).replace('.', ',')
}

function linesOf(written: string): string[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function asWritten(day: string): string {
  return DateTime.fromISO(day).toFormat('dd/MM/yyyy')
}
