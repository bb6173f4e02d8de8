import { sayFor, valuesOf } from '../../src/app/mail/word-notice.ts'
import { writeLetter } from '../../src/app/mail/write-letter.ts'
import type { Parts } from '../../src/app/parts.ts'
import type { NoticeKind } from '../../src/domain/notice.ts'
import { findAgent } from '../../src/store/agents/agents.ts'
import { listNotices } from './store-rows.ts'

/** What agents are to be told, and were, newest first: each as it would read now by itself, whether it has left or waits for others. */
export async function toldSoFar({ store, settings, clock }: Parts) {
  const notices = (await listNotices(store)).filter(({ kind }) => kind !== 'named' && kind !== 'digest')
  const told = notices.map(async (notice) => {
    const agent = notice.agentId ? await findAgent(store, notice.agentId) : undefined
    const values = await valuesOf(store, { settings }, notice, clock.now())
    const letter = sayFor(agent, notice.kind as NoticeKind, values)
    return { ...notice, to: agent?.email ?? values.office.email ?? '', ...writeLetter(letter) }
  })
  return (await Promise.all(told)).reverse()
}
