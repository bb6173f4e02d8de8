import { type Header, readHeader } from '../../../src/domain/schedule/header.ts'
import type { ReadingRules, ScheduleLine } from '../../../src/domain/schedule/line.ts'
import { readPlanningLine } from '../../../src/domain/schedule/read-planning.ts'

export const RULES: ReadingRules = {
  office: { code: 'NANTERRE', zone: 'Europe/Paris', typeWords: {}, statusWords: {} },
  offices: [],
  typeCodes: ['SPIP', 'PREMIER', 'TEL', 'VISITE', 'TIG', 'STAGE', 'DDSE', 'JAP'],
  agentEmailDomains: undefined,
}

export function headerOf(written: string): Header {
  const read = readHeader(written.split(';'))
  if ('problem' in read) throw new Error(read.problem.code)
  return read.header
}

const SOUND: Record<string, string> = {
  dossier: '201900123456',
  nom: 'DURAND',
  prenom: 'Élodie',
  telephone: '06 12 34 56 78',
  langue: 'fr',
  reference: 'C-1001',
  type: 'SPIP',
  date: '14/01/2027',
  heure: '14h30',
  duree: '30',
  lieu: 'SPIP de Nanterre',
  adresse: '94 bd du Général Leclerc, 92000 Nanterre',
  agent_email: 'm.lefevre@justice.example',
  documents: '',
  statut: '',
  service: '',
}

/** Reads one planning line, sound but for the cells given by column. */
export function readWith(cells: Record<string, string>, rules: Partial<ReadingRules> = {}) {
  const header = headerOf(Object.keys(SOUND).join(';'))
  return readPlanningLine({ line: 2, cells: Object.values({ ...SOUND, ...cells }) }, header, { ...RULES, ...rules })
}

export function lineWith(cells: Record<string, string>, rules: Partial<ReadingRules> = {}): ScheduleLine {
  const read = readWith(cells, rules)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.line
}

/** The problems of a line as `column: code`. */
export function problemsWith(cells: Record<string, string>, rules: Partial<ReadingRules> = {}): string[] {
  const read = readWith(cells, rules)
  return 'problems' in read ? read.problems.map(({ column, code }) => `${column}: ${code}`) : []
}
