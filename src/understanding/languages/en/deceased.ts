import type { DeathTold } from '../said/deceased.ts'

export const deathTold: DeathTold = {
  death: 'passed away|died|is dead|death|deceased|no longer with us',
  title: 'mrs|ms',
  mine: 'my|our|his|her|their',
  relative: 'daughter|son|wife|husband|sister|brother|partner|mother|father',
  ofWhom: 'of|s',
  died: '(?:has |have |just |sadly )*(?:passed away|died)|is (?:dead|deceased|no longer with us)',
  deathNoun: 'death|passing',
  of: 'of',
  itIsWhom: ['(?:it s|its|that s|was) (?:him|her|the one) (?:that )?you', 'the (?:person|man|woman) (?:that )?you'],
  have: 'are |were |keep ',
  follow: 'texting|following|writing|expecting|looking',
}
