import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { wishInWords } from '../../src/locales/fr/wish.ts'
import { contradicts, narrowed } from '../../src/understanding/dates/wish.ts'
import type { Moment } from '../../src/understanding/intent.ts'

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

  it.each<[Moment, string]>([
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
