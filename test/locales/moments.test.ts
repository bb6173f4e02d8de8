import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import * as english from '../../src/locales/en/moments.ts'
import * as french from '../../src/locales/fr/moments.ts'
import type { Voice } from '../../src/locales/locale.ts'

const minutes = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 })

test('days and hours are written as luxon writes them in each language, on the clock of the office', () => {
  fc.assert(
    fc.property(minutes, fc.constantFrom('Europe/Paris', 'Indian/Reunion'), (minute, zone) => {
      const startsAt = DateTime.fromMillis(minute * 60_000, { zone: 'utc' })
      const voice = { office: { zone }, now: startsAt } as Voice
      const shown = (locale: string, format: string) => startsAt.setZone(zone).setLocale(locale).toFormat(format)
      const hour = shown('fr', startsAt.minute === 0 ? "H'h'" : "H'h'mm")
      expect(french.dayAndHour(startsAt, voice)).toBe(`${shown('fr', 'cccc dd/MM')} à ${hour}`)
      expect(french.briefly(startsAt, voice)).toBe(`${shown('fr', 'ccc dd/MM')} ${hour}`)
      const spoken = shown('en-GB', startsAt.minute === 0 ? 'ha' : 'h:mma').toLowerCase()
      expect(english.dayAndHour(startsAt, voice)).toBe(`${shown('en-GB', 'cccc d LLL')} at ${spoken}`)
      expect(english.briefly(startsAt, voice)).toBe(`${shown('en-GB', 'ccc d LLL')} ${spoken}`)
    }),
    { numRuns: 500 },
  )
})
