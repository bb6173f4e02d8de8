/** Any script without case or accents, each emoji as a star: what telephones write is compared so, whatever their language. */
export function plain(text: string): string {
  return text
    .replace(EMOJI, '*')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’‘ʼ´`′]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

const EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f)+/gu
