import type { Role } from '../domain/people.ts'
import { EXPORT } from '../locales/fr/export-words.ts'
import { IMPORT } from '../locales/fr/import-words.ts'
import { pages } from '../locales/fr/pages.ts'

/** The pages of the service, in the order of a day's work. */
export const MENU: readonly { path: string; words: string; for: Exclude<Role, 'none'> }[] = [
  { path: '/agenda', words: pages.site.agenda, for: 'agent' },
  { path: '/import', words: IMPORT.title, for: 'staff' },
  { path: '/export', words: EXPORT.title, for: 'staff' },
]
