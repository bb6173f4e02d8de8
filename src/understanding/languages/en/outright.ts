import type { Outright } from '../said/outright.ts'

export const outright: Outright = {
  iAm: 'i m|im|i am',
  such: 'such ',
  one: 'an? ',
  fool: 'idiot|stupid|moron|fool|dumb|muppet',
  arrivesFirst: 'hello|hi',
  arrives: "i'?m|i am",
  here: 'here',
  thanks: 'thanks|thank you|thx|cheers',
  yes: 'yes|yep|yeah',
}
