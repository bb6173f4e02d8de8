import type { Agent } from '../../domain/people.ts'
import type { Flaw } from '../../locales/own-words.ts'
import { type Draft, previewOf } from '../../locales/preview.ts'
import { getOffice } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'
import { flawsOfDraft } from './change-wording.ts'
import { type TryProblem, textOwnPhone } from './text-own-phone.ts'

/**
 * Texts the first of a draft's previewed texts to a number an administrator gives, marked as a trial, by the outbox and the carrier that send all
 * others. Never to somebody followed by a service, who would take it for theirs.
 */
export async function tryWording(
  parts: Parts,
  by: Agent,
  draft: Draft,
  written: string,
): Promise<{ problem?: TryProblem; flaws?: Flaw[] }> {
  const { store, clock } = parts
  const now = clock.now()
  const office = await getOffice(store, by.officeId)
  const flaws = flawsOfDraft(office, draft, now)
  const [text] = previewOf(office, draft, now).usual
  if (flaws.length > 0 || !text) return { flaws }
  const details = { language: draft.language, sentence: draft.id }
  const problem = await textOwnPhone(parts, by, { written, body: text.body, what: 'wordingTried', details })
  return problem ? { problem } : {}
}
