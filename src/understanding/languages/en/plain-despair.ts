import type { Sayings } from '../../reading/sayings.ts'

/** Despair that speaks of no death: who does not get up any more, sees no way out, weeps every day. */
export const plainDespair: Sayings = {
  words: {
    CANT: `can_t cant cannot can_not couldn_t couldnt`,
    LOW: `low down depressed empty hopeless worthless broken lost`,
    NOTHING: `nothing_matters no_point what_s_the_point whats_the_point nothing_left don_t_care dont_care no_reason`,
    ALWAYS: `every_day everyday all_day all_the_time every_night non_stop all_night myself_to_sleep`,
  },
  says: [
    // Said in so many words, beside what else is asked.
    '-to|not|never|used|dont|don_t|no|if have|having|got|i_ve|ive *been|some|really|very|such|these|those|a|lot|of|having dark|suicidal|black thoughts|thinking|ideas',
    '-to|not|never|used|dont|don_t|no|if think|thinking *a|lot|all|the|time|of|about suicide|killing_myself|ending_it|hanging_myself|ending_my_life',
    'see|seeing|is|s|theres|there_s no|any way_out|way_out_of_this !of_the|in|from|for_cars',
    'way_out for me',
    'LOW ..3 CANT get|face|leave ..1 out_of_bed|bed|up|out|anyone|the_day',
    'CANT get out_of_bed|up ..4 NOTHING|LOW',
    'NOTHING ..4 out_of_bed|get_up|anymore|any_more',
    'nothing matters !more|to_them|to_him',
    'i|im|just ..1 CANT|don_t|dont stop crying !laughing',
    'CANT eat ..2 CANT ..1 sleep',
    'CANT sleep ..2 CANT ..1 eat',
    'i|im|m|am|been|keep|i_just crying|cry ALWAYS',
    '^ crying ALWAYS',
    'CANT cope anymore|any_more|no_more|like_this|on_my_own',
    'CANT take it|this|much no_more|anymore|any_more|any_longer|more !bus|traffic',
    'feel|feeling so? empty|worthless|hopeless',
    'nothing left for me !to_do|to_sign|at|in',
  ],
  unless: [
    'lol|lmao|haha*|flu|covid|fever|tooth*|blood_test|bus|car_park|onions|my_back|operation|surgery|drilling|noise|neighbour*|dog|cat',
  ],
}
