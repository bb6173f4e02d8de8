import type { StopSayings } from '../../reading/sayings.ts'

/** That texts are to end. */
export const plainStop: StopSayings = {
  words: {
    NAMED: `sms text* txt* messag* msg(s) notif* alert(s) spam* ping(s) reminder(s) correspondence`,
    TEXT: `NAMED em them these this it all`,
    WRITE: `send* text* txt* messag* msg writ* contact* ping* spam* bother* remind* buzz* nag*`,
    RECEIVE: `receiv* get getting hear be`,
    WISH: `want* wish* like interested consent need*`,
    END: `
      stop* cancel* end ceas* halt cut kill disabl* off out remov* delet* eras* enough done_with rather_you exclud* drop withdraw* unsub*
      sick finish* discontinu* knock alone refus* object* zero quiet quit lay desist refrain pack bin wipe strik* revok* comot
    `,
    /** Where one is taken out of. */
    LISTED: `list* system database machine service group thing whatever books`,
    /** What the person would do to us. */
    OTHERWISE: `block* blocking solicitor lawyer complain* complaint bin seine river toilet window sue`,
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
    'stop*|cease*|quit *with|all|of|doing|me|please|now|sending|having|getting|receiving TEXT',
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
    // "One more and I block you", "another one of these and I'm blocking you".
    'one_more|another|once_more ..6 and|then|you_will|ill|i ..3 OTHERWISE|hear',
    'one_more ..5 and i',
    'block* you|this|your ..2 if ..4 text*|send*|messag*|again|more|another',
    // "Let this be the last one", "it's the last one I want to receive", "make it the last".
    'let|make|hope|see_to_it|be ..3 last one|text*|messag*|msg*|reminder|sms|time|$',
    'last one|text*|messag*|msg*|reminder|sms|time that? i want|get|receive|hear|you_send',
    // "I'd rather not have these", "I'd sooner not", "I prefer not to get the messages", "better off without them".
    'rather|sooner|prefer|prefers not *to|have|get|receive ..1 TEXT|NAMED|text*',
    'rather|prefer|sooner|like none|without',
    'without|better_off_without TEXT|NAMED',
    'good|fine|grand|ok on|without *the|these|your|ur NAMED|these|them',
    // "Turn them off", "switch it off please", "the automatic messages can be switched off".
    'turn|switch*|shut|put TEXT *messages|things|texts off',
    'NAMED ..4 switch*|turn* off',
    'make|bring ..5 stop|end|quiet $|please|now',
    'call it_a_day ..2 TEXT',
    'NAMED *for|me|it|is|are|now finished',
    'cease|desist|refrain it|this|now|$',
    'put it|them ..2 post|letter|writing',
    'stick|shove *up|your|ur|them|the|those NAMED',
    'consider this|my number closed',
    'give|let my|me phone|line|ear(s)|head|mobile *have|a rest|break|sleep',
    'email|post|letter|letters|call|calls only ..3 from',
    'knock|pack|give|kick TEXT|it in|on_the_head|off|over',
    'end|bring|put|let ..3 them|these|this_service|this_thing|it|am for_good|end|now|once_and_for_all|to_bed|an_end',
    'let|make TEXT *messages|texts end|stop|go_away',
    // "Do not send any more", "don't be sending me text again", "nothing else to this phone".
    '-can|could|will not *be|ever|you|people|please send* *me|us|to|this|number any|anything|nothing|more|again|text|sms|message|no',
    'no_need ..3 send*|text*|messag*|remind*|ping*|writ*',
    'nothing|no_more *more|else|further|please to|on|at|for this|my phone|number|line|mobile|inbox',
    'no|not more|further $|please|thanks|thank|i_beg|of_this|of_these|ones|abeg',
    // "I take back my permission", "I never agreed to this".
    'i *hereby|now|do|also|want_to|wish_to withdraw*|revoke*|retract|cancel|take_back|remove ..2 permission|agreement|consent|authorisation|ok',
    'take|taking it|this|that|my_.|the_. back',
    // "Get off my phone", "free my phone", "spare me any further message".
    'get|stay|keep off|out_of|away_from my|this phone|line|number|mobile|case',
    'spare|free|rest me|my|us *any|further|phone|of|from NAMED|phone|line',
    'take|get|comot|keep|leave|cut|count me|us|my_.|am out|off|from ..5 LISTED|NAMED|number',
    'scratch|cross|rub|strike|tick|untick me|my|us ..2 off|out',
    'unlist|unsub*|untick me|us|my|it',
    'not|no_longer allow*|permit*|authori* ..3 NAMED|text*|use',
    'not_interested in|by ..2 NAMED',
    'NAMED *is|are|say|i no|never *thanks|thank_you $',
    // "I answered STOP last week, and here you are again".
    'i *already|have|just|did|even|tried|the|word answer*|repl*|said|sent|wrote|text*|typed|told stop',
    'time|times i *have|to|ask|asked|tell|told|say|said|you|it|do stop',
  ],
  unless: [
    // Only at some hours, or to somebody else; how, and what of.
    'text*|send*|writ* ..2 in_capital*|capitals|like_that',
    'is_it|am_i|are_we allowed|permitted|possible|ok|okay',
    'stop|quit with the|your robots|robot|attitude|questions',
    'stop chasing|asking|worrying',
    'say|tell|explain|write|put it|this|that|all|everything by|over|in|on NAMED',
    'unsubscri* from !NAMED|your|this|these|the|all|everything',
    'work|community|waiting|job|jobs|housing|course list',
    'their|old|his|her number(s)|one',
    'i want|need *the|my|your|more NAMED !off|gone|stopped|to',
    'un stop*',
    'out of credit|data|battery|money|minutes',
    'will it|this|that ever stop|end',
    'before|until|after #|zzhour|noon|work|midday',
    'only|just when|while|at|during',
    'so|too early|late',
    'to|texting|messaging|text my|his|her mum|mother|mom|dad|father|wife|husband|daughter|son|sister|brother|ex|boss|girlfriend|boyfriend|nan|partner',
    // How one would, whether one may, what if.
    'how|why|do_i|should_i|what_if|what_happens !about|many|much',
    'if ye|you|u|they|it ever stop*|quit|cease|end*',
    'i_d|i_would|i_ll|i_will be_lost|forget|miss',
    'if i',
    // That they go on, or begin again.
    'not|don_t|dont|never|no_need_to|dare *you|dare|ever|even|please|me ENDING',
    'keep|continue* me|on? send*|text*|m|them|your|it',
    'not|don_t|dont want|wish|like|mean|need|have to? ENDING',
    'unblock|used_to|rely|until|on_again|back_on|would_like_reminders|d_like_reminders',
    // That they do not come, or are wanted.
    'get|got|receive|getting ..1 no|none ..2 NAMED',
    // Somebody else's to them, or theirs to somebody else.
    'SOMEBODY *never|always|keep(s)|won|will|t|not|is|are|still|does|do|me text*|send*|messag*|contact*|call*|took|taken|have_taken',
    'my ex|boss|mother|son *he|she|who|is|keeps|always|never|still text*|send*|writ*|call*|harass*|ring*|threaten* me',
    'he|she thinks|believes',
    'him|her text|send|write',
    'text*|send*|writ*|contact* her|him',
    '-have|had|has|i NAMED *have|has stopped|ended',
    'miss|lose|missing ..2 NAMED',
    'i told|tell|asked him|her|them',
    'he|she|ex|mum|mom|mother|dad|wife|husband|sister|brother|son|daughter|boss said|says no|stop|that',
    'he|she|ex *has|have|just|always told|tell*|said|asked|wants me|to',
    'i|i_ve|i_have already? deleted|erased',
    // Of some only: hours, a day's list, another number.
    'sms|message(s)|text(s) ok|yes|fine',
    'only|instead *by|with|via|send|me|a|an sms|message(s)|text(s)',
    'letter(s) ..6 sms|text(s)',
    'at_night|twice|in_english|in_french|whatsapp|since',
    'old|other number|num|phone',
  ],
  opens: ['but', 'btw', 'only', 'so'],
  tells: ['asked', 'asks', 'said', 'says', 'told', 'tell'],
}
