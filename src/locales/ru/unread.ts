import type { Unread } from '../locale.ts'

/** To a message in Russian, whatever the person is written to in. */
export const unread: Unread = {
  meeting:
    '{sender}: ваша встреча {when}, {place}. Нужно прийти. Здесь читают только по-французски и по-английски. Вам позвонит сотрудник.',
  call: '{sender}: мы вам позвоним {when}. Здесь читают только по-французски и по-английски. Вам позвонит сотрудник.',
  visit:
    '{sender}: мы придём к вам домой {when}. Здесь читают только по-французски и по-английски. Вам позвонит сотрудник.',
  nothing: '{sender}: Здесь читают только по-французски и по-английски. Вам позвонит сотрудник.',
}
