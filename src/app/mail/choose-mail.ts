import { type Agent, isAgentLanguage, type Role } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { setMailChoice } from '../../store/agents/agents.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'

/** What an agent asks for on the page of their e-mails, as the form gives it. */
interface AskedMail {
  language: string
  receive: string
  /** An hour of the clock ("17:30"); empty for the office's own. */
  at: string
  /** Weekdays, 1 Monday; none or all for every working day. */
  days: string[]
  wholeOffice: boolean
  monthlyReport: boolean
}

/** Changes when and what an agent is written to. Throws Problem('badMailChoice') on what no form of ours sends. */
export async function chooseMail(parts: Parts, agent: Agent, asked: AskedMail): Promise<void> {
  const { store, clock, newId } = parts
  const now = clock.now()
  const { language, receive, at } = asked
  const days = [...new Set(asked.days.map(Number))].sort()
  const wrong = days.some((day) => !WORKING.includes(day)) || !RECEIVE.includes(receive)
  if (wrong || !isAgentLanguage(language) || !(at === '' || HOUR.test(at))) throw new Problem('badMailChoice')
  await store.transaction(async (tx) => {
    await setMailChoice(tx, agent.id, {
      language,
      digestAt: at === '' ? undefined : at,
      digestDays: days.length === 0 || days.length === WORKING.length ? undefined : days,
      urgentOnly: receive === 'urgences',
      wholeOffice: asked.wholeOffice && MAY_READ_ALL.includes(agent.role),
      monthlyReport: asked.monthlyReport && agent.role === 'admin',
    })
    const entry = { officeId: agent.officeId, actor: `agent:${agent.id}` as const, what: 'mailChosen' }
    await writeJournal(tx, [entry], newId, now)
  })
}

/** Who may have the summary of the whole office. */
export const MAY_READ_ALL: readonly Role[] = ['staff', 'admin']
const WORKING = [1, 2, 3, 4, 5]
const RECEIVE = ['resume', 'urgences']
const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/
