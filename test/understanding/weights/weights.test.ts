import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { READ_LANGUAGES, type ReadLanguage } from '../../../src/domain/people.ts'
import { hashOf } from '../../../src/understanding/weights/hash.ts'
import { scalesOf } from '../../../src/understanding/weights/weigh.ts'
import { packWeights, pruned, readWeights, STEP, unpackWeights } from '../../../src/understanding/weights/weights.ts'
import { learn } from '../../../training/learning.ts'
import { fingerprintOf, learntIn, SUBJECTS } from '../../../training/lessons.ts'
import { filesThatRead, nameOf, notedOf, notedToday } from '../../../training/noted.ts'
import { readSet } from '../../../training/sets.ts'

const FRENCH = readWeights(new URL('../../../src/understanding/weights/fr.weights', import.meta.url))

describe('the weights', () => {
  it.each(READ_LANGUAGES.flatMap((locale) => SUBJECTS.map((subject) => [locale, subject] as const)))(
    'were learnt from the sets as they are, read as they are read today (%s, %s)',
    (locale, subject) => {
      const { fingerprint } = readWeights(
        new URL(`../../../src/understanding/weights/${nameOf(locale, subject)}.weights`, import.meta.url),
      )
      const today = { ...notedToday(locale, subject), lessons: fingerprint }
      expect(notedOf(locale, subject), `npm run learn ${locale}`).toEqual(today)
    },
  )

  it('are told from what they were learnt by each file that reads, of another language too', () => {
    const filesOf = (locale: ReadLanguage) =>
      filesThatRead(locale).map((file) => relative(`${import.meta.dirname}/../../..`, fileURLToPath(file)))
    expect(filesOf('fr')).toEqual(
      expect.arrayContaining([
        ...['src/understanding/languages/fr/common.ts', 'src/understanding/languages/fr/sounds.ts'],
        ...['src/understanding/reading/typos.ts', 'src/understanding/reading/scopes.ts'],
        ...['src/understanding/weights/hash.ts', 'training/disturb.ts', 'training/lessons.ts'],
      ]),
    )
    expect(filesOf('ar')).toContain('src/understanding/languages/fr/common.ts')
    expect(filesOf('fr').filter((file) => file.includes('/es/'))).toEqual([])
  })

  it('never saw what is held out', () => {
    const seen = new Set(READ_LANGUAGES.flatMap((locale) => learntIn(locale, 'dangers')).map(({ text }) => text))
    expect(seen.size).toBeGreaterThan(10_000)
    const heldOut = ['held-out.fr', 'held-out-friends.fr', 'held-out.en'].flatMap(readSet)
    expect(heldOut.length).toBeGreaterThan(900)
    expect(heldOut.filter(({ text }) => seen.has(text))).toEqual([])
  })

  it('come out of their file as they went in', () => {
    expect(unpackWeights(packWeights(FRENCH))).toEqual(FRENCH)
  })

  it('are added up as they were learnt, to the nearest quarter', () => {
    const rows = fc.dictionary(fc.string({ minLength: 1 }), fc.tuple(quarter, quarter, quarter), { minKeys: 1 })
    fc.assert(
      fc.property(rows, fc.array(fc.string()), (learnt, strangers) => {
        const table = new Map(Object.entries(learnt).map(([word, row]) => [hashOf(word), row]))
        const { weigh } = scalesOf(unpackWeights(packWeights(pruned(head(['a', 'b', 'c']), table))))
        const features = new Set([...table.keys(), ...strangers.map((word) => hashOf(word))])
        const known = [...features].flatMap((feature) => table.get(feature) ?? []).length
        const sums = [0, 1, 2].map((place) => [...table.values()].reduce((sum, row) => sum + (row[place] ?? 0), 0))
        const likeliest = Math.max(...sums)
        const { ranked, probabilityOf } = weigh(features)
        expect(ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1)
        if (known > 0)
          expect(probabilityOf(['a', 'b', 'c'][sums.indexOf(likeliest)] ?? '')).toBe(ranked[0]?.probability)
      }),
    )
  })

  it('say nothing of what nobody ever wrote', () => {
    const { ranked } = scalesOf(FRENCH).weigh(featuresNamed('never seen'))
    expect(ranked.every(({ probability }) => probability === ranked[0]?.probability)).toBe(true)
  })

  it('are told from what others were learnt from by one feature of one lesson', () => {
    const lesson = { features: featuresNamed('yes'), label: 'yes', disturbed: featuresNamed('yess') }
    const others = [
      [lesson, { ...lesson, label: 'no' }],
      [lesson, { ...lesson, disturbed: featuresNamed('yeah') }],
      [lesson, { ...lesson, features: featuresNamed('yes always') }],
      [lesson],
    ]
    expect(new Set([[lesson, lesson], ...others].map(fingerprintOf)).size).toBe(1 + others.length)
  })

  it('are learnt from examples', () => {
    const lessons = ['yes', 'yes', 'no', 'no', 'no', 'yes'].map((word) => ({
      features: featuresNamed(`${word} always`),
      label: `says ${word}`,
    }))
    const { ranked } = scalesOf(learn(lessons)).weigh(featuresNamed('no always'))
    expect(ranked[0]?.label).toBe('says no')
    expect(ranked[0]?.probability).toBeGreaterThan(0.8)
  })

  it('multiply sums so that what was not learnt is found most probable', () => {
    // Half of what is alike is labelled otherwise: nobody may be sure of it.
    const torn = Array.from({ length: 200 }, (_, at) => ({
      features: featuresNamed(`same ${at}`),
      label: (at * 7) % 10 < 5 ? 'one' : 'other',
    }))
    const plain = torn.map(({ features }, at) => ({ features, label: at % 2 ? 'one' : 'other' }))
    expect(learn(torn).sharpness).toBeLessThanOrEqual(
      learn(plain.map((lesson, at) => ({ ...lesson, features: featuresNamed(`${at % 2}`) }))).sharpness,
    )
  })
})

function featuresNamed(words: string): Set<number> {
  return new Set(words.split(' ').map((word) => hashOf(word)))
}

function head(labels: string[]) {
  return { labels, fingerprint: '', sharpness: 1 }
}

const quarter = fc.integer({ min: -100, max: 100 }).map((steps) => steps / STEP)
