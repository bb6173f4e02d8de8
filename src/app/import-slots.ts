import type { SlotLine } from '../domain/schedule/line.ts'
import { readSlotLine } from '../domain/schedule/read-slots.ts'
import { keepSlot } from '../store/slots.ts'
import { agentOf, type ImportRun, type LineWork, officeOf, placeOf } from './import-run.ts'

/** A slots file: moments where people may move their appointment. */
export function importSlots(run: ImportRun): LineWork<SlotLine> {
  const { parts, header, rules, report, now } = run
  return {
    read: (row) => readSlotLine(row, header, rules),
    async apply(tx, lines) {
      for (const line of lines) {
        if (line.startsAt <= now) {
          report.ignored++
          continue
        }
        const office = officeOf(run, line)
        const place = await placeOf(tx, run, office, { name: line.placeName, address: line.address })
        const agent = await agentOf(tx, run, office, line.agentEmail)
        const { type, startsAt, minutes, capacity } = line
        const placed = { officeId: office.id, placeId: place.id, agentId: agent?.id }
        report[await keepSlot(tx, { id: parts.newId(), type, startsAt, minutes, capacity, ...placed })]++
      }
    },
  }
}
