import type { Outside } from '../said/outside.ts'

export const outside: Outside = {
  how: ' (?:where|how) ',
  iHave: 'i|i ve|ive|i have|just|he',
  sent: 'sent|posted|emailed|dropped|paid|given|gave|handed',
  arrived: ' (?:received) ',
  alongWith: 'need|bring|have|with',
  articles: 'a|an|my|the|any',
  lawyer: 'lawyer|solicitor|barrister',
  needs:
    'interpreter|translator|wheelchair|lawyer|solicitor|(?:speak|talk) (?:to|with)|(?:see|meet) (?:mr|mrs|ms|miss|my|the)',
  movesIt: 'reschedul\\w*|move\\w*|another|other (?:day|time)|instead|later|earlier|cancel\\w*|rather',
  cannotCome: [
    ' (?:can t|cant|cannot) $',
    '^ (?:sorry )?(?:can t|cant|cannot) ',
    ' no come | dont come | don t come | end of ',
    ' (?:can t|cant|cannot|can not|couldn t|won t|wont|will not|unable to|not able to|not) (?:be |be able to |to )?(?:come|coming|make|attend|attending|get there|get to|be there|go|there) ',
  ],
  noFare:
    ' (?:no|any|not enough|enough|without|out of|dont have|don t have|haven t got|got no|short of) (?:\\w+ )?(?:money|cash|funds|fare|change|quid|credit)(?: (?:for|to|on|left|pay|get|buy|take|my|the|a|at|all|even|catch))* (?:bus|train|tram|fare|ticket|taxi|petrol|travel|transport|tube|coach|cab|there|come) | (?:no|haven t got|don t have) (?:the )?(?:bus|train|tram|taxi) (?:fare|money) | (?:can t|cant|cannot) afford (?:the |a |to pay |to get )*(?:bus|train|tram|fare|ticket|taxi|petrol|travel|transport|tube) ',
  newHome:
    ' (?:i|i ve|ive|i have|we|we ve|we have) (?:(?:just|have|recently|had|to) ){0,2}moved(?= (?:house|home|flats?|out|in with|in to|into|to|so|since|last|recently|my address|new address|address|in (?:january|june|july|may|march))(?= )| $) | (?:my|our) new (?:address|flat|place) |^ new address | (?:change of|changed|changed my|changing|changing my) address | my address (?:has )?(?:changed|is now|is different) | i m moving (?:house|out|home|flat|to|next) | moving house ',
  ours: 'you|your|the office',
}
