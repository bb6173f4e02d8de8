import type { DateTime } from 'luxon'
import type { Office, OwnSentence, Wording } from '../domain/office.ts'
import type { Language } from '../domain/people.ts'
import { type Segments, segments } from '../domain/segments.ts'
import { takeAsSound } from './own-words.ts'
import { type Extent, samplesOf } from './samples.ts'
import { LOCALES } from './say.ts'
import { SENTENCES, type SentenceId } from './sentences.ts'
import type { Template } from './template.ts'

export interface PreviewedText extends Segments {
  body: string
}

export interface Preview {
  /** In how many of the sample texts it is said. */
  saidIn: number
  /** A few texts as they would usually be. */
  usual: PreviewedText[]
  /** The longest. */
  worst: PreviewedText | undefined
}

export interface Draft {
  language: Language
  id: SentenceId
  templates: readonly Template[]
}

/** A text of three parts arrives in any order on an old telephone. */
export const SEGMENTS_AT_MOST = 2
const SHOWN = 3

/** Texts of an office with a sentence said as drafted, put together by what says the real ones. */
export function previewOf(office: Office, draft: Draft, now: DateTime): Preview {
  const places = saidIn(draft.language, draft.id, office, now)
  const drafted = withDraft(office, draft)
  const own = drafted.wording[draft.language]?.[draft.id]
  if (own) takeAsSound(own)
  const worst = textsAt(drafted, 'worst', draft.language, places, now).toSorted(longestFirst)
  const usual = new Map(textsAt(drafted, 'usual', draft.language, places, now).map((text) => [text.body, text]))
  return { saidIn: places.length, usual: [...usual.values()].slice(0, SHOWN), worst: worst[0] }
}

/** Whether some text would come in more parts than it may, and than it does in our own words. */
export function isTooLong(office: Office, draft: Draft, now: DateTime): boolean {
  const { language, id } = draft
  const { worst } = previewOf(office, draft, now)
  if (!worst || worst.segments <= SEGMENTS_AT_MOST) return false
  const ours = previewOf(office, { language, id, templates: LOCALES[language].sentences[id] }, now)
  return worst.segments > (ours.worst?.segments ?? 0)
}

/** The office's words as they would be with a draft; without templates, ours again. */
export function withDraft<Given extends { wording?: Wording | undefined }>(
  office: Given,
  { language, id, templates }: { language: Language; id: string; templates: readonly Template[] | undefined },
): Given & { wording: Wording } {
  const { [id]: _, ...others } = office.wording?.[language] ?? {}
  const own: Record<string, OwnSentence> = templates
    ? { ...others, [id]: { templates, values: Object.hasOwn(SENTENCES, id) ? SENTENCES[id as SentenceId] : [] } }
    : others
  return { ...office, wording: { ...office.wording, [language]: own } }
}

function textsAt(office: Office, extent: Extent, language: Language, places: number[], now: DateTime): PreviewedText[] {
  const samples = samplesOf(office, extent, now)
  return places.map((place) => {
    const body = samples[place]?.(language) ?? ''
    return { body, ...segments(body) }
  })
}

function longestFirst(one: PreviewedText, other: PreviewedText): number {
  return other.segments - one.segments || other.characters - one.characters
}

/** The places of the samples that say a sentence. They are said once for all: the words of an office do not change which they are. */
function saidIn(language: Language, id: SentenceId, office: Office, now: DateTime): number[] {
  const each = heard.get(language) ?? hearAll(language, office, now)
  heard.set(language, each)
  return each.flatMap((said, place) => (said.has(id) ? [place] : []))
}

const heard = new Map<Language, Set<SentenceId>[]>()

function hearAll(language: Language, office: Office, now: DateTime): Set<SentenceId>[] {
  let said = new Set<SentenceId>()
  const samples = samplesOf({ ...office, wording: undefined }, 'usual', now, (id) => said.add(id))
  return samples.map((say) => {
    said = new Set()
    say(language)
    return said
  })
}
