import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/people.ts'
import { fold } from '../../src/domain/schedule/fold.ts'
import { segments } from '../../src/domain/segments.ts'
import { LOCALES, sayReply, sayText } from '../../src/locales/say.ts'
import { LONG, repliesOf, textsOf, USUAL, voiceOf } from '../support/every-sentence.ts'

/** Whoever reads a first text knows who writes, welcomed or not; and no text says that somebody reads when nobody does. */

/** They say what the person has to do, at once too. */
const ABOUT_THEM = ['topic', 'consequences']

describe.each(LANGUAGES)('in %s', (language) => {
  const { limits, ownLetters } = LOCALES[language]

  test('whichever text comes first, it says who writes, on a number of one or of several', () => {
    for (const addressee of [undefined, 'Zoé'])
      for (const [name, { kind, values }] of textsOf(USUAL))
        expect(sayText(language, kind, values, { ...voiceOf(USUAL), addressee }), name).toContain('SPIP 92')
  })

  test('a welcome says who writes and how to stop, in one text of GSM-7 or two of other letters, the name of an office be as long as it may', () => {
    for (const office of ['SPIP 92', 'SPIP Hauts-de-Seine.']) {
      const said = sayText(language, 'welcome', {}, voiceOf({ ...USUAL, office }))
      expect(said).toContain(office)
      expect(said).toMatch(/: STOP\.$/)
      expect(segments(said).segments, said).toBe(ownLetters ? 2 : 1)
    }
  })

  test('no text says that somebody reads at once or at any hour', () => {
    const said = [
      sayText(language, 'welcome', {}, voiceOf(USUAL)),
      ...textsOf(LONG).map(([, { kind, values }]) => sayText(language, kind, values, voiceOf(LONG))),
      ...repliesOf(USUAL)
        .filter(([, { text }]) => !ABOUT_THEM.includes(text))
        .map(([, reply]) => sayReply(language, reply, voiceOf(USUAL))),
    ]
    for (const text of said)
      for (const claim of limits?.overclaims ?? []) expect(` ${fold(text)} `, text).not.toContain(` ${fold(claim)} `)
  })
})
