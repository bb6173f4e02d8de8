import { paper as english } from '../en/paper.ts'
import { paper as french } from '../fr/paper.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { Paper } from '../said/paper.ts'

const IN: Record<GrammarLanguage, Paper> = { fr: french, en: english }
const any = inAny(IN)

const MOMENT = `(?:${any('HOUR')}|${any('DAY')})`
const THEN_OR_THERE = `(?:${MOMENT}|(?:\\d+ )?${any('street')})`

export const NAMED = new RegExp(` ${any('PAPER')} `)
/** "La lettre demande trois fiches de paie", "should I bring the summons". */
export const WANTS = new RegExp(
  ` ${any('PAPER')} (?:\\w+ ){0,3}?${any('asks')}(?= )| ${any('brings')} (?:\\w+ ){0,2}?${any('letter')}(?= )`,
)
/** "Ma convocation dit 14h", "sur la lettre c'est le 15", "papier 16h". */
export const SAYS_OTHERWISE = new RegExp(
  [
    ` ${any('PAPER')} (?:\\w+ ){0,3}?${any('says')} (?:\\w+ ){0,4}?${THEN_OR_THERE}(?= )`,
    ` ${any('on')} (?:\\w+ )?${any('PAPER')} (?:\\w+ ){0,4}?${THEN_OR_THERE}(?= )`,
    ` ${any('PAPER')} (?:\\w+ )?${MOMENT}(?= )`,
    ` ${MOMENT} (?:\\w+ ){0,2}?${any('on')} (?:\\w+ )?${any('PAPER')}(?= )`,
  ].join('|'),
)
/** Two that cannot both be right, or that ours is not. */
export const CONTRADICTED = new RegExp(
  [
    ` ${MOMENT} ${any('not')} (?:${any('articles')} )?${MOMENT}(?= )`,
    ` (?:\\w+ )?${any('street')} (?:\\w+ ){0,3}?${any('not')} (?:${any('articles')} )?(?:\\w+ )?${any('street')}(?= )`,
    ` ${MOMENT} (?:\\w+ ){0,3}?${any('youSay')} (?:\\w+ ){0,2}?${MOMENT}(?= )`,
    any('which'),
    any('wrong'),
  ].join('|'),
)
/** That we are wrong of a moment: of a person, it would be "not me". */
export const MISTAKEN = new RegExp(` ${any('mistaken')} `)
export const OF_ELSE = new RegExp(any('ofElse'))
