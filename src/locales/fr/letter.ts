import type { PaperLetterWords } from '../paper-letter-words.ts'
import { longDay } from './page-dates.ts'

/** `byHand`: within the window, in place of an address. */
export const letter: PaperLetterWords & { byHand: string } = {
  object: {
    planned: 'Votre rendez-vous',
    cancelled: 'Votre rendez-vous est annulé',
    excused: 'Votre absence est acceptée',
  },
  greeting: 'Madame, Monsieur,',
  begins: {
    meeting: (sender) => `${sender} vous donne rendez-vous :`,
    call: (sender) => `${sender} vous appellera au téléphone :`,
    visit: (sender) => `${sender} viendra vous voir chez vous :`,
  },
  day: longDay,
  must: {
    meeting: 'Vous devez venir. Prévoyez votre trajet.',
    call: 'Vous devez répondre. Gardez votre téléphone près de vous.',
    visit: 'Vous devez être là.',
  },
  bring: (documents) => `Apportez : ${documents}.`,
  call: (phone) => `Vous ne pouvez pas ? Appelez avant ce jour : ${phone}.`,
  write: (contact) => `Vous ne pouvez pas ? Écrivez avant ce jour, avec un justificatif : ${contact}.`,
  tell: (sender) => `Vous ne pouvez pas ? Dites-le avant ce jour à ${sender}.`,
  stands: 'Tant qu’on ne vous a pas répondu, ce rendez-vous reste prévu.',
  replaces: 'Cette lettre remplace ce qui vous a été dit avant de ce rendez-vous.',
  cancelled: (when) => `Votre rendez-vous du ${when} est annulé.`,
  excused: (when) => `Votre absence au rendez-vous du ${when} est acceptée.`,
  next: 'Si un autre rendez-vous est fixé, nous vous le dirons. Vos autres rendez-vous et vos obligations ne changent pas.',
  question: (phone) => `Une question ? Appelez : ${phone}.`,
  byHand: 'À remettre en main propre',
}
