import fc from 'fast-check'
import calculator from 'sms-segments-calculator'
import { describe, expect, test } from 'vitest'
import { segments, toGsm7 } from '../../src/domain/segments.ts'

describe('a text', () => {
  test.each<[what: string, text: string, encoding: string, count: number, characters: number]>([
    ['of nothing', '', 'GSM-7', 1, 0],
    ['of 160 plain characters', 'a'.repeat(160), 'GSM-7', 1, 160],
    ['of 161', 'a'.repeat(161), 'GSM-7', 2, 161],
    ['of 306', 'a'.repeat(306), 'GSM-7', 2, 306],
    ['of 307', 'a'.repeat(307), 'GSM-7', 3, 307],
    ['in French without circumflex', 'à É é è ù '.repeat(16), 'GSM-7', 1, 160],
    ['of 160 with one euro, which counts two', `${'a'.repeat(159)}€`, 'GSM-7', 2, 161],
    ['of the two-septet characters', '[]{}\\^~|€', 'GSM-7', 1, 18],
    ['of 70 with one circumflex', `ê${'a'.repeat(69)}`, 'UCS-2', 1, 70],
    ['of 71 with one circumflex', `ê${'a'.repeat(70)}`, 'UCS-2', 2, 71],
    ['of 35 emojis, which count two each', '👍'.repeat(35), 'UCS-2', 1, 70],
    ['of 36 emojis', '👍'.repeat(36), 'UCS-2', 2, 72],
    ['on two lines', 'a\nb', 'GSM-7', 1, 3],
  ])('%s costs what the carrier bills', (_, text, encoding, count, characters) => {
    expect(segments(text)).toMatchObject({ encoding, segments: count, characters })
  })

  test('is counted as the carrier’s own library counts it, even when we count it ourselves', { tags: 'long' }, () => {
    const characters = fc.constantFrom(...'aé€^[\n\r\f@ÇΔçê’ 👍жع\u0301\u200d')
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 40 }), fc.integer({ min: 0, max: 165 }), (some, plain) => {
        const text = some + 'a'.repeat(plain)
        const { encodingName, segmentsCount } = new calculator.SegmentedMessage(text)
        expect(segments(text)).toMatchObject({ encoding: encodingName, segments: segmentsCount })
      }),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aé€^[\n\f@Ç'), maxLength: 500, size: 'max' }), (text) => {
        const { segmentsCount, numberOfCharacters } = new calculator.SegmentedMessage(text)
        expect(segments(text)).toMatchObject({ segments: segmentsCount, characters: numberOfCharacters })
      }),
    )
  })

  test('names the characters that cut its segments, once each', () => {
    expect(segments('Vous êtes prêt… à l’hôpital, ça va').odd).toEqual(['ê', '…', '’', 'ô', 'ç'])
    expect(segments('Vous devez venir à 14h30.').odd).toEqual([])
  })
})

describe('a value written in GSM-7', () => {
  test.each([
    ['Éloïse Bénêch-Gauthier', 'Éloise Bénech-Gauthier'],
    ['12 bis, allée de l’Œuvre', "12 bis, allée de l'OEuvre"],
    ['Françoise LEÇON', 'Francoise LEÇON'],
    ['à è é ù É', 'à è é ù É'],
    ['ê â î ô û ç œ ’ …', "e a i o u c oe ' ..."],
    ['ÀÂÊÈÔŒ', 'AAEEOOE'],
    ['« Le Phare » – 2e étage', '"Le Phare" - 2e étage'],
    ['n° 3, 1er sous\u2011sol', 'no 3, 1er sous-sol'],
    ['Mu\u0308ller, E\u0301mile, e\u0302tre', 'Müller, Émile, etre'],
    ['Łukasz Đorđević, Ñuñez, Ångström, Þór', 'Lukasz Dordevic, Ñuñez, Ångström, Thor'],
    ['½ m², 5 €, [A] ^ ~ | {B} \\', '1/2 m2, 5 €, [A] ^ ~ | {B} \\'],
    ['Bât.\u00a0B\u202f3\tescalier\r\nC', 'Bat. B 3 escalier C'],
    ['  deux  espaces ', 'deux espaces'],
    ['Maison 🏠 bleue\u200b', 'Maison bleue'],
    ['محمد', ''],
    ['100 % de a_b @ c/d', '100 % de a_b @ c/d'],
  ])('%j becomes %j', (value, written) => {
    expect(toGsm7(value)).toBe(written)
  })

  test('keeps every character that GSM-7 has, and only those, as the carrier’s own table says', {
    tags: 'long',
  }, () => {
    for (let code = 0x21; code <= 0xffff; code++) {
      const character = String.fromCharCode(code)
      if (/[\s\p{Cs}\p{Cc}]/u.test(character)) continue
      const kept = toGsm7(character) === character
      if (kept !== (new calculator.SegmentedMessage(character).encodingName === 'GSM-7'))
        expect.fail(`${character} (${code.toString(16)})`)
    }
  })

  test('always fits in GSM-7, on one line, and is left as it is the second time', { tags: 'long' }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
        const written = toGsm7(value)
        expect(new calculator.SegmentedMessage(written).encodingName).toBe('GSM-7')
        expect(written).not.toMatch(/[\r\n\t\f]|^ | $| {2}/)
        expect(toGsm7(written)).toBe(written)
      }),
      { numRuns: 1000 },
    )
  })
})
