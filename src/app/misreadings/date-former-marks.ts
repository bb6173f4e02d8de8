import type { Store } from '../../store/engine/database.ts'
import { listUndatedMisreadings, setMonthOfMisreading } from '../../store/misreadings/misreadings.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { monthOf } from './month-of.ts'

const AT_ONCE = 200

/** Gives marks of a former version the month in which they count. Stopped half-way, it goes on at the next start. */
export async function dateFormerMarks(store: Store): Promise<void> {
  for (;;) {
    const marks = await listUndatedMisreadings(store, AT_ONCE)
    if (marks.length === 0) return
    const offices = new Map((await listOffices(store)).map((office) => [office.id, office]))
    await store.transaction(async (tx) => {
      for (const { id, officeId, at } of marks) await setMonthOfMisreading(tx, id, monthOf(at, offices.get(officeId)))
    })
  }
}
