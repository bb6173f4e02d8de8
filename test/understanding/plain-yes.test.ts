import { describe, expect, it } from 'vitest'
import type { Clues } from '../../src/understanding/clues.ts'
import type { ReadLanguage } from '../../src/understanding/intent.ts'
import { plainYesIn } from '../../src/understanding/plain-yes.ts'
import { understand } from '../../src/understanding/understand.ts'
import { expecting } from '../../training/sets.ts'

const read = (text: string, locale: ReadLanguage) => understand(text, locale, expecting).intent

it.each(['at 9 zzhour ', 'lundi matin sure ', 'malgre la pluie ', 'je viens a 9 '])(
  'is looked for in a time in proportion to the message (%s)',
  (words) => {
    const clues = {
      reading: { said: `${words.repeat(25)}xyz` },
      evidence: { has: () => false },
      weighed: { probabilityOf: (label: string) => (label === 'confirm' ? 0.9 : 0) },
    }
    const started = performance.now()
    plainYesIn({ intent: 'other', probability: 0.5, perhaps: 'confirm' }, clues as unknown as Clues, '')
    expect(performance.now() - started).toBeLessThan(500)
  },
)

describe('a yes that its last clause says in so many words', () => {
  it.each<[ReadLanguage, string[]]>([
    [
      'fr',
      [
        "J'ai échangé mon service avec Fatou, vous pouvez me compter",
        'La petite est gardée finalement, vous pouvez compter sur moi',
        "laissez tomber ce qu'a tapé mon cousin juste avant, c'était une blague, moi je viens mercredi comme prévu",
        'Pas de souci pourquoi je ne viendrais pas, je viens',
        'wallah meme avec les manifs des agriculteurs je passe à pied',
        'je ne manquerai pas de venir',
        "oui c bon je viens pas la peine de m'écrire 3 fois",
        'promis je saute pas le rdv',
      ],
    ],
    [
      'en',
      [
        'I said no because of fever, now I am well, I come',
        'van wont start so im cycling it, still making it for 9',
        'swapped with Agnieszka, tuesday sorted',
        'no worries no excuses il be there',
        'count on me',
        'not missing this one',
      ],
    ],
  ])('is one (%s)', (locale, texts) => {
    for (const text of texts) expect(read(text, locale), text).toBe('confirm')
  })

  it.each<[ReadLanguage, string[]]>([
    [
      'fr',
      [
        'je viendrai aux calendes grecques',
        'ce serait mentir de dire que je viendrai',
        'c pas demain la veille que jviendrai chez vous',
        'comptez moi pas dedans',
        'je viendrai que si mon avocat est là',
        'vs pouvez maccorder un delai jviens quand jai mon solde',
        "j'y serai en fait je peux pas venir",
        'jvais pas etre a lheure mais jviens',
        "pote m'a planté pour la voiture, jviens en stop donc plus tard que prévu",
        'pas besoin d’un autre jour je viens plus du tout',
        'je rate celui la dsl',
        'Bonjour, oui je serai présente. Merci mais pas demain',
        'je serai là. ou pas.',
        'il viendra soyez tranquille, je le reveille moi',
        'oui bien sûr, et je viens avec des fleurs aussi ? non merci sans moi',
        "C'est bon pour moi si c'est bon pour mon employeur",
        'Je viendrai, rien ne change, mais que M. Adam me passe un coup de fil avant svp',
      ],
    ],
    [
      'en',
      [
        'i will come one day',
        'I understand the importance of this meeting but will fail to be present',
        'My broken English: I come other day, sure.',
        'perhaps I will come',
        'yes im coming yes im late yes im sorry',
        'police stop me for control, i come after',
        'still coming?',
        'nah im good',
        'my wife is coming',
        "sure i'll be there... not",
        'ok see you tomorrow, I will come and shoot everybody there',
      ],
    ],
  ])('is none (%s)', (locale, texts) => {
    for (const text of texts) expect(read(text, locale), text).not.toBe('confirm')
  })
})
