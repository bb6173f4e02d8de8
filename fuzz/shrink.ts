/** The smallest case found that is still wrong, by taking ever smaller pieces out; `most` says how often it may be tried. */
export async function shrink(
  bytes: Buffer,
  isWrong: (smaller: Buffer) => Promise<boolean>,
  most = 300,
): Promise<Buffer> {
  let smallest = bytes
  let left = most
  for (let piece = Math.ceil(bytes.length / 2); piece > 0; piece = Math.floor(piece / 2)) {
    for (let at = 0; at < smallest.length && left > 0; ) {
      left--
      const smaller = Buffer.concat([smallest.subarray(0, at), smallest.subarray(at + piece)])
      if (await isWrong(smaller)) smallest = smaller
      else at += piece
    }
  }
  return smallest
}
