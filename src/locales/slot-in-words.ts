import type { DateTime } from 'luxon'

/** A moment on the office's clock and, when it would go to another agent, whose. */
export interface SlotInWords {
  at: DateTime
  newAgent?: string | undefined
}
