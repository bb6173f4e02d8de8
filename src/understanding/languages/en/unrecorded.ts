import type { Unrecorded } from '../said/unrecorded.ts'

export const unrecorded: Unrecorded = {
  contact:
    '(?:no|non) ?contact(?: order)?|restraining order|(?:not allowed|banned|forbidden|can t|cannot) (?:\\w+ ){0,3}?(?:contact|go near|approach)',
  duty: [
    '(?:what|how) (?:\\w+ )?(?:do|should|must|shall|can|am) (?:i|we) (?:\\w+ ){0,3}?(?:do|handle) (?:if|when|in case)',
    'how many (?:hours|days) (?:\\w+ ){0,5}?(?:tig|work|do|left|total)|(?:stay|work) (?:for )?how long|how long (?:\\w+ ){0,4}?(?:stay|work)',
    '(?:what|how) (?:\\w+ ){0,4}?(?:wear|dress\\w*)|dress code|wear (?:a|any|something|special|my)(?: \\w+)?',
    '(?:come|go|be|attend|turn up|show up|there|must|in) (?:\\w+ ){0,2}?(?:alone|on my own|by myself|accompanied|with (?:someone|somebody|anyone|anybody))',
    '(?:make|book|take) (?:an |another )?(?:appointment|appt)(?: \\w+){0,3}',
  ],
  pays: 'pay (?:something|anything|to (?:come|get in|attend)|for (?:it|this|that|the (?:appointment|meeting)))|(?:appointment|meeting) (?:is )?free',
  there: 'mr or (?:mrs|ms|miss)|(?:mrs|ms|miss) or mr|(?:man|woman) or (?:a )?(?:man|woman)|male or female',
  willDo: [
    '(?:don t|dont|do not|haven t|havent|have not|not) (?:\\w+ ){0,3}?(?:payslips?|papers?|contract|letter|document\\w*|proof|bill|certificate) (?:yet|anymore)|not (?:got|received) (?:\\w+ ){0,3}?yet',
    'photos?|pictures?|photocop\\w+|cop(?:y|ies)|originals?|scan\\w*|pdf|on (?:my|the|a) (?:phone|mobile|tablet)|digital\\w*|print\\w*',
    '(?:good|valid|accepted|count|counts) enough|enough|accept\\w*|valid|expired|(?:in|under) (?:\\w+ ){1,3}name|will (?:\\w+ ){1,4}do|do they take',
    '(?:without|forgot) (?:\\w+ )?(?:papers?|id|letter|proof|documents?|card)|let me in',
  ],
  inPlace: '(?:instead of|in place of|rather than)',
  wasSent: '(?:sent|posted|handed|gave|given|emailed|dropped)',
  named:
    'pay ?slips?|contract|proof of (?:address|residence|income|work)|tax (?:return|notice|papers?)|bank statements?|birth certificate|passport|driving licen[cs]e|tenancy(?: agreement)?|utility bill|bills?|health card|rent receipts?|court papers|judgment|cv|prescriptions?|letter from my (?:boss|employer|job|landlord)',
  openly: 'what|which',
  identity: 'id|id card|identity(?: (?:card|document))?',
  excuse:
    '(?:doctor|dr|doctors|gp)(?: s)? (?:note|letter|certificate|slip)|sick ?(?:note|certificate|line)|fit note|medical (?:note|certificate|proof|evidence|letter)|note from (?:my|the|a) (?:doctor|gp|hospital)|proof (?:that )?i (?:m|am|was) (?:sick|ill)',
  ofTexts: [
    '(?:is|are|s) (?:it|this|texting|replying|texts|answering|the texts?|these) (?:\\w+ ){0,2}?free(?: \\w+){0,4}|free to (?:reply|text|answer|write)|free of charge',
    '(?:cost|costs|charge|charges|charged) (?:me )?(?:\\w+ ){0,3}?(?:reply\\w*|texts?|texting|messages?|sms|anything|to text|for (?:this|it))|(?:how much|what) (?:do|does|is|are|will) (?:it|a|this|the|these|they|texts?) (?:\\w+ ){0,3}?(?:cost|charge)(?: \\w+)?',
    '(?:(?:do|must|should|am|have|need) (?:i|we)|is it a must|must) (?:\\w+ ){0,3}?(?:answer|reply|respond|text back)(?: \\w+){0,3}',
  ],
  term: 'until when|till when|how long (?:\\w+ ){0,3}?(?:left|remaining)|when (?:does|will|is) (?:\\w+ ){0,4}?(?:end|over|finish)',
  why: 'why (?:do|must|should|am|have|would) (?:i|we) (?:\\w+ ){0,3}?(?:come|summoned|called|there)|why (?:\\w+ ){0,3}?(?:appointment|appt|meeting|summoned|see me)|what (?:is|s) (?:\\w+ ){0,3}?(?:appointment|appt|meeting) (?:\\w+ ){0,2}?(?:for|about)',
  workLasts: 'how long (?:\\w+ ){0,3}?(?:tig|community service|work)(?: \\w+){0,2}',
  must: '(?:have to|must|need to|should)',
  come: '(?:i )?(?:come|attend|go|be there)',
  onDay: 'on the|the|on|monday|tuesday|wednesday|thursday|friday',
  dayNamed: 'tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday',
  andOf: '(?:and|what about) (?:the )?',
  second: 'second|2nd',
  other: 'other',
  one: 'one|appointment|then|when|where|is|it',
  ifStop: 'if (?:\\w+ ){0,4}?stop',
  stillCome: '(?:still|have to|must|come|compulsory|mandatory)',
  so: 'and|so|ok|but|then|now',
  whatToDo: 'what (?:do|should|must|can) i (?:have to )?do',
  now: 'now|then|please|next',
  whoReads:
    'who (?:\\w+ )?(?:reads?|reading|sees|gets|looks at) (?:\\w+ ){0,2}?(?:this|these|it|texts?|messages?|them)(?: \\w+)*|(?:judge|police|court) (?:\\w+ ){0,2}?(?:reads?|sees?|reading) (?:\\w+ )?(?:this|these|it|texts?|messages?)(?: \\w+)*|read by (?:\\w+ )?(?:a judge|the judge|police|someone|who)',
  whoWrites:
    'who(?: is| s|s) (?:this|dis)(?= (?:$|please|pls|plz|sorry|i |number|sir|texting|messaging))|who(?: is| s|s) (?:texting|messaging|sending|writing)(?! me the)|who (?:are|r) (?:you|u|ya)|who(?: is)? (?:sent|sends|texted|wrote) (?:me )?(?:this|it)',
  genuine:
    '(?:a|an|this|it|it s|real or|legit or|not|or) (?:scam|spam|phishing|fraud|hoax)|(?:is|are|s) (?:this|these|it|that) (?:\\w+ ){0,2}?(?:real|legit|genuine|official|fake|for real)(?: \\w+){0,3}|(?:real|fake|legit) (?:text|message|number)s?',
}
