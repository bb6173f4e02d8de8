import type { Role } from '../domain/people.ts'
import { CONVERSATIONS } from './conversations/words.ts'
import { EXPORT } from './exports/words.ts'
import { IMPORT } from './imports/words.ts'
import { OWN } from './own-people/words.ts'
import { REQUESTS } from './requests/words.ts'
import { SENDING } from './sending/words.ts'
import { SLOTS } from './slots/words.ts'
import { STATISTICS } from './statistics/words.ts'
import { SITE } from './words.ts'

export interface MenuItem {
  path: string
  words: () => string
  for: Exclude<Role, 'none'>
  /** Beside its words: how many requests nobody has taken. */
  counted?: boolean
}

/** The pages of the service, in the order of a day's work. */
export const MENU: readonly MenuItem[] = [
  { path: '/agenda', words: () => SITE.agenda, for: 'agent' },
  { path: '/demandes', words: () => REQUESTS.title, for: 'agent', counted: true },
  { path: '/mes-personnes', words: () => OWN.title, for: 'agent' },
  { path: '/conversations', words: () => CONVERSATIONS.title, for: 'agent' },
  { path: '/personnes', words: () => SITE.people, for: 'agent' },
  { path: '/import', words: () => IMPORT.title, for: 'staff' },
  { path: '/export', words: () => EXPORT.title, for: 'staff' },
  { path: '/creneaux', words: () => SLOTS.title, for: 'agent' },
  { path: '/envois', words: () => SENDING.title, for: 'agent' },
  { path: '/statistiques', words: () => STATISTICS.title, for: 'agent' },
  { path: '/reglages', words: () => SITE.settings, for: 'admin' },
]
