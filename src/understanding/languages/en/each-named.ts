import type { EachNamed } from '../said/each-named.ts'

export const eachNamed: EachNamed = {
  before: 'the|to|for|on|at|one',
  place: 'town hall',
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  month: 'january|february|march|april|june|july|august|september|october|november|december',
  also: 'too|also|as well',
  afterAll: 'actually|after all',
  nameFirst: 'yes|no|i mean|i meant|it s|its|sorry',
  namedBefore: '(?:the|my) (?:one|appointment|appt) (?:on )?the(?= \\d{1,2} )',
  theOne: '(?:the (?:one|appointment) (?:at|in|for)(?: the)?|for the|(?:cancel|move|reschedule|change) (?:the|my))',
  aKind: 'town hall|community service|unpaid work|court|hearing|course',
  yesFirst: 'yes',
  yes: 'i can (?:come|make|do)|i ll (?:come|be there)|yes',
  noFirst: 'no',
  no: 'i can t(?: come| make| do)?|no|not',
  yesBehind: 'yes|works|is good|s fine|s ok|i ll be there|i can (?:come|make|do)|is (?:ok|fine)|fine',
  noBehind: 'no|is no good|is impossible|i can t (?:come|make|do)|i can t',
  courtesy: 'please|thanks|hello|hi',
  between: 'but|and',
  supposes: 'if|unless|maybe|yes|no',
}
