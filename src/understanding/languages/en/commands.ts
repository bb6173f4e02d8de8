import type { Commands } from '../../reading/command.ts'

/** Words of `Reading.said`: spelt out ("do not text me"), no courtesies, " , " between clauses. */
export const commands: Commands = {
  words: {
    END: '(?= ,|$)',
    OF: '(?:your|the|these|those|this|any|more|all|of|with|to|from|me|sms|text|by|automatic|further) ',
    TEXT: 'sms|texts?|messages?|msgs?|reminders?|notifications?|alerts?',
    TEXTS: '(?:OF)*(?:TEXT)',
    WRITE:
      'sending|send|texting|text|messaging|message|writing|write|contacting|contact|spamming|spam|bothering|harassing',
    ASSENT:
      'yes|no|ok|okay|sure|fine|right|but|and|now|i (?:will|ll)? ?(?:be there|come|am coming|be here)|i am coming|got it|noted|tomorrow|i confirm|no problem',
    AROUND: '(?:(?:ASSENT)(?: ,)? )*',
    AFTER: '(?:(?: ,)? (?:ASSENT))*',
  },
  stop: [
    '^AROUNDstop(?! (?:and|at|on|by|in|over|off|for|sign|bus|near|harassing)(?: |$))(?! (?:the|with) (?!TEXTS))(?! (?!(?:WRITE)(?: |$))[a-z]+ing(?: |$))(?! (?:it|that|this)(?: (?!TEXTS)|$))',
    '^AROUND(?:stopall|unsubscribe|unsub|quit|optout|opt out)(?: me)?AFTER$',
    '(?<=(?:, |ASSENT |(?:TEXT)[^,]* ))(?<!(?:full|the|a|my|said|say|wrote|write|sent|send|typed|type|put|not|bus|text|texting|reply|does|to) )stopEND',
    '(?<=(?:TEXT) .*)stop (?:them|it|this)|stop it with TEXTS|(?<!not )end TEXTS',
    '(?:wish|want|prefer) to receive no TEXTS',
    '(?<!(?:not|never|did you|do you|have you|why you|if you|said|wrote|sent|typed) )(?:stop|quit|cease)(?: with)? (?:WRITE|TEXTS|bugging)',
    '(?<!(?:you|they|he|she|why|if|did|why do) )(?:do )?not (?:ever )?(?:text|message|contact|write(?: to)?) (?:me|this|here|us)(?! (?:before|after|at|in the))',
    '(?<!(?:you|they|he|she|why|if|did|why do|can|could) )(?:do )?not send(?: me)? (?:anything|TEXTS)(?! on my)',
    '(?<!(?:get|got|have|receive|had|are|why|been) )no more TEXTS(?! (?:on|in|left))',
    '(?:not|no longer) (?:want|wish|wanna|consent)(?: to)?(?: receive| receiving| get| getting)? (?:anything|TEXTS)(?! to (?:stop|end))',
    '(?<!(?:not|i|will|to not) )(?:remove|delete|erase|take|block|lose|forget) (?:me (?:off|from)|my number)(?! and)',
    'remove meEND',
    '(?<!(?:not|need to|not to|stop to) )(?:opt (?:me )?out|unsubscribe(?! by)|turn off TEXTS|cancel TEXTS)',
    'enough (?:with|of) TEXTS',
    '(?<!not )(?:discontinue|cease) TEXTS',
    '(?<!(?:get|got|have|receive|had|are|why|been) )send me no more (?:of them|TEXTS)',
    '(?:do )?not send me no more TEXTS',
    'cancel (?:this|the) (?:text |sms |message )?service',
    '(?:quit|stop) (?:txtn|txting|textin)',
  ],
  start: [
    '^AROUND(?:start|unstop|resume|restart|subscribe|resubscribe|reactivate)(?: me| again)?AFTER$',
    '^start',
    '(?<!not )(?:restart|resume|reactivate) TEXTS',
    '(?<!not )(?:start|send|sending|texting)(?: me)?(?: TEXTS)? again(?!st)(?= |$)',
    '(?<!(?:not|never) )(?:text|message|write to) me againEND',
    '(?:texts|messages|reminders|sms) (?:again|back)(?: on)?(?= |$)',
    'put (?:me|my number) back|opt (?:me )?(?:back )?in|sign me up|subscribe me',
    '(?:stop|unsubscribe)(?:ped|d)?(?: TEXTS)? by (?:mistake|error)|(?:restart|resume) them|want them (?:back|again)|put me on (?:the|your) list again',
  ],
  notMe: [
    '(?<!(?:gave me the|gave me a|gave you the|gave you a|dialed the|called the|not the|not a|my|have a|calling a) )wrong (?:number|person|guy|man|woman|girl|dude|phone|contact|nb|num)(?! for)',
    '^AROUND(?:(?:it|this|that) is )?not me(?:(?: ,)? (?:wrong|you|i) .*)?$',
    '(?:is|not) (?:not |no longer )?(?:his|her|their) (?:number|phone)(?: anymore)?',
    '(?:not|never) know (?:this|that) (?:person|man|guy|woman|name)|not know (?:him|her)END',
    'am not (?:this|that|the (?:right )?(?:person|man|guy|woman))(?! who)',
    '(?:nobody|no one|noone|no person) (?:here )?(?:by|of|with|called) that',
    '(?:he|she|they) (?:do|does)? ?(?:not|no longer) (?:lives?|have|has|use|uses) (?:here|this (?:number|phone))',
    '(?:number|phone) (?:do|does)? ?(?:not|no longer) belongs?',
    '(?:message|text|sms) (?:is|was) not (?:for me|meant for me)',
    '(?:number|sim|phone) .*(?:(?:old|previous|former) owner|not know any)',
  ],
  after: {
    stop: [
      'ASSENT',
      'them|off|after|telephone|list|you|me|us|to|the|this|these|those|that|your|all|any|of|a|it|please|pls|plz|now|immediately|right|already|really|simply|ever|again|anymore|at|forever|more|with|by|from|for|on|here|way|guys|anything|list|lists|db|database|system',
      'TEXT|WRITE|number|my|phone|automatic|automated|stupid|fucking|damn|sir|madam|mr|mrs|hello|hi|thanks|thank',
    ],
    start: [
      'ASSENT',
      'you|me|us|to|the|this|these|those|your|all|any|of|a|it|please|now|again|back|by|mistake|error|sorry|on|my|number|phone|TEXT|send|sending',
    ],
    notMe: [
      'ASSENT',
      'him|her|them|name|you|have|has|got|the|a|this|that|is|it|are|sorry|sir|madam|must|be|here|to|texting|calling|number|person|me|looking|for|who|there|now|TEXT|anymore|mate|bro|dude|man|please|stop',
    ],
  },
  notBefore: ['not|never|how|why|if|when|whether|before'],
  beforeNotMe: [
    'ASSENT',
    'i|do|does|did|you|have|has|got|the|a|this|that|is|it|are|am|think|sorry|hello|hi|sir|madam|must|be|probably|texting|calling|dialed|keep|not|already|told|said|again|still|TEXT|to',
  ],
  opens: ['ok|yes|okay|sure|i|it|he|she|we|they|because|cause|since|so|and|but|thanks|my|you|there|please'],
  stopTakenBack: [
    '(?:it|that|this)(?! with)(?: (?:lol|mate|haha|you|now i))?',
    'nagging',
    'sorry (?:it|that) (?:is|was) my',
  ],
  unlessNotMe: ['but', 'it is (?:my|his|her) (?!number|phone)'],
  unlessStop: ['zzphone', '(?:not|never) stop', '(?:keep|continue|carry on) (?:WRITE|TEXTS)', 'send me (?:a|the) TEXT'],
}
