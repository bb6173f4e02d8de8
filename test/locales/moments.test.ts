import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { moments as english } from '../../src/locales/en/moments.ts'
import { moments as french } from '../../src/locales/fr/moments.ts'
import { briefly, dayAndHour } from '../../src/locales/moments.ts'

const minutes = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 })

test('days and hours are written as luxon writes them in each language, on the clock of the office', () => {
  fc.assert(
    fc.property(minutes, fc.constantFrom('Europe/Paris', 'Indian/Reunion'), (minute, zone) => {
      const startsAt = DateTime.fromMillis(minute * 60_000, { zone: 'utc' })
      const office = { zone }
      const shown = (locale: string, format: string) => startsAt.setZone(zone).setLocale(locale).toFormat(format)
      const hour = shown('fr', startsAt.minute === 0 ? "H'h'" : "H'h'mm")
      expect(dayAndHour(french, startsAt, office)).toBe(`${shown('fr', 'cccc dd/MM')} à ${hour}`)
      expect(briefly(french, startsAt, office)).toBe(`${shown('fr', 'ccc dd/MM')} ${hour}`)
      const spoken = shown('en-GB', startsAt.minute === 0 ? 'ha' : 'h:mma').toLowerCase()
      expect(dayAndHour(english, startsAt, office)).toBe(`${shown('en-GB', 'cccc d LLL')} at ${spoken}`)
      expect(briefly(english, startsAt, office)).toBe(`${shown('en-GB', 'ccc d LLL')} ${spoken}`)
    }),
    { numRuns: 500 },
  )
})
