import type { Sayings } from '../../reading/sayings.ts'

/** What stands where a name would. */
const NAME = 'TITLE? !NO_NAME .'

/** That the person is unknown or gone here, that the writer is somebody else, or whose the number is. */
export const plainNotMe: Sayings = {
  words: {
    TITLE: `mr mrs miss ms mister`,
    /** What is denied and is no name: "there is no bus here", "I'm not sure". */
    NO_NAME: `
      a an the my your his her their our this that these in on at to for of with by from so too very sure certain available free well ill
      sick happy ready able going coming there here home fine good bad great right true false easy possible fair normal working not no it
      me you him us them one what how who why where when more much many any afraid late early lying joking kidding saying asking doing
      getting being done yet bus buses parking signal credit lift sign station stop bell answer way point need problem worries reason
      money work time day date address number name morning court probation only just
    `,
    NUMBER: `number phone line mobile chip cell tel* sim 07`,
    HERE: `here at_this_. at_my_. at_the_. on_this_. on_my_. on_the_. lives living live`,
    SOMEBODY: `person man bloke guy woman lad fella`,
    MISTAKEN: `mistak* misinformed misdirected mixed`,
    ACQUIRED: `bought brought got get have had inherited gave given kept found`,
    RELATION: `mum mom mother dad father sister brother wife husband partner girlfriend boyfriend son daughter`,
    PREMISES: `
      cabinet garage restaurant salon shop school bakery library church company surgery practice nursery pub farm firm hospital hotel
      taxi* kebab pizzeria
    `,
    JUSTICE: `court tribunal judge trouble arrested convicted jail prison police probation`,
  },
  says: [
    // "No Ahmed on this phone", "nobody called Sean".
    `no|not|any|without *such ${NAME} HERE`,
    'nobody|no_one|noone|anyone|anybody ..3 called|named|by_that|of_that|with_that',
    '!NO_NAME . unknown',
    // "This isn't Karim".
    `am|is|be|m|im|s not|no called? ${NAME}`,
    `isn_t|isnt|ain_t|aint|no_be called? ${NAME}`,
    'not|isn_t|isnt|ain_t|never my|his|her|their|the|your|ur|that|this|the_right ..1 name|NUMBER|SOMEBODY|one|client',
    'not me|him|her !who|that|either',
    'somebody|someone|sum_1|sum1|another|other|different else|SOMEBODY',
    // "Wrong numba".
    'MISTAKEN ..20 i_am|i_m|im|my|me|this|never',
    '-me|was_the|not_the|not_a wrong|rong !i|and|but|about|on|in|side|date|day|time|address|place|bus|train|way|room|door|office|building .|o_.',
    // "Na mistake", "you copy one digit bad", "some mix up is there".
    'na|it_is|it_s|some|a mistake|mix_up|mix|mixup',
    'digit|digits wrong|bad|off|mixed|swapped|is',
    `my|mi name is? ${NAME} ..4 not`,
    'not|no|nuh for|fi me|mi *this|the|message|text',
    'no appointment|case|file|business with|at *a|the|any JUSTICE',
    'calling|called|call me mr|monsieur|mister|sir ..4 woman|lady|girl|female|she',
    // "The owner of this line before travelled, I am the one using it now", "he must have given you my number".
    'i am|m the_one using|on|with it|this',
    'given|gave|give you|u|them my NUMBER instead|not|by|wrong',
    'through_to|messaged|texted|rung|reached|got *here|is|a|an|the|some ..2 PREMISES|clinic|shop|chip_shop',
    'kept|keep|have|using|got his|her NUMBER ..12 reached|died|passed|rest',
    'passed|died|dead|deceased ..9 his|her|this NUMBER|sim|line',
    // "Never been before a court", "heard of him".
    'never ..8 JUSTICE|name|heard|met|appointment',
    'nothing_to_do with',
    'know|sabi no|any|him|her|this|that|anybody|anyone|nobody',
    'not|never|dont|don_t|no know|sabi|heard',
    'no_idea_who|heard_of|who_is|who_s|whos',
    // "This number is mine now", "I bought this SIM".
    'NUMBER ..6 mine|ours|my|belong*|given|gave|bought|brought|purchased|reassigned|not|now|anymore|inherited|got|since',
    'ACQUIRED ..4 NUMBER',
    `${NAME} has|have|does|do|is? not|no_longer|gone|left|moved|live(s) longer|live|use|have|got|here|out|away|since`,
    'previous|former|last|old|new|next owner|user|tenant|holder|client|roommate|flatmate|boss|employer|landlord',
    // "This text was meant for somebody else".
    'sms|message(s)|text(s)|appointment ..5 not_for|not_meant_for|not_intended|in_error|addressed|meant|intended',
    'in_error|addressee',
    // "You've reached a dental surgery".
    'reached|this_is|here_is|we_are *a|an|the ..2 PREMISES',
  ],
  unless: [
    // Somebody near them answers for them, and gets the texts as well; "his mum, he no longer has this phone" does not.
    '^ !!anymore|any_more|no_longer|ex|wrong|split|divorced|divorce|moved|gone|left|never ..60 his|her|._s|._is RELATION',
    'he|she will|ll? call|ring',
    'got|had|have his|her number from|off',
    'tell|let him|her',
    '^ *no|nah|sorry not for_me $',
    'pass it|the_message',
    // A day, an address, a spelling, another number of theirs, what was done: no mistake of whom.
    'wrong|mistaken|mistake *in|about|on|with|the day|time|date|address|place|letter',
    'lawyer|officer|solicitor|agent ..8 number|phone',
    'zzphone|still_me',
    'my|using|been *a|the new number|phone',
    'same number you|as|he|she',
    'no phone before',
    'x|xx|whoops|oops *wait|sorry wrong',
    'oh sorry that|this|it',
    'send|write|text me? here',
    'spelt|spelled|spelling|who_gave_you_my',
    'used_to_be|i_was_before|not_just',
    'mixed|swapped ..2 name(s)',
    'i_ve|i_have done|finished|paid',
  ],
}
