import type { AtDoor } from '../said/at-door.ts'

export const atDoor: AtDoor = {
  leaves: 'not coming|went home|going home|turn(?:ed)? (?:round|around|back)|(?:can t|cant|won t) come',
  nobody: 'nobody|no body|no one|noone',
  rings:
    '(?:rang|ringing|ring|rung) (?:(?:the|your|on|at|it) )*(?:bell|buzzer|door|doorbell|intercom)|buzzed|knocked|knocking|knock',
  noAnswer: 'no answer|answer\\w*',
  whoDoes: 'to|is',
  opens: 'answer\\w*|open\\w*',
  ofDoor: 'the',
  doorArticle: 'the',
  entrance: 'door|gate|bell|buzzer|intercom',
  theDoor: 'the|your|front|main',
  mainDoor: 'front |main ',
  door: 'door|gate',
  is: 'is |s ',
  all: 'still |all ',
  shut: 'locked|closed|shut',
  thereIs: 'there s|there is|theres',
  at: 'at the|in the',
  desk: 'reception|office|desk|building',
  here: '(?:i m|im|i am|we re|we are|been|standing|stood|waiting|sat)(?: (?!not )\\w+){0,2} (?:here|outside|at the door|at the (?:office|building|entrance|probation|spip|gate)|in front)|^ here|just (?:got|arrived)|i ve arrived|ive arrived|i arrived|outside (?:the|your) (?:door|office|building)',
  closed:
    '(?<! said )(?:nobody|no body|no one|noone)(?! (?:takes|take|told|said|will|can|knows|ever|else|picks|pick))|no answer|not answering|won t answer|doesn t answer|don t answer|locked|it s (?:closed|shut|all closed)|its (?:closed|shut)|is (?:closed|shut)|closed|shut|can t get in|cant get in|can not get in|won t let me in|wont let me in|not let(?:ting)? me in|nobody s',
  later: 'tomorrow|monday|tuesday|wednesday|thursday|friday',
  stands: 'outside|door',
  elsewhere: 'picks up|pick up|phone|called|calling|call|voicemail|my door|my house|my ex|doctor|bank|gp',
  asks: 'is (?:this|it) the right|what time|when|hours',
}
