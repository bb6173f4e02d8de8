import { segments } from '../domain/segments.ts'

/** The first way of saying it that fits in one text; when none does, the shortest one. Richest first. */
export function firstFitting(...variants: string[]): string {
  const fitting = variants.find((variant) => segments(variant).segments <= 1)
  return fitting ?? variants.reduce((shortest, variant) => (variant.length < shortest.length ? variant : shortest))
}

/** Says it with each way of naming the place, richest first, and keeps the first that fits in one text. */
export function fitPlace(wheres: string[], say: (where: string) => string): string {
  return firstFitting(...wheres.map(say))
}
