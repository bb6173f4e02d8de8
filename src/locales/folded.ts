import { toGsm7 } from '../domain/segments.ts'
import type { Catalogue, DutyWords } from './duties.ts'
import type { Locale } from './locale.ts'

/** A language of Latin letters as it is texted: written with its accents, said with those that GSM-7 has, so that one segment holds 160 letters and not 70. */
export function folded<Some extends Locale>(locale: Some): Some {
  const { sentences, moments, join, duties, topics, consequences, unread } = locale
  return {
    ...locale,
    sentences: mapped(sentences, (templates) => folding(templates, plain)),
    moments: {
      ...moments,
      weekdays: moments.weekdays.map(plain),
      shortWeekdays: moments.shortWeekdays.map(plain),
      dayAndHour: (day, hour) => plain(moments.dayAndHour(day, hour)),
    },
    join: mapped(join, plain),
    duties: foldedDuties(duties),
    topics: mapped(topics, (explanation) => folding(explanation, plain)),
    consequences: folding(consequences, plain),
    ...(unread && { unread: mapped(unread, plain) }),
  }
}

function foldedDuties({ generalDuties, obligations }: Catalogue): Catalogue {
  const fold = ({ short, sentence, proof }: DutyWords): DutyWords => ({
    short: plain(short),
    sentence: plain(sentence),
    proof: proof && plain(proof),
  })
  return { generalDuties: mapped(generalDuties, fold), obligations: mapped(obligations, fold) }
}

/** Word by word: what parts the lines of a list, or its last two words, stays. */
function plain(text: string): string {
  return text.replace(/\S+/g, toGsm7)
}

/** As many as there were, one at least. */
function folding<Texts extends readonly string[]>(texts: Texts, fold: (text: string) => string): Texts {
  return texts.map(fold) as unknown as Texts
}

function mapped<Key extends string, Value>(record: Readonly<Record<Key, Value>>, map: (value: Value) => Value) {
  const entries = Object.entries<Value>(record).map(([key, value]) => [key, map(value)])
  return Object.fromEntries(entries) as Record<Key, Value>
}
