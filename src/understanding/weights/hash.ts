/** FNV-1a over the UTF-16 units of a string, in 32 bits (Fowler, Noll and Vo); another seed gives another hash. */
export function hashOf(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
