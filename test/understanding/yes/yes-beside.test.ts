import { describe, expect, test } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting)

describe('a yes beside a question', () => {
  test.each([
    ["i'm coming with my 3 kids is that ok", 'en'],
    ["i'll come with my dog is that fine", 'en'],
    ["yes I'll be there. is there parking?", 'en'],
    ["Sure I'll come, can my mum wait inside with me?", 'en'],
    ['see you thursday, is there a lift?', 'en'],
    ['I will come. Can I bring my baby?', 'en'],
    ["ok i'll be there thursday, do you have parking?", 'en'],
    ['see you then, is it ok if my sister waits inside?', 'en'],
    [
      "oui je viens et oui j'ai mon attestation, par contre le justif de domicile est au nom de ma mère c'est bon ?",
      'fr',
    ],
    ['oui je viens, est ce que je peux venir avec mon bébé ?', 'fr'],
    ["c'est ok pour jeudi, le justificatif de domicile peut être au nom de ma mère ?", 'fr'],
    ['je viens avec mon avocat ok ?', 'fr'],
    ["oui je serai là, y a une salle d'attente ?", 'fr'],
    ['je viens jeudi, je peux prendre ma fille avec moi ?', 'fr'],
    ["je confirme. est ce qu'il y a un ascenseur ?", 'fr'],
    ["ok pour jeudi, mon frère peut m'accompagner ?", 'fr'],
    ['oui je viens jeudi. juste une question, je peux venir avec ma mère ?', 'fr'],
  ] as const)('is heard, and so is the question: %s', (text, locale) => {
    const { intent, also = [], besides } = read(text, locale)
    expect([intent, ...also]).toContain('confirm')
    expect(besides ?? also.length > 0).toBe(true)
  })

  test('is heard beside what we can answer', () => {
    expect(read('je viens jeudi, c’est quoi un jap ?')).toMatchObject({ intent: 'ask_sentence', also: ['confirm'] })
    expect(read('oui je viens et j’apporte quoi')).toMatchObject({ intent: 'ask_documents', also: ['confirm'] })
  })

  test.each([
    ['je viens si je peux venir avec mon bébé', 'fr'],
    ['je viens, c’est bon ?', 'fr'],
    ['je viens ok ?', 'fr'],
    ['je viens ou pas ?', 'fr'],
    ['je viens avec mon avocat ?', 'fr'],
    ['je peux venir avec mon bébé ?', 'fr'],
    ['je viens si mon patron est d’accord', 'fr'],
    ['ok pour jeudi, 15h c’est possible ?', 'fr'],
    ['je viens jeudi, je peux venir plus tard ?', 'fr'],
    ['oui je viens. je peux annuler ?', 'fr'],
    ['oui je viens, mais si j’ai pas de bus je fais comment ?', 'fr'],
    ['je viens, enfin je crois, y a un parking ?', 'fr'],
    ['je viens, je plaisante, y a un parking ?', 'fr'],
    ['je viens avec du retard ok ?', 'fr'],
    ['je serai là. ou pas.', 'fr'],
    ['Bonjour, oui je serai présente. Merci ?', 'fr'],
    ['je viens. à jeudi ?', 'fr'],
    ['je confirme, j’ai bien noté ?', 'fr'],
    ['je viens. faut voir', 'fr'],
    ['je viens. pourquoi pas', 'fr'],
    ['je viens, on peut voir', 'fr'],
    ['je viens de perdre mes papiers, je fais quoi ?', 'fr'],
    ['je viens, c’est ok si je viens jeudi prochain ?', 'fr'],
    ["i'll come if my kids can come is that ok", 'en'],
    ["i'm coming, is that ok?", 'en'],
    ["i'm coming with my lawyer?", 'en'],
    ["i'll be there, can i come later?", 'en'],
    ["I'll be there, can we reschedule?", 'en'],
    ['should i come, can my mum come too?', 'en'],
  ] as const)('is none where coming is asked, or hangs on the answer: %s', (text, locale) => {
    const { intent, also = [] } = read(text, locale)
    expect([intent, ...also]).not.toContain('confirm')
  })
})
