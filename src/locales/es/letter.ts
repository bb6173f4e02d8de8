import type { PaperLetterWords } from '../paper-letter-words.ts'

export const letter: PaperLetterWords = {
  object: { planned: 'Su cita', cancelled: 'Su cita está anulada', excused: 'Su ausencia está aceptada' },
  greeting: 'Señora, señor:',
  begins: {
    meeting: (sender) => `Usted tiene una cita con ${sender}:`,
    call: (sender) => `${sender} le llamará por teléfono:`,
    visit: (sender) => `${sender} le visitará en su casa:`,
  },
  day: (at) => at.setLocale('es').toFormat("cccc d 'de' LLLL 'de' yyyy"),
  must: {
    meeting: 'Debe venir. Salga con tiempo.',
    call: 'Debe contestar. Tenga el teléfono cerca.',
    visit: 'Debe estar en casa.',
  },
  bring: (documents) => `Traiga: ${documents}.`,
  call: (phone) => `¿No puede? Llame antes de ese día: ${phone}.`,
  write: (contact) => `¿No puede? Escriba antes de ese día, con un justificante: ${contact}.`,
  tell: (sender) => `¿No puede? Dígalo antes de ese día a ${sender}.`,
  stands: 'Mientras no le respondan, esta cita sigue en pie.',
  replaces: 'Esta carta sustituye lo que se le dijo antes de esta cita.',
  cancelled: (when) => `Su cita del ${when} está anulada.`,
  excused: (when) => `Su ausencia a la cita del ${when} está aceptada.`,
  next: 'Si se fija otra cita, se lo diremos. Sus otras citas y sus obligaciones no cambian.',
  question: (phone) => `¿Una pregunta? Llame: ${phone}.`,
}
