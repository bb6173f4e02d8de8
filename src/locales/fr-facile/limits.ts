import { limits as fr, keptWords } from '../fr/limits.ts'
import { type KeptWords, keepsOf } from '../keeps.ts'
import type { Limits } from '../limits.ts'

const words: KeptWords = {
  ...keptWords,
  stands: [
    'reste',
    'tient',
    'sans réponse',
    'devez venir',
    'devez prendre',
    'devez nous recevoir',
    'venez',
    'ne change',
  ],
  automatic: ['machine', 'automatique', 'automatiques'],
}

export const limits: Limits = {
  // Of our own ways to say that a moment is taken, the shorter says nothing else.
  keeps: { ...keepsOf(words), slotTaken: [] },
  revealing: fr.revealing,
  overclaims: fr.overclaims,
  alarming: fr.alarming,
}
