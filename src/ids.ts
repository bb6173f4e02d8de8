import { randomFillSync } from 'node:crypto'

/**
 * Ids that grow with each call, so that they order what happens within one millisecond, two answers to one text for instance. As a UUIDv7
 * (RFC 9562, 6.2, method 1) made short, since each row of the store names four others: the millisecond, a count that begins anywhere, and 30
 * random bits, five bits a letter. They sort after the UUIDs of former versions, and in any collation: digits, then small letters.
 */
export function growingIds(): () => string {
  let instant = 0
  let count = 0
  return () => {
    const now = Date.now()
    if (now > instant) {
      instant = now
      count = randomBits() % FIRST_COUNTS
    } else if (++count >= COUNTS) {
      instant++ // borrowed
      count = 0
    }
    return inLetters(instant, 9) + inLetters(count, 3) + inLetters(randomBits(), 6)
  }
}

const COUNTS = 2 ** 15
/** Room is left to count: three quarters. */
const FIRST_COUNTS = COUNTS / 4

function inLetters(value: number, letters: number): string {
  return value.toString(32).padStart(letters, '0')
}

const RANDOM_BYTES = 4
const RANDOM_BITS = 30
/** Asked for one by one, random bytes take longer than the rest of an id. */
const drawn = Buffer.alloc(200 * RANDOM_BYTES)
let used = drawn.length

function randomBits(): number {
  if (used === drawn.length) {
    randomFillSync(drawn)
    used = 0
  }
  used += RANDOM_BYTES
  return drawn.readUInt32BE(used - RANDOM_BYTES) >>> (8 * RANDOM_BYTES - RANDOM_BITS)
}
