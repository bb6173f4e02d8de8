import { childsVisit as english } from '../en/childs-visit.ts'
import { childsVisit as french } from '../fr/childs-visit.ts'
import type { GrammarLanguage } from '../grammars.ts'
import { inAny } from '../in-any.ts'
import type { ChildsVisit } from '../said/childs-visit.ts'

const IN: Record<GrammarLanguage, ChildsVisit> = { fr: french, en: english }
const any = inAny(IN)

const CHILD = `${any('my')} (?:\\w+ )?${any('child')}`
const AT_HOSPITAL = `(?:${any('visit')} (?:\\w+ ){0,3}?${any('hospital')}|${any('hospital')} (?:\\w+ )?${any('visit')})`

export const VISITS = new RegExp(
  ` ${CHILD} (?:\\w+ ){0,4}?${AT_HOSPITAL}(?= )| ${AT_HOSPITAL} (?:\\w+ )?${any('for')} ${CHILD}(?= )`,
)
export const GRAVE = new RegExp(` ${any('grave')} `)
