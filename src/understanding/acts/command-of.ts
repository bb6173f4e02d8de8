import type { Clues, ReadAlone, Verdict } from '../clues.ts'
import type { ReadLanguage } from '../intent.ts'
import { commandIn } from '../safety.ts'
import { unlessCorrecting } from './correcting.ts'
import { unlessMeantOtherwise } from './meant-otherwise.ts'
import { unlessOfSome } from './of-some.ts'
import { plainActIn } from './plain-acts.ts'
import { stopInClause } from './stop-in-clause.ts'

/**
 * STOP, START or "not me", to be done or asked back. Without `readAlone`, the language is a guess, and only what is commanded in so many words is
 * an act: of Creole, Arabic knows every other short word.
 */
export function commandOf(
  clues: Clues,
  language: ReadLanguage,
  text: string,
  readAlone: ReadAlone | undefined,
): Verdict | undefined {
  const commanded = commandIn(clues.reading, language, () => clues.weighed)
  // What the narrow words command stays so, whatever the wide ones say beside it: a STOP before a "not me".
  const isMeant = commanded !== undefined && commanded.perhaps === undefined
  const agreed =
    isMeant || !readAlone
      ? undefined
      : (plainActIn(clues, language, text) ?? stopInClause(clues, language, text, readAlone))
  const command = unlessCorrecting(unlessOfSome(agreed ?? commanded, language, text), text)
  return unlessMeantOtherwise(command, text)
}

/** Beside a danger, which outweighs them, the words of a STOP are enough. */
export function isStop(command: Verdict | undefined): boolean {
  return command?.intent === 'opt_out' || command?.perhaps === 'opt_out'
}
