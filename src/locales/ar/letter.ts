import type { PaperLetterWords } from '../paper-letter-words.ts'
import { moments } from './moments.ts'

export const letter: PaperLetterWords = {
  object: { planned: 'موعدكم', cancelled: 'موعدكم ملغى', excused: 'غيابكم مقبول' },
  greeting: 'سيدتي، سيدي،',
  begins: {
    meeting: (sender) => `لديكم موعد مع ${sender}:`,
    call: (sender) => `سيتصل بكم ${sender} بالهاتف:`,
    visit: (sender) => `سيزوركم ${sender} في بيتكم:`,
  },
  day: (at) => `${moments.weekdays[at.weekday - 1]} ${moments.date(at)}`,
  must: {
    meeting: 'يجب أن تحضروا. اخرجوا مبكرا.',
    call: 'يجب أن تجيبوا. أبقوا هاتفكم قريبا منكم.',
    visit: 'يجب أن تكونوا في بيتكم.',
  },
  bring: (documents) => `أحضروا: ${documents}.`,
  call: (phone) => `لا تستطيعون؟ اتصلوا قبل ذلك اليوم: ${phone}.`,
  write: (contact) => `لا تستطيعون؟ اكتبوا قبل ذلك اليوم مع وثيقة تثبت السبب: ${contact}.`,
  tell: (sender) => `لا تستطيعون؟ أخبروا ${sender} قبل ذلك اليوم.`,
  stands: 'إلى أن يصلكم جواب، يبقى هذا الموعد قائما.',
  replaces: 'هذه الرسالة تحل محل ما قيل لكم من قبل عن هذا الموعد.',
  cancelled: (when) => `موعدكم ملغى: ${when}.`,
  excused: (when) => `غيابكم عن هذا الموعد مقبول: ${when}.`,
  next: 'إن تقرر موعد آخر، سنخبركم. مواعيدكم الأخرى والتزاماتكم لا تتغير.',
  question: (phone) => `عندكم سؤال؟ اتصلوا: ${phone}.`,
}
