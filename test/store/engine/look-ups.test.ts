import { expect, test } from 'vitest'
import { newKey } from '../../../src/store/engine/data-keys.ts'
import { BUCKETS, beginningOf, bucketOf, hiddenBy, lookUpsWith, signOf } from '../../../src/store/engine/look-ups.ts'

const [first, second, third] = [newKey(), newKey(), newKey()]
const PHONES = Array.from({ length: 200 }, (_, index) => `+336${String(index).padStart(8, '0')}`)

test('a look-up is what the store holds at this moment: moved as far as its bucket is, and found either way meanwhile', () => {
  const before = lookUpsWith({ keys: [first], moved: BUCKETS })
  const after = lookUpsWith({ keys: [first, second], moved: BUCKETS })
  for (const moved of [0, BUCKETS / 3, BUCKETS]) {
    const during = lookUpsWith({ keys: [first, second], moved })
    for (const phone of PHONES) {
      const old = before.one('phone', phone)
      expect(during.one('phone', phone)).toBe(bucketOf(old) < moved ? after.one('phone', phone) : old)
      expect(during.either('phone', phone)).toContain(during.one('phone', phone))
      expect(during.first('phone', phone)).toBe(old)
    }
  }
})

test('a key that machines only know of changes nothing but where they look', () => {
  const known = lookUpsWith({ keys: [first, second], moved: -1 })
  const before = lookUpsWith({ keys: [first], moved: BUCKETS })
  expect(known.one('case', 'D-1')).toBe(before.one('case', 'D-1'))
  expect(known.either('case', 'D-1')).toHaveLength(2)
})

test('what moved is made of what it was, key by key, as long but for a sign; sessions and links stay', () => {
  const one = lookUpsWith({ keys: [first], moved: BUCKETS })
  const three = lookUpsWith({ keys: [first, second, third], moved: BUCKETS })
  for (const kind of ['phone', 'case', 'name', 'line', 'apart'] as const) {
    const two = hiddenBy(second, 2, one.one(kind, 'x'))
    expect(two).toHaveLength(one.one(kind, 'x').length + 1)
    expect(three.one(kind, 'x')).toBe(hiddenBy(third, 3, two))
    expect(three.one(kind, 'x')).toHaveLength(one.one(kind, 'x').length)
  }
  for (const kind of ['session', 'signIn', 'form', 'action', 'trial'] as const)
    expect(three.either(kind, 'x')).toEqual([one.one(kind, 'x')])
})

test('buckets are in the order of bytes, and each key tells what it made from what the one before made', () => {
  const letters = PHONES.map((phone) => lookUpsWith({ keys: [first], moved: BUCKETS }).one('phone', phone)).sort()
  const buckets = letters.map(bucketOf)
  expect(buckets).toEqual(buckets.toSorted((one, other) => one - other))
  for (const one of letters) {
    expect(beginningOf(bucketOf(one)) <= one && one < beginningOf(bucketOf(one) + 1)).toBe(true)
    expect(one < beginningOf(BUCKETS)).toBe(true)
  }
  expect([1, 2, 3].map((place) => signOf(place))).toEqual(['', '~', ''])
})
