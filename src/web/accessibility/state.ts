import { DECLARED } from './words.ts'

/** As the law words it (décret n° 2019-768, article 5): wholly, for half of the criteria that apply at least, or not. */
export function stateOf(percent: number): string {
  const { full, partly, not } = DECLARED.state
  return percent === 100 ? full : percent >= 50 ? partly : not
}
