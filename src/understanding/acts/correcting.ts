import type { Verdict } from '../clues.ts'

/** "Wrong number, I meant 2", "mauvais numéro je voulais dire 3": whose number it is was not the matter, but which entry of a list. */
export function unlessCorrecting(command: Verdict | undefined, text: string): Verdict | undefined {
  return command?.intent === 'wrong_person' && ENTRY_LAST.test(text) ? undefined : command
}

const ENTRY_LAST = /(?:^|[^\d\p{L}:/])\d[\s.!)]*$/u
