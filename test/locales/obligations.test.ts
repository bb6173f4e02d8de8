import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../src/locales/say.ts'

describe.each([
  ['fr', 'Apportez: '],
  ['fr-facile', 'Apportez: '],
  ['en', 'Bring: '],
  ['es', 'Traiga: '],
  ['pt', 'Traga: '],
] as const)('what is said of obligations and of legal words, in %s', (language, bring) => {
  const {
    duties: { generalDuties, obligations },
    topics,
    consequences,
  } = LOCALES[language]
  const duties = [...Object.entries(generalDuties), ...Object.entries(obligations)]
  const explanations = [...Object.entries(topics), ['consequences', consequences] as const]

  it.each(duties)('%s: the sentence and the usual proof fit one text together', (_code, { sentence, proof }) => {
    expect(costOf(proof ? `${sentence} ${bring}${proof}.` : sentence)).toEqual({ encoding: 'GSM-7', segments: 1 })
  })

  it.each(duties)('%s: has its place in a list of four in one text', (_code, { short }) => {
    expect(costOf(short).encoding).toBe('GSM-7')
    expect(short.length).toBeLessThanOrEqual(36)
    expect(short).not.toMatch(/[.]$/)
  })

  it.each(duties)('%s: is one sentence, or in plain French one for each idea', (_code, { sentence }) => {
    expect(sentence).toMatch(language === 'fr-facile' ? /^(?:[^.!?]+ ?[.?] ?)+$/ : /^[^.!?]+\.$/)
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
