import { letter as french } from '../fr/letter.ts'
import type { PaperLetterWords } from '../paper-letter-words.ts'

export const letter: PaperLetterWords = {
  ...french,
  greeting: 'Bonjour,',
  begins: {
    meeting: (sender) => `Vous avez rendez-vous. C’est avec ${sender}. C’est :`,
    call: (sender) => `Vous avez rendez-vous au téléphone. ${sender} vous appelle :`,
    visit: (sender) => `Vous avez rendez-vous chez vous. ${sender} vient :`,
  },
  must: {
    meeting: 'Vous devez venir. Préparez votre trajet.',
    call: 'Vous devez répondre. Gardez votre téléphone avec vous.',
    visit: 'Vous devez être chez vous.',
  },
  call: (phone) => `Vous ne pouvez pas ? Téléphonez avant. Le numéro : ${phone}.`,
  write: (contact) => `Vous ne pouvez pas ? Écrivez avant. Dites pourquoi. Donnez une preuve. L’adresse : ${contact}.`,
  tell: (sender) => `Vous ne pouvez pas ? Dites-le avant à ${sender}.`,
  stands: 'Nous n’avons pas répondu ? Le rendez-vous ne change pas.',
  replaces: 'Cette lettre compte. Ce qui a été dit avant ne compte plus.',
  next: 'Un autre rendez-vous ? Nous vous le dirons. Le reste ne change pas.',
  question: (phone) => `Une question ? Téléphonez. Le numéro : ${phone}.`,
}
