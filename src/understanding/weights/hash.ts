/** Where the hash of every text begins (Fowler, Noll and Vo's offset). */
export const START = 0x811c9dc5 | 0

/** FNV-1a over the UTF-16 units of a string, in 32 bits with a sign; from the hash of another on, the hash of both in a row. */
export function hashOf(text: string, after = START): number {
  let hash = after
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at))
  return hash
}

/** The hash of what was hashed and one unit more. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** The hash of what was hashed and of another hash after it. */
export function hashOnto(hash: number, other: number): number {
  return hashOn(hashOn(hash, other & 0xffff), other >>> 16)
}
