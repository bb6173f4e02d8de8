import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { findMoment } from '../../src/conversation/moment.ts'

/** A Tuesday. */
const now = DateTime.fromISO('2026-12-01T10:00', { zone: 'Europe/Paris' })
const day = (from: string, to = from) => ({ from, to })

describe('days and hours in French', () => {
  it.each([
    ['demain', day('2026-12-02')],
    ['dem1', day('2026-12-02')],
    ['2main', day('2026-12-02')],
    ['après-demain', day('2026-12-03')],
    ['ce soir', { ...day('2026-12-01'), after: '17:00' }],
    ['demain matin', { ...day('2026-12-02'), before: '12:00' }],
    ['lundi', day('2026-12-07')],
    ['lundi prochain', day('2026-12-07')],
    ['mardi', day('2026-12-08')],
    ['mardi en huit', day('2026-12-15')],
    ['le 12', day('2026-12-12')],
    ['12/12', day('2026-12-12')],
    ['12 décembre', day('2026-12-12')],
    ['le 5 janvier', day('2027-01-05')],
    ['mardi 12 janvier', day('2027-01-12')],
    ['dans 3 jours', day('2026-12-04')],
    ['dans 15 jours', day('2026-12-15', '2026-12-16')],
    ['la semaine prochaine', day('2026-12-07', '2026-12-13')],
    ['mardi de la semaine prochaine', day('2026-12-08')],
    ['fin de semaine', day('2026-12-03', '2026-12-05')],
    ['14h', { at: '14:00' }],
    ['14h30', { at: '14:30' }],
    ['14:30', { at: '14:30' }],
    ['14 h', { at: '14:00' }],
    ['midi', { at: '12:00' }],
    ['9h du mat', { at: '09:00' }],
    ["2h de l'aprem", { at: '14:00' }],
    ["l'aprem", { after: '12:00' }],
    ['plutôt le matin', { before: '12:00' }],
    ['pas le matin', { after: '12:00' }],
    ['entre 14h et 16h', { after: '14:00', before: '16:00' }],
    ['après 17h', { after: '17:00' }],
    ['avant midi', { before: '12:00' }],
    ['sauf le mardi', { notDays: [2] }],
    ['pas mardi', { notDays: [2] }],
    ['lundi ou mardi', { onDays: [1, 2] }],
    ['plutôt le mardi', { onDays: [2] }],
    ['je peux pas lundi mais mardi oui', { notDays: [1], ...day('2026-12-08') }],
    ['OK pour 10h', { at: '10:00' }],
    ['possible 15h au lieu de 10h ?', { at: '15:00' }],
    ['jeudi à 9h30', { ...day('2026-12-03'), at: '09:30' }],
  ])('%s', (text, moment) => {
    expect(findMoment(text, now, 'fr')).toEqual(moment)
  })

  it.each([
    '30/02',
    'le 31 février',
    'le 40',
    '25h',
    '14h ou 15h',
    'lundi 12 janvier',
    'vendredi prochain',
    'demain ou jeudi',
    'hier',
    "j'aurai 1h de retard",
    'dans 2h',
    '35 rue de Lille',
    'oui je viens',
    '',
  ])('%s gives nothing rather than a guess', (text) => {
    expect(findMoment(text, now, 'fr')).toBeUndefined()
  })

  it("is told by the office's clock: late in the evening in Paris, Tahiti is still on the day before", () => {
    const late = DateTime.fromISO('2026-12-02T05:00', { zone: 'Europe/Paris' })
    expect(findMoment('demain', late, 'fr')).toEqual(day('2026-12-03'))
    expect(findMoment('demain', late.setZone('Pacific/Tahiti'), 'fr')).toEqual(day('2026-12-02'))
  })
})

describe('days and hours in English', () => {
  it.each([
    ['tomorrow morning', { ...day('2026-12-02'), before: '12:00' }],
    ['day after tomorrow', day('2026-12-03')],
    ['next monday', day('2026-12-07')],
    ['can we do Friday instead', day('2026-12-04')],
    ['december 12th', day('2026-12-12')],
    ['the 12th', day('2026-12-12')],
    ['in 3 days', day('2026-12-04')],
    ['next week', day('2026-12-07', '2026-12-13')],
    ['at 2pm', { at: '14:00' }],
    ['2:30 pm', { at: '14:30' }],
    ['between 2pm and 4pm', { after: '14:00', before: '16:00' }],
    ['after 5pm', { after: '17:00' }],
    ['before noon', { before: '12:00' }],
    ['not tuesday', { notDays: [2] }],
  ])('%s', (text, moment) => {
    expect(findMoment(text, now, 'en')).toEqual(moment)
  })

  it.each(['5/12', 'I may come', 'february 30', 'ok'])('%s gives nothing rather than a guess', (text) => {
    expect(findMoment(text, now, 'en')).toBeUndefined()
  })
})
