/** The names of days, as people write them. */
export const weekdays: Record<string, number> = Object.fromEntries(
  [
    'lundi lundy lundie lindi',
    'mardi mardy mardie',
    'mercredi mercredy mercredie mecredi mercrdi mercerdi mercdi merkredi',
    'jeudi jeudy jeudie geudi',
    'vendredi vendredy vendredie vandredi vendrdi vendedi venredi',
    'samedi samedy samedie samdi',
    'dimanche dimenche dimanch',
  ].flatMap((names, at) => names.split(' ').flatMap((name) => [name, `${name}s`].map((written) => [written, at + 1]))),
)

export const months: Record<string, number> = {
  janvier: 1,
  janv: 1,
  fevrier: 2,
  fev: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  juil: 7,
  aout: 8,
  septembre: 9,
  sept: 9,
  octobre: 10,
  oct: 10,
  novembre: 11,
  nov: 11,
  decembre: 12,
  dec: 12,
}

export const WEEKDAY = `(?:${Object.keys(weekdays)
  .toSorted((one, other) => other.length - one.length)
  .join('|')})`
export const MONTH = Object.keys(months).join('|')
