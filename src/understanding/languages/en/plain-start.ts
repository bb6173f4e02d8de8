import type { Sayings } from '../../reading/sayings.ts'

/** That texts go on, or begin again. */
export const plainStart: Sayings = {
  words: {
    TEXT: `sms text* messag* msg(s) notif* alert(s) reminder(s) stop* me them em list* number`,
    AGAIN: `back again undo unblock restart resume reactiv* reinstate unstop sign add activ* mistake changed_my_mind`,
  },
  says: [
    'AGAIN ..8 TEXT',
    'TEXT ..8 AGAIN',
    'stop* ..12 want|still|need|keep|continue*',
    'want ..6 stopped',
    'in|on again',
    'like|love|want|take|need|get|have ..3 TEXT after_all|again|now',
    'now i *say|want|need|like|am yes|TEXT',
    'i ..1 rude|angry|wrong ..12 TEXT|send*',
  ],
  unless: [
    'no_need|deactiv*|how|if_i',
    // Somebody else texts them again.
    'ex|somebody|someone|he|she|bloke|girl|guy ..3 texting|messaging|writing|text_s|calling|contacting|texts',
  ],
}
