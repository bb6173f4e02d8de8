import type { Row } from '../domain/schedule/line.ts'
import { readSlotLine } from '../domain/schedule/read-slots.ts'
import { sameFileCheck } from '../domain/schedule/same-file.ts'
import type { Transaction } from '../store/database.ts'
import { keepSlot } from '../store/slots.ts'
import { agentOf, type ImportRun, officeOf, placeOf, readInto } from './import-run.ts'

/** Applies lines of a slots file: moments where people may move their appointment. */
export function importSlots(run: ImportRun): (tx: Transaction, rows: Row[]) => Promise<void> {
  const { parts, header, rules, report, now } = run
  const twice = sameFileCheck(header)
  return async (tx, rows) => {
    for (const row of rows) {
      const line = readInto(run, readSlotLine(row, header, rules))
      if (!line) continue
      const repeated = twice(line)
      if (repeated) {
        report.refused.push(repeated)
        continue
      }
      if (line.startsAt <= now) {
        report.ignored++
        continue
      }
      const office = officeOf(run, line)
      const place = await placeOf(tx, run, office, { name: line.placeName, address: line.address })
      const agent = await agentOf(tx, run, office, line.agentEmail)
      const { type, startsAt, minutes, capacity } = line
      const slot = {
        id: parts.newId(),
        officeId: office.id,
        type,
        startsAt,
        minutes,
        capacity,
        placeId: place.id,
        agentId: agent?.id,
      }
      report[await keepSlot(tx, slot)]++
    }
  }
}
