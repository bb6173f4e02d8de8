/** The mark of the last sign of life of the texts' lane: what /readyz looks at. */
export const LAST_TICK = 'last tick'

/** When a copy of the store was last made and checked. */
export const LAST_BACKUP = 'last backup'

/** The mark that says since when the carrier's account does not work. */
export const ACCOUNT_DOWN = 'carrier account down since'

/** Since when the carrier gives no answer at all, to a text or to a question. */
export const CARRIER_SILENT = 'carrier silent since'

/** Since when it says nothing that can be read to texts handed to it, though its lists may: one text at a time tries. */
export const TEXTS_UNANSWERED = 'texts unanswered since'

/** Since when the mail server takes nothing and says nothing. */
export const MAIL_SILENT = 'mail server silent since'

/** When an office's first text left: since when it is served, which its texts no longer say once they are erased. */
export function firstTextOf(officeId: string): string {
  return `first text of ${officeId}`
}

/** What a store holds was invented for a demonstration: the day that began, and the next day of its past to play, or that all are played. */
export const DEMO_PAST = 'demonstration past'
