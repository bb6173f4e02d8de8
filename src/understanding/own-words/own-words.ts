import type { Unsaid } from '../intent.ts'
import { withoutEcho } from './echo.ts'
import { isOurVoice } from './our-voice.ts'
import { isReactionTo, withoutReaction } from './reaction.ts'
import { isFromMachine } from './robot.ts'
import { unwrapped } from './wrapping.ts'

/**
 * A message without what is nobody's words in it: a telephone's reaction to a text, our own texts (`ours`) sent or quoted back. What a
 * person wrote around them is left; when nothing is, or a machine wrote it, `unsaid` says what it was.
 */
export function ownWords(received: string, ours: () => readonly string[] = none): { words: string; unsaid?: Unsaid } {
  const text = unwrapped(received)
  const visible = text.replace(/\p{Cf}|\ufe0f/gu, '')
  const unreacted = withoutReaction(visible)
  if (unreacted !== undefined && isEmpty(unreacted)) return { words: '', unsaid: 'reaction' }
  const own = withoutEcho(unreacted ?? visible, ours)
  if (own !== undefined && (isEmpty(own) || isReactionTo(own))) return { words: '', unsaid: 'echo' }
  const words = own ?? unreacted ?? text
  // A machine's, or ours of long ago: a person looks, and nothing is lost if either was mistaken.
  return isFromMachine(words) || isOurVoice(words) ? { words: '', unsaid: 'robot' } : { words }
}

function none(): readonly string[] {
  return []
}

function isEmpty(text: string): boolean {
  return !/[\p{L}\p{N}\p{Extended_Pictographic}?]/u.test(text)
}
