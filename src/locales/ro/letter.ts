import type { PaperLetterWords } from '../paper-letter-words.ts'

export const letter: PaperLetterWords = {
  object: {
    planned: 'Programarea dumneavoastră',
    cancelled: 'Programarea dumneavoastră este anulată',
    excused: 'Absența dumneavoastră este acceptată',
  },
  greeting: 'Bună ziua,',
  begins: {
    meeting: (sender) => `Aveți o programare la ${sender}:`,
    call: (sender) => `${sender} vă va suna la telefon:`,
    visit: (sender) => `${sender} vă va vizita acasă:`,
  },
  day: (at) => at.setLocale('ro').toFormat('cccc, d LLLL yyyy'),
  must: {
    meeting: 'Trebuie să veniți. Plecați din timp.',
    call: 'Trebuie să răspundeți. Țineți telefonul aproape.',
    visit: 'Trebuie să fiți acasă.',
  },
  bring: (documents) => `Aduceți: ${documents}.`,
  call: (phone) => `Nu puteți? Sunați înainte de această zi: ${phone}.`,
  write: (contact) => `Nu puteți? Scrieți înainte de această zi, cu o dovadă: ${contact}.`,
  tell: (sender) => `Nu puteți? Anunțați ${sender} înainte de această zi.`,
  stands: 'Până vi se răspunde, această programare rămâne valabilă.',
  replaces: 'Această scrisoare înlocuiește ce vi s-a spus înainte despre această programare.',
  cancelled: (when) => `Programarea dumneavoastră de ${when} este anulată.`,
  excused: (when) => `Absența dumneavoastră de la programarea de ${when} este acceptată.`,
  next: 'Dacă se stabilește o altă programare, vă anunțăm. Celelalte programări și obligații nu se schimbă.',
  question: (phone) => `Aveți o întrebare? Sunați: ${phone}.`,
}
