/** The names of days, as people write them. */
export const weekdays: Record<string, number> = Object.fromEntries(
  [
    'monday mondays mon',
    'tuesday tuesdays tue tues',
    'wednesday wednesdays wednsday wensday wed',
    'thursday thursdays thu thur thurs',
    'friday fridays fri',
    'saturday saturdays sat',
    'sunday sundays sun',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1])),
)

export const months: Record<string, number> = Object.fromEntries(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1])),
)

export const WEEKDAY =
  '(?:mondays?|tuesdays?|wednesdays?|wednsday|wensday|thursdays?|fridays?|saturdays?|sundays?|mon|tues?|wed|thurs?|thur|fri)'
export const MONTH = Object.keys(months).join('|')
