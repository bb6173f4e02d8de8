import type { AsksLength } from '../said/asks-length.ts'

export const asksLength: AsksLength = {
  long: ' ch?(?:7|h)al (?:ghadi |ghad |radi )?(?:t|y)dou?m | (?:sh7al|ch7al|chhal|shhal|9addach|qaddach) (?:f ?lw9t|dyal lw9t|lwaqt|men lw9t|waqt|wa9t) | (?:7ta|hta|7tal|htal|l) ?(?:fo9ach|fou9ach|wa9tach|imta|mnin) (?:ghadi )?(?:nkmel|nsali|ysali|ykmel|nkoun) | (?:fo9ach|fou9ach|wa9tach|imta) (?:ghadi )?(?:nsali|nkmel|ysali|ykmel|nkhroj) ',
}
