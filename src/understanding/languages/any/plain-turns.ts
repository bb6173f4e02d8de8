import { remembering } from '../../../domain/remember.ts'
import { expressionOf } from '../../reading/sayings.ts'
import { plainTurns as arabic } from '../ar/plain-turns.ts'
import { plainTurns as spanish } from '../es/plain-turns.ts'
import type { LearntLanguage } from '../grammars.ts'
import { inLettersOf } from '../letters.ts'
import { plainTurns as portuguese } from '../pt/plain-turns.ts'
import { plainTurns as romanian } from '../ro/plain-turns.ts'
import type { PlainTurn, PlainTurns } from '../said/plain-turns.ts'

const IN: Record<LearntLanguage, PlainTurns> = { es: spanish, pt: portuguese, ro: romanian, ar: arabic }

/** Of words with a space around each: whether they say it. Made when a message first needs it, and kept. */
export const plainTurnsIn = remembering((language: LearntLanguage) => {
  const { words, turns } = IN[language]
  const spell = inLettersOf(language)
  const expressions = Object.entries(turns).map(([turn, { says, unless = [] }]) => [
    turn,
    {
      says: expressionOf(says, words, spell),
      unless: unless.length > 0 ? expressionOf(unless, words, spell) : undefined,
    },
  ])
  const found: Partial<Record<PlainTurn, { says: RegExp; unless: RegExp | undefined }>> =
    Object.fromEntries(expressions)
  return (turn: PlainTurn, said: string): boolean => {
    const { says, unless } = found[turn] ?? {}
    return says?.test(said) === true && !unless?.test(said)
  }
})
