/** How a French word sounds, roughly: "malad" and "malade", "viendrer" and "viendrai", "konfirme" and "confirme" are one. */
export function soundOfFrench(word: string): string {
  let sound = word
    .replace(/eaux?|aux?/g, 'o')
    .replace(/ph/g, 'f')
    .replace(/qu|q|ck|c(?=[^eiyh]|$)/g, 'k')
    .replace(/sch|sh|ch/g, 'x')
    .replace(/ss|sc(?=[ei])|c(?=[eiy])/g, 's')
    .replace(/gu(?=[ei])/g, 'G')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/ill(?=[aeiou])|ill?e?$/g, (found) => (found.length > 2 ? 'Y' : 'il'))
    .replace(/ail\b|aille?/g, 'aY')
    .replace(/y/g, 'i')
    .replace(/w/g, 'ou')
    .replace(/h/g, '')
    .replace(/ain|ein|un(?![aeiou])|in(?![aeioun])|im(?=[bp])/g, 'I')
    .replace(/[ea]n(?![aeioun])|[ea]m(?=[bp])/g, 'A')
    .replace(/on(?![aeioun])|om(?=[bp])/g, 'O')
    .replace(/z/g, 's')
    .replace(/([a-z])\1/g, '$1')
  for (let times = 0; times < 3; times++) {
    const shorter = sound.replace(ENDING, '')
    if (shorter === sound || shorter.length < 3) break
    sound = shorter
  }
  return sound.replace(/ai|ei/g, 'e')
}

const ENDING = /(?:aient|ais|ait|ai|ees|ee|es|er|ez|et|e|s|t|x|d|p)$/
