import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { addToken, countTokens, findToken, markTokenUsed, revokeToken, type Token } from '../../store/tokens/tokens.ts'
import type { Parts } from '../parts.ts'
import { checkStillAdmin } from '../settings/still-admin.ts'
import { noteClosedToken } from './note-program.ts'

export interface Rights {
  mayLoad: boolean
  mayRead: boolean
}

/** A list of more is looked after by nobody. */
const MOST = 20
/** How long a use stands for those after it. */
const NOTED_FOR = { minutes: 10 }
/** So that a scanner of published code recognises one. */
const PREFIX = 'justif_'

/** What is pressed twice is pressed within so long. */
const SAME_PRESS = { minutes: 2 }

/**
 * Makes a token for a program of the administrator's office. Returns what the program shows, which is kept nowhere. `form` names the form that
 * was pressed: pressed again at once, it shows the token that it made, and makes no other.
 */
export async function makeToken(
  parts: Parts,
  by: Agent,
  { name, form, ...rights }: Rights & { name: string; form: string },
): Promise<string> {
  const { store, clock, newId } = parts
  if (name === '' || name.length > 80 || !(rights.mayLoad || rights.mayRead)) throw new Problem('fieldMissing')
  if (!/^[\w-]{20,60}$/.test(form)) throw new Problem('formTooOld')
  const { id: agentId, officeId } = by
  // Nobody makes it without the secret, and by the form it is made once.
  const shown = `${PREFIX}${store.vault.lookup('form', `token ${agentId} ${form}`)}`
  await store.transaction(async (tx) => {
    const now = clock.now()
    await checkStillAdmin(tx, by)
    const made = await findToken(tx, shown)
    if (made) {
      if (made.revokedAt || made.createdAt < now.minus(SAME_PRESS)) throw new Problem('formTooOld')
      return
    }
    if ((await countTokens(tx, officeId)) >= MOST) throw new Problem('tooManyTokens')
    await addToken(tx, shown, { id: newId(), officeId, name, ...rights, agentId }, now)
    const details = {
      may: Object.entries(rights)
        .flatMap(([right, has]) => (has ? right : []))
        .join(' '),
    }
    await writeJournal(tx, [{ officeId, actor: `agent:${agentId}`, what: 'tokenMade', details }], newId, now)
  })
  return shown
}

/** From here on the token opens nothing. */
export async function endToken({ store, clock, newId }: Parts, by: Agent, id: string): Promise<void> {
  const { officeId } = by
  await store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    if (!(await revokeToken(tx, { id, officeId }, clock.now()))) throw new Problem('notFound')
    await writeJournal(tx, [{ officeId, actor: `agent:${by.id}`, what: 'tokenRevoked' }], newId, clock.now())
  })
}

/** The token a program shows, if it still holds; that it was used is noted now and then, and in the journal that one was tried after it was closed. */
export async function recogniseToken(parts: Parts, shown: string): Promise<Token | undefined> {
  const { store, clock } = parts
  const token = shown.startsWith(PREFIX) ? await findToken(store, shown) : undefined
  if (!token) return undefined
  if (token.revokedAt) {
    await noteClosedToken(parts, token)
    return undefined
  }
  const now = clock.now()
  const unlessSince = now.minus(NOTED_FOR)
  if (!token.usedAt || token.usedAt < unlessSince)
    await store.transaction((tx) => markTokenUsed(tx, token.id, now, unlessSince))
  return token
}
