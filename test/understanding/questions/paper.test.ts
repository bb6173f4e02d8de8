import { describe, expect, test } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage = 'fr') => understand(text, locale, expecting)

describe('a paper of ours', () => {
  test.each([
    ['the letter says bring proof of address', 'en'],
    ['the letter asks for 3 payslips, should i bring them', 'en'],
    ['the letter says 3 payslips', 'en'],
    ['do i need to bring the convocation', 'en'],
    ['my summons wants a proof of income', 'en'],
    ['should i take the letter with me', 'en'],
    ['le papier dit d’apporter 3 fiches de paie, c’est vrai ?', 'fr'],
    ['ma convocation demande un justificatif de domicile', 'fr'],
    ['sur ma convocation ils demandent le jugement, je le ramène ?', 'fr'],
    ['le courrier réclame une attestation de travail', 'fr'],
    ['faut que j’amène la convocation papier ?', 'fr'],
    ['la lettre parle d’un avis d’imposition', 'fr'],
  ] as const)('asks for something: %s', (text, locale) => expect(read(text, locale).paper).toBe('asks'))

  test.each([
    ['ma convocation dit 14h et vous 14h30, qui a raison ?', 'fr'],
    ['convocation papier marque 15h30 et non 14h30. Laquelle dois-je retenir ?', 'fr'],
    ["sur la lettre c'est le 15 pas le 14", 'fr'],
    ['marqué 9h30 et vous dites 10h15', 'fr'],
    ["la convocation c'est le 16 à 10h15", 'fr'],
    ['20 rue de Paris pas boulevard Leclerc', 'fr'],
    ['papier 16h, je fais koi', 'fr'],
    ['le papier dit mardi, votre sms dit jeudi', 'fr'],
    ["sur ma feuille c'est 9h, sur le sms c'est 14h30", 'fr'],
    ["c'est le 21 sur ma lettre", 'fr'],
    ['la convocation indique 12 rue Pasteur', 'fr'],
    ["l'heure n'est pas la bonne", 'fr'],
    ["vous vous êtes trompés d'heure", 'fr'],
    ['My letter says 9:30', 'en'],
    ['which one is right??', 'en'],
    ['paper says Friday', 'en'],
    ['14th feb not jan??', 'en'],
    ['Nanterre court not Leclerc street', 'en'],
    ['you said 9 but the letter says 10', 'en'],
    ['it says 9:30 on my paper, you say 9', 'en'],
    ['the summons has the 16th, who is right?', 'en'],
    ['wrong date, my letter is for the 18th', 'en'],
    ['this is the wrong address, they moved me to another office', 'en'],
  ] as const)('says otherwise than we do: %s', (text, locale) => expect(read(text, locale).paper).toBe('differs'))

  test.each([
    ['faut un certif ?', 'fr'],
    ['je dois apporter un certificat médical ?', 'fr'],
    ['il faut un mot du médecin ?', 'fr'],
    ['vous voulez un arrêt maladie ?', 'fr'],
    ["do i need a doctor's note?", 'en'],
    ['should I bring a sick note or what', 'en'],
    ['do you want a medical certificate', 'en'],
    ['will you need a note from my gp', 'en'],
  ] as const)('may be one that excuses: %s', (text, locale) => expect(read(text, locale).paper).toBe('excuse'))

  test.each([
    ['je dois apporter quoi', 'fr', 'ask_documents'],
    ['j’apporte quoi, mes fiches de paie ?', 'fr', 'ask_documents'],
    ['j’ai perdu ma convocation, j’apporte quoi', 'fr', 'ask_documents'],
    ['c’est quoi une convocation', 'fr', 'ask_sentence'],
    ['c’est 14h ou 14h30 ?', 'fr', 'ask_when'],
    ['c’est bien à 14h30 ?', 'fr', 'ask_when'],
    ['c’est la bonne adresse ?', 'fr', 'ask_where'],
    ['ma convocation c’est pour quand', 'fr', 'ask_when'],
    ['je préfère 16h et pas 14h30', 'fr', 'reschedule'],
    ['mardi pas mercredi', 'fr', 'reschedule'],
    ['j’ai reçu une convocation pour jeudi, je viens', 'fr', 'confirm'],
    ['je peux pas, j’ai une convocation à la CAF à 14h', 'fr', 'decline'],
    ['je vous ai envoyé le papier', 'fr', 'document_sent'],
    ['j’ai envoyé le certificat médical', 'fr', 'document_sent'],
    ['je suis en arrêt maladie je peux pas venir', 'fr', 'decline'],
    ['la caf demande mes fiches de paie', 'fr', 'other'],
    ['i lost the letter', 'en', 'other'],
    ['is this the right address?', 'en', 'ask_where'],
    ['can we do friday not thursday', 'en', 'reschedule'],
    ['which papers do i need', 'en', 'ask_documents'],
  ] as const)('is not what is meant by %s', (text, locale, intent) => {
    expect(read(text, locale).intent).toBe(intent)
    expect(read(text, locale).paper).toBeUndefined()
  })
})
