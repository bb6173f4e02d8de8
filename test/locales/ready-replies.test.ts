import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/people.ts'
import { PAPERS_TO_BRING, READY_REPLIES } from '../../src/domain/ready-reply.ts'
import { segments } from '../../src/domain/segments.ts'
import type { ReadyValues } from '../../src/locales/ready-replies.ts'
import { sayReady } from '../../src/locales/say.ts'
import { appointmentOf, LONG, THURSDAY, USUAL, type Values, voiceOf } from '../support/every-sentence.ts'

const AGENT = { usual: 'Marie Lefèvre', long: 'Marie-Françoise Lefèvre-Çelik' }
const NUMBERED = /14h30|2:30pm|14 heures 30|14:30/

function valuesOf(values: Values, agentName: string, type = 'SPIP'): ReadyValues {
  return { agentName, appointment: appointmentOf(values, type), answerBy: THURSDAY, papers: ['travail'] }
}

describe.each(LANGUAGES)('in %s', (language) => {
  const ownLetters = language === 'ar' || language === 'ru'

  test.each(READY_REPLIES)(
    '%s is one text with the longest values, two in other letters, and none is a carrier’s word',
    (reply) => {
      for (const [values, agentName] of [
        [USUAL, AGENT.usual],
        [LONG, AGENT.long],
      ] as const) {
        for (const type of ['SPIP', 'TEL', 'VISITE']) {
          const text = sayReady(language, reply, valuesOf(values, agentName, type), voiceOf(values)) ?? ''
          expect(segments(text).segments, `${text} ${text.length}`).toBeLessThanOrEqual(ownLetters ? 2 : 1)
          if (!ownLetters) expect(segments(text).odd).toEqual([])
          expect(text).toContain(values.office)
          expect(text).not.toMatch(/\{|undefined|\s{2}|\b(?:YES|CANCEL|END|QUIT|UNSTOP)\b/)
        }
      }
    },
  )

  test('each says who writes, when, where, the number, the day and the papers it is about', () => {
    const say = (reply: (typeof READY_REPLIES)[number]) =>
      sayReady(language, reply, valuesOf(USUAL, AGENT.usual), voiceOf(USUAL)) ?? ''
    for (const reply of ['callToday', 'callMe', 'answerBy', 'stands', 'noted'] as const)
      expect(say(reply)).toContain('Marie Lefèvre')
    for (const reply of ['stands', 'bring', 'interpreter'] as const) expect(say(reply)).toMatch(NUMBERED)
    expect(say('callMe')).toContain('01 40 97 00 00')
    expect(say('answerBy')).toMatch(/14.*2027/)
    expect(say('bring').length).toBeGreaterThan(30)
    expect(new Set(READY_REPLIES.map(say)).size).toBe(READY_REPLIES.length)
  })

  test('each paper has words, in one text with any other', () => {
    for (const papers of PAPERS_TO_BRING.map((one) => [one])) {
      const text = sayReady(language, 'bring', { ...valuesOf(USUAL, AGENT.usual), papers }, voiceOf(USUAL)) ?? ''
      expect(segments(text).segments, text).toBeLessThanOrEqual(ownLetters ? 2 : 1)
    }
  })

  test('without a name, a telephone or an appointment, nothing is said of them', () => {
    const nameless = { ...valuesOf(USUAL, ''), appointment: undefined }
    const voice = { ...voiceOf(USUAL), office: { ...voiceOf(USUAL).office, phone: undefined } }
    for (const reply of ['stands', 'interpreter'] as const)
      expect(sayReady(language, reply, nameless, voice)).toBeUndefined()
    expect(sayReady(language, 'bring', { ...nameless, papers: [] }, voice)).toBeUndefined()
    for (const reply of ['callToday', 'callMe', 'answerBy', 'noted', 'bring'] as const) {
      const text = sayReady(language, reply, nameless, voice) ?? ''
      expect(text).toContain('SPIP 92')
      expect(text).not.toMatch(/, SPIP 92:|undefined|:\s*\./)
    }
    const over = { ...voiceOf(USUAL), now: THURSDAY.plus({ minutes: 10 }) }
    expect(sayReady(language, 'stands', valuesOf(USUAL, AGENT.usual), over)).toBeUndefined()
  })

  test('on a shared number, it says for whom', () => {
    const voice = { ...voiceOf(USUAL), addressee: 'Jean-François' }
    for (const reply of READY_REPLIES) {
      const text = sayReady(language, reply, valuesOf(USUAL, AGENT.usual), voice) ?? ''
      expect(text).toContain('Jean-Francois')
      expect(segments(text).segments, text).toBeLessThanOrEqual(ownLetters ? 3 : 2)
    }
  })
})
