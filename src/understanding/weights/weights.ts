import { readFileSync } from 'node:fs'

/**
 * What features say of labels, as one file holds it: a row a feature, found by its hash, and in each row only the labels it speaks of.
 * Made by `npm run learn`.
 */
export interface Weights {
  labels: readonly string[]
  /** Of what was learnt, as it was read (`fingerprintOf`): tells whether the file is still what the sets give. */
  fingerprint: string
  /** What sums are multiplied by, so that "90 % sure" is right nine times of ten: fitted on messages that were not learnt from. */
  sharpness: number
  /** The features, by the order of their hashes, as unsigned. */
  hashes: Int32Array
  /** How many labels each row speaks of. */
  counts: Uint8Array
  /** Labels by their place, row after row. */
  places: Uint8Array
  /** In quarters: finer ones read nothing better (measured). */
  values: Int8Array
}

export const STEP = 4

/** Brings learnt rows to the form of the file: rounded to quarters, without what says nearly nothing. */
export function pruned(
  head: Pick<Weights, 'labels' | 'fingerprint' | 'sharpness'>,
  learnt: ReadonlyMap<number, ArrayLike<number>>,
): Weights {
  const rows = [...learnt]
    .map(([hash, row]) => ({
      hash,
      said: Array.from(row, inQuarters).flatMap(([place, value]) => (value ? [[place, value] as const] : [])),
    }))
    .filter(({ said }) => said.length > 0)
    .sort((one, other) => (one.hash >>> 0) - (other.hash >>> 0))
  const said = rows.flatMap((row) => row.said)
  return {
    ...head,
    hashes: Int32Array.from(rows, ({ hash }) => hash),
    counts: Uint8Array.from(rows, (row) => row.said.length),
    places: Uint8Array.from(said, ([place]) => place),
    values: Int8Array.from(said, ([, value]) => value),
  }
}

function inQuarters(weight: number, place: number): readonly [number, number] {
  return [place, Math.trunc(weight * STEP) && Math.max(-128, Math.min(127, Math.round(weight * STEP)))]
}

/** The file: one line of JSON, padded to a multiple of four bytes, then the arrays as they lie in memory (little-endian). */
export function packWeights({ labels, fingerprint, sharpness, hashes, counts, places, values }: Weights): Buffer {
  const head = JSON.stringify({ labels, fingerprint, sharpness, features: hashes.length, said: places.length })
  const padded = `${head.padEnd(Math.ceil((head.length + 1) / 4) * 4 - 1)}\n`
  return Buffer.concat([Buffer.from(padded, 'ascii'), ...[hashes, counts, places, values].map(bytesOf)])
}

export function readWeights(file: URL): Weights {
  return unpackWeights(readFileSync(file))
}

export function unpackWeights(packed: Buffer): Weights {
  const end = packed.indexOf('\n') + 1
  const { features, said, ...head } = JSON.parse(packed.toString('ascii', 0, end))
  // Looked at where they lie, not copied. A view must begin at a multiple of its element's size: a slice of a shared buffer may not.
  const { buffer, byteOffset } =
    packed.byteOffset % 4 === 0 ? packed.subarray(end) : new Uint8Array(packed.subarray(end))
  const counts = byteOffset + features * Int32Array.BYTES_PER_ELEMENT
  return {
    ...head,
    hashes: new Int32Array(buffer, byteOffset, features),
    counts: new Uint8Array(buffer, counts, features),
    places: new Uint8Array(buffer, counts + features, said),
    values: new Int8Array(buffer, counts + features + said, said),
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Uint8Array | Int8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
