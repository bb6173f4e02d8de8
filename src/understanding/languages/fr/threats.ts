import type { Threats } from '../said/threats.ts'

export const threats: Threats = {
  dead: ' (?:jusqu a ce qu|avant qu|tant qu) ?(?:il|elle) (?:soit|est|sera) (?:pas )?(?:mort|morte|creve|crevee|sous terre|plus debout) ',
  i: 'je|j',
  going: 'vais |y |ne |me |pars? ',
  mourns: 'enterrement|obseques|cimetiere',
}
