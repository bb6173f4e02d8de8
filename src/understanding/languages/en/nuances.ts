import type { Nuances } from '../said/nuances.ts'

const NOT =
  '(?:can t|cant|cannot|can not|couldn t|couldnt|won t|wont|won t be able to|wont be able to|not able to|unable to)'
const CANNOT_COME = ` ${NOT} (?:come|make|attend|get there|be there|go|do)`
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const HEDGE =
  '(?:normally|probably|(?<!no )prob|most likely|in theory|in principle|hopefully|should be ok|should be fine|should be alright|should be good)'
const COMES =
  '(?:(?:i|ill|i ll|im|i m|i will) ?(?:ll |will |m |am )?(?:be there|come|coming|see you|make it|be coming))'
const GOD = '(?:in ?shall?ah?|inch ?all?ah?|inchallah|god willing|lord willing|if god wills(?: it)?|by gods? grace)'
const COURTESY = '(?:ok|okay|yes|yeah|well|hi|hello|sorry|thanks|so|and|but|also)'

/** In English. */
export const nuances: Nuances = {
  company: {
    said: [
      ' (?:can t|cant|cannot|can not|couldn t|couldnt) (?:i |we )?(?:come|bring|come in|turn up|take) (?:with|accompanied|my|someone|somebody|the kids|a (?:friend|mate)|both)(?: \\w+){0,8} \\?',
    ],
    unless: [
      ' (?:sick|ill|another (?:day|time)|reschedul\\w*|move|sorry|with (?:this|that|these|all|the (?:flu|strike|train|snow|fever))) ',
    ],
  },
  depends: {
    said: [
      `^(?: ${COURTESY})* (?:if|unless) (?!(?:possible|you|u|that s ok|thats ok|it s (?:ok|possible)|its (?:ok|possible)|need) )(?:\\w+ ){1,12}(?:then )?(?:i |we )?(?:m |am |ll )?${NOT} `,
      ` ${NOT} (?:come|make it|attend|get there|be there)(?: \\w+){0,3} (?:if (?:i|my|the|he|she|they|no|nobody|there s no|it s still)|unless|until i) `,
      '^(?: \\w+){0,3} unless (?:i|my|the|he|she|someone|somebody) ',
    ],
    unless: [
      ' (?:let me know|tell me|sorry) if | even if | as if | if (?:possible|you|u|there s (?:another|a)|there is (?:another|a)) | (?:not|won t be) coming ',
    ],
  },
  wouldCome: {
    said: [
      ' (?:want|wanna|would (?:like|love)|d (?:like|love)) (?:to )?(?:come|be there|make it|attend|go)(?: \\w+){0,2} but (?:i |there s |theres )?(?:(?:ve |have |ve got |got |don t have |dont have |haven t got )?(?:no|a|any|the|enough|without) )?(?:my )?(?:car|bus|buses|money|lift|ride|train|trains|transport|babysitter|childcare|petrol|bike|fare|licence) ',
      ' what (?:do|should|can|shall) i do | how (?:do|can|am|should|would) i (?:get there|come|supposed to get|meant to get) ',
    ],
    unless: [
      CANNOT_COME,
      ` ${NOT} | not coming | stay | emergency | hospital | cancel\\w*| reschedul\\w*| another (?:day|time)| move it`,
    ],
  },
  inGeneral: {
    said: [
      ' (?:if (?:i (?:say yes|confirm|accept|agree|need|have to|ever|get a problem)|need be|something (?:comes|came|happens) up|needed|necessary)|in case|just in case)(?: \\w+){0,8} (?:(?:chang|reschedul|mov|cancel|postpon|switch)\\w*)',
      ' (?:can|could|may|is it possible to|am i allowed to|how do (?:i|you)|how would i)(?: \\w+){0,6} (?:(?:chang|reschedul|mov|cancel|postpon|switch)\\w*)(?: \\w+){0,5} (?:if (?:i need|need be|needed|something|i have to|i ever|necessary)|in case|afterwards|after i ve|after i have|once i ve) ',
      ' (?:can|could|may|am i allowed to|will i be able to)(?: i)?(?: still| always)* (?:change|changing) my mind(?: later| after\\w*| on the day)? ',
      ' (?:do|does|did|can|are|have)(?: \\w+)? (?:people|others|everyone|everybody|many people|anyone|folks)(?: \\w+){0,4} (?:(?:chang|reschedul|mov|cancel|ask|postpon|switch)\\w*)',
    ],
    unless: [CANNOT_COME, ' instead | rather | please | another (?:day|time) '],
  },
  form: {
    said: [
      ' (?:can|could|would|may|is it|possible|do|have|be|any chance)(?: \\w+){0,7} (?:by|over|on|via|through|as a) (?:the |a )?(?:phone|telephone|video|video call|zoom|whatsapp|skype|teams|facetime|phone call)(?: (?:instead|rather|please|thanks|call|at all|maybe|pls))* (?:\\? )?$',
      '^(?: \\w+){0,4} (?:by|over the) phone(?: instead| rather)? \\? $',
      ' (?:can|could|may|is it (?:ok|okay|bad|fine)|allowed to)(?: \\w+){0,7} (?:drunk|high|stoned|wasted|hungover|tipsy|intoxicated) ',
    ],
    unless: [
      CANNOT_COME,
      ' another (?:day|time)| (?:next )?(?:monday|tuesday|wednesday|thursday|friday) instead| (?:ring|call|speak|talk|reach|explain|counsellor|someone|somebody|person)\\w* | reschedul\\w*| move ',
    ],
  },
  standsStill: {
    said: [
      `^(?: ${COURTESY}| just| wondering)*(?: (?:is|are|s|re))?(?: (?:it|we|this|that|(?:my|the|our) (?:appointment|meeting|appt|interview)|${WEEKDAY}|tomorrow))?(?: (?:is|are|s|re|all))* still (?:on|good|happening|going ahead|standing|valid|ok|okay)(?: (?:for|on|at|this|the|to go))*(?: (?:me|${WEEKDAY}|tomorrow|appointment|meeting|\\d+\\w*))* \\? $`,
    ],
  },
  newsOfAnother: {
    said: [
      `^(?: ${COURTESY}| by the way)*(?: (?:my|a)(?: (?:little|big|younger|older|step|half|best|ex))? (?:brothers?|bro|bruv|sisters?|sis|dad|father|mum|mom|mam|mother|cousins?|uncle|aunt|auntie|nephew|niece|grandad|grandfather|gran|nan|grandmother|friends?|mates?|neighbours?|neighbors?|ex|flatmate|brother in law|sister in law|stepdad|stepmum))(?= )`,
    ],
    unless: [
      ' (?:i|im|ill|ive|id|me|we|us|you|come|comes|coming|can|cant|cannot|could|couldn|couldnt|appointment|appt|meeting|absent|reschedul\\w*|postpon\\w*|mov(?:e|ed|ing)|chang\\w*|cancel\\w*|another|instead|that day|same (?:day|time))(?= )',
      ' (?:sick|ill|fever|covid|flu|hospital|clinic|er|a e|coma|accident|stroke|birth|baby|labour|surgery|operation|died|dead|dying|passed|funeral|buried|burial|death|wake|\\?)(?= )',
    ],
  },
  cannotMiss: {
    said: [
      `^(?: ${COURTESY}| no)*(?: i)? (?:can t|cant|cannot|can not|couldn t|couldnt|won t|wont|not going to|not gonna) (?:afford to |really )?(?:miss|forget|skip|refuse|say no|do otherwise)(?: (?:it|this|that|this one|that one|the appointment|my appointment|to it|anyway|thanks))* $`,
    ],
  },
  offersOther: {
    said: [
      ` (?:but|however|though|instead)(?: (?!not |no |can |cant |cannot )\\w+){0,6} (?:yes|free|available|possible|ok|okay|works|works for me|is good|is fine|suits me)(?= )`,
      ` (?:${WEEKDAY}|the \\d{1,2}(?:st|nd|rd|th)?|an hour later|afternoon|morning) (?:yes|ok|okay|is ok|is fine|is good|works) $`,
    ],
    unless: [' (?:never|refuse|no way|phone|video|call|zoom|yes but no) '],
  },
  fromAnHour: {
    said: [
      ` ${NOT} (?:(?:come|make it|make|get there|be there|do it|do) )?(?:before|until|till) (?:\\d{1,2} ?(?:am|pm|o clock|\\d{2})?|noon|midday)(?= )`,
    ],
    unless: [' (?:months?|weeks?|days?|year) '],
  },
  daysAlone: {
    said: [
      `^(?: ${COURTESY}| then)* i(?: ll)? (?:choose|chose|pick|picked|select)(?: (?:the|for|at|on|this|number|\\d{1,2}|${WEEKDAY}|am|pm|morning|afternoon|evening|next))+ $`,
      `^(?: ${COURTESY}| then| on| this| next| for)* (?:${WEEKDAY}|tomorrow)(?: (?:next|morning|afternoon|evening|instead|week|at|\\d{1,2}(?:am|pm)?|please|pls))* $`,
    ],
  },
  aloneOr: {
    said: [
      ' (?:come|coming|go) (?:alone|by myself|on my own|with (?!pleasure)\\w+(?: \\w+)?|accompanied) or (?:alone|by myself|on my own|not|with|without|accompanied)(?= )',
    ],
  },
  notSentYet: {
    said: [
      ' (?:haven t|havent|have not|hasn t|hasnt|didn t|didnt|did not|never|couldn t|couldnt)(?: (?:yet|even|been able to|managed to|had time to|got to|actually))* (?:send|sent|drop|dropped|bring|brought|upload|uploaded|post|posted|give|given|gave|hand|handed|hand in|email|emailed|fill|filled|get|got|received?)(?= )',
    ],
    unless: [' (?:but|already|finally|and) '],
  },
  accompanied: {
    said: [
      ' (?:my|a|the) \\w+(?: \\w+)? (?:is coming with me|s coming with me|will come with me|comes with me|will be with me)(?= )',
    ],
    unless: [
      ' (?:not|if|another|same|hospital|sick|ill|school|doctor|court|airport|funeral|free|works|only|who|\\d+|\\?) | (?:reschedul|mov|chang|cancel)\\w+ ',
    ],
  },
  hedged: {
    said: [
      ` ${HEDGE} `,
      ' (?:not|ain t|aint) (?:really |too |very |so |totally |100 |entirely |completely |yet )*(?:sure|certain) (?:if |that |whether |about |yet )?(?:i |ill |im |i ll |i m )?(?:can|ll|will|could|am|m|make|coming|be able|come|be there|making)',
    ],
    unless: [
      ' (?:was|wasn t|were) (?:not )?sure ',
      ` ${HEDGE} (?:be )?(?:\\d+|a (?:bit|few|little)|early|look|need|see|bring)`,
      ` normally (?:work|start|finish|sleep|be at|at|on|busy)`,
      ` ${HEDGE} (?:i (?:work|am at|start|finish|would)|it s (?:at|on)|you) `,
    ],
  },
  hedgedAlone: {
    said: [
      `^(?: ${COURTESY})* ${HEDGE}(?: (?:yes|yeah|ok|fine|${COMES}|for ${WEEKDAY}|on ${WEEKDAY}|thanks))* $`,
      `^(?: (?:yes|yeah|ok|${COMES}))+(?: on)?(?: ${WEEKDAY})? ${HEDGE}(?: thanks)? $`,
      `^(?: ${COURTESY})* (?:i ll|ill|i will|i should|im|i m) ${HEDGE} (?:be there|come|coming|make it|see you)(?: (?:on )?${WEEKDAY})?(?: thanks)? $`,
    ],
  },
  ofAnotherThing: {
    said: [
      ' in (?:my )?(?:heart|spirit|thoughts?)(?= )',
      `^(?: (?:yes|yeah|yep|ok|okay|hi|hello))* i (?:just )?(?:got|received|saw|read|see) (?:it|that|this|(?:the|your) (?:message|text|sms))(?: (?:thanks|thank you|ok|today|now))* $`,
      ' my intentions? (?:is|are) ',
      ' (?:coming|come) to (?:work|the depot|the match|the game|the wedding|church|school|the gym|the party|the funeral) (?!street|road|lane|hall|avenue)',
      '^(?: \\w+){0,2} (?:training|the match|the game|the wedding|the party|church|football|rehearsal) (?:is |at |on |tonight |tomorrow )(?:\\w+ ){0,5}(?:i ll|ill|i will) be there (?:\\w+ )?$',
      ' (?:only|but|just) it (?:will|ll) (?:only )?be (?:some ?time |a bit |a little |well )?(?:after|past|later)(?= )',
    ],
    unless: [
      ' (?:monday|tuesday|wednesday|thursday|friday) i(?: ll| will|ll)? | be there (?:monday|tuesday|wednesday|thursday|friday|today|tomorrow) ',
      ' (?:appointment|appt|probation|your office|see you|meeting you|after|then|before|straight|instead|regardless|anyway) (?!three|four|five|six|\\d)',
    ],
  },
  godWilling: {
    said: [
      `^(?: (?:thanks|ok|okay|hello|hi|bro|brother|sir))* ${GOD}(?: (?:thanks|thank you|bro|brother|sir|madam))* $`,
    ],
  },
  missed: {
    said: [
      '^(?: \\w+){0,6} (?:missed|forgot about|forgot to (?:come|go|attend)|slept through) (?:my |the |our |that |this )?(?:it|appointment|appt|appointement|meeting|one)(?: \\w+| \\?){0,14} (?:(?:when|what (?:time|day|date)) (?:can|should|do|could|shall|is my next|is the next|s the next|would)|next one|new one|another one) ',
      '^(?: (?:i|oh|no|god|omg|sorry|hi|hello|so))* (?:totally|completely|clean|just|straight up) forgot(?: (?:my bad|sorry|about it|to come|it|so|im so|i m so|really))*(?: \\w+){0,3} (?:when|what (?:time|day)) (?:should|can|do|could|shall) i ',
      ' (?:was|wasn t|is) (?:it|that|my appointment|the appointment) yesterday (?:\\? )?(?:\\w+ ){0,4}(?:when|what (?:time|day)) (?:can|should|do|could|shall) i ',
    ],
    unless: [
      ' (?:your|a|the|ur) (?:call|message|text|email|letter|bus|train)s? | don t want to | if i ',
      ' forgot (?:when|what|where|the (?:time|date|day)) ',
    ],
  },
  arrived: {
    said: [
      `^(?: ${COURTESY}| just| right)* (?:im|i m|i am|ive|i ve|i have|just)? ?(?:here|arrived|just arrived|outside(?: the (?:building|office|door|entrance))?|at (?:the )?(?:desk|reception|front desk|counter|door|office|entrance)|in (?:the )?(?:waiting room|reception|lobby|building)|downstairs)(?: now| already)?(?: (?:at|in|by|outside)(?: (?:the|desk|reception|front|counter|door|office|building|waiting|room|lobby|entrance))+)?(?: (?:now|thanks|already|waiting|mate))* $`,
    ],
    unless: ['^ (?:here|outside|downstairs) $', ' \\? | not | late | soon | nearly | almost '],
  },
  onTheWay: {
    said: [
      '^(?: \\w+){0,3} (?:still|stuck)(?: stuck)? (?:on|in|at) (?:the |a |my )?(?:bus|train|tube|metro|tram|traffic|coach|car|motorway|station|rer)(?: (?!but|can|cant|not)\\w+){0,4} $',
    ],
  },
  been: {
    said: [
      '^(?: (?:hi|hello|yes|ok|so|i|ive|i ve|i have))* (?:just )?(?:got out|been|came out|went|finished|had)(?: (?:to|of|from|in|with|there|it|just))*(?: (?:my|the|our))?(?: (?:appointment|appt|meeting|there|session|it|office))?(?: (?:was|is|went|all|it|everything|very|really|fine|good|ok|okay|well|great|no|problems?|thanks|thank|you|cheers|today|this|morning|afternoon|earlier|and|so|done|already))* $',
    ],
    unless: [
      '^(?: (?:hi|hello|yes|ok|so|i))* (?:got out|been|went|finished|had)(?: (?:fine|ok|good))? $',
      ' (?:closed|nobody|not|refused|\\?|until|stop|going|want|it s|its) ',
    ],
  },
  keepsHour: {
    said: [
      '^(?: (?:ok|oh|no|actually))* (?:never ?mind|nvm|forget (?:it|that)|scrap that|it s sorted|i sorted it|sorted it) (?:\\w+ ){0,5}(?:at )?\\d{1,2}(?: \\d{2})? ?(?:am|pm) (?:on \\w+ )?(?:is |s |works |will be )?(?:still )?(?:fine|ok|okay|good|works|great)(?: (?:after all|then|with me|for me|thanks))* $',
    ],
  },
  insists: {
    said: [
      '^(?: (?:yes|yeah|but|well|ok|course|of|sure|and))* (?:i will|i am|i do)(?: (?:yes|thanks|promise|i promise|be|ok))? $',
      ' (?:that s|thats|that is|it s|its) (?:literally |exactly |just )?what i (?:just )?(?:said|told you|wrote|meant)',
      ' (?:i )?(?:already|just|literally just|ve already|have already) (?:said|told you|told u|answered|confirmed|replied)(?: (?:you|u|that|it))* (?:yes|so|i m coming|im coming|i d come|id come|i ll come|ill be there|i ll be there|i was coming)(?= )(?! to (?!you|u |it|that|come|coming|thursday|monday|tuesday|wednesday|friday))',
    ],
    unless: [
      ' (?:no|cancel\\w*|can t|cant|cannot|not coming|couldn t|won t|wont|stop|my lawyer|but) (?!i )',
      ' (?:you|he|she|they) (?:already|just) (?:said|told) ',
    ],
  },
  eitherDay: {
    said: [
      `^(?: (?:maybe|ok|yes|rather|i d prefer|either))* (?:on )?${WEEKDAY}(?: (?:morning|afternoon|evening))? or (?:on )?${WEEKDAY}(?: (?:morning|afternoon|evening))?(?: (?:please|thanks|if possible|pls))* $`,
    ],
  },
  meantLater: {
    said: [
      `^(?: (?:no|nope|sorry|wait|not at all))+ (?:i (?:mean|meant|m talking about|am talking about)|it s|its|that s|thats|only)(?: (?:in|for|only|just|about))* ${MONTH}(?: (?:not now|not thursday|the trip|my trip))* (?:so )?(?:${WEEKDAY}(?: (?:\\d{1,2}(?:am|pm|th)?|at \\d{1,2}\\w*))? (?:is |s )?(?:fine|ok|okay|good|works|no problem|still good|still on)|(?:i ll|ill|i will|i m|im) (?:be there|come|coming)(?: ${WEEKDAY})?)(?: (?:thanks|thank you|with me|for me))* $`,
    ],
  },
  needless: {
    said: [
      `^(?=.* ${COMES} )(?=.*(?: (?:no need|don t need|dont need|don t have|dont have|needn t|not necessary|no point) (?:to |for |in )?(?:\\w+ ){0,4}?(?:remind\\w*|texts?|texting|messag\\w+|chas\\w+) | you can (?:\\w+ )?stop (?:\\w+ ){0,3}?(?:remind\\w*|texts?|texting|messag\\w+|chasing|asking) ))`,
    ],
    unless: [' (?:please stop|unsubscribe|remove|delete|stop all|for good|ever) '],
  },
  impatient: {
    said: [
      `^(?=.*(?: ${COMES} | yes ))(?: \\w+){0,3} stop (?:\\w+ ){0,5}?(?:i (?:get|got) it|got it|i ve got it|i (?:understand|understood)|(?:already|just) (?:said|told|answered|confirmed)|i (?:said|told you|confirmed) (?:yes|already|i m coming|im coming)) `,
      // "Stop, I'm here": an exclamation, or the word.
      `^(?: ${COURTESY}| wait)* stop (?:wait|hang on|hold on|one (?:sec|second|minute)|(?:i m|im|i am) (?:already )?(?:here|there|outside|on my way|coming|getting off)|let me check)(?= )`,
    ],
    unless: [
      ' (?:said|told) (?:you |u )?(?:to )?(?:stop|no|leave)| stop (?:text|messag|send|contact|remind)\\w*| (?:unsubscribe|remove|delete) | no more ',
    ],
  },
  asksWhyNone: {
    said: ['^(?: (?:hi|hello|so|are there|is there))* no more (?:texts?|messages?|reminders?|sms) \\?'],
    unless: [' (?:please|pls|thanks|stop) '],
  },
  ownNumber: {
    said: [
      ' (?:not|isn t|ain t) the right person (?:for (?:that|this)|to (?:ask|answer|talk|tell|decide)|who)',
      ' (?:this is|it s|its|i m using|im using|i m on|im on|using) (?:my |a )?(?:\\w+ ){1,3}(?:phone|number|mobile|cell)(?: \\w+)? (?:i|as i|because i|cause i|cos i|coz i)?(?: )?(?:don t|dont|haven t|do not|have no|ve got no|got no|lost|broke)(?: \\w+)? ?(?:have|got|own|mine|one|a phone|phone)',
      ' (?:i )?(?:don t|dont|do not) (?:have|own) (?:a |my own )(?:phone|mobile|cell|one) (?:\\w+ ){0,3}(?:this is|it s|its|i m using|im using|i use|using) ',
    ],
    unless: [' (?:stop|remove|delete|unsubscribe)\\w* | wrong (?:number|person) '],
  },
}
