import type { DateTime } from 'luxon'
import { signInAs } from '../../src/app/sign-in/sign-in.ts'
import { growingIds } from '../../src/ids.ts'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { listOffices } from '../../src/store/offices/offices.ts'

/** What the browser of an administrator keeps of a session that this release makes on the store at an instant. */
export async function cookieOfAdministrator(databaseUrl: string, secret: string, now: DateTime): Promise<string> {
  const store = await openStore(databaseUrl, secret)
  try {
    const [office] = await listOffices(store)
    const agent = {
      id: growingIds()(),
      officeId: office?.id ?? '',
      email: 'direction@justice.example',
      role: 'admin',
    } as const
    const { id } = await store.transaction((tx) => keepAgent(tx, agent, now))
    return `justif=${await signInAs({ store, clock: { now: () => now } }, id)}`
  } finally {
    await store.close()
  }
}
