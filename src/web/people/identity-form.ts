import { html } from 'hono/html'
import type { IdentityProblems, WrittenIdentity } from '../../domain/person-by-hand.ts'
import { field } from '../components.ts'
import { fieldOf } from '../form.ts'
import { type Html, notice } from '../html.ts'
import type { Visit } from '../visit.ts'
import { BY_HAND as WORDS } from './by-hand-words.ts'

/** Who somebody is, as a form says it. */
export function writtenIn(form: unknown): WrittenIdentity {
  return {
    caseNumber: fieldOf(form, 'dossier'),
    lastName: fieldOf(form, 'nom'),
    firstName: fieldOf(form, 'prenom'),
    birthDate: fieldOf(form, 'naissance'),
  }
}

/** The fields that say who somebody is, with what is wrong beside each. */
export function identityFields({ now }: Visit, written: WrittenIdentity, problems: IdentityProblems): Html {
  const wrong = (name: keyof WrittenIdentity) => {
    const problem = problems[name]
    return problem && WORDS.problems[problem]
  }
  const yesterday = now.minus({ days: 1 }).toISODate() ?? ''
  return html`
    ${field({ name: 'nom', label: WORDS.lastName, value: written.lastName, problem: wrong('lastName'), required: true })}
    ${field({ name: 'prenom', label: WORDS.firstName, value: written.firstName, problem: wrong('firstName'), required: true })}
    ${field({ name: 'dossier', label: WORDS.caseNumber, hint: WORDS.caseHint, value: written.caseNumber, problem: wrong('caseNumber'), required: true })}
    ${field({ name: 'naissance', label: WORDS.birthDate, hint: WORDS.birthHint, type: 'date', max: yesterday, value: written.birthDate, problem: wrong('birthDate') })}
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
