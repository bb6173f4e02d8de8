import { describe, expect, test } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting)

describe('how and whether a paper is sent', () => {
  test.each([
    ['mes papiers c’est envoyé ?', 'fr'],
    ["c'est payé ?", 'fr'],
    ['photo du certificat par sms ça va ?', 'fr'],
    ['le medecin fait un bulletin, je vous l’envoie où', 'fr'],
    ['je peux envoyer mon certificat par mail ?', 'fr'],
    ['je vous envoie mon arrêt de travail comment', 'fr'],
    ['donde mando el justificante medico?', 'es'],
    ['unde trimit certificatul medical', 'ro'],
    ['onde envio o atestado?', 'pt'],
  ] as const)('is no paper that was sent: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'document_sent', outside: true }),
  )

  test.each([
    ['j’ai envoyé mon attestation', 'fr'],
    ['j’ai envoyé le certificat, vous l’avez reçu ?', 'fr'],
    ['papier envoyé le 4, vous l’avez eu ?', 'fr'],
    ['je vous envoie le certificat', 'fr'],
    ['i sent it', 'en'],
  ] as const)('is not asked by %s', (text, locale) => {
    expect(read(text, locale).intent).toBe('document_sent')
    expect(read(text, locale).outside).toBeUndefined()
  })
})

describe('what somebody needs there', () => {
  test.each([
    'interprete arabe jeudi possible ?',
    'un fauteuil roulant jeudi possible ?',
    'mon avocat possible jeudi ?',
    'parler avec madame Lefevre jeudi possible ?',
  ])('asks for no other day: %s', (text) => expect(read(text)).toMatchObject({ intent: 'other', outside: true }))

  test.each([
    'vendredi possible ?',
    'jeudi 16h possible ?',
    'un autre jour c’est possible ?',
    'on peut décaler, mon avocat peut pas jeudi ?',
    'la nounou est malade toute cette semaine, on peut se voir la suivante ?',
  ])('is not what %s asks', (text) => expect(read(text).intent).toBe('reschedule'))

  test('is a lawyer, and no paper', () => {
    expect(read('je dois venir avec un avocat ?')).toMatchObject({ outside: true })
    expect(read('je dois apporter quoi').outside).toBeUndefined()
    expect(read('mon avocat a tout, je dois quand même amener quelque chose ?').outside).toBeUndefined()
  })
})

describe('whoever has no money for the ride', () => {
  test.each([
    ["pas d'argent pour le bus", 'fr'],
    ["je n'ai pas d'argent pour le car", 'fr'],
    ['je peux pas me payer le bus', 'fr'],
    ['jai pas de quoi payer le train', 'fr'],
    ['no money for the bus', 'en'],
    ['no tengo dinero para el autobus', 'es'],
    ['não tenho dinheiro para o bilhete', 'pt'],
    ['nu am bani de autobuz', 'ro'],
    ['ma3andich flous dyal tobis', 'ar'],
    ['ما عنديش فلوس الطوبيس', 'ar'],
  ] as const)('has not said that they do not come: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'other', outside: true }),
  )

  test.each([
    ["je peux pas venir j'ai pas d'argent pour le bus", 'fr'],
    ["pas un rond pour l'essence, jserai pas la", 'fr'],
    ['pas de tune pr le bus jpeux pas', 'fr'],
    ['pas de bus jeudi', 'fr'],
    ["j'ai aucun moyen de venir", 'fr'],
    ["i have no money for the bus can't come", 'en'],
    ['tô sem grana pro ônibus por isso n vou', 'pt'],
    ['sin plata pal bus no llego', 'es'],
    ['ما عندي فلوس للمواصلات ما بجي', 'ar'],
  ] as const)('has, by %s', (text, locale) => expect(read(text, locale)).toMatchObject({ intent: 'decline' }))
})

describe('a new home', () => {
  test.each([
    ['j’ai déménagé', 'fr'],
    ['j’ai déménagé, ma nouvelle adresse c’est 12 rue des lilas', 'fr'],
    ['j’ai changé d’adresse', 'fr'],
    ['nouvelle adresse 3 rue Pasteur Nanterre', 'fr'],
    ['je déménage le mois prochain', 'fr'],
    ['je suis hébergé chez ma soeur maintenant', 'fr'],
    ['i moved house, new address', 'en'],
    ['i’m moving next month', 'en'],
    ['me he mudado', 'es'],
    ['mudei de casa', 'pt'],
    ['m-am mutat la alta adresa', 'ro'],
    ['bdelt l3onwan', 'ar'],
    ['انتقلت إلى عنوان جديد', 'ar'],
  ] as const)('is told: %s', (text, locale) => {
    expect(read(text, locale)).toMatchObject({ intent: 'other', outside: true })
    expect(read(text, locale).foreign).toBeUndefined()
  })

  test('is told besides a yes', () =>
    expect(read('oui je viens jeudi, j’ai changé d’adresse')).toMatchObject({ intent: 'confirm', besides: true }))

  test.each([
    ['vous avez déménagé ?', 'fr'],
    ['c’est quoi la nouvelle adresse', 'fr'],
    ['j’ai changé d’avis', 'fr'],
    ['je dors plus depuis le jugement', 'fr'],
    ['has the office moved?', 'en'],
    ['can you move my appointment', 'en'],
    ['mudei de operadora e de número', 'pt'],
    ['mudei de ideia', 'pt'],
  ] as const)('is not, by %s', (text, locale) => expect(read(text, locale).outside).toBeUndefined())

  test('keeps nobody from refusing who moved far away', () =>
    expect(read('j’ai déménagé à Marseille je peux plus venir')).toMatchObject({ reason: 'movedAway' }))
})

describe('whether an appointment stands', () => {
  test.each([
    ['do i still come thursday?', 'en'],
    ['is thursday still happening', 'en'],
    ['am i still supposed to come thursday 9am?', 'en'],
    ['can i still come thursday?', 'en'],
    ['is my appointment still on?', 'en'],
    ['je viens toujours jeudi ?', 'fr'],
    ["c'est toujours bon jeudi ?", 'fr'],
    ['je dois toujours venir jeudi ?', 'fr'],
    ['le rdv de jeudi tient toujours ?', 'fr'],
  ] as const)('is asked: %s', (text, locale) => expect(read(text, locale).intent).toBe('ask_when'))

  test.each([
    ['i still can’t come thursday', 'en', 'decline'],
    ['can i come another day instead?', 'en', 'reschedule'],
    ['je viens toujours jeudi', 'fr', 'confirm'],
    ['je peux toujours pas venir jeudi', 'fr', 'decline'],
  ] as const)('is not, by %s', (text, locale, intent) => expect([intent, 'other']).toContain(read(text, locale).intent))

  test('and whether they are arrested is no refusal', () =>
    expect(read('am i getting locked up thursday', 'en')).toMatchObject({ intent: 'ask_consequences', outside: true }))
})
