import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { es } from '../../src/locales/es/index.ts'
import { briefly, dayAndHour } from '../../src/locales/moments.ts'
import { pt } from '../../src/locales/pt/index.ts'
import { LOCALES } from '../../src/locales/say.ts'

const office = { zone: 'Europe/Paris' }
const at = (iso: string) => DateTime.fromISO(iso, { zone: office.zone })

test('a language is written with its accents, and said with those that GSM-7 has, line for line', () => {
  expect(es.sentences['obligations.more']).toEqual(['{lines}\nResponda MÁS (el resto) o un número (detalles).'])
  expect(LOCALES.es.sentences['obligations.more']).toEqual(['{lines}\nResponda MAS (el resto) o un numero (detalles).'])
  expect(pt.topics.jap[0]).toContain('obrigações')
  expect(LOCALES.pt.topics.jap[0]).toContain('obrigacoes')
  expect(LOCALES.es.sentences.whichAppointment[0]).toMatch(/^¿De qué cita habla\?\n/)
  expect(LOCALES.es.join.and).toBe(' y ')
})

test('days and hours are said as they are in Spanish and in Portuguese', () => {
  const wednesday = at('2027-01-13T13:00')
  expect(dayAndHour(LOCALES.es.moments, wednesday, office)).toBe('miércoles 13/01 a las 13:00')
  expect(dayAndHour(LOCALES.es.moments, at('2027-01-16T01:05'), office)).toBe('sabado 16/01 a la 1:05')
  expect(dayAndHour(LOCALES.pt.moments, wednesday, office)).toBe('quarta-feira 13/01 às 13h')
  expect(dayAndHour(LOCALES.pt.moments, at('2027-01-16T01:05'), office)).toBe('sabado 16/01 à 1h05')
  expect(briefly(LOCALES.pt.moments, at('2027-01-16T09:00'), office)).toBe('sab. 16/01 9h')
  expect(briefly(LOCALES['fr-facile'].moments, at('2027-08-01T09:00'), office)).toBe('dimanche 1er aout à 9 heures')
})
