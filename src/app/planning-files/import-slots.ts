import type { SlotLine } from '../../domain/schedule/line.ts'
import { fieldChanges } from '../../domain/schedule/line-outcome.ts'
import { readSlotLine } from '../../domain/schedule/read-slots.ts'
import { onClock } from '../../domain/schedule/values.ts'
import { findSameSlot, keepSlot } from '../../store/slots/slots.ts'
import { agentOf, type ImportRun, type LineWork, officeOf, placeOf } from './import-run.ts'
import type { FormerSlot } from './undo-step.ts'

/** A slots file: moments where people may move their appointment. */
export function importSlots(run: ImportRun): LineWork<SlotLine> {
  const { parts, header, rules, report, now } = run
  const named = ({ line, placeName, startsAt }: SlotLine) => ({ line, who: placeName, when: onClock(startsAt) })
  return {
    read: (row) => readSlotLine(row, header, rules),
    async apply(tx, lines) {
      for (const line of lines) {
        if (line.startsAt <= now) {
          report.ignored++
          run.outcomes.push({ what: 'ignored', ...named(line) })
          continue
        }
        const office = officeOf(run, line)
        const place = await placeOf(tx, run, office, { name: line.placeName, address: line.address })
        const agent = await agentOf(tx, run, office, line.agentEmail)
        const { type, startsAt, minutes, capacity } = line
        const placed = { officeId: office.id, placeId: place.id, agentId: agent?.id }
        const slot = { id: parts.newId(), type, startsAt, minutes, capacity, ...placed }
        const known = await findSameSlot(tx, slot)
        const kept = await keepSlot(tx, slot)
        report[kept]++
        if (!known) {
          run.outcomes.push({ what: 'created', ...named(line) })
          run.steps.push({ made: 'slot', id: slot.id })
        } else if (kept === 'unchanged') run.outcomes.push({ what: 'unchanged', ...named(line) })
        else {
          const [before, after] = [formerOf(known), formerOf((await findSameSlot(tx, slot)) ?? known)]
          run.outcomes.push({ what: 'changed', ...named(line), changes: fieldChanges(asWords(after), asWords(before)) })
          run.steps.push({ changed: 'slot', id: known.id, before, after })
        }
      }
    },
  }
}

function formerOf({ capacity, minutes }: { capacity: number; minutes?: number | undefined }): FormerSlot {
  return { capacity, minutes: minutes ?? null }
}

function asWords({ capacity, minutes }: FormerSlot) {
  return { capacity: String(capacity), minutes: minutes === null ? '' : String(minutes) }
}
