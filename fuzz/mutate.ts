import type { Random } from '../simulation/random.ts'

/** The most that a case grows to by being changed: what is overlong, the grammars make on purpose. */
const MOST = 48 * 1024

/** Changes some bytes of a case, or puts pieces of another one in. */
export function mutate(bytes: Buffer, other: Buffer, random: Random): Buffer {
  let changed: Buffer = Buffer.from(bytes)
  for (let left = random.between(1, 4); left > 0; left--) changed = random.pick(CHANGES)(changed, random, other)
  return changed.subarray(0, MOST)
}

type Change = (bytes: Buffer, random: Random, other: Buffer) => Buffer

const CHANGES: readonly Change[] = [
  function flip(bytes, random) {
    if (bytes.length > 0) {
      const at = random.between(0, bytes.length - 1)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.between(0, 7))
    }
    return bytes
  },
  function set(bytes, random) {
    if (bytes.length > 0) bytes[random.between(0, bytes.length - 1)] = random.pick(BYTES)
    return bytes
  },
  function truncate(bytes, random) {
    return bytes.subarray(0, random.between(0, bytes.length))
  },
  function cutOut(bytes, random) {
    const [from, to] = span(bytes, random)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  },
  function repeat(bytes, random) {
    const [from, to] = span(bytes, random)
    const times = random.pick([1, 2, 10, 100])
    const piece = bytes.subarray(from, Math.min(to, from + 200))
    return Buffer.concat([bytes.subarray(0, to), ...Array.from({ length: times }, () => piece), bytes.subarray(to)])
  },
  function swap(bytes, random) {
    const [from, to] = span(bytes, random)
    const middle = random.between(from, to)
    return Buffer.concat([
      bytes.subarray(0, from),
      bytes.subarray(middle, to),
      bytes.subarray(from, middle),
      bytes.subarray(to),
    ])
  },
  function splice(bytes, random, other) {
    const [from, to] = span(other, random)
    const [start, end] = span(bytes, random)
    return Buffer.concat([bytes.subarray(0, start), other.subarray(from, to), bytes.subarray(end)])
  },
  function insert(bytes, random) {
    const at = random.between(0, bytes.length)
    return Buffer.concat([bytes.subarray(0, at), random.pick(PIECES), bytes.subarray(at)])
  },
  function number(bytes, random) {
    const found = [...bytes.toString('latin1').matchAll(/\d+/g)]
    if (found.length === 0) return bytes
    const { 0: digits, index } = random.pick(found)
    const limit = Buffer.from(random.pick(LIMITS))
    return Buffer.concat([bytes.subarray(0, index), limit, bytes.subarray(index + digits.length)])
  },
]

function span(bytes: Buffer, random: Random): [number, number] {
  const from = random.between(0, bytes.length)
  return [from, random.between(from, Math.min(bytes.length, from + random.pick([1, 4, 16, 64, bytes.length])))]
}

/** Numbers at the edge of what something can hold. */
export const LIMITS = [
  '0',
  '-1',
  '00',
  '1e309',
  '-0',
  '2147483647',
  '2147483648',
  '4294967296',
  '9007199254740993',
  '18446744073709551616',
  '99999999999999999999999999999999',
  '0x10',
  '1.0000000000000001',
  'NaN',
  'Infinity',
  '٣',
  '１２',
]

const BYTES = [
  0x00, 0x09, 0x0a, 0x0d, 0x1f, 0x20, 0x22, 0x25, 0x26, 0x27, 0x3b, 0x3c, 0x3d, 0x7f, 0x80, 0xc0, 0xed, 0xff,
]

/** Pieces that readers stumble on: invalid UTF-8 (overlong, a lone half, too short), ends of lines, what turns letters round. */
const PIECES = [
  Buffer.from([0xc0, 0xaf]),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from([0xf4, 0x90, 0x80, 0x80]),
  Buffer.from([0xe2, 0x82]),
  Buffer.from([0xff, 0xfe]),
  Buffer.from([0x00]),
  ...[
    '\r\n',
    '\r',
    '\n\n',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\u202e',
    '\u200d',
    '\u0301'.repeat(40),
    '%00',
    '%',
    '%zz',
    '%ff',
  ].map((text) => Buffer.from(text)),
  ...['"', "'", '&', '<', '>', ';', '{{', '${', '__proto__', '[]', '[0]', '../', '\\', '://', '😀'].map((text) =>
    Buffer.from(text),
  ),
]
