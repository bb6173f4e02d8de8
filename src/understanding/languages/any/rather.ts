import { rather as english } from '../en/rather.ts'
import { rather as french } from '../fr/rather.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { Rather } from '../said/rather.ts'

const IN: Record<GrammarLanguage, Rather> = { fr: french, en: english }
const any = inAny(IN)

const CANNOT = new RegExp(` ${any('cannot')}(?: t)? ${any('not')} |${any('cannotCome')}`)

/** One turn of phrase, and what takes it back. */
export interface Turn {
  said: RegExp
  unless?: RegExp
}

export const TURNS = {
  cool: { said: new RegExp(`^ ${any('coolFirst')}*${any('cool')}${any('coolThanks')}? $`) },
  toldOfYes: {
    said: new RegExp(
      `^ ${any('somebody')} ${any('toMe')}?${any('says')} ${any('that')}?${any('yes')} | ${any('yes')} ${any('i')} ${any('have')} ${any('one')} ${any('problem')} `,
    ),
  },
  goodDay: {
    said: new RegExp(`^ ${any('thanks')} (?:\\w+ ){0,2}${any('good')} ${any('nice')}?${any('day')} (?:\\w+ )?$`),
  },
  mostImportant: { said: new RegExp(` ${any('mostImportant')} `) },
  waitForMe: { said: new RegExp(` ${any('arrives')} .*${any('waits')} `) },
  noRefusal: {
    said: new RegExp(` ${any('never')} (?:\\w+ ){0,8}${any('refusal')} |${any('saidNoNo')}`),
    unless: new RegExp(any('refuses')),
  },
  supposed: { said: new RegExp(any('supposes')), unless: CANNOT },
  comesInWithMe: { said: new RegExp(` ${any('relative')} ${any('comesInWithMe')} `) },
  bothSameDay: { said: new RegExp(` ${any('both')} (?:\\w+ ){0,3}${any('sameDay')} `) },
  noWay: { said: new RegExp(` ${any('noWay')} `) },
  notThen: {
    said: new RegExp(
      ` ${any('notBefore')} ${any('before')} ${any('theDay')}?(?:\\d|${any('weekday')})| ${any('falls')} ${any('exactly')}?${any('at')}?${any('the')}?${any('same')} ${any('moment')} `,
    ),
  },
  comesOnce: {
    said: new RegExp(
      ` ${any('puncture')} .*${any('iThen')}${any('comesThen')} | ${any('comesOnce')} ${any('asSoonAs')} `,
    ),
  },
  onTheWay: { said: new RegExp(` (${any('onTheWayTwice')}) \\1 `) },
  howMuchMore: { said: new RegExp(` ${any('howMuchMore')} `), unless: new RegExp(` ${any('toVictim')} `) },
  haveYouAnother: { said: new RegExp(` ${any('haveYou')} ${any('nothing')}?(?:\\w+ ){1,5}\\? `), unless: CANNOT },
  didICancel: { said: new RegExp(` ${any('didICancel')} (?:\\w+ )*\\? `) },
  noUse: { said: new RegExp(` ${any('noUse')} (?:\\w+ ){0,5}${any('another')} `) },
  elsewhereThatDay: { said: new RegExp(` ${any('elsewhereThatDay')} `), unless: new RegExp(` ${any('if')} `) },
  wasNo: { said: new RegExp(` ${any('wasNo')} `), unless: new RegExp(` ${any('yesAfterAll')} `) },
  nothingHere: { said: new RegExp(` ${any('nothingHere')} `) },
  isNoted: { said: new RegExp(` ${any('isIt')} ${any('already')}?${any('noted')} .*\\? `) },
  foretold: { said: new RegExp(any('foretells')) },
  mustITell: { said: new RegExp(` ${any('mustI')} (?:\\w+ ){0,3}${any('tell')} `) },
  stillOn: {
    said: new RegExp(any('still')),
    unless: new RegExp(` ${any('canStill')} ?t? ${any('not')} |${any('anotherInstead')}`),
  },
  lockedUp: { said: new RegExp(` ${any('lockedUp')} `) },
  thanksSend: { said: new RegExp(`^ ${any('thanksSend')} $`) },
} satisfies Record<string, Turn>
