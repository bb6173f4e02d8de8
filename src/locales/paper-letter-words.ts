import type { DateTime } from 'luxon'
import type { Kind } from './speaker.ts'

/** What a letter on paper is made of, in each language people are written to in; the type of the appointment is never named. */
export interface PaperLetterWords {
  object: Record<'planned' | 'cancelled' | 'excused', string>
  greeting: string
  begins: Record<Kind, (sender: string) => string>
  /** A day with its year: a letter is kept. */
  day: (at: DateTime) => string
  must: Record<Kind, string>
  bring: (documents: string) => string
  /** What to do when one cannot: telephone, write to whom alone decides, or tell the office. */
  call: (phone: string) => string
  write: (contact: string) => string
  tell: (sender: string) => string
  stands: string
  replaces: string
  cancelled: (when: string) => string
  excused: (when: string) => string
  next: string
  question: (phone: string) => string
}
