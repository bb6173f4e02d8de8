import type { Beyond } from '../said/beyond.ts'

export const beyond: Beyond = {
  nextTo: 'next to|near|behind',
  ofThe: 'the ',
  detail: 'lift|elevator|floor|stairs|steps|ramp|car park|door|entrance|wheelchair|buzzer|outside',
  onTheWay: [
    '(?<=(?:which|what) (?:\\w+ )?)(?:bus|stop|metro|line|station|exit|train|tube|desk|counter)',
    '(?<=(?:nearest|closest) (?:\\w+ )?)(?:stop|metro|station|tube|bus|tram)',
    '(?:stop|station|metro|tube)(?= (?:\\w+ ){0,2}(?:nearest|closest|near))',
    '(?<=by )(?:bus|metro|train|tram|tube)|room|wait|toilets?|bell|park',
  ],
  comeIn: 'go in|come in|come',
  lost: 'stolen|lost|photo of my (?:passport|id)',
  machine:
    '(?:are you|r u|is this|is it|am i (?:talking|texting|speaking) (?:to|with))(?: \\w+){0,5} (?:robot|bot|machine|computer|real person|human|person|ai)',
  number: 'number',
  ofMonth: 'of the month',
  dayOf: 'day of',
  erase: 'delete|erase|remove',
  between: 'all|of|my|the|please',
  mine: 'my|the',
  personal: 'personal|own',
  data: 'data|information',
  file: '(?:my|the) (?:personal )?(?:file|record)|data',
  rightToErasure: ' right to (?:erasure|be forgotten)(?= )',
  realPerson: 'a real person|a human|an actual person',
  please: 'please',
  talk: 'talk|speak',
  to: 'to|with',
  somebody: 'a real person|a human|someone|somebody',
  person: [
    ' (?:get|give|gimme|find|want|need)(?: me)? (?:an? )?(?:actual |real |living )?(?:human|person)(?: being)? | put me through (?:to|with) ',
    ' (?:is there|isn t there|have you got) (?:an? |any)?(?:actual |real |living )?(?:person|human|body|one|anybody|anyone)(?: \\w+){0,4} (?:(?:talk|speak) (?:to|with)|building|office|end) | (?:by|past) a real person | need a voice ',
    ' give (?:me|us) a (?:ring|call|bell|buzz) | (?:please|pls|plz|plees|pleas) (?:cal|call|ring|phone) me (?!back later|on )',
  ],
  joined: 'and|or|between|,',
  personNamed: 'officer|call|ring|speak|talk',
}
