/** How a Romanian word sounds: "multzumesc", "shi" and "kand" are "multumesc", "si" and "cand"; "ș" and "ț" are written many ways. */
export function soundOf(word: string): string {
  return word
    .replace(/tz/g, 't')
    .replace(/ts(?=[aeiou])/g, 't')
    .replace(/sh/g, 's')
    .replace(/ck?h|ck|k|q/g, 'c')
    .replace(/w/g, 'v')
    .replace(/ph/g, 'f')
    .replace(/y/g, 'i')
    .replace(/ii+$/, 'i')
    .replace(/(.)\1/g, '$1')
}
