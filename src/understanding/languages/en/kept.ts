import type { Kept } from '../said/kept.ts'

export const kept: Kept = {
  first: 'please|actually|no|yes|well|so|then|just',
  last: 'please|thanks|pls|bro',
  two: 'both',
  ofTwo: 'appointments|of them',
  keeps: [
    '(?:do not|don t|dont) (?:cancel|change) (?:anything|it|that|a thing)',
    'keep (?:it|my appointment|the appointment|the time)|leave (?:it|things) as (?:it is|they are|planned)',
    '(?:put|mark) (?:me |it )?(?:down )?(?:as |for )?(?:a )?yes',
    'confirm (?:it|my appointment|the appointment)|(?:it s|that s|it is) a yes',
  ],
  keepsBoth: 'keep|confirm|yes to|yes for|ok for|fine for|i ll (?:come to|be there for)|i can (?:make|do)',
  bothFit: 'are (?:fine|good|ok|okay|great)|is fine|work|suit me',
  byMe: '(?:by|for|with) me',
  refuses: 'no',
  comesFirst: 'yes|so',
  comes: 'i ll be there|i will be there|i m coming|i can make it',
  harmless: 'perfect|great|thanks|thank you|good|early|on time|see you(?: then)?',
  corrects: 'actually|after all|change of plan|changed my mind',
  supposes: 'if|unless|maybe|perhaps',
  againstFirst: 'actually|oh',
  no: 'no|nope|not',
  against:
    '\\bnot sure\\b|\\bcan ?t\\b|\\bcan t\\b|\\bcannot\\b|\\bwon t\\b|\\bnot coming\\b|\\bor not\\b|\\bi think\\b|\\bsick\\b|\\b(?:reschedule|move it|later|(?:push|shift|move) (?:it |that )?(?:back|along|forward))\\b',
  but: 'but|except',
  irony: '\\bin spirit\\b|\\byeah right\\b|\\bsure sure\\b',
}
