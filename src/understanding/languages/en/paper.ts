import type { Paper } from '../said/paper.ts'

export const paper: Paper = {
  PAPER:
    '(?:letter|paper|papers|summons|convocation|notice)(?! (?:(?:from|of|for|at) )?(?:my |the |a )?(?:doctor|gp|police|bank|school|boss|job|work|employer|landlord|hospital|lawyer|solicitor) )',
  letter: 'letter|summons|convocation',
  says: 'says?|said|reads|states|has|shows?|gives?|is|s|tells?|told',
  on: 'on|in',
  asks: [
    '(?:says?|said|tells? me|told me) (?:to |i must |i have to |i need to |i should )?(?:bring|take|come with|show)\\w*',
    '(?:says?|said|has|lists) (?:\\d+ |a |an |my |some |the )(?:\\w+ )?(?:pay ?slips?|proof|statements?|contract|certificate|documents?|id|passport|bills?)',
    'asks?(?: me)? (?:for|to (?:bring|take))|asking for|wants|requires?|lists?|mentions? (?:a|an|my|the|some)',
  ],
  brings: 'bring|take|show|print',
  DAY: 'monday|tuesday|wednesday|thursday|friday|saturday|the \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)(?: (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \\d{1,2}(?:st|nd|rd|th)?)?',
  HOUR: '\\d{1,2}(?= (?:$|not |and |but |you |who |which ))|\\d{1,2} ?(?:am|pm|o clock|oclock)|\\d{1,2} \\d{2}(?: ?(?:am|pm))?|noon|midday|at \\d{1,2}',
  street: '(?:\\d+ )?\\w+ (?:street|road|avenue|court|square)',
  youSay:
    '(?:you|your (?:text|message|sms)|the (?:text|sms)|this) (?:says?|said|say|wrote|put|have|ve put|tell me|told me|texted)|and you',
  which: [
    ' which (?:one )?(?:(?:of )?(?:them|the two) )?(?:is|s) (?:it|right|correct|true|the right one|the real one|the correct one)(?= ) ',
    ' (?:who|which (?:one|time|date|day)?)(?: is| s)? (?:right|correct) | (?:which|who|what) (?:one )?(?:do|should) i (?:believe|follow|trust|go by|go with) ',
  ],
  not: 'not|and not|instead of|rather than',
  articles: 'the|at|on|for',
  wrong: [
    ' (?<!is (?:this|it|that) )(?:the |a )?wrong (?:address|date(?! of birth)|day|time|place|office) ',
    ' (?:address|date|time|day) (?:(?:you|gave|have|sent|me|that|is|s) )*(?:wrong|not right|incorrect|not correct) ',
  ],
  mistaken: 'wrong (?:time|date|day|hour)|(?:time|date|day|hour) wrong',
  ofElse:
    ' (?:never|not|no|didn t|haven t|hasn t|yet to) (?:\\w+ )?(?:got|get|received?|had|seen|come|arrived) | (?:lost|forgot|stolen) | what (?:is|s|does) (?:a|the) ',
}
