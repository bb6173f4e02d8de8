import { controlled as english } from '../en/controlled.ts'
import { controlled as french } from '../fr/controlled.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { Controlled } from '../said/controlled.ts'

const IN: Record<GrammarLanguage, Controlled> = { fr: french, en: english }
const any = inAny(IN)

/** Orders only: "je ne réponds pas à ses appels" and "he does not answer" ask us nothing. */
export const SILENCE = new RegExp(any('silence'))

const PARTNER = `\\b${any('partner')}\\b`
const MINE = `(?:${any('allOf')}?${any('mine')} (?:\\w+ )?${any('phone')})`

/** A partner who reads, holds or answers the writer's telephone. */
const TOLD = [
  `${PARTNER}(?: \\w+){0,3} ${any('reads')}(?: \\w+){0,2} ${any('par')}?${any('over')} ${any('my')} ${any('shoulder')}\\b`,
  `${PARTNER}(?: \\w+){0,2} ${any('answers')}(?: \\w+){0,3} ${any('inMyPlace')}\\b`,
  `${PARTNER}(?: \\w+){0,2} ${any('checks')}(?:${any('whatChecked')}| ${MINE})?(?: \\w+)? ${any('whenChecked')} (?:\\d|${any('timeChecked')})\\w*\\b`,
]
export const TELLS = new RegExp(TOLD.join('|'))
export const WATCHED = new RegExp(
  [
    ...TOLD,
    `${PARTNER}(?: \\w+){0,2} ${any('reads')} ${MINE}\\b`,
    `${PARTNER}(?: \\w+){0,2} ${any('takes')}(?: \\w+)? ${any('myOwn')} ${any('keys')}\\b`,
  ].join('|'),
)

/** Most who stop the texts because she reads them want no more than that (so they are marked in all sets). */
export const HERS = new RegExp(`\\b${any('hers')}\\b`)

/** A man who reads whatever comes: beside a STOP, why. */
export const SEES_ALL = new RegExp(
  [
    `\\b(?:${any('he')}|${any('man')})\\b(?: ${any('them')})? ${any('sees')}(?: ${any('into')})? ${any('everything')}`,
    `\\b${any('man')}\\b ${any('themAll')} ${any('readsThem')}\\b`,
    `\\b(?:${any('he')}|${any('man')})\\b ${any('holds')} ${any('held')} ${any('phoneHeld')}\\b`,
  ].join('|'),
)

/** Somebody who may read these texts, and whom nobody need fear: a child who reads them aloud, a lawyer, an employer. */
export const HELPS = new RegExp(
  [
    `\\b${any('helpers')}\\b`,
    any('readsToMe'),
    `\\b${any('readsFor')}(?: \\w+){0,4} ${any('for')} ${any('me')}\\b`,
    `\\b${any('can')} ${any('not')}?${any('read')}\\b`,
  ].join('|'),
)

/** Words that only beside a danger say it. */
export const BESIDE = new RegExp(
  [
    `\\b${any('beside')}\\b.{0,20}\\b${any('besideReads')}\\b.{0,15}\\b${any('besideWhat')}\\b`,
    `\\b${any('ifHe')}\\b.{0,12}\\b${any('asks')}\\b`,
    any('besideIs'),
  ].join('|'),
)
