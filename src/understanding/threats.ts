import { spacedWords } from './reading/spaced-words.ts'

/** Whether somebody who is on their way says that another will not live: "I'm not leaving till he's in the ground". */
export function isThreat(text: string): boolean {
  const words = spacedWords(text)
  return DEAD.test(words) && GOING.test(words) && !MOURNS.test(words)
}

const DEAD =
  / (?:till|until|til) (?:he|she|they)(?: s| is| are|s|re)? (?:in the ground|dead|buried|in a box|(?:six|6) feet under) | (?:put|putting|leave) (?:him|her|them) in the ground | (?:jusqu a ce qu|avant qu|tant qu) ?(?:il|elle) (?:soit|est|sera) (?:pas )?(?:mort|morte|creve|crevee|sous terre|plus debout) /
const GOING = / (?:i m|im|i am|i ll|ill|je|j) (?:not |vais |y |ne |me |pars? )*(?:\w+ )/
const MOURNS = / (?:funeral|burial|cemetery|enterrement|obseques|cimetiere) /
