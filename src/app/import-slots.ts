import type { Row } from '../domain/schedule/line.ts'
import { readSlotLine } from '../domain/schedule/read-slots.ts'
import { sameFileCheck } from '../domain/schedule/same-file.ts'
import { keepAgent } from '../store/agents.ts'
import type { Transaction } from '../store/database.ts'
import { keepPlace } from '../store/places.ts'
import { keepSlot } from '../store/slots.ts'
import { type ImportRun, officeOf, readInto } from './import-run.ts'

/** Applies lines of a slots file: moments where people may move their appointment. */
export function importSlots(run: ImportRun): (tx: Transaction, rows: Row[]) => Promise<void> {
  const { parts, header, rules, report } = run
  const { newId, clock } = parts
  const twice = sameFileCheck(header)
  return async (tx, rows) => {
    const now = clock.now()
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
      const { id: officeId } = officeOf(run, line)
      const place = await keepPlace(tx, officeId, { name: line.placeName, address: line.address }, newId)
      const agent = line.agentEmail
        ? await keepAgent(tx, { id: newId(), officeId, email: line.agentEmail }, now)
        : undefined
      const { type, startsAt, minutes, capacity } = line
      const slot = { id: newId(), officeId, type, startsAt, minutes, capacity, placeId: place.id, agentId: agent?.id }
      report[await keepSlot(tx, slot)]++
    }
  }
}
