import type { AgentLanguage } from '../domain/people.ts'
import type { Understood } from '../understanding/intent.ts'
import { readWords as en } from './en/read-words.ts'
import { readWords as fr } from './fr/read-words.ts'
import { dangerTold } from './notice-words.ts'
import type { ReadWords } from './read-words.ts'

/** What was understood of a message. */
export type Read = Omit<Understood, 'confidence' | 'because'>

const WORDS: Record<AgentLanguage, ReadWords> = { fr, en }

/** "dit ne pas pouvoir venir (travail) ; demande où c’est": what the machine read of a message, for an agent who does not read its language. No translation. */
export function readInWords(read: Read, language: AgentLanguage): string {
  const words = WORDS[language]
  return [...before(read, words), ...main(read, words), ...after(read, words)].join(words.and)
}

function before({ byAnother }: Read, words: ReadWords): string[] {
  return byAnother ? [words.byAnother] : []
}

function main(read: Read, words: ReadWords): string[] {
  const { intent, each, unsaid, perhaps } = read
  const danger = dangerTold(read)
  if (intent === 'distress') return [danger ? words.dangers[danger] : words.danger]
  if (unsaid) return [words.unsaid[unsaid]]
  if (each) return each.map((one) => words.of(words.intents[one.intent], one.kinds))
  if (intent === 'other') return perhaps ? [withDetails(words.seems[perhaps], read, words)] : [words.notUnderstood]
  return [withDetails(deed(read, words), read, words)]
}

function deed(read: Read, words: ReadWords): string {
  const { intent, bare, choice, topic, asksPermission, arrives, asksMachine } = read
  if (intent === 'confirm' && bare) return arrives ? words.arrives : words.yes
  if (intent === 'decline' && bare) return words.no
  if (intent === 'choice' && choice !== undefined) return words.choice(choice)
  if (intent === 'ask_sentence' && topic) return words.topic(words.topics[topic])
  if (intent === 'ask_obligations' && asksPermission) return words.permission
  if (intent === 'help' && asksMachine) return words.machine
  return intent === 'distress' ? words.danger : words.intents[intent]
}

/** The reason, the minutes and a moment that is only named beside the deed; behind it the one wished for, or refused. */
function withDetails(said: string, read: Read, words: ReadWords): string {
  const { reason, minutes, moment, kinds = [] } = read
  const wish = moment && words.wish(moment)
  const behind = wish && isWish(read)
  const aside = [
    reason && words.reasons[reason],
    minutes !== undefined && words.minutes(minutes),
    wish && !behind && words.named(wish),
  ].filter(Boolean)
  const full = `${words.of(said, kinds)}${aside.length > 0 ? ` (${aside.join(', ')})` : ''}`
  return behind ? words.wishes(full, wish) : full
}

function isWish({ intent, perhaps, moment }: Read): boolean {
  const { notDays = [], except = [] } = moment ?? {}
  return (perhaps ?? intent) === 'reschedule' || notDays.length > 0 || except.length > 0
}

function after({ intent, also = [], alsoOptOut, asksToo, besides, insult, controlled }: Read, words: ReadWords) {
  const said = also.flatMap((one) => (one === 'distress' || one === intent ? [] : words.intents[one]))
  return [
    ...said,
    alsoOptOut && words.intents.opt_out,
    asksToo && words.asksToo,
    besides && words.besides,
    insult && words.insult,
    controlled && words.controlled,
  ].filter((one) => typeof one === 'string')
}
