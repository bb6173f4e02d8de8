import { describe, expect, it } from 'vitest'
import { findMinutes } from '../../../src/understanding/dates/minutes.ts'

describe('minutes late', () => {
  it.each<[string, number | undefined]>([
    ['1/2h de retard', 30],
    ['1/2 heure', 30],
    ['retard 1/4h', 15],
    ['3/4 h', 45],
    ['vingt cinq minutes', 25],
    ['vingt-cinq minutes de retard', 25],
    ['une heure et quart', 75],
    ['une heure et demie', 90],
    ['1h30', 90],
    ['1h et 10 min', 70],
    ['mon rdv de 9h je serai en retard de 10 min', 10],
    ["j'ai rdv 9h retard 20 min", 20],
    ['retard de deux heures', 120],
    ['une vingtaine de minutes', 20],
    ['une trentaine de min', 30],
    ['20aine de minutes', 20],
    ['quarante minutes', 40],
    ['une petite heure', 60],
    ["1 qrt d'h", 15],
    ["un petit quart d'heure", 15],
    ["trois quarts d'heure", 45],
    ['half an hour late', 30],
    ['an hour and a half', 90],
    ['running late, 10 minutes', 10],
    ['10 à 15 min de retard', 15],
    ['10/15 min', 15],
    ['tram en retard il arrive dans 8 min, je serai la 15 min apres', undefined],
    ['je serai la vers 11h', undefined],
    ['retard', undefined],
    ['999 min', undefined],
  ])('%s: %s', (text, minutes) => {
    expect(findMinutes(text)).toBe(minutes)
  })
})
