import type { Threats } from '../said/threats.ts'

export const threats: Threats = {
  dead: ' (?:till|until|til) (?:he|she|they)(?: s| is| are|s|re)? (?:in the ground|dead|buried|in a box|(?:six|6) feet under) | (?:put|putting|leave) (?:him|her|them) in the ground ',
  i: 'i m|im|i am|i ll|ill',
  going: 'not ',
  mourns: 'funeral|burial|cemetery',
}
