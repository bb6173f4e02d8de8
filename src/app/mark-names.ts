/** The mark of the last sign of life of the texts' lane: what /readyz looks at. */
export const LAST_TICK = 'last tick'

/** The mark that says since when the carrier's account does not work. */
export const ACCOUNT_DOWN = 'carrier account down since'

/** Since when the carrier gives no answer at all, to a text or to a question. */
export const CARRIER_SILENT = 'carrier silent since'

/** Since when it says nothing that can be read to texts handed to it, though its lists may: one text at a time tries. */
export const TEXTS_UNANSWERED = 'texts unanswered since'

/** Since when the mail server takes nothing and says nothing. */
export const MAIL_SILENT = 'mail server silent since'

/** Set in a copy that was put back: since when the carrier must be asked what left, before anything leaves. */
export const TO_RECONCILE = 'to reconcile since'

/** When all that left, and all that people wrote, before a copy was put back, was known: some of it may be no text of ours yet. */
export const FOUND_SENT = 'found sent'

/** Until when what was exchanged is, or was asked to be, forgotten at the carrier; how many texts were. */
export const REDACTED_UNTIL = 'redaction asked for until'
export const REDACTED = 'redacted at the carrier'

/** What the carrier, and the mail server, said when an administrator last asked them. */
export const CARRIER_CHECKED = 'carrier checked'
export const MAIL_CHECKED = 'mail server checked'

/** When an administrator of an office said that an e-mail of ours came. */
export function mailArrivedAt(officeId: string): string {
  return `mail arrived: ${officeId}`
}

/** What an office was last told that its files no longer hold, by file. */
export function absentToldTo(officeId: string): string {
  return `absent told: ${officeId}`
}

/** That a file is being loaded: when it last said so, and of which offices it may name people. */
export const FILE_AT_WORK = 'file at work: '
export function fileAtWork(importId: string): string {
  return `${FILE_AT_WORK}${importId}`
}

/** The night in which what was kept long enough was last let go of. */
export const LAST_PURGE = 'last purge'

/** The night in which the journal was last read whole, and since when it is known that somebody changed it. */
export const JOURNAL_CHECKED = 'journal checked'
export const JOURNAL_BROKEN = 'journal changed since'

/** When the last backup was made that was restored elsewhere and found good. */
export const LAST_BACKUP = 'last checked backup'

/** Since when the backups of the night fail. */
export const BACKUP_FAILING = 'backup failing since'

/** When an office's first text left: since when it is served, which its texts no longer say once they are erased. */
export function firstTextOf(officeId: string): string {
  return `first text of ${officeId}`
}

/** What a store holds was invented for a demonstration: the day that began, and the next day of its past to play, or that all are played. */
export const DEMO_PAST = 'demonstration past'

/** How far the clock of a demonstration was moved on, and the Monday on which its week began, if one did. */
export const DEMO_CLOCK = 'demonstration clock'
