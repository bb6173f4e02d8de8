/** How a Spanish word sounds, as it is spoken on either side of the sea: "ke", "kiero", "boy", "asiste", "yegar" and "hayá" are what they are said as. */
export function soundOfSpanish(word: string): string {
  return word
    .replace(/ch/g, 'X')
    .replace(/h/g, '')
    .replace(/qu(?=[ei])|q|k|c(?![ei])/g, 'K')
    .replace(/[zc]/g, 's')
    .replace(/gu(?=[ei])/g, 'G')
    .replace(/g(?=[ei])|x/g, 'j')
    .replace(/ll/g, 'y')
    .replace(/v|w/g, 'b')
    .replace(/y$/, 'i')
    .replace(/n(?=[bp])/g, 'm')
    .replace(/([a-z])\1/g, '$1')
    .replace(/(?<=[aeiou]{1})d(?=[aoe]s?$)/g, '')
    .toLowerCase()
}
