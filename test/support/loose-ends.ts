import type { Tables } from '../../src/store/engine/tables.ts'

type Ids = Partial<Record<keyof Tables, string>>

const PHONE_KEY = 'the-look-up-of-their-number'
const FORMER_PHONE_KEY = 'the-look-up-of-a-number-they-had'

/** What the schema does not say of itself: which columns lead to a person without a foreign key, and how the values of some are shaped. */
export const fileLooseEnds = {
  PHONE_KEY,
  FORMER_PHONE_KEY,

  /** Columns that lead to a person, or to a row that is theirs, by no foreign key. */
  toPeople: {
    'conversations.holders': ({ probationers }) => [probationers],
    'receipts.message_id': ({ messages }) => messages,
    'receipts.sid': () => 'a-sid-of-theirs',
    'redactions.sid': () => 'a-sid-of-theirs',
    'schedule_lines.subject_id': ({ appointments }) => appointments,
    // Every file of the office that is kept may hold a line of theirs.
    'uploads.office_id': ({ offices }) => offices,
  } as Record<string, (ids: Ids) => unknown>,

  /** Columns that look as if they led to a row, and lead to no person; plain JSON that holds nobody. */
  toNobody: [
    'agents.cover_id',
    'agents.digest_days',
    'agents.elsewhere',
    'agents.pages',
    'appointment_types.documents',
    'appointment_types.reminders',
    'freed_hours.place_id',
    'freed_hours.slot_id',
    'imports.counts',
    'journal.seal_id',
    'journal_seals.sums',
    // A text on its way to the person bears the carrier's name of it; a record found there another.
    'found_sent.sid',
    'messages.sid',
    'offices.closed_days',
    'offices.column_matches',
    'offices.first_run',
    'offices.opened_days',
    'offices.reminders',
    'offices.sending_hours',
    'offices.status_words',
    'offices.trial_id',
    'offices.type_names',
    'offices.type_words',
    'offices.wording',
    // By the look-up of a number; it goes with the row.
    'probationers.phone_doubts',
    // Of each trial, not of a person.
    'trials.deviations',
    'trials.erased_by_arm',
  ],

  /** Values that code reads by their form. */
  shapes: {
    'appointments.documents': (mark) => [mark],
    'appointments.home': (mark) => ({ name: mark, address: mark }),
    'appointments.wish': (mark) => ({ date: mark }),
    'conversations.state': (mark) => ({ asked: mark }),
    // Not under a seal yet.
    'journal.seal_id': () => null,
    'journal.details': (mark) => ({ said: mark }),
    // Codes that paper says in one of two ways.
    'allocations.arm': () => 'usual',
    'messages.direction': () => 'in',
    'obligations.status': () => 'lifted',
    'requests.status': () => 'done',
    'messages.sid': (mark) => (mark.includes('-all-') ? 'a-sid-of-theirs' : mark),
    'notices.values': (mark) => ({ text: mark }),
    'obligations.told': (mark) => ({ detail: mark }),
    'probationers.phone_doubts': (mark) => ({ [PHONE_KEY]: mark, [FORMER_PHONE_KEY]: mark }),
    'schedule_lines.cells': (mark) => ({ type: mark }),
    'uploads.state': () => 'previewed',
  } as Record<string, (mark: string) => unknown>,

  /** How a row is that leads to the person by this column alone. */
  alone: {
    // Planned, and not in words yet.
    'messages.appointment_id': { rank: 2, phone: null, body: null },
    // Written to a number that is somebody else's now.
    'messages.probationer_id': { phoneKey: 'the-look-up-of-a-number-that-passed-on' },
    // With a number they had so long ago that nothing else says it was theirs.
    'conversations.holders': { phoneKey: 'the-look-up-of-a-number-of-long-ago' },
  } as Record<string, Record<string, unknown>>,
}
