import type { DateTime } from 'luxon'
import { type CountedText, countTextsOf, type TextCount } from '../../domain/effect/texts.ts'
import type { Office } from '../../domain/office.ts'
import { segments } from '../../domain/segments.ts'
import type { Stretch } from '../../store/effect/activity.ts'
import {
  countEmailsIn,
  countGivenUpIn,
  listTextsIn,
  replaceTextCounts,
  type TextInWords,
} from '../../store/effect/texts.ts'
import type { Store } from '../../store/engine/database.ts'
import { stretchOf } from './count-activity.ts'

/** Each is opened to count its segments, at worst in a millisecond: so many before whoever waits has their turn. */
const AT_ONCE = 20

/** Counts the texts and e-mails of a day of an office, whose zone `day` is in. */
export async function countTexts(
  store: Store,
  office: Office,
  day: DateTime,
  breath: () => Promise<void> | undefined,
): Promise<void> {
  const stretch = stretchOf(office, day)
  const date = day.toISODate() ?? ''
  const texts = countTextsOf(date, await readTexts(store, stretch, breath))
  const others = await readOthers(store, stretch, date)
  await store.transaction((tx) => replaceTextCounts(tx, office.id, date, addUp([...texts, ...others])))
}

async function readTexts(
  store: Store,
  stretch: Stretch,
  breath: () => Promise<void> | undefined,
): Promise<CountedText[]> {
  const counted: CountedText[] = []
  let after: TextInWords | undefined
  for (;;) {
    const some = await listTextsIn(store, stretch, { after, limit: AT_ONCE })
    counted.push(...some.map(asCounted))
    if (some.length < AT_ONCE) return counted
    after = some.at(-1)
    await breath()
  }
}

function asCounted({ direction, kind, state, reason, body }: TextInWords): CountedText {
  const counts = direction === 'out' && body !== null
  return { direction, kind, state, reason: reason ?? undefined, segments: counts ? segments(body).segments : 0 }
}

/** What never was in words, and e-mails. */
async function readOthers(store: Store, stretch: Stretch, day: string): Promise<TextCount[]> {
  const givenUp = await countGivenUpIn(store, stretch)
  const emails = await countEmailsIn(store, stretch)
  return [
    ...givenUp.flatMap(({ kind, reason, texts }) => {
      const one = { direction: 'out', kind, state: 'dropped', reason: reason ?? undefined, segments: 0 } as const
      return countTextsOf(day, [one]).map((count) => ({ ...count, texts }))
    }),
    ...emails.map((one) => ({ day, kind: 'email', fate: one.fate, code: '', texts: one.emails, segments: 0 }) as const),
  ]
}

/** What came by two ways, each way of standing once. */
function addUp(counts: readonly TextCount[]): TextCount[] {
  const groups = Map.groupBy(counts, ({ kind, fate, code }) => `${kind} ${fate} ${code}`).values()
  return [...groups].flatMap(([first, ...others]) => {
    if (!first) return []
    const sum = (of: 'texts' | 'segments') => others.reduce((total, one) => total + one[of], first[of])
    return { ...first, texts: sum('texts'), segments: sum('segments') }
  })
}
