import { segments } from '../domain/segments.ts'

/** The first way of saying it that fits in one text; when none does, the shortest one. Richest first. */
export function firstFitting(variants: Iterable<string>): string {
  let shortest: string | undefined
  for (const variant of variants) {
    if (segments(variant).segments <= 1) return variant
    if (shortest === undefined || variant.length < shortest.length) shortest = variant
  }
  if (shortest === undefined) throw new Error('there is no way to say it')
  return shortest
}
