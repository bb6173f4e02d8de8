import type { Sayings } from '../../reading/sayings.ts'

/** Medicine taken as on any day, and nothing else said that might tell of more: what is not known here is left to be felt as a danger. */
export const plainMedicine: Sayings = {
  words: {
    PILLS: `pills pill tablets tablet meds medication medicine painkillers antidepressants methadone subutex buvidal insulin treatment`,
    WHEN: `
      this_morning every_morning every_day every_night every_evening each_morning each_day each_night daily as_usual as_always as_normal
      as_prescribed on_time with_breakfast with_my_breakfast with_food with_coffee with_my_coffee with_lunch with_dinner before_breakfast
      after_breakfast at_# at_#am at_#pm at_#_am at_#_pm as_the_doctor_said like_the_doctor_said as_my_doctor_said like_my_doctor_said
    `,
    WELL: `
      hi hello yes ok okay so and but just already i ve ive ill ll have will be there am m im coming come can on_my_way thanks thank_you
      see_you monday tuesday wednesday thursday friday tomorrow all_good a_bit_tired bit_tired then
    `,
  },
  says: ['^ *WELL take|took|taken|had my PILLS WHEN *WHEN *WELL $'],
  unless: ['not|never|nothing'],
}
