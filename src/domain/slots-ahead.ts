/** Appointments of a type that a file brings, beside the free slots there are for those who will ask for another moment. */
export interface SlotsAhead {
  type: string
  appointments: number
  /** How many of their people are likely to ask. */
  likely: number
  free: number
}

/** Of an office that has had fewer appointments than these, its own share says nothing. */
const ENOUGH_KNOWN = 50
/** Until an office's own share is known: one in ten. */
const USUAL_SHARE = 0.1

/** How many of these people are likely to ask for another moment, by how many of the office's did. */
export function likelyToAsk(appointments: number, known: { all: number; asked: number }): number {
  const share = known.all >= ENOUGH_KNOWN ? known.asked / known.all : USUAL_SHARE
  return Math.ceil(appointments * share)
}
