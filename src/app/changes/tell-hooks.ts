import type { HookOutcome } from '../../domain/hook.ts'
import { hookFailedEmail } from '../../locales/hook-email.ts'
import { listAdministrators } from '../../store/agents/agents.ts'
import { type Hook, listDueHooks, setHook } from '../../store/hooks/hooks.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { enqueueEmail } from '../../store/notices/emails.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { describeError } from '../describe-error.ts'
import { writeLetter } from '../mail/write-letter.ts'
import type { Parts } from '../parts.ts'
import { listChanges, settleChanges, type ToldChange } from './list-changes.ts'
import { signedHeaders } from './sign-hook.ts'

const HOOKS_READ_AT_ONCE = 100
/** To one address in one round: the next goes on. */
const CHANGES_AT_ONCE = 100
/** In minutes: two days in all. After the last the address is told nothing more until somebody says so. */
const RETRY_AFTER = [1, 5, 15, 60, 180, 360, 720, 1440]
const GONE = 410
const LONGEST_MS = 30_000

/**
 * Tells the addresses that offices registered what changed, each in order and one change at a time: a change is told until it is taken, so that a
 * crash may repeat one, with its id, and loses none. Nobody is called within a transaction.
 */
export async function tellHooks(parts: Parts, stopping?: AbortSignal): Promise<void> {
  for (let after = ''; ; ) {
    const due = await listDueHooks(parts.store, parts.clock.now(), { after, limit: HOOKS_READ_AT_ONCE })
    for (const hook of due) {
      if (stopping?.aborted) return
      await tellHook(parts, hook, stopping).catch((error) =>
        parts.log.error(
          { hook: hook.id, ...describeError(error) },
          'an address could not be told: the next round tries again',
        ),
      )
    }
    const last = due.at(-1)
    if (!last || due.length < HOOKS_READ_AT_ONCE) return
    after = last.id
  }
}

async function tellHook(parts: Parts, hook: Hook, stopping: AbortSignal | undefined): Promise<void> {
  const { store } = parts
  const office = await getOffice(store, hook.officeId)
  await settleChanges(parts, office.id)
  const after = { seal: hook.seal, entry: hook.entry }
  const { changes, reached } = await listChanges(store, office, { after, limit: CHANGES_AT_ONCE })
  const begun = performance.now()
  for (const { told, reached } of changes) {
    // The others wait behind it.
    if (stopping?.aborted || performance.now() - begun > LONGEST_MS) return
    const outcome = await post(parts, hook, told)
    const now = parts.clock.now()
    if (!('status' in outcome) || outcome.status < 200 || outcome.status > 299) return noteTrouble(parts, hook, outcome)
    const taken = { ...reached, attempts: 0, trouble: null, lastSentAt: now }
    if (!(await store.transaction((tx) => setHook(tx, hook.id, taken)))) return
    hook.attempts = 0
  }
  // What is told to nobody is passed over too.
  if (reached.entry !== (changes.at(-1)?.reached.entry ?? hook.entry))
    await store.transaction((tx) => setHook(tx, hook.id, reached))
}

function post({ hooks, clock }: Parts, { address, secret }: Hook, told: ToldChange): Promise<HookOutcome> {
  const body = JSON.stringify({ type: `change.${told.change}`, timestamp: told.at, data: told })
  const seconds = Math.floor(clock.now().toSeconds())
  return hooks.post({ address, body, headers: signedHeaders(secret, `msg_${told.id}`, seconds, body) })
}

async function noteTrouble(parts: Parts, hook: Hook, outcome: HookOutcome): Promise<void> {
  const { store, clock, newId, settings, log } = parts
  const now = clock.now()
  const trouble = 'status' in outcome ? String(outcome.status) : outcome.trouble
  const minutes = trouble === String(GONE) ? undefined : RETRY_AFTER[hook.attempts]
  const { id, officeId } = hook
  log.warn({ hook: id, trouble, attempts: hook.attempts + 1 }, 'an address did not take a change')
  await store.transaction(async (tx) => {
    if (minutes !== undefined) {
      const again = { attempts: hook.attempts + 1, trouble, dueAt: now.plus({ minutes }) }
      return setHook(tx, id, again)
    }
    await setHook(tx, id, { attempts: hook.attempts + 1, trouble, failedAt: now })
    await writeJournal(tx, [{ officeId, actor: 'service', what: 'hookFailed', details: { trouble } }], newId, now)
    for (const { id: agentId, email: to, language } of await listAdministrators(tx, officeId)) {
      const letter = writeLetter(hookFailedEmail(new URL(hook.address).host, settings.publicUrl, language))
      const key = `hookFailed:${id}:${now.toMillis()}:${agentId}`
      await enqueueEmail(
        tx,
        { id: newId(), key, kind: 'hookFailed', officeId, agentId, to, ...letter, dueAt: now },
        now,
      )
    }
  })
}
