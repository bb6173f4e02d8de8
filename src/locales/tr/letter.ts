import type { PaperLetterWords } from '../paper-letter-words.ts'

export const letter: PaperLetterWords = {
  object: { planned: 'Randevunuz', cancelled: 'Randevunuz iptal edildi', excused: 'Gelmemeniz kabul edildi' },
  greeting: 'Merhaba,',
  begins: {
    meeting: (sender) => `${sender} ile randevunuz var:`,
    call: (sender) => `${sender} sizi telefonla arayacak:`,
    visit: (sender) => `${sender} sizi evinizde ziyaret edecek:`,
  },
  day: (at) => at.setLocale('tr').toFormat('d LLLL yyyy cccc'),
  must: {
    meeting: 'Gelmek zorundasınız. Yolunuzu planlayın.',
    call: 'Cevap vermek zorundasınız. Telefonunuzu yanınızda tutun.',
    visit: 'Evde olmak zorundasınız.',
  },
  bring: (documents) => `Getirin: ${documents}.`,
  call: (phone) => `Gelemiyor musunuz? O günden önce arayın: ${phone}.`,
  write: (contact) => `Gelemiyor musunuz? O günden önce bir belge ile yazın: ${contact}.`,
  tell: (sender) => `Gelemiyor musunuz? O günden önce haber verin: ${sender}.`,
  stands: 'Size cevap verilmediği sürece bu randevu geçerlidir.',
  replaces: 'Bu mektup, bu randevu için size daha önce söylenenlerin yerine geçer.',
  cancelled: (when) => `Randevunuz iptal edildi: ${when}.`,
  excused: (when) => `Bu randevuya gelmemeniz kabul edildi: ${when}.`,
  next: 'Başka bir randevu verilirse size haber vereceğiz. Diğer randevularınız ve yükümlülükleriniz değişmez.',
  question: (phone) => `Sorunuz mu var? Arayın: ${phone}.`,
}
