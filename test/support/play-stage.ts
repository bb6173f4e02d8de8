import { eq } from 'drizzle-orm'
import type { Parts } from '../../src/app/parts.ts'
import type { ReminderRule } from '../../src/domain/office.ts'
import { keepAgent, setAgent } from '../../src/store/agents/agents.ts'
import type { Transaction } from '../../src/store/engine/database.ts'
import { listOffices, setOffice, setType } from '../../src/store/offices/offices.ts'
import { listByCases } from '../../src/store/people/people.ts'
import { setProbationer } from '../../src/store/people/write-people.ts'
import { caseOf, emailOf, type Scene } from './play-scene.ts'

/** What no file says of people, places and agents: somebody wrote it down on the pages. */
export async function arrange(parts: Parts, scene: Scene): Promise<void> {
  const [office] = await listOffices(parts.store)
  if (!office) throw new Error('a play needs an office')
  await parts.store.transaction(async (tx) => {
    await arrangePeople(tx, office.id, scene)
    await arrangePlaces(tx, scene)
    await arrangeCovers(tx, parts, office.id, scene)
    if (scene.colleagueSlots) await setType(tx, office.id, 'SPIP', { colleagueSlots: true })
    if (scene.freedHours) await setType(tx, office.id, 'SPIP', { freedHours: scene.freedHours })
    for (const type of scene.movable) await setType(tx, office.id, type, { moving: 'self' })
    if (scene.remindsUnanswered) await setOffice(tx, office.id, { reminders: lastForUnanswered(office.reminders) })
    if (scene.officeEmail) await setOffice(tx, office.id, { email: scene.officeEmail })
  })
}

function lastForUnanswered(reminders: readonly ReminderRule[]): ReminderRule[] {
  return reminders.map((rule) => (rule.daysBefore === 1 ? { ...rule, onlyUnanswered: true } : rule))
}

async function arrangePeople(
  tx: Transaction,
  officeId: string,
  { protectedAdults, paused, allowed, trusted }: Scene,
): Promise<void> {
  for (const who of new Set([...protectedAdults, ...paused, ...allowed, ...trusted])) {
    const [probationer] = await listByCases(tx, officeId, [caseOf(who)])
    if (!probationer) throw new Error(`nobody called ${who} has an appointment in this play`)
    await setProbationer(tx, probationer.id, {
      protectedAdult: protectedAdults.includes(who),
      textsAllowedOnSharedNumber: allowed.includes(who),
      sensitiveAllowed: trusted.includes(who),
      ...(paused.includes(who) && { pausedReason: 'hospital' }),
    })
  }
}

async function arrangePlaces({ db, tables }: Transaction, { directions, contacts }: Scene): Promise<void> {
  const { places } = tables
  for (const [name, words] of directions)
    await db.update(places).set({ directions: words }).where(eq(places.name, name))
  for (const [name, words] of contacts) await db.update(places).set({ contact: words }).where(eq(places.name, name))
}

async function arrangeCovers(
  tx: Transaction,
  { newId, clock }: Parts,
  officeId: string,
  { covers }: Scene,
): Promise<void> {
  const known = (name: string) => keepAgent(tx, { id: newId(), officeId, email: emailOf(name) }, clock.now())
  for (const [absent, cover] of covers) {
    const { id } = await known(absent)
    await setAgent(tx, id, { coverId: (await known(cover)).id })
  }
}
