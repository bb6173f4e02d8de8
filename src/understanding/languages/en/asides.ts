import type { Rules } from '../../reading/lexicon.ts'

/** Words that look like something else: a dead phone is no death, and a bus stop stops nothing. */
export const asides: Rules = {
  aside: [
    'permission|allowed|able to CHANGE',
    'CHANGE house|home|flat|address|job|city',
    'stuck on|in .. MINUTE',
    'ill COME|be',
    'ill be|come|go|make|try|take|see|get|arrive|attend|have|do|call|bring|send',
    'dead|dying tired|of',
    'dog|cat|phone|battery|hamster|pet|goldfish is|has? died|dead|passed|sick|ill',
    'dying to|for',
    '!stop|can|could laughing|thinking|worrying|crying|working',
    'bus stop',
    'full stop',
    'kill|killing time|the|me|for',
    'stop by|at|in|smoking|drinking|working|light|sign|over',
    'stopped',
    'stop the car|bus|medication|treatment',
    'non stop',
    'stop DAY|off',
    'end of the',
    'at the end',
    'killing me LAUGH',
    'quit my|smoking|job|drinking|the',
    'back killing|is|kills',
    'feet|head|back|legs|boss|job|traffic|heat is|are killing|murder',
  ],
}
