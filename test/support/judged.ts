import type { ReadLanguage } from '../../src/understanding/intent.ts'
import { type Judged, judge, readSet } from '../../training/sets.ts'

const judged = new Map<string, Judged[]>()

/** A set of messages as each is read, read once a process: the learnt ones alone take ten seconds. */
export function judgedSet(name: string, locale: ReadLanguage): Judged[] {
  const known = judged.get(`${name} ${locale}`) ?? judge(readSet(name), locale)
  judged.set(`${name} ${locale}`, known)
  return known
}
