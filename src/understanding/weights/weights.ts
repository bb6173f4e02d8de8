import { readFileSync } from 'node:fs'
import { hashOf } from './hash.ts'

/**
 * What features say of labels, as one file holds it: a row a feature, found by its hash, and in each row only the labels it speaks of.
 * Made by `npm run learn`.
 */
export interface Weights {
  labels: readonly string[]
  /** Of what was learnt, as it was read (`fingerprintOf`): tells whether the file is still what the sets give. */
  fingerprint: string
  /** The features by hash, ascending; beside each its second hash, so that a feature never seen is not taken for another. */
  hashes: Uint32Array
  checks: Uint32Array
  /** Where each row begins in `places` and `values`; one more at the end. */
  starts: Uint32Array
  /** Labels by their place. */
  places: Uint8Array
  /** In quarters: finer ones read nothing better (measured). */
  values: Int8Array
}

export const STEP = 4

/** Two seeds make two hashes of one feature. */
const SEEDS = [0x811c9dc5, 0x9747b28c] as const

/** The place of a feature's row, or -1 when it was never learnt. */
export function rowOf({ hashes, checks }: Weights, feature: string): number {
  const hash = hashOf(feature, SEEDS[0])
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = hashes[middle] as number
    if (found === hash) return checks[middle] === hashOf(feature, SEEDS[1]) ? middle : -1
    if (found < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/**
 * Brings learnt weights to the form of the file: rounded to quarters, without what says nearly nothing.
 *
 * @throws when two features share a hash: another seed is needed.
 */
export function pruned(
  labels: readonly string[],
  fingerprint: string,
  learnt: ReadonlyMap<string, ArrayLike<number>>,
): Weights {
  const rows = [...learnt].flatMap(([feature, row]) => {
    const said = Array.from(row, (weight, place) => [
      place,
      Math.trunc(weight * STEP) && Math.round(weight * STEP),
    ]).filter((pair): pair is [number, number] => pair[1] !== 0)
    const hash = hashOf(feature, SEEDS[0])
    return said.length > 0 ? [{ hash, check: hashOf(feature, SEEDS[1]), said }] : []
  })
  rows.sort((one, other) => one.hash - other.hash)
  if (rows.some(({ hash }, at) => rows[at + 1]?.hash === hash))
    throw new Error('two features share a hash: change the seed')
  const said = rows.flatMap((row) => row.said)
  let start = 0
  return {
    labels,
    fingerprint,
    hashes: Uint32Array.from(rows, ({ hash }) => hash),
    checks: Uint32Array.from(rows, ({ check }) => check),
    starts: Uint32Array.from([0, ...rows.map((row) => (start += row.said.length))]),
    places: Uint8Array.from(said, ([place]) => place),
    values: Int8Array.from(said, ([, value]) => value),
  }
}

/** The file: one line of JSON, padded to a multiple of four bytes, then the arrays as they lie in memory (little-endian). */
export function packWeights({ labels, fingerprint, hashes, checks, starts, places, values }: Weights): Buffer {
  const head = JSON.stringify({ labels, fingerprint, features: hashes.length, said: places.length })
  const padded = `${head.padEnd(Math.ceil((head.length + 1) / 4) * 4 - 1)}\n`
  return Buffer.concat([Buffer.from(padded, 'ascii'), ...[hashes, checks, starts, places, values].map(bytesOf)])
}

export function readWeights(file: URL): Weights {
  return unpackWeights(readFileSync(file))
}

export function unpackWeights(packed: Buffer): Weights {
  const end = packed.indexOf('\n') + 1
  const { labels, fingerprint, features, said } = JSON.parse(packed.toString('ascii', 0, end))
  // A view must begin at a multiple of its element's size, which a slice of a shared buffer may not.
  const { buffer } = Uint8Array.from(packed.subarray(end))
  const at = (words: number) => words * Uint32Array.BYTES_PER_ELEMENT
  const bytes = at(3 * features + 1)
  return {
    labels,
    fingerprint,
    hashes: new Uint32Array(buffer, 0, features),
    checks: new Uint32Array(buffer, at(features), features),
    starts: new Uint32Array(buffer, at(2 * features), features + 1),
    places: new Uint8Array(buffer, bytes, said),
    values: new Int8Array(buffer, bytes + said, said),
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Uint8Array | Int8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
