import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { changeOffice } from '../../app/settings/change-office.ts'
import { postForm } from '../components.ts'
import { sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { officeFields, readOffice, writeOffice } from './office-form.ts'
import { type Beside, besideField, type Problems, problemList, type Written } from './settings-form.ts'
import { keptAddress, settingsHead } from './settings-menu.ts'
import { SETTINGS } from './words.ts'

const PATH = '/reglages'

/** How the office works: its name, its hours, its closed days, its reminders. */
export const officeRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'admin', answer: (visit, request, reply) => send(visit, request, reply) },
  { method: 'POST', path: PATH, for: 'admin', answer: save },
]

async function send(
  visit: Visit,
  { query }: FastifyRequest,
  reply: FastifyReply,
  { written = writeOffice(visit.office), problems = {}, status = 200 }: Refused = {},
): Promise<FastifyReply> {
  const fields = officeFields(visit.office, written, problems)
  const content = html`
    ${settingsHead(PATH, query)}
    ${problemList(problems)}
    ${postForm(visit, { action: PATH, className: 'narrow', content: fields })}
  `
  return sendPage(reply, visit.web, { title: SETTINGS.office.title, path: PATH, content, visit }, status)
}

/** What was typed, with what is wrong with it. */
interface Refused {
  written?: Written
  problems?: Problems
  status?: number
}

async function save(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const written = request.body as Written
  const problems: Problems = {}
  const change = readOffice(written, visit.office, problems)
  if (Object.keys(problems).length > 0) return send(visit, request, reply, { written, problems, status: 400 })
  try {
    const moved = await changeOffice(visit.parts, visit.agent, change)
    return reply.redirect(keptAddress(PATH, moved), 303)
  } catch (error) {
    return send(visit, request, reply, { written, ...besideField(error, OFFICE_BESIDE) })
  }
}

/** What only the deed can tell, and the field it is about. */
export const OFFICE_BESIDE: Beside = {
  emailUnread: { name: 'email', words: () => SETTINGS.wrong.email },
  phoneUnread: { name: 'telephone', words: () => SETTINGS.wrong.phone },
  codeUnread: { name: 'code', words: () => SETTINGS.wrong.code },
  codeTaken: { name: 'code', words: () => SETTINGS.wrong.codeTaken },
  codeInUse: { name: 'code', words: () => SETTINGS.wrong.codeInUse },
  zoneInUse: { name: 'fuseau', words: () => SETTINGS.wrong.zoneInUse },
}
