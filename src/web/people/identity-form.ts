import { html } from 'hono/html'
import type { IdentityProblem, WrittenIdentity } from '../../domain/person-by-hand.ts'
import { field } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice } from '../html.ts'
import type { Visit } from '../visit.ts'
import { BY_HAND as WORDS } from './by-hand-words.ts'

/** Who somebody is, as a form says it. */
export function writtenIn(form: unknown): WrittenIdentity {
  return {
    caseNumber: fieldOf(form, NAMES.caseNumber),
    lastName: fieldOf(form, NAMES.lastName),
    firstName: fieldOf(form, NAMES.firstName),
    birthDate: fieldOf(form, NAMES.birthDate),
  }
}

/** What the fields of the form are called. */
export const NAMES = { caseNumber: 'dossier', lastName: 'nom', firstName: 'prenom', birthDate: 'naissance' } as const

/** What is wrong with each field, in words. */
export function inWords<Name extends string>(
  problems: Partial<Record<Name, IdentityProblem>>,
): Partial<Record<Name, string>> {
  const said = Object.entries<IdentityProblem | undefined>(problems)
  return Object.fromEntries(said.map(([name, problem]) => [name, problem && WORDS.problems[problem]])) as Partial<
    Record<Name, string>
  >
}

/** The fields that say who somebody is, with what is wrong beside each. */
export function identityFields(
  { now }: Visit,
  written: WrittenIdentity,
  problems: Partial<Record<keyof WrittenIdentity, string>>,
): Html {
  const yesterday = now.minus({ days: 1 }).toISODate() ?? ''
  return html`
    ${field({ name: NAMES.lastName, label: WORDS.lastName, value: written.lastName, problem: problems.lastName, required: true })}
    ${field({ name: NAMES.firstName, label: WORDS.firstName, value: written.firstName, problem: problems.firstName, required: true })}
    ${field({ name: NAMES.caseNumber, label: WORDS.caseNumber, hint: WORDS.caseHint, value: written.caseNumber, problem: problems.caseNumber, required: true })}
    ${field({ name: NAMES.birthDate, label: WORDS.birthDate, hint: WORDS.birthHint, type: 'date', max: yesterday, value: written.birthDate, problem: problems.birthDate })}
  `
}

/** Says above a form how many answers are to be corrected. */
export function wrongNotice(count: number): Html | false {
  return count > 0 && notice(WORDS.wrong(count))
}

/** Says whose the case number is already, with the way to their page. */
export function takenNotice({ id, lastName, firstName }: { id: string; lastName: string; firstName: string }): Html {
  return html`
    <div class="notice" role="alert">
      <p>${WORDS.taken(`${lastName} ${firstName}`)}</p>
      <p><a href="/personnes/${id}">${WORDS.openTaken}</a></p>
    </div>
  `
}
