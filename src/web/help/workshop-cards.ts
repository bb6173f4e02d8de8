import { DEMO_PEOPLE } from '../../app/demo/people.ts'
import type { Meaning } from '../../app/misreadings/meaning.ts'
import type { Language } from '../../domain/people.ts'
import { PARTS } from './workshop-words.ts'

/** What whoever draws a card plays: who they are, what they write, and what the others then look for. */
export interface Card {
  name: string
  phone: string
  situation: string
  /** The language they write in. */
  language: Language
  /** In this order, with what the machine reads of it; a number chooses from the list that the service answers with. */
  writes: readonly (readonly [words: string, read: Meaning])[]
  watch: string
}

/** The invented people of the demonstration, in the order of its planning. */
export function workshopCards(): Card[] {
  return DEMO_PEOPLE.map(({ firstName, lastName, phone, caseNumber, language }) => {
    const part = PARTS[caseNumber as keyof typeof PARTS]
    const writes = WRITES[caseNumber as keyof typeof PARTS]
    if (!part || !writes) throw new Error('somebody of the demonstration has no card')
    const { situation, watch } = part
    return { name: `${firstName} ${lastName}`, phone, situation, language: language as Language, writes, watch }
  })
}

const WRITES: Record<keyof typeof PARTS, Card['writes']> = {
  'D-2026-0101': [
    ['je peux pas venir, mon fils est malade', 'decline'],
    ['2', 'choice'],
    ['faut ramener quoi ?', 'ask_documents'],
  ],
  'D-2026-0102': [
    ['c’est quand ?', 'ask_when'],
    ['oui pour les deux', 'confirm'],
  ],
  'D-2026-0103': [
    ['where is it?', 'ask_where'],
    ['ok I will be there', 'confirm'],
  ],
  'D-2026-0104': [['rappelez-moi svp', 'ask_agent']],
  'D-2026-0105': [['je peux pas venir au tribunal', 'decline']],
  'D-2026-0106': [],
}
