import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { wishInWords } from '../../../src/locales/fr/wish.ts'
import { contradicts, narrowed } from '../../../src/understanding/dates/wish.ts'
import type { Moment } from '../../../src/understanding/intent.ts'

const day = (from: string, to = from) => ({ from, to })

describe('a wish that was read', () => {
  const start = (iso: string) => DateTime.fromISO(iso, { zone: 'Europe/Paris' })

  it.each<[string, Moment, string, boolean]>([
    ['the day where it begins suits', { from: '2026-11-30' }, '2026-11-30T09:00', false],
    ['any day after that', { from: '2026-11-30' }, '2027-01-05T09:00', false],
    ['none before', { from: '2026-11-30' }, '2026-11-27T09:00', true],
    ['the day where it ends suits', { to: '2026-11-27' }, '2026-11-27T09:00', false],
    ['none after', { to: '2026-11-27' }, '2026-11-30T09:00', true],
    ['what is excepted does not', { except: [{ ...day('2026-12-01'), before: '12:00' }] }, '2026-12-01T09:00', true],
    ['the rest of that day does', { except: [{ ...day('2026-12-01'), before: '12:00' }] }, '2026-12-01T14:00', false],
  ])('%s', (_, wish, at, against) => {
    expect(contradicts(wish, start(at))).toBe(against)
  })

  it('keeps what was excepted when more is written, and leaves an older bound', () => {
    const first: Moment = { from: '2026-11-30', except: [{ at: '14:00' }] }
    expect(narrowed(first, { to: '2026-12-04', except: [day('2026-12-02')] })).toEqual({
      to: '2026-12-04',
      except: [{ at: '14:00' }, day('2026-12-02')],
    })
  })

  it('takes back what was ruled out of a day that is wished for now, and of that day alone', () => {
    const refused: Moment = { notDays: [3, 5], except: [day('2026-12-02'), { ...day('2026-12-02'), before: '12:00' }] }
    expect(narrowed(refused, day('2026-12-02'))).toEqual({
      ...day('2026-12-02'),
      notDays: [5],
      except: [{ ...day('2026-12-02'), before: '12:00' }],
    })
    expect(narrowed(refused, day('2026-12-02', '2026-12-04'))).toMatchObject(refused)
  })

  it.each<[Moment['than'], string, boolean]>([
    ['later', '2026-12-01T14:30', false],
    ['later', '2026-12-01T09:00', true],
    ['later', '2026-11-30T17:00', true],
    ['earlier', '2026-12-01T09:00', false],
    ['earlier', '2026-12-02T09:00', true],
  ])('%s than an appointment at 10 on 1 December, %s goes against it: %s', (than, at, against) => {
    expect(contradicts({ than: than as 'later' }, start(at), start('2026-12-01T10:00'))).toBe(against)
  })

  it('for later or earlier never fits the appointment itself', () => {
    expect(contradicts({ than: 'later' }, start('2026-12-01T10:00'))).toBe(true)
    expect(contradicts({ than: 'earlier' }, start('2026-12-01T10:00'))).toBe(true)
  })

  it('for later holds while hours and weekdays are added, takes the place of days, and gives way to them', () => {
    const later = { than: 'later' as const }
    expect(narrowed(later, { after: '16:00' })).toEqual({ ...later, after: '16:00' })
    expect(narrowed(later, { notDays: [5] })).toEqual({ ...later, notDays: [5] })
    expect(narrowed(later, { onDays: [1, 2] })).toEqual({ ...later, onDays: [1, 2] })
    expect(narrowed({ onDays: [1], after: '16:00' }, later)).toEqual({ ...later, onDays: [1], after: '16:00' })
    expect(narrowed(day('2026-12-02'), later)).toEqual(later)
    expect(narrowed(later, { than: 'earlier' })).toEqual({ than: 'earlier' })
    expect(narrowed(later, day('2026-12-02'))).toEqual(day('2026-12-02'))
  })

  it.each<[Moment, string]>([
    [{ than: 'later', before: '12:00' }, 'plus tard que le rendez-vous, avant 12h00'],
    [{ than: 'earlier' }, 'plus tôt que le rendez-vous'],
    [{ from: '2026-11-30' }, 'à partir du lundi 30/11'],
    [{ to: '2026-11-27', after: '16:00' }, "jusqu'au vendredi 27/11, après 16h00"],
    [
      { except: [{ ...day('2026-12-01'), before: '12:00' }, { at: '14:00' }] },
      'pas le mardi 01/12 avant 12h00, pas à 14h00',
    ],
    [{ notDays: [1], except: [{ to: '2026-12-01' }] }, "pas le lundi, pas jusqu'au mardi 01/12"],
  ])('is told to the agent in words', (wish, words) => {
    expect(wishInWords(wish)).toBe(words)
  })
})
