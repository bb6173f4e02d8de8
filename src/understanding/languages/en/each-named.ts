import type { EachNamed } from '../said/each-named.ts'

export const eachNamed: EachNamed = {
  before: 'the|to|for|on|at|one',
  place: 'town hall',
  yesFirst: 'yes',
  yes: 'i can (?:come|make|do)|i ll (?:come|be there)|yes',
  noFirst: 'no',
  no: 'i can t(?: come| make| do)?|no|not',
  yesBehind: 'yes|is (?:ok|fine)|fine',
  noBehind: 'no|i can t',
  courtesy: 'hello|hi',
  between: 'but|and',
  supposes: 'if|unless|maybe|yes|no',
}
