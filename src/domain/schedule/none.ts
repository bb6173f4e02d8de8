import type { Field } from './column-words.ts'
import { fold } from './fold.ts'

/**
 * Whether a cell says in words or signs that there is nothing to say: `néant`, `NC`, `aucun`, `-`, `0`. Only where these cannot mean
 * something else: Néant is a family, and as a status "NC" is somebody who did not come.
 */
export function saysNone(cell: string, field: Field): boolean {
  if (cell === '' || cell.length > LONGEST) return false
  if (SIGNS.test(cell)) return !KEPT.has(field)
  return (WORDY.has(field) && WORDS.has(fold(cell))) || (ZERO.has(field) && /^0+$/.test(cell.replace(/[ .]/g, '')))
}

const LONGEST = 30
const SIGNS = /^[-–—_/\\.?*]+$/

/** What a line needs is told missing by its own reader; a count of none is no default. */
const KEPT: ReadonlySet<Field> = new Set([
  'caseNumber',
  'type',
  'date',
  'time',
  'dateTime',
  'place',
  'capacity',
  'obligation',
])

const ZERO: ReadonlySet<Field> = new Set([
  ...(['phone', 'phone2', 'phone3', 'language', 'address', 'homeAddress', 'agentEmail'] as const),
  ...(['documents', 'detail', 'dueOn', 'proof'] as const),
])
const WORDY: ReadonlySet<Field> = new Set([...ZERO, 'reference', 'minutes'])

const WORDS = new Set(
  [
    'néant, rien, aucun, aucune, non, sans, vide, nul, null, none, nc, n/c, na, n/a, nr, n/r, ns, inconnu, inconnue',
    'pas de téléphone, sans téléphone, aucun téléphone, aucun numéro, pas de numéro, pas de portable, sans portable, pas de tél, sans tél',
    'non communiqué, non communiquée, non renseigné, non renseignée, non connu, non connue, non précisé, non fourni, pas connu, à compléter',
    'aucun document, aucune pièce, aucun justificatif, rien à apporter, pas de document, sans objet, so, s/o, sans adresse, sans référence',
  ].flatMap((list) => list.split(', ').map(fold)),
)
