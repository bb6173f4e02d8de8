import type { Role } from '../domain/people.ts'
import { EXPORT } from '../locales/fr/export-words.ts'
import { IMPORT } from '../locales/fr/import-words.ts'
import { pages } from '../locales/fr/pages.ts'
import { REQUESTS } from '../locales/fr/requests-words.ts'
import { SENDING } from '../locales/fr/sending-words.ts'
import { SLOTS } from '../locales/fr/slots-words.ts'

export interface MenuItem {
  path: string
  words: string
  for: Exclude<Role, 'none'>
  /** Beside its words: how many requests nobody has taken. */
  counted?: boolean
}

/** The pages of the service, in the order of a day's work. */
export const MENU: readonly MenuItem[] = [
  { path: '/agenda', words: pages.site.agenda, for: 'agent' },
  { path: '/demandes', words: REQUESTS.title, for: 'agent', counted: true },
  { path: '/personnes', words: pages.site.people, for: 'agent' },
  { path: '/import', words: IMPORT.title, for: 'staff' },
  { path: '/export', words: EXPORT.title, for: 'staff' },
  { path: '/creneaux', words: SLOTS.title, for: 'agent' },
  { path: '/envois', words: SENDING.title, for: 'agent' },
  { path: '/reglages', words: pages.site.settings, for: 'admin' },
]
