import { type Probationer, readIn } from '../../domain/people.ts'
import type { Message } from '../../store/messages/message.ts'
import { understand } from '../../understanding/understand.ts'
import { type Meaning, meaningOf } from './meaning.ts'

/** How the machine reads these words now, outside of their conversation, and which of them decided: to be shown, nothing is done. */
export function readToday(
  { body, createdAt }: Pick<Message, 'body' | 'createdAt'>,
  { language }: Pick<Probationer, 'language'>,
  zone: string,
): { meaning: Meaning; because: string[] } {
  const {
    intent,
    danger = null,
    because,
  } = understand(body, readIn(language), {
    now: createdAt.setZone(zone),
    writtenIn: language,
  })
  return { meaning: meaningOf({ meant: intent, danger }), because: because.map(asWritten).filter(Boolean) }
}

/** The reader's own words for what is none, an emoji or an hour, say nothing to an agent. */
function asWritten(words: string): string {
  return words
    .split(' ')
    .filter((word) => !word.startsWith('zz'))
    .join(' ')
}
