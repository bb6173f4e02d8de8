import { describe, expect, test } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage) => understand(text, locale, expecting)

describe('how long an appointment takes', () => {
  test.each([
    ['combien de temps ca dure', 'fr'],
    ['ça dure combien de temps ?', 'fr'],
    ['cb de temps dure le rdv', 'fr'],
    ['ca dure longtemps', 'fr'],
    ["j'en ai pour combien de temps", 'fr'],
    ['je finis à quelle heure', 'fr'],
    ['le rdv dure combien', 'fr'],
    ['how long does it take', 'en'],
    ['how long will it be', 'en'],
    ['what time will i be out', 'en'],
    ['cuanto dura la cita?', 'es'],
    ['quanto tempo demora', 'pt'],
    ['cat dureaza', 'ro'],
    ['chhal ghadi tdoum', 'ar'],
  ] as const)('is asked: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'ask_when', asksLength: true }),
  )

  test.each([
    ['dans combien de temps mon rdv', 'fr'],
    ['mon sursis dure combien de temps', 'fr'],
    ['combien de temps pour venir de la gare', 'fr'],
    ["c'est à quelle heure", 'fr'],
    ['how long is my sentence', 'en'],
    ['how long does it take to get there by bus', 'en'],
    ['j’aurai dix minutes de retard', 'fr'],
  ] as const)('is not, by %s', (text, locale) => expect(read(text, locale).asksLength).toBeUndefined())
})
