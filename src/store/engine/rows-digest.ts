import { createHash } from 'node:crypto'

/** What rows come to, and how many they are: the sum of their digests, so in whatever order they come. */
export interface RowsDigest {
  rows: number
  digest: string
}

/** Adds up rows, each in one writing that is the same in both stores. */
export function digestRows(): { add(written: string): void; end(): RowsDigest } {
  let [sum, rows] = [0n, 0]
  return {
    add(written) {
      sum += BigInt(`0x${createHash('sha256').update(written).digest('hex')}`)
      rows++
    },
    end: () => ({ rows, digest: (sum % 2n ** 256n).toString(16) }),
  }
}
