import type { Kinds } from '../said/kinds.ts'

export const kinds: Kinds = {
  court: 'court|hearing|judge',
  office: 'office|in person',
  call: '(?:the|phone|your) call|phone (?:one|appointment)|(?:by|on the) phone',
  visit: 'home visit|at home|at my (?:place|house)',
  work: 'community service|unpaid work|community payback',
  course: 'course',
  articles: 'the|my|your|appointment|one|at|in',
  yes: 'yes|yep|yeah|fine|sure',
  no: 'no|not|nope',
  to: 'for|to|with|(?<=not )(?=the)',
  other: 'the other(?: one)?',
  otherYes: 'yes|fine',
  otherNo: 'no',
  supposes: 'if|unless|maybe',
}
