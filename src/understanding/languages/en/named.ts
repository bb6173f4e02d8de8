import type { Named } from '../said/named.ts'

export const named: Named = {
  saysWho: "this is|it ?['’]? ?s|i ?['’]? ?m|i am|my name is",
  saysForWhom: 'for|on behalf of',
  opening: 'hello|hi|yes|no',
  goesOn: 'yes|no|i|please|thanks',
  noMore: 'please|thanks',
}
