import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import type { Parts } from '../../app/parts.ts'
import { closeSlot, deleteSlot, reopenSlot, resizeSlot } from '../../app/slots/change-slot.ts'
import { listHolders } from '../../store/slots/slot-holders.ts'
import { findSlot, type OfficeSlot } from '../../store/slots/slots.ts'
import { actionButton, button, field, postForm } from '../components.ts'
import { longDayAndTime } from '../dates.ts'
import { fieldOf } from '../form.ts'
import { type Html, sendPage } from '../html.ts'
import { ofTheirOffice, type StaffRoute, type Visit } from '../visit.ts'
import { TYPES } from '../words.ts'
import { SLOTS as WORDS } from './words.ts'

/** One slot: how many it holds, closed or open, and removed while nobody holds it. */
export const slotRoutes: StaffRoute[] = [
  { method: 'GET', path: '/creneaux/:id', for: 'staff', answer: showSlot },
  change('fermer', 'ferme', (parts, acting) => closeSlot(parts, acting)),
  change('rouvrir', 'rouvert', (parts, acting) => reopenSlot(parts, acting)),
  change('supprimer', 'supprime', (parts, acting) => deleteSlot(parts, acting)),
  change('places', 'places', (parts, acting, form) =>
    resizeSlot(parts, { ...acting, capacity: Number(fieldOf(form, 'places') || Number.NaN) }),
  ),
]

async function showSlot(visit: Visit, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { parts, office } = visit
  const slot = await slotOf(visit, request)
  const start = slot.startsAt.setZone(office.zone)
  const title = WORDS.one.title(longDayAndTime(start))
  const holders = await listHolders(parts.store, office.id, [slot])
  const content = html`
    <p><a href="${listAddress(visit, slot)}">‹ ${WORDS.one.back}</a></p>
    <h1>${title}</h1>
    <p>${TYPES[slot.type] ?? slot.type}, ${slot.place.name}</p>
    ${holders.length > 0 && html`<ul>${holders.map(({ appointmentId, lastName, firstName }) => html`<li><a href="/rendez-vous/${appointmentId}">${lastName} ${firstName}</a></li>`)}</ul>`}
    ${postForm(visit, { action: `/creneaux/${slot.id}/places`, className: 'narrow', content: capacityField(slot) })}
    ${
      slot.closed
        ? actionButton(visit, `/creneaux/${slot.id}/rouvrir`, WORDS.one.reopen)
        : html`<p>${WORDS.one.closeMeans}</p>${actionButton(visit, `/creneaux/${slot.id}/fermer`, WORDS.one.close)}`
    }
    ${
      slot.taken === 0 && holders.length === 0
        ? actionButton(visit, `/creneaux/${slot.id}/supprimer`, WORDS.one.remove, {}, 'danger')
        : html`<p>${WORDS.one.held}</p>`
    }
  `
  return sendPage(reply, visit.web, { title, path: '/creneaux', content, visit })
}

function capacityField({ capacity, taken }: OfficeSlot): Html {
  const { capacity: label, capacityHint, save } = WORDS.one
  const limits = { min: String(Math.max(1, taken)), max: '500', required: true }
  return html`
    ${field({ name: 'places', label, type: 'number', value: String(capacity), hint: capacityHint(taken), ...limits })}
    ${button(save)}
  `
}

function change(
  path: string,
  done: string,
  verb: (parts: Parts, acting: { slotId: string; agentId: string }, form: unknown) => Promise<void>,
): StaffRoute {
  return {
    method: 'POST',
    path: `/creneaux/:id/${path}`,
    for: 'staff',
    async answer(visit, request, reply) {
      const slot = await slotOf(visit, request)
      await verb(visit.parts, { slotId: slot.id, agentId: visit.agent.id }, request.body)
      return reply.redirect(`${listAddress(visit, slot)}&fait=${done}`, 303)
    },
  }
}

async function slotOf(visit: Visit, request: FastifyRequest): Promise<OfficeSlot> {
  const { id } = request.params as { id: string }
  return ofTheirOffice(visit, await findSlot(visit.parts.store, id))
}

function listAddress({ office }: Visit, { startsAt }: OfficeSlot): string {
  return `/creneaux?jour=${startsAt.setZone(office.zone).toISODate()}`
}
