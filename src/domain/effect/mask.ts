/** Of fewer people, a number says something of somebody. */
export const LEAST_PEOPLE = 5

/** So many values a masked number must leave possible, beside the true one. */
const OTHER_VALUES = 3

/** How many, and of how many people. */
export interface Counted {
  count: number
  people: number
  /** What is told instead of the number of fewer than five people, none too, where whether there is any would tell of somebody. */
  veil?: Published | undefined
}

/** What is told of a number: it lies between these two, which are one when it is told as it is. */
export interface Published {
  least: number
  most: number
}

/** What is told of a total, and of the parts it is made of; `elsewhere`: of any part that is not among them. */
export interface PublishedParts {
  total: Published
  parts: Map<string, Published>
  elsewhere: Published
}

/**
 * Masks the numbers of fewer than five people in a total and its parts so that nobody finds them from the others: a minimum frequency rule
 * for primary cell suppression, then complementary (secondary) cell suppression, published as feasibility intervals. A masked number is told
 * as from 1 to 4, or as 5 at least; the largest other parts are masked with it until the total leaves each of them four values at least;
 * where none does, all parts are, those that are zero too. A veiled number is told as from 0, and a number that is none too. (A. Hundepool et
 * al., Statistical Disclosure Control, Wiley 2012, chapters 4 and 5.)
 *
 * Each total is one month's, of one outcome. Whatever is told of more than that (rows, spans of months, offices, rates) is worked out from what
 * this publishes and from nothing else: two spans that differ by a month differ by what was published of the month. What it does not keep from
 * anybody is what changed between two counts of one month, to whoever kept the first.
 */
export function publishParts(total: Counted, parts: ReadonlyMap<string, Counted>): PublishedParts {
  const published = publishAlone(total)
  if (isMasked(published)) return allMasked(published, parts)
  const masked = new Set([...parts].filter(([, part]) => isMasked(publishAlone(part))).map(([name]) => name))
  const others = [...parts].filter(([name, { count }]) => count > 0 && !masked.has(name))
  const complements = others.toSorted(([, one], [, other]) => other.count - one.count).map(([name]) => name)
  for (;;) {
    const told = withinTotal(total.count, parts, masked)
    if ([...masked].every((name) => isHidden(parts.get(name), told.get(name))))
      return { total: published, parts: told, elsewhere: exactly(0) }
    const next = complements.shift()
    if (next === undefined) return allMasked(published, parts)
    masked.add(next)
  }
}

export function exactly(count: number): Published {
  return { least: count, most: count }
}

export function isMasked({ least, most }: Published): boolean {
  return least !== most
}

/** What is told of a number that is part of no total. */
export function publishAlone(counted: Counted): Published {
  const { count, people, veil } = counted
  return people < LEAST_PEOPLE && (veil || count > 0) ? maskedAlone(counted) : exactly(count)
}

/** The same of people, or of appointments or requests, each as if it were another person's. */
export function publishPeople(count: number): Published {
  return publishAlone({ count, people: count })
}

/** All that is told of a masked number by itself: the same whether it was masked for its own sake or for another's. */
function maskedAlone({ count, people, veil }: Counted): Published {
  if (veil && people < LEAST_PEOPLE) return veil
  return count < LEAST_PEOPLE
    ? { least: 1, most: LEAST_PEOPLE - 1 }
    : { least: LEAST_PEOPLE, most: Number.POSITIVE_INFINITY }
}

/** The one veil of the small numbers of a row: it tells of none of them whether there is any. */
export function veilOver(small: readonly Counted[]): Published {
  const most = small.every(({ count }) => count < LEAST_PEOPLE) ? LEAST_PEOPLE - 1 : Number.POSITIVE_INFINITY
  return { least: 0, most }
}

/** What the total leaves possible for each masked part: anybody can work it out, so it is said. */
function withinTotal(
  total: number,
  parts: ReadonlyMap<string, Counted>,
  masked: ReadonlySet<string>,
): Map<string, Published> {
  const alone = [...parts].map(
    ([name, part]) => [name, masked.has(name) ? maskedAlone(part) : exactly(part.count)] as const,
  )
  return new Map(
    alone.map(([name, { least, most }]) => {
      if (!masked.has(name)) return [name, { least, most }]
      const others = sumOf(alone.filter(([other]) => other !== name).map(([, part]) => part))
      return [name, { least: Math.max(least, total - others.most), most: Math.min(most, total - others.least) }]
    }),
  )
}

/** A veiled number must also still be none, for all that the total tells. */
function isHidden(part: Counted | undefined, told: Published | undefined): boolean {
  if (!part || !told) return false
  const veils = part.veil !== undefined && part.people < LEAST_PEOPLE
  return told.most - told.least >= OTHER_VALUES && (!veils || told.least === 0)
}

function allMasked(total: Published, parts: ReadonlyMap<string, Counted>): PublishedParts {
  const elsewhere = { least: 0, most: total.most }
  return { total, parts: new Map([...parts.keys()].map((name) => [name, elsewhere])), elsewhere }
}

/** What is known of a sum, from what is known of each number. */
export function sumOf(numbers: Iterable<Published>): Published {
  const sum = exactly(0)
  for (const { least, most } of numbers) {
    sum.least += least
    sum.most += most
  }
  return sum
}
