import { randomUUIDv7 } from 'node:crypto'

/**
 * UUIDv7 that grow with each call: ids order what happens within one millisecond, two answers to one text for instance, and
 * node's own are random below the millisecond. The 12 bits after the version count (RFC 9562, 6.2, method 1).
 */
export function growingIds(): () => string {
  let last = ''
  return () => {
    const fresh = randomUUIDv7()
    last = fresh > last ? fresh : after(last, fresh)
    return last
  }
}

/** The id just after `last`, with the randomness of a fresh one; when the count is full, a millisecond is borrowed. */
function after(last: string, fresh: string): string {
  const count = Number.parseInt(last.slice(15, 18), 16) + 1
  if (count <= 0xfff) return `${last.slice(0, 15)}${count.toString(16).padStart(3, '0')}${fresh.slice(18)}`
  const instant = (BigInt(`0x${last.slice(0, 8)}${last.slice(9, 13)}`) + 1n).toString(16).padStart(12, '0')
  return `${instant.slice(0, 8)}-${instant.slice(8)}-7000${fresh.slice(18)}`
}
