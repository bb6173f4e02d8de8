/** The names of days, as people write them. */
export const weekdays: Record<string, number> = {
  lundi: 1,
  lundis: 1,
  lun: 1,
  mardi: 2,
  mardis: 2,
  mercredi: 3,
  mercredis: 3,
  mercredy: 3,
  jeudi: 4,
  jeudis: 4,
  vendredi: 5,
  vendredis: 5,
  vendredy: 5,
  samedi: 6,
  samedis: 6,
  dimanche: 7,
  dimanches: 7,
}

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

export const WEEKDAY = '(?:lundi|mardi|mercredi|mercredy|jeudi|vendredi|vendredy|samedi|dimanche)s?'
export const MONTH = Object.keys(months).join('|')
