import type { Sayings } from '../../reading/sayings.ts'

/** That somebody was abused, or is touched: words that are also said of a message that touches. */
export const plainAbuse: Sayings = {
  words: {
    BODY: `bum arse ass breasts boobs tits chest thigh thighs privates private_parts crotch`,
    VICTIM: `me my_daughter my_son my_sister my_kids my_child my_niece us her`,
  },
  says: [
    'touched|touches|touching|grabbed|grabs|groped|gropes|squeezed|rubbed ..1 my|her BODY',
    '-verbally|racially molested|molests|groped|gropes VICTIM',
    'sexually abused|abuses|assaulted VICTIM',
    'puts|put his hand(s) ..2 up|between|down|under my|her ..1 skirt|legs|top|trousers|dress|knickers',
  ],
  unless: ['film|movie|series|book|haha|lol|accused'],
}
