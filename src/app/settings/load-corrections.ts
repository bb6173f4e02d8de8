import { setImmediate } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'
import type { Language } from '../../domain/people.ts'
import { fold } from '../../domain/schedule/fold.ts'
import { toGsm7 } from '../../domain/segments.ts'
import { type Flaw, isSentence, ownTemplates } from '../../locales/own-words.ts'
import { withDraft } from '../../locales/preview.ts'
import { LOCALES, WRITTEN } from '../../locales/say.ts'
import type { SentenceId } from '../../locales/sentences.ts'
import { getOffice } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'
import { changeWordings, flawsOfDraft, type Writer } from './change-wording.ts'
import type { Correction } from './read-sheet.ts'
import { cellOf, linesToReview, templatesOf } from './review-sheet.ts'

/** A sentence that would be said otherwise. */
export interface SheetChange {
  line: number
  id: SentenceId
  before: readonly string[]
  after: readonly string[]
}

/** Why a line is not loaded: nothing has its name, no office words it, it is corrected twice, or is said otherwise since the sheet was made. */
export type WhyNotLoaded = 'unknown' | 'notAnOffices' | 'twice' | 'changedSince'

export interface RefusedLine {
  line: number
  name: string
  written: string
  why: WhyNotLoaded | readonly Flaw[]
}

export interface PreparedSheet {
  changes: SheetChange[]
  refused: RefusedLine[]
  /** Corrections that say what is said already. */
  same: number
}

/**
 * What the corrections of a sheet would change of an office's words, and all that keeps some of them from it, found by the checks of the editor.
 * Each is measured beside the others: two that are short alone may be too long together.
 */
export async function prepareCorrections(
  office: Office,
  language: Language,
  corrections: readonly Correction[],
  now: DateTime,
): Promise<PreparedSheet> {
  const known = new Set(linesToReview(language).map(({ name }) => name))
  const seen = new Set<string>()
  const refused: RefusedLine[] = []
  const changes: SheetChange[] = []
  let same = 0
  for (const correction of corrections) {
    const why = whyNot(correction, { office, language, known, seen })
    seen.add(correction.name)
    if (why) refused.push(asRefused(correction, why))
    else {
      const change = changeOf(correction, office, language)
      if (change) changes.push(change)
      else same++
    }
  }
  const together = changes.reduce<Office>(
    (so, { id, after }) => withDraft(so, { language, id, templates: after }),
    office,
  )
  const sound: SheetChange[] = []
  for (const change of changes) {
    // Each takes some hundredths of a second: others are answered in between.
    await setImmediate()
    const flaws = flawsOfDraft(together, { language, id: change.id, templates: change.after }, now)
    if (flaws.length === 0) sound.push(change)
    else refused.push({ line: change.line, name: change.id, written: cellOf(change.after), why: flaws })
  }
  return { changes: sound, refused: refused.toSorted((one, other) => one.line - other.line), same }
}

/** Says from now on what a sheet corrects, as far as nothing is wrong with it; returns what was done, and what was not. */
export async function loadCorrections(
  parts: Parts,
  by: Writer,
  language: Language,
  corrections: readonly Correction[],
): Promise<PreparedSheet> {
  const now = parts.clock.now()
  const office = await getOffice(parts.store, by.officeId)
  const prepared = await prepareCorrections(office, language, corrections, now)
  const changes = prepared.changes.map(({ id, after }) => ({ language, id, templates: after }))
  await changeWordings(parts, by, changes, now)
  return prepared
}

interface Against {
  office: Office
  language: Language
  known: ReadonlySet<string>
  seen: ReadonlySet<string>
}

function whyNot({ name, shown }: Correction, { office, language, known, seen }: Against): WhyNotLoaded | undefined {
  if (!known.has(name)) return 'unknown'
  if (!isSentence(name)) return 'notAnOffices'
  if (seen.has(name)) return 'twice'
  const said = ownTemplates(office, language, LOCALES[language], name) ?? WRITTEN[language].sentences[name]
  // However a spreadsheet keeps its apostrophes, line breaks and accents.
  return shown !== '' && fold(shown) !== fold(cellOf(said)) ? 'changedSince' : undefined
}

function changeOf({ line, name, written }: Correction, office: Office, language: Language): SheetChange | undefined {
  const id = name as SentenceId
  const locale = LOCALES[language]
  const before = ownTemplates(office, language, locale, id) ?? locale.sentences[id]
  // As our own sentences are: written with all their letters, kept with those that GSM-7 has.
  const isFolded = locale !== WRITTEN[language]
  const ways = templatesOf(written).map((way) => (isFolded ? way.split('\n').map(toGsm7).join('\n') : way))
  const after = ways.map((way) => withMarks(way, locale.sentences[id]))
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : { line, id, before, after }
}

/** Nobody sees the mark that keeps a place or a number in its order among letters read from the right: a value that has one in ours keeps it. */
function withMarks(way: string, ours: readonly string[]): string {
  const marked = new Set(ours.flatMap((one) => [...one.matchAll(/\u200e\{(\w+)\}/g)].map(([, name]) => name)))
  return way.replace(/(?<!\u200e)\{(\w+)\}/g, (value, name: string) => (marked.has(name) ? `\u200e${value}` : value))
}

function asRefused({ line, name, written }: Correction, why: WhyNotLoaded): RefusedLine {
  return { line, name, written, why }
}
