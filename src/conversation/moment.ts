import type { DateTime } from 'luxon'
import type { Language, Moment } from './intent.ts'

export function findMoment(_text: string, _now: DateTime, _locale: Language): Moment | undefined {
  return undefined
}
