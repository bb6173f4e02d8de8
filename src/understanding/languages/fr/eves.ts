import type { Eves } from '../said/eves.ts'

/** "La veille jbosse", "jsuis de veille cette nuit". */
export const eves: Eves = {
  eves: [
    [/(?<!\p{L})la veille(?!\p{L}| (?:mortuaire|fun[eè]bre|d(?:u|e la|e l['’]) ?(?:corps|d[eé]funte?)))/giu, 'avant'],
    [/(?<!\p{L})de veille(?!\p{L})/giu, 'de nuit'],
  ],
  mourns: /(?<!\p{L})(?:mort|d[eé]c[eèé]|enterr|obs[eè]q|deuil|fun[eéè]|cimeti)/iu,
}
