import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { zoneBlock } from '../../../src/app/mail/zone-block.ts'

const ZONES = [
  'Europe/Paris',
  'America/Cayenne',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Miquelon',
  'Indian/Mayotte',
  'Indian/Reunion',
  'Pacific/Marquesas',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Wallis',
]

test.each(ZONES)(
  'a calendar reads in the block of %s the clock that our texts go by, at any hour of its year',
  (zone) => {
    for (const year of [2026, 2027, 2028, 2029, 2030]) {
      const block = zoneBlock(zone, year)
      expect(block.split('\r\n')).toContain(`TZID:${zone}`)
      const onsets = onsetsOf(block)
      const begin = DateTime.fromObject({ year }, { zone })
      for (let at = begin; at < begin.plus({ years: 1 }); at = at.plus({ hours: 7 }))
        expect(offsetAt(onsets, at), at.toISO() ?? '').toBe(at.toFormat('ZZZ'))
    }
  },
)

/** As RFC 5545 reads a block: each observance begins at an hour of the clock of before it. */
function onsetsOf(block: string): { at: DateTime; offset: string }[] {
  return [...block.matchAll(/DTSTART:(\S+)\s+TZOFFSETFROM:(\S+)\s+TZOFFSETTO:(\S+)/g)].map(
    ([, start = '', before = '', offset = '']) => ({
      at: DateTime.fromISO(`${start}${before}`),
      offset,
    }),
  )
}

function offsetAt(onsets: { at: DateTime; offset: string }[], instant: DateTime): string | undefined {
  return onsets.findLast(({ at }) => at <= instant)?.offset
}
