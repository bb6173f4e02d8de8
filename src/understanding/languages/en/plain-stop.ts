import type { Sayings } from '../../reading/sayings.ts'

/** That texts are to end. */
export const plainStop: Sayings = {
  words: {
    NAMED: `sms text* txt* messag* msg(s) notif* alert(s) spam* ping(s) reminder(s) correspondence`,
    TEXT: `NAMED em them these this it all`,
    WRITE: `send* text* txt* messag* msg writ* contact* ping* spam* bother* remind* buzz* nag*`,
    RECEIVE: `receiv* get getting hear be`,
    WISH: `want* wish* like interested consent need*`,
    END: `
      stop* cancel* end ceas* halt cut kill disabl* off out remov* delet* eras* enough done_with rather_you exclud* drop withdraw* unsub*
      sick finish* discontinu* knock alone refus* object* zero quiet quit lay
    `,
    ENDING: `stop* end ceas* cut cancel* remov* delet* take turn unsub*`,
    MINE: `number mobile phone name me us list* system database 07`,
    FURTHER: `more further any your ur of these those the automatic other single`,
    SOMEBODY: `he she they ex`,
  },
  says: [
    // "Stop the texts", "knock the texts on the head".
    'END ..6 NAMED',
    'NAMED ..8 END',
    // "Stop all this": of what is not named, by these words alone.
    'stop*|cease*|quit ..3 TEXT',
    // "Don't msg me again".
    'not|don_t|dont|never|no *you|ever|dare|dey|longer|further|keep me? WRITE',
    // "Not interested in these texts", "no more msgs".
    'WISH ..3 no|not ..5 NAMED|WRITE|RECEIVE',
    'not|no|longer|don_t|dont ..1 WISH ..5 TEXT|WRITE|RECEIVE',
    'not|no|zero|without|nomore *FURTHER NAMED',
    // "Get me off this list".
    'END ..4 MINE',
    'number ..4 END',
    'take|get|keep|leave|put|strike|rub|come|cross me|us|my_.? ..2 off|out|alone',
    'gdpr|consen*|ombudsman|unsubscri*|opt_out',
    // "Leave my phone alone", "one more and I block you".
    'leave ..5 TEXT|phone|alone',
    'one_more ..5 and i',
  ],
  unless: [
    // Only at some hours, or to somebody else.
    'before|until|after #|zzhour|noon|work|midday',
    'only|just when|while|at|during',
    'so|too early|late',
    'to|texting|messaging|text my|his|her mum|mother|mom|dad|father|wife|husband|daughter|son|sister|brother|ex|boss|girlfriend|boyfriend|nan|partner',
    // How one would, whether one may, what if.
    'how|why|do_i|should_i|what_if|what_happens !about',
    'if i',
    // That they go on, or begin again.
    'not|don_t|dont|never|no_need_to|dare *you|dare|ever|even|please|me ENDING',
    'keep|continue* me|on? send*|text*|m|them|your|it',
    'unblock|used_to|rely|until|on_again|back_on|would_like_reminders|d_like_reminders',
    // That they do not come, or are wanted.
    'get|got|receive|getting ..1 no|none ..2 NAMED',
    // Somebody else's to them, or theirs to somebody else.
    'SOMEBODY *never|always|keep(s)|won|will|t|not|is|are|still|does|do|me text*|send*|messag*|contact*|call*|took|taken|have_taken',
    'my ex|boss|mother|son !want*|doesn*|know*',
    'he|she thinks|believes',
    'him|her text|send|write',
    'i|i_ve|i_have already? deleted|erased',
    // Of some only: hours, a day's list, another number.
    'sms|message(s)|text(s) ok|yes|fine',
    'only|instead ..2 sms|message(s)|text(s)',
    'letter(s) ..6 sms|text(s)',
    'at_night|twice|in_english|in_french|whatsapp|since',
    'old|other number|num|phone',
  ],
}
