import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { makingReady } from '../../src/understanding/making-ready.ts'
import { understand } from '../../src/understanding/understand.ts'

const NOW = DateTime.fromISO('2026-12-01T09:00', { zone: 'Europe/Paris' })

test('what makes ready changes nothing of what is understood, and comes in pieces', () => {
  const read = () => ['oui je viens', 'stop', 'I am late'].map((text) => understand(text, 'fr', { now: NOW }))
  const before = read()
  expect([...makingReady(NOW)].length).toBeGreaterThan(4)
  expect(read()).toEqual(before)
})
