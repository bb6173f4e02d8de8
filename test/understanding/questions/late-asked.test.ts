import { describe, expect, test } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting)

describe('a delay', () => {
  test.each([
    ["what if i'm late by 10 minutes", 'en'],
    ['is 10 minutes late ok', 'en'],
    ["do you think i'll be late if i take the 8:30 bus", 'en'],
    ['how late can i be', 'en'],
    ['would 15 minutes late be a problem', 'en'],
    ["10 min de retard c'est toléré ?", 'fr'],
    ["donc si j'arrive 10 min en retard ça passe ?", 'fr'],
    ["15 min de retard c'est accepté ?", 'fr'],
    ['est ce que je serai en retard si je prends le bus de 14h', 'fr'],
    ["si j'ai 5 min de retard c'est grave ?", 'fr'],
    ['et si je suis en retard ?', 'fr'],
  ] as const)('is asked of, and not announced: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ outside: true }),
  )

  test.each([
    ['je serai en retard de 10 min', 'fr'],
    ["désolé si j'ai 10 min de retard", 'fr'],
    ["je vais avoir 10 min de retard c'est ok ?", 'fr'],
    ["j'aurai 10 min de retard, ça va ?", 'fr'],
    ['10 min de retard', 'fr'],
    ["j'arrive dans 10 minutes, c'est bon ?", 'fr'],
    ["je suis bloqué dans le bus, je serai là dans 20 min c'est grave ?", 'fr'],
    ["i'll be 10 minutes late, is that ok?", 'en'],
    ['running late sorry', 'en'],
    ["sorry if i'm a bit late", 'en'],
    ['10 minutes late', 'en'],
  ] as const)('is announced: %s', (text, locale) => {
    expect(read(text, locale).intent).toBe('late')
    expect(read(text, locale).outside).toBeUndefined()
  })
})
