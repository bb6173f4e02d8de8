import { Problem } from '../../domain/problem.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { findSlot, type OfficeSlot, removeSlot, setSlot } from '../../store/slots/slots.ts'
import type { Parts } from '../parts.ts'

/** An agent who acts on a slot of their office. */
interface SlotActing {
  slotId: string
  agentId: string
}

/** Nobody may take it any more; whoever holds it keeps it. */
export async function closeSlot(parts: Parts, acting: SlotActing): Promise<void> {
  await change(parts, acting, 'slotClosed', (tx, { id }) => setSlot(tx, id, { closed: true }))
}

export async function reopenSlot(parts: Parts, acting: SlotActing): Promise<void> {
  await change(parts, acting, 'slotReopened', (tx, slot) => {
    if (slot.startsAt <= parts.clock.now()) throw new Problem('inThePast')
    return setSlot(tx, slot.id, { closed: false })
  })
}

/** Gives it more places, or fewer, never below those taken. */
export async function resizeSlot(
  parts: Parts,
  { capacity, ...acting }: SlotActing & { capacity: number },
): Promise<void> {
  if (!(capacity >= 1 && capacity <= 500)) throw new Problem('fieldMissing')
  await change(parts, acting, 'slotResized', (tx, { id }) => setSlot(tx, id, { capacity }))
}

/** Takes it away, if nobody holds it. */
export async function deleteSlot(parts: Parts, acting: SlotActing): Promise<void> {
  await change(parts, acting, 'slotRemoved', (tx, { id }) => removeSlot(tx, id))
}

async function change(
  parts: Parts,
  { slotId, agentId }: SlotActing,
  what: string,
  work: (tx: Transaction, slot: OfficeSlot) => Promise<boolean>,
): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    const slot = await findSlot(tx, slotId)
    if (!slot) throw new Problem('notFound')
    if (!(await work(tx, slot))) throw new Problem('slotHeld')
    const details = { type: slot.type, at: slot.startsAt.toUTC().toISO() ?? '' }
    const entry = { officeId: slot.officeId, actor: `agent:${agentId}`, what, details } as const
    await writeJournal(tx, [entry], parts.newId, now)
  })
}
