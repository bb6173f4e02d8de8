import type { Sayings } from '../../reading/sayings.ts'

/** Everyday talk in words of danger, of which nothing is left once it is set aside. */
export const plainEveryday: Sayings = {
  words: {
    MEASURE: `appointment court date hearing probation order tag curfew course unpaid_work community_service licence meeting hours paperwork sentence`,
  },
  says: [
    // Afraid of the appointment itself, and of nobody.
    '^ *hi|hello|honestly|tbh|sorry|so|but|im|i_m|i|am|really|very|too|a|bit|kinda|just|ngl|feeling|feel|bare scared|afraid|nervous|frightened|terrified|anxious *to|of|about|for|the|my|this|that|going_to|on come|coming|appointment|meeting|appt|probation *to|on|thursday|tomorrow|monday|tuesday|wednesday|friday|tbh|thing|office|in|there|honestly|ngl $',
    'want|wanted|need|get|getting|like|love this|it|that|all done|over_with|sorted|finished|over_and_done_with before|by|asap|quick*|soon*|early|first ..4 MEASURE',
    'want|wanted|need|get|getting|like this|it|that|all done|over_with|sorted|finished before|by|asap|quickly|soon',
    'wait|want|wanting for? this|my|the|it ..2 MEASURE ..1 to? be? over|end|finish|finished|done',
    'lose|losing my|the|a job|place|flat|licence|license|house|spot|work|car|benefits|day|pay',
    'wake|get up that|so|too? early|on_time|in_time|for_work|before',
    'get|getting up in_the_mornings? !and|nothing',
    'scared|afraid|worried|frightened ..2 they|theyll|they_ll|you|youll|u|the_judge|police ..2 keep|lock|arrest|send|put|hold|jail|recall me|us ..3 if|when ..2 come|turn_up|go|show|attend|miss|don_t|dont',
    'scared|afraid|worried|frightened to go|get|be|end_up *sent|put|back|locked to|in|inside|up prison|jail|court|custody',
    // A limb broken by nobody, a car that was driven into something, a theft, a bed.
    'i|ive|i_ve broke|broken|sprained|twisted|fractured my arm|leg|ankle|wrist|foot|toe|finger|collarbone',
    'hit the|a|my|his|another car|kerb|lamp_post|post|tree|bus|van',
    'put|fitted|got a|the|my tag|bracelet on my|the? leg|ankle?',
    'stole|stolen|nicked|robbed my bag|phone|bike|wallet|purse|card(s)|laptop|keys|car|scooter|papers',
    'i|im|i_m sleep|sleeping in my|the|a car|van|tent',
    'scared|afraid|worried|frightened of|about? going|go|being_sent|being_recalled back? to|in|inside prison|jail|court',
    'locked the|my|his|her|your car|van|door|bike|gate|shed|keys',
    'breathe in here|this|that',
  ],
  unless: [
    'kill*|die|dead|suicid*|rope|bridge|pills|goodbye|note|noose|jump|bedroom|room|basement|house_keys|hits|beats|husband|boyfriend|nothing_matters',
  ],
}
