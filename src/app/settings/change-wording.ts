import type { DateTime } from 'luxon'
import type { Office, OwnSentence } from '../../domain/office.ts'
import type { Agent, Language } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { type Flaw, flawsOf, isSentence } from '../../locales/own-words.ts'
import { type Draft, isTooLong, withDraft } from '../../locales/preview.ts'
import { LOCALES } from '../../locales/say.ts'
import type { SentenceId } from '../../locales/sentences.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import { getOffice, setOffice } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'
import { holdWording } from '../trials/hold-settings.ts'
import { checkStillAdmin } from './still-admin.ts'

export interface WordingChange {
  language: Language
  /** Of a sentence that this release no longer says too: its words can be let go of. */
  id: string
  /** The fullest first; undefined: ours again. */
  templates: readonly string[] | undefined
}

/**
 * Says a sentence in an office's own words from now on, or in ours again: whatever has not left yet leaves in them. Returns what is wrong with
 * the words; nothing is changed then.
 */
export async function changeWording(parts: Parts, by: Agent, change: WordingChange): Promise<Flaw[]> {
  const { store, clock, newId } = parts
  const { language, id, templates } = change
  const now = clock.now()
  if (templates) {
    if (!isSentence(id)) throw new Problem('notFound')
    // Before the transaction: texts are put together to be measured.
    const flaws = flawsOfDraft(await getOffice(store, by.officeId), { language, id, templates }, now)
    if (flaws.length > 0) return flaws
  }
  await store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    await holdWording(tx, by.officeId, now)
    const office = await getOffice(tx, by.officeId)
    const after = isOurs(change) ? undefined : templates
    const before = office.wording?.[language]?.[id]
    // Written again as they were, words made for another release fit this one.
    const { wording } = withDraft(office, { language, id, templates: after })
    if (areSame(before, wording[language]?.[id])) return
    await setOffice(tx, office.id, { wording })
    const details = { language, sentence: id, before: written(before?.templates), after: written(after) }
    await writeJournal(
      tx,
      [{ officeId: office.id, actor: `agent:${by.id}`, what: 'wordingChanged', details }],
      newId,
      now,
    )
  })
  return []
}

/** What is wrong with words for a sentence, their length in a text of this office included. */
export function flawsOfDraft(office: Office, draft: Draft, now: DateTime): Flaw[] {
  const flaws = flawsOf(LOCALES[draft.language], draft.id, draft.templates)
  if (flaws.length > 0 || !isTooLong(office, draft, now)) return flaws
  return [{ code: 'tooLong', place: 0, what: '' }]
}

function isOurs({ language, id, templates }: WordingChange): boolean {
  return JSON.stringify(templates) === JSON.stringify(LOCALES[language].sentences[id as SentenceId])
}

function areSame(one: OwnSentence | undefined, other: OwnSentence | undefined): boolean {
  const both = (own: OwnSentence | undefined) => JSON.stringify([own?.templates, own?.values])
  return both(one) === both(other)
}

function written(templates: readonly string[] | undefined): string {
  return templates ? JSON.stringify(templates) : ''
}
