import type { PaperLetterWords } from '../paper-letter-words.ts'

export const letter: PaperLetterWords = {
  object: {
    planned: 'Întâlnirea dumneavoastră',
    cancelled: 'Întâlnirea dumneavoastră este anulată',
    excused: 'Absența dumneavoastră este acceptată',
  },
  greeting: 'Bună ziua,',
  begins: {
    meeting: (sender) => `Aveți o întâlnire cu ${sender}:`,
    call: (sender) => `${sender} vă va suna la telefon:`,
    visit: (sender) => `${sender} vă va vizita acasă:`,
  },
  day: (at) => at.setLocale('ro').toFormat('cccc, d LLLL yyyy'),
  must: {
    meeting: 'Trebuie să veniți. Pregătiți-vă drumul.',
    call: 'Trebuie să răspundeți. Țineți telefonul aproape.',
    visit: 'Trebuie să fiți acasă.',
  },
  bring: (documents) => `Aduceți: ${documents}.`,
  call: (phone) => `Nu puteți? Sunați înainte de această zi: ${phone}.`,
  write: (contact) => `Nu puteți? Scrieți înainte de această zi, cu o dovadă: ${contact}.`,
  tell: (sender) => `Nu puteți? Spuneți înainte de această zi la ${sender}.`,
  stands: 'Cât timp nu vi s-a răspuns, această întâlnire rămâne.',
  replaces: 'Această scrisoare înlocuiește ce vi s-a spus înainte despre această întâlnire.',
  cancelled: (when) => `Întâlnirea dumneavoastră de ${when} este anulată.`,
  excused: (when) => `Absența dumneavoastră de la întâlnirea de ${when} este acceptată.`,
  next: 'Dacă se stabilește o altă întâlnire, vă vom spune. Celelalte întâlniri și obligații nu se schimbă.',
  question: (phone) => `O întrebare? Sunați: ${phone}.`,
}
