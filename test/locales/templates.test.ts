import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/people.ts'
import { LOCALES } from '../../src/locales/say.ts'
import { SENTENCES, type SentenceId } from '../../src/locales/sentences.ts'
import { namesIn, waysToFill } from '../../src/locales/template.ts'

describe.each(LANGUAGES)('in %s', (language) => {
  const sentences = Object.entries(LOCALES[language].sentences) as [SentenceId, readonly string[]][]

  test('there are no sentences but those that are said', () => {
    expect(sentences.map(([id]) => id).toSorted()).toEqual(Object.keys(SENTENCES).toSorted())
  })

  test('the other sentence about the journey is no longer than the usual: one arm of a trial costs no segment more', () => {
    const { 'journey.usual': usual, 'journey.other': other } = LOCALES[language].sentences
    expect(other[0].length).toBeLessThanOrEqual(usual[0].length)
  })

  test.each(sentences)('%s names the values it has, and each of them in some way', (id, templates) => {
    const named = new Set(templates.flatMap(namesIn))
    expect([...named].toSorted()).toEqual([...SENTENCES[id]].toSorted())
  })
})

describe('the ways to fill templates', () => {
  const ways = (...[templates, values, order]: Parameters<typeof waysToFill>) => [
    ...waysToFill(templates, values, order),
  ]

  test('go by template, then by the last value first: the first value keeps its fullest way longest', () => {
    const values = { place: ['SPIP, rue Neuve', 'SPIP'], asks: ['Répondez.', ''] }
    expect(ways(['{place}. {asks}', '{place}'], values, ['place', 'asks'])).toEqual([
      'SPIP, rue Neuve. Répondez.',
      'SPIP, rue Neuve.',
      'SPIP. Répondez.',
      'SPIP.',
      'SPIP, rue Neuve',
      'SPIP',
    ])
  })

  test('pass over a template that names what there is not', () => {
    const templates = ['Appelez le {phone}.', 'Écrivez ici.']
    expect(ways(templates, { phone: undefined }, ['phone'])).toEqual(['Écrivez ici.'])
  })

  test('leave no space where nothing is said, and put in whatever is said as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        fc.pre(value.trim() === value)
        expect(ways(['a {value} b', '{value}'], { value }, ['value'])).toEqual([`a ${value} b`, value])
        expect(ways(['a {value} b', 'a {value}'], { value: '' }, ['value'])).toEqual(['a b', 'a'])
      }),
    )
  })
})
