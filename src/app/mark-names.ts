/** The mark of the last sign of life of the texts' lane: what /readyz looks at. */
export const LAST_TICK = 'last tick'

/** The mark that says since when the carrier's account does not work. */
export const ACCOUNT_DOWN = 'carrier account down since'
