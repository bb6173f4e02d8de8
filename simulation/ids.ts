import type { Timeline } from './timeline.ts'

/** Ids in the shape of UUIDv7 that say when they were made on the wall's clock, whatever the service's own clock showed. */
export function idsOn(timeline: Timeline): () => string {
  let made = 0
  return () => {
    const instant = timeline.now().toString(16).padStart(12, '0')
    const count = (made++).toString(16).padStart(12, '0')
    return `${instant.slice(0, 8)}-${instant.slice(8)}-7000-8000-${count}`
  }
}

/** When an id was made, on the wall's clock. */
export function madeAt(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
}

/** A carrier's name for a text. */
export function sidOf(count: number): string {
  return `SM${count.toString(16).padStart(32, '0')}`
}
