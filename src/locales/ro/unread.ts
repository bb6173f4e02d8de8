import type { Unread } from '../locale.ts'

/** To a message in Romanian, whatever the person is written to in. */
export const unread: Unread = {
  meeting:
    '{sender}: aveți o programare {when}, {place}. Trebuie să veniți. Aici se citește doar franceza și engleza. Un agent vă va suna.',
  call: '{sender}: vă sunăm {when}. Aici se citește doar franceza și engleza. Un agent vă va suna.',
  visit:
    '{sender}: venim la dumneavoastră acasă {when}. Aici se citește doar franceza și engleza. Un agent vă va suna.',
  nothing: '{sender}: Aici se citește doar franceza și engleza. Un agent vă va suna.',
}
