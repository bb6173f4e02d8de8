/** How a Portuguese word sounds, roughly: "cexta fera" is "sexta feira". Folded words only. */
export function soundOf(word: string): string {
  return word
    .replace(/^h/, '')
    .replace(/ch|sh/g, 'x')
    .replace(/lh/g, 'l')
    .replace(/nh/g, 'n')
    .replace(/qu(?=[ei])|k/g, 'q')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/ss|sc(?=[ei])|c(?=[ei])|z/g, 's')
    .replace(/c/g, 'q')
    .replace(/j|g(?=[ei])/g, 'j')
    .replace(/ei/g, 'e')
    .replace(/ou/g, 'o')
    .replace(/^[ei](?=[nms])/, 'i')
    .replace(/m(?=[^aeiou]|$)/g, 'n')
    .replace(/o(?=s?$)/, 'u')
    .replace(/e(?=s?$)/, 'i')
    .replace(/(.)\1/g, '$1')
}
