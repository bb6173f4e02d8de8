import type { Sayings } from '../../reading/sayings.ts'
import type { Ways } from '../in-any.ts'

/** That somebody, the writer or one near them, has swallowed too much of a medicine. */
export const plainOverdose: Sayings = {
  words: {
    PILLS: `pills pill tablets meds medication painkillers sleepers paracetamol ibuprofen xanax valium tramadol antidepressants`,
    BOX: `box boxes bottle packet packets pack strip`,
  },
  says: [
    'taken|took|swallowed|necked|downed ..1 all|every ..1 of? the|my|his|her|their|these|those ..2 PILLS',
    'taken|took|swallowed|necked|downed the|a|my|his|her|two|three|whole whole|full|entire|# BOX ..1 of? ..2 PILLS',
    'taken|took|swallowed|necked|downed ..2 BOX of ..2 PILLS',
    'taken|took|swallowed|necked|downed too_many|loads_of|a_lot_of|so_many|lots_of|way_too_many ..2 PILLS',
  ],
  unless: [
    'die|kill|end_it|suicid*|goodbye|wrists|live|dead',
    'prescri*|doctor|gp|pharmac*|every_day|daily|as_usual|this_morning_as|course',
    'yesterday|last|years_ago|year_ago|months_ago|month_ago|weeks_ago',
    'hospital|a_e|er|ambulance_is',
    'if_i|if_he|if_she|stole|stolen|lost|dog|cat|film|movie|police|officer',
  ],
}

/** … and that it is the writer. */
export const iSwallowed: Ways = '(?:i|ive|im) |(?:just|already) (?:taken|took|swallowed|necked|downed) '
