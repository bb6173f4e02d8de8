import type { ChoiceClauses } from '../said/choice-clauses.ts'

export const choiceClauses: ChoiceClauses = {
  towards: 'at',
  hour: 'am|pm',
  opens: 'but|so|because|cause|since|then',
  opensWork: 'i (?:m|am|work|dey|have|ve)(?: at| in| on| work| every|$| the| my| a)',
  PLEASE: 'kindly ',
  GIVE: 'give|allot|book',
  ME: 'me',
  verbs:
    'for me it s|(?:i ll|i will|let me|i d like to|i) (?:take|go with|go for|pick|choose|have)|let s (?:go with|go for|do|say|take)|put me (?:down )?(?:for|on)|make it|book me',
  chooses:
    '(?:works|suits)|(?:is|that s) (?:fine|good|ok|okay|perfect|great)|would do(?: nicely)?|(?:ok|yes) for|fine|perfect',
  entryFirst: 'fine|yes|then',
  entryLast: 'then|please|pls|abeg|thanks|sir',
  entry: 'choice|number',
  one: 'one',
  forMe: 'for me',
  the: 'the',
  place: 'first|second|third|last|middle',
  thing: 'one|slot',
  placeAlone: 'first|second|third|last|middle|latest|soonest|earliest',
  oneOfThem: 'one',
  isIt: "that'?s ",
  approves: 'perfect|fine',
  for: 'for',
  me: 'me',
  denied: 'not|never|said|says',
  deniedEnd: "n't",
  doubt: '\\b(?:not sure|maybe|perhaps|i think|it depends|we ll see)\\b',
  tag: 'right|innit',
  but: 'but',
  asksOnly: 'where|which',
  corrects: 'no|no wait|wait|sorry|actually|i mean|make it|rather',
  conditions: 'if|unless|provided',
  takesBack:
    "\\bcan ?'?t\\b|\\bcannot\\b|\\banother (?:day|time|one)\\b|\\brather\\b|\\bnot too (?:early|late)\\b|\\b(?:earlier|later)\\b|\\bnot coming\\b",
}
