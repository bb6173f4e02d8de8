import type { Clues, Verdict } from './clues.ts'
import { TOPICS, type Topic, type Understood } from './intent.ts'
import { JOINED, PERSON_NAMED } from './languages/any/beyond.ts'
import type { Hit } from './reading/pattern.ts'

/** What goes with an intent: the kind of danger, the reason, the word to explain, the language; whether more was said than yes or no. */
export function detailsOf(
  { intent, danger, perhaps, robot }: Verdict,
  { evidence, reading, weighed }: Clues,
): Partial<Understood> {
  const { all, has, longest, reasons } = evidence
  const [reason] = reasons
  const details: Partial<Understood> = {}
  if (danger) details.danger = danger
  if (perhaps) details.perhaps = perhaps
  if (robot) details.unsaid = 'robot'
  if (intent === 'confirm' && !has('will')) details.bare = true
  if (intent === 'decline' && !has('cannot') && !has('away') && !reason) details.bare = true
  const refused = [intent, perhaps].some((one) => one === 'decline' || one === 'reschedule')
  if (refused && reason) details.reason = reason
  if (intent === 'ask_sentence') {
    const topic = longest(TOPICS.map((name) => `topic:${name}` as const))?.signal.slice('topic:'.length)
    if (topic) details.topic = topic as Topic
    const [another, ...others] = topicsIn(all).filter((one) => one !== topic)
    if (another && others.length === 0 && reading.words <= FEW && JOINED.test(reading.said)) details.topicToo = another
  }
  if (intent === 'ask_obligations') {
    const asksPermission = has('permission') || weighed.probabilityOf('permission') > weighed.probabilityOf(intent)
    if (asksPermission) details.asksPermission = true
  }
  if (intent === 'ask_agent' && !has('askAgent') && !PERSON_NAMED.test(reading.said)) details.beyond = true
  if (has('insult')) details.insult = true
  if (intent === 'change_language') {
    if (has('speak:en')) details.language = 'en'
    else if (has('speak:fr')) details.language = 'fr'
  }
  return details
}

/** "C'est quoi le TIG et le JAP": of more words, one is asked and the other only told. */
const FEW = 9

function topicsIn(hits: readonly Hit[]): Topic[] {
  return [...new Set(hits.flatMap(({ signal }) => TOPICS.find((name) => signal === `topic:${name}`) ?? []))]
}
