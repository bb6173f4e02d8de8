import { remembering } from '../../../domain/remember.ts'
import { courtesies as arabic } from '../ar/courtesies.ts'
import { courtesies as spanish } from '../es/courtesies.ts'
import type { LearntLanguage } from '../grammars.ts'
import type { Ways } from '../in-any.ts'
import { courtesies as portuguese } from '../pt/courtesies.ts'
import { courtesies as romanian } from '../ro/courtesies.ts'
import type { Courtesies } from '../said/courtesies.ts'

const IN: Record<LearntLanguage, Courtesies> = { es: spanish, pt: portuguese, ro: romanian, ar: arabic }

/** Made when a message first needs it, and kept. */
export const courtesiesIn = remembering((language: LearntLanguage) => {
  const { excuses, blessings, hopes, alone, address, joins, unless, unlessBlessed } = IN[language]
  const spared = eitherOf(excuses, blessings)
  const between = `(?:[\\s,.;:!…-]|zz[a-z]+(?![a-z])|${eitherOf(joins)}(?![\\p{L}\\p{N}]))*`
  const wholly = (ways: string) =>
    new RegExp(
      `^${between}(?:(?:${eitherOf(address)}|${ways})${BEHIND}${between})*${ways}${BEHIND}${between}(?:${eitherOf(address)}${between})*$`,
      'u',
    )
  return {
    spared: new RegExp(`(?:${AHEAD}${eitherOf(joins)}[ ,]*)?${AHEAD}${spared}${BEHIND}`, 'gu'),
    // "Si dios quiere y me encuentro bien, voy": what it is a part of is supposed.
    hopes: new RegExp(`${AHEAD}${eitherOf(hopes)}${BEHIND}(?![\\s,]*${eitherOf(joins)}${BEHIND})(?!\\s+و)`, 'gu'),
    hanging: new RegExp(
      `^(?:[\\s,.;!]|${eitherOf(joins)}${BEHIND})+|(?:[\\s,;]|${AHEAD}${eitherOf(joins)}${BEHIND})+$`,
      'gu',
    ),
    isAlone: wholly(eitherOf(excuses, blessings, alone)),
    isHope: wholly(eitherOf(hopes)),
    unless: new RegExp(`${AHEAD}${eitherOf(unless)}${BEHIND}`, 'u'),
    unlessBlessed: new RegExp(
      `${AHEAD}${eitherOf(blessings)}${BEHIND}.*${eitherOf(unlessBlessed)}|${eitherOf(unlessBlessed)}.*${AHEAD}${eitherOf(blessings)}${BEHIND}`,
      'u',
    ),
  }
})

const AHEAD = '(?<![\\p{L}\\p{N}])'
const BEHIND = '(?![\\p{L}\\p{N}])'

function eitherOf(...ways: Ways[]): string {
  return `(?:${ways.flat().join('|')})`
}
