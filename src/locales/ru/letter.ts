import type { PaperLetterWords } from '../paper-letter-words.ts'

export const letter: PaperLetterWords = {
  object: { planned: 'Ваша встреча', cancelled: 'Ваша встреча отменена', excused: 'Ваше отсутствие принято' },
  greeting: 'Здравствуйте!',
  begins: {
    meeting: (sender) => `У вас назначена встреча, ${sender}:`,
    call: (sender) => `${sender} позвонит вам по телефону:`,
    visit: (sender) => `${sender} придёт к вам домой:`,
  },
  day: (at) => at.setLocale('ru').toFormat('cccc, d MMMM yyyy'),
  must: {
    meeting: 'Вы должны прийти. Спланируйте дорогу.',
    call: 'Вы должны ответить. Держите телефон рядом.',
    visit: 'Вы должны быть дома.',
  },
  bring: (documents) => `Принесите: ${documents}.`,
  call: (phone) => `Не можете? Позвоните до этого дня: ${phone}.`,
  write: (contact) => `Не можете? Напишите до этого дня и приложите документ: ${contact}.`,
  tell: (sender) => `Не можете? Сообщите до этого дня: ${sender}.`,
  stands: 'Пока вам не ответили, встреча остаётся в силе.',
  replaces: 'Это письмо заменяет всё, что вам говорили об этой встрече раньше.',
  cancelled: (when) => `Ваша встреча отменена: ${when}.`,
  excused: (when) => `Ваше отсутствие на встрече принято: ${when}.`,
  next: 'Если будет назначена другая встреча, мы вам сообщим. Другие встречи и обязанности не меняются.',
  question: (phone) => `Есть вопрос? Позвоните: ${phone}.`,
}
