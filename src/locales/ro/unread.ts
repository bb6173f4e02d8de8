import type { Unread } from '../locale.ts'

/** To a message in Romanian, whatever the person is written to in. */
export const unread: Unread = {
  meeting:
    '{sender}: aveți o programare {when}, {place}. Trebuie să veniți. Nu am înțeles mesajul: un consilier vă va suna.',
  call: '{sender}: vă sunăm {when}. Nu am înțeles mesajul: un consilier vă va suna.',
  visit: '{sender}: venim la dumneavoastră acasă {when}. Nu am înțeles mesajul: un consilier vă va suna.',
  nothing: '{sender}: Nu am înțeles mesajul: un consilier vă va suna.',
}
