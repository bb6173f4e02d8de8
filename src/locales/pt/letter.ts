import type { PaperLetterWords } from '../paper-letter-words.ts'

export const letter: PaperLetterWords = {
  object: {
    planned: 'O seu encontro marcado',
    cancelled: 'O seu encontro foi anulado',
    excused: 'A sua ausência foi aceite',
  },
  greeting: 'Senhora, senhor,',
  begins: {
    meeting: (sender) => `Tem um encontro marcado com ${sender}:`,
    call: (sender) => `${sender} vai ligar-lhe pelo telefone:`,
    visit: (sender) => `${sender} vai visitá-lo em casa:`,
  },
  day: (at) => at.setLocale('pt').toFormat("cccc, d 'de' LLLL 'de' yyyy"),
  must: {
    meeting: 'Tem de vir. Prepare a viagem.',
    call: 'Tem de atender. Tenha o telefone perto de si.',
    visit: 'Tem de estar em casa.',
  },
  bring: (documents) => `Traga: ${documents}.`,
  call: (phone) => `Não pode? Ligue antes desse dia: ${phone}.`,
  write: (contact) => `Não pode? Escreva antes desse dia, com um comprovativo: ${contact}.`,
  tell: (sender) => `Não pode? Diga-o antes desse dia a ${sender}.`,
  stands: 'Enquanto não lhe responderem, este encontro mantém-se.',
  replaces: 'Esta carta substitui o que lhe foi dito antes sobre este encontro.',
  cancelled: (when) => `O seu encontro de ${when} foi anulado.`,
  excused: (when) => `A sua ausência ao encontro de ${when} foi aceite.`,
  next: 'Se for marcado outro encontro, avisamos. Os seus outros encontros e as suas obrigações não mudam.',
  question: (phone) => `Uma pergunta? Ligue: ${phone}.`,
}
