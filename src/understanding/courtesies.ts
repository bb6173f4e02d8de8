import type { Understood } from './intent.ts'
import { courtesiesIn } from './languages/courtesies.ts'
import type { LearntLanguage } from './languages/grammars.ts'
import { fold } from './reading/fold.ts'

/**
 * Reads a message without what excuses its writing or blesses its reader ("gracias y perdone las molestias"), which weights learnt from few messages take for a
 * farewell, a refusal, or nothing; and a yes without "God willing". Where it may be a farewell, it is read as it is.
 */
export function withoutCourtesies(
  text: string,
  language: LearntLanguage,
  read: (text: string) => Understood,
): Understood {
  if (text.length > LONGEST) return read(text)
  const { spared, hopes, hanging, isAlone, isHope, unless, unlessBlessed } = courtesiesIn(language)
  const said = fold(text).trim()
  if (unless.test(said)) return read(text)
  if (isAlone.test(said)) return { intent: 'thanks', confidence: SAID, because: [said] }
  if (isHope.test(said)) return { intent: 'other', confidence: 0.5, because: [said], perhaps: 'confirm' }
  const without = (from: string, what: RegExp) => {
    const left = from.replace(what, ' ')
    return left === from ? from : left.replace(hanging, '')
  }
  const left = unlessBlessed.test(said) ? said : without(said, spared)
  const understood = read(left === said ? text : left)
  if (understood.perhaps !== 'confirm') return understood
  const certain = without(left, hopes)
  if (certain === left) return understood
  const again = read(certain)
  return again.intent === 'confirm' && !again.bare ? again : understood
}

const LONGEST = 400
const SAID = 0.9
