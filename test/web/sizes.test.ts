import { expect, test } from 'vitest'
import { sayFinding } from '../../src/web/state/finding-words.ts'
import { sayMegabytes } from '../../src/web/state/sizes.ts'

test.each([
  [77_056, '77 Go', '77 GB'],
  [1_540, '1,5 Go', '1.5 GB'],
  [1_000, '1 Go', '1 GB'],
  [9_990, '10 Go', '10 GB'],
  [2_400_000, '2\u202f400 Go', '2,400 GB'],
  [850, '850 Mo', '850 MB'],
])('%i megabytes are said as people do', (count, french, english) => {
  expect([sayMegabytes(count, 'fr'), sayMegabytes(count, 'en')]).toEqual([french, english])
})

test('what is left on the disk is said so', () => {
  const finding = { level: 'ok', code: 'diskFine', count: 77_056 } as const
  expect(sayFinding(finding)).toBe('Il reste 77 Go sur le disque.')
  expect(sayFinding({ ...finding, code: 'diskLow', count: 640 }, 'en')).toBe(
    'Only 640 MB are left on the disk: make room.',
  )
})
