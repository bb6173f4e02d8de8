import type { FastifyReply, FastifyRequest } from 'fastify'
import { html, raw } from 'hono/html'
import { changeType } from '../../app/settings/change-office.ts'
import { addTypeOfOffice, renameType } from '../../app/settings/name-type.ts'
import { isVisit } from '../../domain/appointment.ts'
import type { AppointmentType, AskingFor, Moving } from '../../domain/office.ts'
import { Problem } from '../../domain/problem.ts'
import { listTypes } from '../../store/offices/offices.ts'
import { button, checkbox, field, postForm, selectField } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice, sendPage } from '../html.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { TYPE_WORDS, WORDING } from '../wording/words.ts'
import { TYPES } from '../words.ts'
import { hasReminders, readReminders, reminderFields, writeReminders } from './reminder-fields.ts'
import { type Problems, problemList, type Written } from './settings-form.ts'
import { keptAddress, settingsHead } from './settings-menu.ts'
import { newTypeForm, SAID, type TypeTyped, typeNameForm } from './type-name-form.ts'
import { SETTINGS } from './words.ts'

const WORDS = SETTINGS.types

/** What may be done about each type of appointment. */
export const typesRoutes: StaffRoute[] = [
  { method: 'GET', path: '/reglages/types', for: 'admin', answer: showTypes },
  { method: 'POST', path: '/reglages/types/:code', for: 'admin', answer: saveType },
  { method: 'POST', path: '/reglages/types', for: 'admin', answer: add },
  { method: 'POST', path: '/reglages/types/:code/nom', for: 'admin', answer: rename },
]

async function showTypes(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendTypes(visit, request, reply)
}

/** Of one type, what was typed and what is wrong with it. */
interface Refused {
  code: string
  written: Written
  problems: Problems
}

async function sendTypes(
  visit: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
  refused?: Refused,
  named?: TypeTyped,
): Promise<FastifyReply> {
  const types = [...(await listTypes(visit.parts.store, visit.office.id)).values()]
  const content = html`
    ${settingsHead('/reglages/types', request.query)}
    ${refused && problemList(refused.problems)}
    ${named && notice(WORDING.notKept)}
    ${saidOnce()}
    ${newTypeForm(visit, named && named.of === undefined ? named : undefined)}
    <div class="columns">
      ${types.map((type) => {
        const { code } = type
        return html`
          <section aria-labelledby="type-${code}">
            <h2 id="type-${code}">${TYPES[code] ?? code}</h2>
            ${typeNameForm(visit, code, named?.of === code ? named : undefined)}
            ${typeForm(visit, type, refused?.code === code ? refused : undefined)}
          </section>
        `
      })}
    </div>
  `
  const page = { title: SETTINGS.types.title, path: '/reglages', content, visit }
  return sendPage(reply, visit.web, page, refused || named ? 400 : 200)
}

/** What holds of every type: each of its fields refers to it. */
function saidOnce(): Html {
  return html`
    <dl class="details">
      <div><dt>${WORDS.freedLabel}</dt><dd id="${SAID.freed}">${WORDS.freedHint}</dd></div>
      <div><dt>${WORDS.ownReminders}</dt><dd id="${SAID.reminders}">${SETTINGS.office.remindersHint}</dd></div>
      <div><dt>${WORDS.name}</dt><dd id="${SAID.name}">${WORDS.renameHint}</dd></div>
    </dl>
  `
}

function typeForm(visit: Visit, type: AppointmentType, refused: Refused | undefined): Html {
  const { code } = type
  const { written, problems } = refused ?? { written: writeType(type), problems: {} }
  const said = (name: string) => fieldOf(written, name)
  const options = (words: Record<string, string>) => Object.entries(words).map(([value, words]) => ({ value, words }))
  const [changing, reminding, freed] = [`changer-${code}`, `rappels-${code}`, `liberes-${code}`]
  const none = said(reminding) === 'own' && !hasReminders(written, code) && noneWanted(code)
  const content = html`
    ${selectField({ name: changing, label: WORDS.movingLabel, options: options(WORDS.moving), value: said(changing) })}
    ${checkbox({ name: 'collegues', label: WORDS.colleagueSlots, checked: said('collegues') !== '' })}
    ${
      !isVisit(code) &&
      selectField({
        name: freed,
        label: WORDS.freedLabel,
        options: options(WORDS.freedHours),
        value: said(freed),
        saidAt: SAID.freed,
      })
    }
    ${checkbox({ name: 'sms', label: WORDS.texted, checked: said('sms') !== '' })}
    ${checkbox({ name: 'manque', label: WORDS.missedText, checked: said('manque') !== '' })}
    ${field({ name: `documents-${code}`, label: WORDS.documents, value: said(`documents-${code}`) })}
    ${selectField({ name: reminding, label: WORDS.remindersLabel, options: options(WORDS.remindersOf), value: said(reminding) })}
    <details ${said(reminding) === 'own' && raw('open')}>
      <summary>${WORDS.ownReminders}<span class="hidden">, ${TYPES[code] ?? code}</span></summary>
      ${none && html`${notice(WORDS.noReminders)}${checkbox({ name: none, label: WORDS.noneWanted, checked: said(none) !== '' })}`}
      ${reminderFields(written, problems, code, html`<legend class="hidden">${WORDS.ownReminders}, ${TYPES[code] ?? code}</legend>`, SAID.reminders)}
    </details>
    <p><a href="/reglages/types/${encodeURIComponent(code)}/mots">${TYPE_WORDS.link}<span class="hidden">, ${TYPES[code] ?? code}</span></a></p>
    ${button(SETTINGS.save, 'secondary', undefined, TYPES[code] ?? code)}
  `
  return postForm(visit, { action: `/reglages/types/${encodeURIComponent(code)}`, content })
}

/** The box that says that reminders left empty are meant to be. */
function noneWanted(code: string): string {
  return `aucun-rappel-${code}`
}

/** A type as its fields hold it. */
function writeType({
  code,
  moving,
  texted,
  missedText,
  documents,
  colleagueSlots,
  freedHours,
  reminders,
}: AppointmentType): Written {
  return {
    [`changer-${code}`]: moving,
    collegues: colleagueSlots ? 'oui' : '',
    sms: texted ? 'oui' : '',
    manque: missedText ? 'oui' : '',
    [`documents-${code}`]: documents.join(' | '),
    [`liberes-${code}`]: freedHours ?? 'no',
    [`rappels-${code}`]: reminders ? 'own' : 'office',
    ...(reminders?.length === 0 && { [noneWanted(code)]: 'oui' }),
    ...writeReminders(reminders ?? [], code),
  }
}

async function saveType(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { code } = request.params as { code: string }
  const moving = fieldOf(request.body, `changer-${code}`)
  if (!isMoving(moving)) throw new Problem('fieldMissing')
  const documents = fieldOf(request.body, `documents-${code}`).split('|')
  const freed = fieldOf(request.body, `liberes-${code}`)
  const whose = fieldOf(request.body, `rappels-${code}`)
  const problems: Problems = {}
  const reminders = whose === 'own' ? readReminders(request.body, problems, code) : null
  const unsaid = fieldOf(request.body, noneWanted(code)) === ''
  if (reminders?.length === 0 && unsaid && Object.keys(problems).length === 0)
    problems[`rappels-${code}`] = WORDS.noReminders
  if (Object.keys(problems).length > 0) {
    return sendTypes(visit, request, reply, { code, written: request.body as Written, problems })
  }
  const moved = await changeType(visit.parts, visit.agent, code, {
    moving,
    // What the form does not say stays as it is.
    ...(whose !== '' && { reminders }),
    ...(freed !== '' && { freedHours: isAskingFor(freed) ? freed : null }),
    colleagueSlots: fieldOf(request.body, 'collegues') !== '',
    texted: fieldOf(request.body, 'sms') !== '',
    missedText: fieldOf(request.body, 'manque') !== '',
    documents: documents.map((words) => words.trim()).filter(Boolean),
  })
  return reply.redirect(keptAddress('/reglages/types', moved), 303)
}

async function add(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const moving = fieldOf(request.body, 'changer')
  if (!isMoving(moving)) throw new Problem('fieldMissing')
  const typed = { code: fieldOf(request.body, 'code').toUpperCase(), name: nameIn(request, 'nom'), moving }
  const trouble = await addTypeOfOffice(visit.parts, visit.agent, typed)
  if (trouble) return sendTypes(visit, request, reply, undefined, { of: undefined, ...typed, trouble })
  return reply.redirect(`/reglages/types/${typed.code}/mots?fait=ajoute`, 303)
}

async function rename(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { code } = request.params as { code: string }
  const name = nameIn(request, `nom-${code}`)
  const trouble = await renameType(visit.parts, visit.agent, code, name)
  if (trouble) return sendTypes(visit, request, reply, undefined, { of: code, code, name, moving: '', trouble })
  return reply.redirect(keptAddress('/reglages/types', 0), 303)
}

function nameIn({ body }: FastifyRequest, name: string): string {
  return fieldOf(body, name).replace(/\s+/g, ' ')
}

function isMoving(written: string): written is Moving {
  return Object.hasOwn(SETTINGS.types.moving, written)
}

function isAskingFor(written: string): written is AskingFor {
  return written !== 'no' && Object.hasOwn(SETTINGS.types.freedHours, written)
}
