import type { Unread } from '../locale.ts'

/** To a message in Turkish, whatever the person is written to in. */
export const unread: Unread = {
  meeting:
    '{sender}: randevunuz {when}, {place}. Gelmeniz gerekir. Burada yalnız Fransızca ve İngilizce okunur. Bir görevli sizi arayacak.',
  call: '{sender}: sizi arayacağız: {when}. Burada yalnız Fransızca ve İngilizce okunur. Bir görevli sizi arayacak.',
  visit: '{sender}: evinize geleceğiz: {when}. Burada yalnız Fransızca ve İngilizce okunur. Bir görevli sizi arayacak.',
  nothing: '{sender}: Burada yalnız Fransızca ve İngilizce okunur. Bir görevli sizi arayacak.',
}
