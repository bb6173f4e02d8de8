import type { Sayings } from '../../reading/sayings.ts'

/** Beside a STOP: it is some texts only that are to end, at some hours, on another telephone, in another language, or it is no text at all. */
export const someTexts: Sayings = {
  words: {
    HERS: 'mum* mom* mother* dad* father* wife* husband* son* daughter* sister* brother* girlfriend* boyfriend* boss* ex* job',
  },
  says: [
    'at night|nite|work|weekend(s)|#|zzhour',
    'in the evening(s)|night|morning(s)|afternoon(s)',
    'on|every|each sunday(s)|weekend(s)',
    'during ..3 hours|class*|school|work*|lesson*|shift*|day|night|meeting*|course|job|prayer*|lunch',
    'while|when|whilst i_m|im|i_am|i|am at|in|on? ..1 work*|class*|school|sleep*|asleep|driving|busy|lesson*|shift*|job|meeting*|course',
    'before|after|past #|zzhour|midnight|noon',
    'so|too|that|this early|late|often|much|many',
    'in french|english|arabic|spanish|portuguese|romanian|capitals|caps',
    'twice|double|doubles|duplicates',
    'to|on|at my|the|this work|HERS phone|mobile|number|cell',
    'my HERS number|phone|mobile|cell',
    'text*|send*|writ*|messag* ..1 my HERS',
    'old number|phone|mobile',
    'only|just mine|this|here|me',
    'stop ..2 lying|shouting|yelling|calling_me|judging|talking|treating|stressing|covid|it_hurts',
    'want|need to stop this|it|drinking|smoking|using',
    'call|ring|phone me instead|rather',
    'like i_m|im|i_am|a',
    'stop ..3 got_it|understood ..4 coming|come|there',
    'stop ..5 i meant',
    // All are to go on: "the messages don't bother me", "I don't want to unsubscribe".
    '^ *no|yes|thanks|hi|hello|but the|your|these|those ..1 messages|texts|reminders|sms do_not|don_t|dont|dnt|never|not bother|annoy|disturb|botheri|bothering me|us ..3 $',
    '^ *no|yes|thanks|hi|hello|but i|we *really|do|am don_t|dont|not|never|didn_t *really want|wish|wanna|wanted|mean|plan *to|you|it stop|end|cancel|unsubscribe|opt_out|block *getting|receiving|the|your|these|my|them|from messages|texts|reminders|sms|them|thanks|please $',
    '^ *no|yes|thanks|hi|hello|but i|we *really|do|am don_t|dont|not|never|didn_t *really want|wish|wanna|wanted|mean|plan *to|you|it unsubscribe|opt_out *thanks|please|from|this $',
  ],
  unless: [],
}
