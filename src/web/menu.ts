import type { Role } from '../domain/people.ts'
import { MAIL } from '../locales/fr/mail-words.ts'
import { pages } from '../locales/fr/pages.ts'

/** The pages of the service, in the order of a day's work. */
export const MENU: readonly { path: string; words: string; for: Exclude<Role, 'none'> }[] = [
  { path: '/agenda', words: pages.site.agenda, for: 'agent' },
  { path: '/mon-courrier', words: MAIL.title, for: 'agent' },
  { path: '/reglages', words: pages.site.settings, for: 'admin' },
]
