import { describe, expect, test } from 'vitest'
import type { Reply } from '../../src/conversation/reply.ts'
import { sayReply, sayText } from '../../src/locales/say.ts'
import { repliesOf, textsOf, USUAL, voiceOf } from '../support/every-sentence.ts'

const MOST_WORDS = 10

describe('French made plain', () => {
  const texts = textsOf(USUAL).map(
    ([name, { kind, values }]) => [name, sayText('fr-facile', kind, values, voiceOf(USUAL))] as const,
  )
  const replies = repliesOf(USUAL)
    // What an office typed is in the office's own words.
    .filter(([, reply]) => !isOfOffice(reply))
    .map(([name, reply]) => [name, sayReply('fr-facile', reply, voiceOf(USUAL))] as const)

  test.each([...texts, ...replies])('%s has at most ten words a sentence', (_, text) => {
    for (const sentence of sentencesOf(text)) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(MOST_WORDS)
  })

  test.each([...texts, ...replies])('%s shortens no day, no date, no hour', (_, text) => {
    expect(text).not.toMatch(
      /\d\/\d|\d ?h\b|\b(?:lun|mar|mer|jeu|ven|sam|dim)\.|\b(?:janv|févr|avr|juil|sept|oct|nov|déc)\./,
    )
  })

  test('a sentence of eleven words is one too many', () => {
    const long = 'Vous devez venir au service avec vos papiers et votre contrat'
    expect(wordsOf(long)).toHaveLength(11)
  })
})

function isOfOffice(reply: Reply): boolean {
  if (reply.text === 'obligation') return reply.values.entry.kind === 'own' && !reply.values.entry.obligation.code
  return reply.text === 'obligations' && reply.values.entries.some(({ kind }) => kind === 'own')
}

/** A line of a list is a sentence by itself, its number no word of it. */
function sentencesOf(text: string): string[] {
  return text.split(/\s*\n(?:\d+ )?|[.!?]+ /)
}

/** What is between spaces and has a letter or a digit: "rendez-vous" and "c'est" are one. */
function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}
