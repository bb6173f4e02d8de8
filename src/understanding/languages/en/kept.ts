import type { Kept } from '../said/kept.ts'

export const kept: Kept = {
  first:
    'please|actually|no|yes|well|so|then|just|ok|okay|oh|never ?mind|nvm|forget (?:it|that)|scrap that|actually no|sorry|leave it|i sorted it',
  last: 'please|thanks|pls|bro|then|now|after all|cheers|sorry',
  two: 'both',
  ofTwo: 'appointments|of them',
  keeps: [
    '(?:do not|don t|dont) (?:cancel|change) (?:anything|it|that|a thing)',
    '(?:i ll |i will |i d rather |i want to |let s )?(?:just )?keep (?:it as it is|mine|what i (?:have|had)|the (?:one i (?:have|had)|original|old|first|same)(?: (?:one|time|appointment|slot|date))?|(?:monday|tuesday|wednesday|thursday|friday)(?: at \\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]m)?)?)|(?:let s |i ll |just )?leave (?:it|things) (?:as is|how it is|like it is|the way it is|where it is)|(?:i ll |i will )?stick (?:with|to) (?:it|mine|(?:the )?(?:one i have|original|thursday|monday|tuesday|wednesday|friday|what i have)(?: time| one| appointment)?)',
    '(?:nvm|never ?mind|forget (?:it|that)|scrap that|no need) (?:i sorted it |it s sorted |its sorted |all sorted |i ll come |i can come )?(?:(?:monday|tuesday|wednesday|thursday|friday) )?(?:at )?\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm) (?:is|s) (?:fine|ok|good)|(?:nvm|never ?mind|forget (?:it|that)|scrap that) i (?:ll|will|can) (?:come|be there|make it)(?: (?:on )?(?:monday|tuesday|wednesday|thursday|friday))?(?: (?:at )?\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]m)?)?',
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
