import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import * as enObligations from '../../src/locales/en/obligations.ts'
import * as enTopics from '../../src/locales/en/topics.ts'
import * as frObligations from '../../src/locales/fr/obligations.ts'
import * as frTopics from '../../src/locales/fr/topics.ts'

describe.each([
  ['fr', { ...frObligations, ...frTopics }, 'Apportez: '],
  ['en', { ...enObligations, ...enTopics }, 'Bring: '],
] as const)('what is said of obligations and of legal words, in %s', (_, locale, bring) => {
  const duties = [...Object.entries(locale.generalDuties), ...Object.entries(locale.obligations)]
  const explanations = [...Object.entries(locale.topics), ['consequences', locale.consequences] as const]

  it.each(duties)('%s: the sentence and the usual proof fit one text together', (_code, { sentence, proof }) => {
    expect(costOf(proof ? `${sentence} ${bring}${proof}.` : sentence)).toEqual({ encoding: 'GSM-7', segments: 1 })
  })

  it.each(duties)('%s: has its place in a list of four in one text', (_code, { short }) => {
    expect(costOf(short).encoding).toBe('GSM-7')
    expect(short.length).toBeLessThanOrEqual(36)
    expect(short).not.toMatch(/[.]$/)
  })

  it.each(duties)('%s: is one sentence', (_code, { sentence }) => {
    expect(sentence).toMatch(/^[^.!?]+\.$/)
  })

  it.each(explanations)('%s: each text of the explanation fits one segment', (_topic, texts) => {
    for (const text of texts) expect(costOf(text)).toEqual({ encoding: 'GSM-7', segments: 1 })
  })

  it('no text says "your sentence", or what a judge will do', () => {
    const all = [...duties.map(([, { sentence }]) => sentence), ...explanations.flatMap(([, texts]) => [...texts])]
    for (const text of all) {
      expect(text).not.toMatch(/votre peine|vos peines|your sentence/i)
      expect(text).not.toMatch(/vous (irez|retournerez|risquez)|you will (go|be)|le juge (va|décidera)|the judge will/i)
    }
  })

  it('no proof asks for a diagnosis or names a victim', () => {
    for (const [, { proof }] of duties) expect(proof ?? '').not.toMatch(/victim|diagnos|ordonnance|prescription/i)
  })
})

/** What a carrier would count; and no ç, which is in no GSM-7 table although some phones show it. */
function costOf(text: string) {
  const message = new SegmentedMessage(text, 'auto')
  expect(text).not.toMatch(/[ç\u00a0\u202f\u2019]/)
  return { encoding: message.encodingName, segments: message.segmentsCount }
}
