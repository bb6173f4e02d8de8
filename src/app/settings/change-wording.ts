import type { DateTime } from 'luxon'
import type { Office, OwnSentence } from '../../domain/office.ts'
import type { Agent, Language } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { type Flaw, flawsOf, isSentence } from '../../locales/own-words.ts'
import { flawsOfTypeWords } from '../../locales/plain-words.ts'
import { type Draft, isTooLong, withDraft } from '../../locales/preview.ts'
import { LOCALES } from '../../locales/say.ts'
import type { SentenceId } from '../../locales/sentences.ts'
import { typeOfWords } from '../../locales/type-words.ts'
import { type JournalEntry, writeJournal } from '../../store/journal/journal.ts'
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

/** An administrator of the office, or whoever runs the service. */
export type Writer = Agent | { command: true; officeId: string }

/**
 * Says a sentence in an office's own words from now on, or in ours again: whatever has not left yet leaves in them. Returns what is wrong with
 * the words; nothing is changed then.
 */
export async function changeWording(parts: Parts, by: Agent, change: WordingChange): Promise<Flaw[]> {
  const { store, clock } = parts
  const { language, id, templates } = change
  const now = clock.now()
  if (templates) {
    // Before the transaction: texts are put together to be measured.
    const flaws = flawsOfChange(await getOffice(store, by.officeId), { language, id, templates }, now)
    if (flaws.length > 0) return flaws
  }
  await changeWordings(parts, by, [change], now)
  return []
}

/** Says several sentences in an office's own words, all or none. What is wrong with them is looked for before. */
export async function changeWordings(
  parts: Parts,
  by: Writer,
  changes: readonly WordingChange[],
  now: DateTime,
): Promise<void> {
  if (changes.length === 0) return
  await parts.store.transaction(async (tx) => {
    if (!('command' in by)) await checkStillAdmin(tx, by)
    await holdWording(tx, by.officeId, now)
    const office = await getOffice(tx, by.officeId)
    let { wording } = office
    const entries: JournalEntry[] = []
    for (const change of changes) {
      const { language, id, templates } = change
      const after = isOurs(change) ? undefined : templates
      const before = wording?.[language]?.[id]
      // Written again as they were, words made for another release fit this one.
      const drafted = withDraft({ wording }, { language, id, templates: after }).wording
      if (areSame(before, drafted[language]?.[id])) continue
      wording = drafted
      const details = { language, sentence: id, before: written(before?.templates), after: written(after) }
      const actor = 'command' in by ? 'command' : (`agent:${by.id}` as const)
      entries.push({ officeId: office.id, actor, what: 'wordingChanged', details })
    }
    if (entries.length === 0) return
    await setOffice(tx, office.id, { wording })
    await writeJournal(tx, entries, parts.newId, now)
  })
}

/** What is wrong with words for a sentence or, of words that are put into sentences, for a type of appointment. */
export function flawsOfChange(
  office: Office,
  { language, id, templates }: { language: Language; id: string; templates: readonly string[] },
  now: DateTime,
): Flaw[] {
  if (typeOfWords(id) !== undefined) return flawsOfTypeWords(LOCALES[language], templates[0] ?? '')
  if (!isSentence(id)) throw new Problem('notFound')
  return flawsOfDraft(office, { language, id, templates }, now)
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
