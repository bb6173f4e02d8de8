import { farewell as english } from '../en/farewell.ts'
import { farewell as french } from '../fr/farewell.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { Farewell } from '../said/farewell.ts'

const IN: Record<GrammarLanguage, Farewell> = { fr: french, en: english }
const any = inAny(IN)

/** Cheap: most messages hold none. */
export const PERHAPS = new RegExp(any('perhaps'), 'i')

export const FOREVER = new RegExp(` ${any('forever')} `)
export const GOODBYE = new RegExp(` ${any('goodbye')} `)

export const SETTLED = [
  new RegExp(` ${any('affairs')}(?: \\w+){0,3} ${any('inOrder')} |${any('arranged')}`),
  new RegExp(` ${any('animals')}(?: \\w+){0,6} ${any('handedOver')} | ${any('fed')} `),
  new RegExp(
    ` ${any('letters')}(?: \\w+){0,3} ${any('written')}| ${any('wrote')} ${any('to')} ${any('mine')} ?${any('family')}?`,
  ),
  new RegExp(` ${any('keys')}(?: \\w+){0,4} ${any('left')} |${any('leftKeys')}`),
  new RegExp(` ${any('will')}(?: \\w+){0,3} ${any('willDone')} `),
  new RegExp(
    ` ${any('debts')}(?: \\w+){0,3} ${any('settled')}| ${any('paid')} ${any('all')}(?: \\w+){0,2} ${any('owed')} |${any('debtsPaid')}`,
  ),
  new RegExp(` ${any('gaveAway')}(?: \\w+){0,2} ${any('things')} |${any('given')}`),
  new RegExp(` ${any('said')} ${any('goodbyes')}(?: ${any('goodbyeTo')})?`),
]

/** They come, they moved, it is of rents, fines and papers, or of the measure that ends. */
export const MUNDANE = new RegExp(` ${any('mundane')} `)
