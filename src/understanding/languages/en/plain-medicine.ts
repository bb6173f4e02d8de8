import type { Sayings } from '../../reading/sayings.ts'

/** Medicine taken as on any day: not all of it, and with nothing beside it. */
export const plainMedicine: Sayings = {
  words: {
    TOOK: `take takes took taken taking had have`,
    PILLS: `pills pill tablets tablet meds medication medicine painkillers paracetamol antidepressants methadone subutex buvidal insulin treatment`,
  },
  says: [
    'TOOK my|the|her|his PILLS ..1 every|each single? morning|day|night|evening|meal',
    'TOOK my|the|her|his PILLS ..1 this_morning|as_usual|as_always|as_normal|daily|as_prescribed|on_time',
    'TOOK my|the|her|his PILLS ..1 with|at|after|before|over breakfast|lunch|dinner|food|coffee|tea',
    'TOOK my|the|her|his PILLS ..1 at # am|pm?',
    'TOOK my|the|her|his PILLS ..3 as|like the|my doctor|gp|nurse|chemist|pharmacist said|says|told|ordered|asked',
  ],
  unless: [
    'all|every_one|every_last|whole|full|entire|many|lots|loads|extra|double|box|boxes|bottle|packet|packets|strip|handful|both',
    'die|dying|dead|kill*|suicid*|goodbye|bye|farewell|sleep|asleep|forever|end|ends|over|overdos*|last|anymore|live|living|life|love|sorry|forgive|enough|tired_of|hurt*|note',
    'alcohol|vodka|whisky|rum|beer|wine|drank|drunk|drinking|swallowed|crushed|mixed|wash*|pray|god|kids|children|mum|mother|son|daughter|proud|tell',
    'kept|keep|keeps|keeping|hid|hide|hiding|save|saved|saving|stash*|stock*|spat|spit|thinks|think|believes|pretend*|count*',
  ],
}
