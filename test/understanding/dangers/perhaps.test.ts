import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting)

describe('what is told of a danger without its words', () => {
  it.each([
    ['je dors chez ma soeur, il a encore les clés', 'fr', 'victim'],
    ['je change de trottoir, de bus, de prénom même, il me retrouve toujours', 'fr', 'victim'],
    ['je dors habillée depuis une semaine', 'fr', 'victim'],
    ['on me guette. même visage trois jours de suite au café en face', 'fr', 'victim'],
    ['oui je viens jeudi, à pied parce qu’il a pris la voiture et mes papiers', 'fr', 'victim'],
    ['Stop sending these. Nobody will be reading them after tonight', 'en', 'self'],
    ['STOP. donde voy no hay cobertura, dile a mi madre que la quise', 'es', 'self'],
  ] as const)('is one: %s', (text, locale, danger) =>
    expect(read(text, locale)).toMatchObject({ intent: 'distress', danger }),
  )

  it('is perhaps one where the weights are less sure', () =>
    expect(read('je fais le tour par le parc pour ne pas le croiser')).toMatchObject({
      intent: 'other',
      perhapsDanger: true,
    }))

  it.each([
    ['oui je viens jeudi à 14h30', 'fr'],
    ['je peux pas venir, mon fils a de la fièvre', 'fr'],
    ['arrêtez les sms, ça fait sursauter mon bébé', 'fr'],
    ['ma fille a ses règles elle saigne beaucoup', 'fr'],
    ['thank you for being kind about it', 'en'],
    ['my son cries every day at school, can we move it', 'en'],
  ] as const)('is none: %s', (text, locale) => {
    const { intent, perhapsDanger } = read(text, locale)
    expect([intent === 'distress', perhapsDanger]).toEqual([false, undefined])
  })

  it('is felt in no few words', () =>
    expect(['pas envie', 'don du sang jeudi', 'laissez moi respirer'].map((text) => read(text).intent)).not.toContain(
      'distress',
    ))
})
