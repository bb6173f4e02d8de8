import type { PaperLetterWords } from '../paper-letter-words.ts'

export const letter: PaperLetterWords = {
  object: {
    planned: 'A sua marcação',
    cancelled: 'A sua marcação foi anulada',
    excused: 'A sua ausência foi aceite',
  },
  greeting: 'Senhora, senhor,',
  begins: {
    meeting: (sender) => `Tem uma marcação com ${sender}:`,
    call: (sender) => `${sender} vai ligar-lhe:`,
    visit: (sender) => `${sender} vai a sua casa:`,
  },
  day: (at) => at.setLocale('pt').toFormat("cccc, d 'de' LLLL 'de' yyyy"),
  must: {
    meeting: 'Tem de vir. Saia com tempo.',
    call: 'Tem de atender. Tenha o telefone perto de si.',
    visit: 'Tem de estar em casa.',
  },
  bring: (documents) => `Traga: ${documents}.`,
  call: (phone) => `Não pode? Ligue antes desse dia: ${phone}.`,
  write: (contact) => `Não pode? Escreva antes desse dia, com um comprovativo: ${contact}.`,
  tell: (sender) => `Não pode? Diga antes desse dia a ${sender}.`,
  stands: 'Enquanto não lhe responderem, esta marcação mantém-se.',
  replaces: 'Esta carta substitui o que lhe foi dito antes sobre esta marcação.',
  cancelled: (when) => `A sua marcação de ${when} foi anulada.`,
  excused: (when) => `A sua ausência à marcação de ${when} foi aceite.`,
  next: 'Se houver outra marcação, avisamos. As suas outras marcações e as suas obrigações não mudam.',
  question: (phone) => `Uma pergunta? Ligue: ${phone}.`,
}
