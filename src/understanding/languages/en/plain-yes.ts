import type { YesSayings } from '../../reading/sayings.ts'

/** That the person comes. */
export const plainYes: YesSayings = {
  words: {
    WEEKDAY: `monday tuesday wednesday thursday friday saturday`,
    DAY: `
      tomorrow today tonight WEEKDAY on_WEEKDAY this_WEEKDAY the_# the_#st the_#nd the_#rd the_#th morning afternoon in_the_morning
      in_the_afternoon
    `,
    TIME: `# #am #pm zzhour zznumber`,
    HOUR: `at_TIME for_TIME by_TIME at_TIME_CLOCK for_TIME_CLOCK by_TIME_CLOCK on_time in_time on_the_dot`,
    CLOCK: `am pm o_clock oclock sharp`,
    FIRST: `
      DAY DAY_itself DAY_is rest_assured yes no well so then but and actually sure of_course do_not_worry promise me still now fine right
      absolutely grand zzyes sir boss mate ya yea yeah yep yh ok okay noted chale
    `,
    DESPITE: `despite even_with even_if`,
    LAST: `
      DAY for_DAY HOUR do_not_worry sure then there as_planned as_agreed this_time no_matter_what rain_or_shine promise no_worries
      no_problem no_matter for_sure for_you for_me for_it after_all anyway still too of_course mate boss bro early myself by_bus by_bike
      by_train by_foot on_foot with_you to_it to_you to_yours same yes now walking all_the_same without_fail zzthanks
    `,
    NEEDLESS: `no_need`,
    HARMLESS: `
      DAY HOUR zzyes zzthanks zzlaugh zzhello thank(s) thank_you cheers yes promise do_not_worry
      no_worries as_planned love dear girl boss man sir madam mate god_bless
    `,
    WILL: `will shall am can do still definitely now going to gonna certainly be have`,
    COME: `
      come coming there attend attending present in_attendance make_it making_it able_to_attend able_to_come able_to_make_it here show_up
      turn_up go_come present_myself manage attend_the_appointment with_you in early
    `,
    MISS: `miss missing skip skipping`,
    OTHERS: `he she they son daughter husband wife brother sister mum client lawyer`,
  },
  iCome: [
    'i promise_i? *WILL COME',
    'i *certainly|shall|will not_fail_to be_there|attend|come',
    'it|il be|bee there|their|here|with_you|in',
    'i be there|with_you|in|early|on_time',
    'i be at you_are|your|yours ..1',
    'mi|me wi|will be_there',
    'i_confirm',
    'i|we|una go come|reach|be_there *before|time|self',
    'you|una may|can|will|go *safely expect|see|get me *there',
    'you can|may|fit write|put|mark me down? *as|present|in',
    'nothing *go|will|can|could|is|to|that|there stop|keep|stopping me *to|from|reach|coming|attending|you|there|away',
    'would|will not *keep|hold|stop me away|back',
    'would not *miss|dream *it|of|for *the|world|missing|standing|you|up|that',
    'i am with|at|all? you|yours|your *at|office|door|desk',
    'i am all? yours',
    'i am pulling_up',
    'i shall|will be present|there *at the stipulated|said|given|appointed time',
    'where_else would i be *going|on',
    'i will walk|cycle|get_there|get_up_there *it|in',
    'you_will see|have me',
    'you_can? count me_in|on_me',
    'expect_me|consider_me_there',
    'could|can not_stop_me',
    'nothing will|to|can stop_me being_there|coming?',
  ],
  comes: [
    'no_problem',
    'gonna|going_to be_there',
    'mi a come',
    'HOUR|TIME|DAY it_is|then',
    'that|it|TIME|HOUR? is? fine|good|grand|perfect|grand|alright for|by|with me',
    'HOUR|TIME|that|it suits|works me|for_me|fine|well|perfectly?',
    'is? sorted',
    'am_coming',
    'will|still|coming|come|making_it|be_there|be_coming|still_making_it|still_coming be_there|come|make_it?',
    'see_you|see_you_then|see_you_there|happy_to_attend|with_bells_on|not_dodging_yes',
    'i? am|will|would|shall? not|never going_to|gonna|be? MISS it|this|that|this_one|this_1|you?',
    'we|it_is|all are? good|sorted|on',
    'i_am on|sorted',
    'that_is_sorted',
    'it_is|it|that a_yes|suits_me|works|works_for_me',
  ],
  tail: ['with'],
  opens: ['but', 'and', 'so', 'then', 'because'],
  denies: ['but|not|no|never|except|nope'],
  against: [
    // What supposes or hesitates.
    'unless|maybe|perhaps|hope|hoping|hopefully|try*|tries|might|should|think|guess|suppose|depend(s)|until|prob|probs|probably|prolly|when|once',
    // What refuses, or wishes another time.
    'can|could|will|do|am|shall|would|did not come|coming|make|attend|attending|be|going|go|do|pull|want|think',
    'cannot|cancel|reschedule|move_it|never_said|instead|rather',
    'another|other|next day|time|week|one',
    // What delays.
    '-at half',
    'late|later|quarter|wait|stuck|bus_stop|almost',
    // What tells of others, or of what was said.
    'OTHERS ..1 will|is_coming|coming|comes',
    'said|say(s)|told that? yes',
    'that|where|why i',
    '-not fail_to',
    'call|ring me',
    // What nobody means.
    'my_arse|arse|dream*|pigs|yeah_right|lol_no|kill*|shoot|wish',
  ],
}
