import { segments } from '../domain/segments.ts'

/** The first way of saying it that fits in one segment, or in so many; when none does, the shortest one. Richest first. */
export function firstFitting(variants: Iterable<string>, most = 1): string {
  let shortest: string | undefined
  for (const variant of variants) {
    if (segments(variant).segments <= most) return variant
    if (shortest === undefined || variant.length < shortest.length) shortest = variant
  }
  if (shortest === undefined) throw new Error('there is no way to say it')
  return shortest
}
