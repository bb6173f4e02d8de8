import type { Mundane } from '../said/mundane.ts'

export const mundane: Mundane = {
  the: 'the |a ',
  burial: 'funeral|burial',
  picture: 'picture|copy',
  paper: 'passport|id',
  mundane: [
    '\\blong life\\b|\\bgod bless\\b',
    '\\b(?:counts?|held|used) against (?:me|him|her|us)\\b',
    '\\bsend (?:the |round the )?(?:cops|police)\\b',
    '\\b(?:the|a|no) lift\\b',
  ],
}
