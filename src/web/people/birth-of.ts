import { DateTime } from 'luxon'
import type { Probationer } from '../../domain/people.ts'
import { BY_HAND } from './by-hand-words.ts'

/** When somebody was born, in words that tell two people of one name apart; undefined while nobody said it. */
export function birthOf({ birthDate }: Pick<Probationer, 'birthDate'>, zone: string): string | undefined {
  if (!birthDate) return undefined
  const day = DateTime.fromISO(birthDate, { zone })
  return BY_HAND.born(day.toFormat('dd/MM/yyyy'))
}
