import type { ListedDuty } from '../conversation/reply.ts'
import type { ComingAppointment } from '../domain/appointment.ts'
import type { GeneralDuty, Obligation, ObligationCode } from '../domain/obligation.ts'
import { segments, toGsm7 } from '../domain/segments.ts'

/** What people read of a duty: in a list, as a sentence, and the usual proof after "Apportez: ". One text holds the last two. */
export interface DutyWords {
  short: string
  sentence: string
  proof: string | undefined
}

/** A language's words for every duty we know. */
export interface Catalogue {
  generalDuties: Record<GeneralDuty, DutyWords>
  obligations: Record<ObligationCode, DutyWords>
}

/** What to bring: the papers of the appointment and the proofs of the obligations that may be told, each once. */
export function papersFor(
  { documents }: Pick<ComingAppointment, 'documents'>,
  obligations: readonly Obligation[],
  words: Catalogue,
): string[] {
  const proofs = obligations.flatMap(({ code }) => (code && words.obligations[code].proof) ?? [])
  return [...new Set([...documents.map(toGsm7), ...proofs])]
}

/** The file's own words in a list are only to be recognised: the number gives them whole. Three fit two texts with all the rest. */
const OWN_WORDS_IN_LIST = 55

/** Numbered lines, each kind under its heading; what goes on from the text before needs none. */
export function linesOf(
  entries: ListedDuty[],
  catalogue: Catalogue,
  headings: Record<ListedDuty['kind'], string>,
): string[] {
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1]
    const begins = before ? before.kind !== entry.kind : entry.kind === 'own' || entry.number === 1
    const line = `${entry.number} ${wordsOf(entry, catalogue).short}`
    return begins ? [headings[entry.kind], line] : [line]
  })
}

/** The sentence, then how, when and with which proof, as far as two texts can hold. */
export function explanationOf(
  entry: ListedDuty,
  catalogue: Catalogue,
  say: { dueOn: (isoDate: string) => string; bring: (proof: string) => string },
): string {
  const { sentence, proof } = wordsOf(entry, catalogue)
  const own = entry.kind === 'own' ? entry.obligation : undefined
  const toBring = own?.proof ? toGsm7(own.proof) : proof
  const pieces = [
    own?.detail && ended(toGsm7(capitalised(own.detail))),
    own?.dueOn && say.dueOn(own.dueOn),
    toBring && ended(say.bring(toBring)),
  ]
  return pieces
    .filter((piece) => piece !== undefined && piece !== '')
    .reduce<string>((said, piece) => (fitsTwo(`${said} ${piece}`) ? `${said} ${piece}` : said), sentence)
}

/** Ours where a code says the same; else the file's. */
function wordsOf(entry: ListedDuty, { generalDuties, obligations }: Catalogue): DutyWords {
  if (entry.kind === 'general') return generalDuties[entry.duty]
  const { code, words } = entry.obligation
  const known = code && obligations[code]
  if (known) return known
  const own = toGsm7(words ?? '')
  return {
    short: cut(own, (text) => text.length <= OWN_WORDS_IN_LIST),
    sentence: ended(cut(own, fitsTwo)),
    proof: undefined,
  }
}

/** As many whole words as fit, and a sign that there were more. */
function cut(text: string, fits: (text: string) => boolean): string {
  if (fits(`${text}.`)) return text
  let kept = text.slice(0, 320)
  while (kept && !fits(`${kept}...`))
    kept = kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : kept.slice(0, -1)
  return `${kept}...`
}

function fitsTwo(text: string): boolean {
  return segments(text).segments <= 2
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}
