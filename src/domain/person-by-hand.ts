import { DateTime } from 'luxon'
import { SCIENTIFIC } from './phone.ts'
import { asCaseNumber } from './schedule/case-number.ts'

/** Who somebody is, as typed on a page. */
export interface WrittenIdentity {
  caseNumber: string
  lastName: string
  firstName: string
  /** ISO date, or nothing. */
  birthDate: string
}

export interface Identity {
  caseNumber: string
  lastName: string
  firstName: string
  birthDate: string | undefined
}

export type IdentityProblem = 'missing' | 'unreadable' | 'tooLong' | 'notPast'
export type IdentityProblems = Partial<Record<keyof WrittenIdentity, IdentityProblem>>

/** Reads who somebody is, by the rules of a planning's cells: the same case number written in a file is the same person. */
export function readIdentity(
  written: WrittenIdentity,
  today: DateTime,
): { identity: Identity } | { problems: IdentityProblems } {
  const caseNumber = asCaseNumber(onOneLine(written.caseNumber))
  const [lastName, firstName] = [onOneLine(written.lastName), onOneLine(written.firstName)]
  const found = {
    caseNumber: caseProblem(caseNumber),
    lastName: nameProblem(lastName),
    firstName: nameProblem(firstName),
    birthDate: birthProblem(written.birthDate, today),
  }
  const problems = Object.fromEntries(Object.entries(found).filter(([, problem]) => problem)) as IdentityProblems
  if (Object.keys(problems).length > 0) return { problems }
  return { identity: { caseNumber, lastName, firstName, birthDate: written.birthDate || undefined } }
}

/** Where letters go, on one line as a planning writes it; nothing: nowhere. */
export function readAddress(written: string): { address: string | undefined } | { problem: IdentityProblem } {
  const address = onOneLine(written)
  return address.length > LONGEST_ADDRESS ? { problem: 'tooLong' } : { address: address || undefined }
}

/** As long as a planning's cells may be. */
const LONGEST_ADDRESS = 300
const LONGEST_CASE = 40
const LONGEST_NAME = 80

function caseProblem(caseNumber: string): IdentityProblem | undefined {
  if (caseNumber === '') return 'missing'
  if (caseNumber.length > LONGEST_CASE) return 'tooLong'
  return SCIENTIFIC.test(caseNumber) || !/[\p{L}\p{N}]/u.test(caseNumber) ? 'unreadable' : undefined
}

function nameProblem(name: string): IdentityProblem | undefined {
  if (name === '') return 'missing'
  return name.length > LONGEST_NAME ? 'tooLong' : undefined
}

function birthProblem(written: string, today: DateTime): IdentityProblem | undefined {
  if (written === '') return undefined
  const day = DateTime.fromISO(written, { zone: today.zone })
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written) || !day.isValid || day.year < 1900) return 'unreadable'
  return day < today.startOf('day') ? undefined : 'notPast'
}

function onOneLine(written: string): string {
  return written.replace(/\s+/g, ' ').trim()
}
