import { ACCESSIBILITY } from '../accessibility/words.ts'
import { ACCOUNT } from '../account/words.ts'
import { AGENDA, LETTERS, MANY, OUTCOMES, PRINT } from '../agenda/words.ts'
import { API_PAGE } from '../api/words.ts'
import { CONVERSATIONS } from '../conversations/words.ts'
import { EXPORT } from '../exports/words.ts'
import { REHEARSAL } from '../first-run/rehearsal-words.ts'
import { FIRST_RUN } from '../first-run/words.ts'
import { GUIDES } from '../help/guides.ts'
import { HELP } from '../help/words.ts'
import { IMPORT } from '../imports/words.ts'
import { MAIL } from '../mail/words.ts'
import { OFFICES } from '../offices/words.ts'
import { OWN } from '../own-people/words.ts'
import { pageLanguage } from '../page-words.ts'
import { BY_HAND } from '../people/by-hand-words.ts'
import { PEOPLE } from '../people/search-words.ts'
import { PROGRAMS } from '../programs/words.ts'
import { REQUESTS } from '../requests/words.ts'
import { SENDING } from '../sending/words.ts'
import { SETTINGS } from '../settings/words.ts'
import { SLOTS } from '../slots/words.ts'
import { STATE } from '../state/words.ts'
import { REPORT } from '../statistics/activity-words.ts'
import { STATISTICS } from '../statistics/words.ts'
import type { StaffRoute } from '../visit.ts'
import { SHEET } from '../wording/sheet-words.ts'
import { WORDING } from '../wording/words.ts'
import { SITE_MAP } from './words.ts'

export interface MappedPage {
  path: string
  words: string
  for: StaffRoute['for']
  /** Of a page that has no English. */
  inFrench?: true
}

type Group = keyof typeof SITE_MAP.groups

/** Every page that can be asked for by its address alone, by the names the pages have. That none is missing, and whose each is, a test holds. */
export function mappedPages(): Record<Group, MappedPage[]> {
  const agent = (path: string, words: string): MappedPage => ({ path, words, for: 'agent' })
  const staff = (path: string, words: string): MappedPage => ({ path, words, for: 'staff' })
  const admin = (path: string, words: string): MappedPage => ({ path, words, for: 'admin' })
  const { guides, papers } = HELP
  return {
    appointments: [
      agent('/agenda', AGENDA.title),
      agent('/agenda/issues', OUTCOMES.title),
      agent('/agenda/plusieurs', MANY.title),
      agent('/agenda/lettres', LETTERS.title),
      agent('/agenda/imprimer', PRINT.title.day),
      agent('/creneaux', SLOTS.title),
      staff('/creneaux/nouveaux', SLOTS.series.title),
    ],
    people: [
      agent('/demandes', REQUESTS.title),
      agent('/mes-personnes', OWN.title),
      agent('/conversations', CONVERSATIONS.title),
      agent('/personnes', PEOPLE.title),
      agent('/personnes/nouvelle', BY_HAND.title),
      agent('/envois', SENDING.title),
    ],
    files: [staff('/import', IMPORT.title), staff('/export', EXPORT.title)],
    figures: [
      agent('/statistiques', STATISTICS.title),
      agent('/statistiques/rapport', REPORT.title),
      admin('/essai', SETTINGS.trials),
    ],
    settings: [
      admin('/reglages', SETTINGS.office.title),
      admin('/reglages/types', SETTINGS.types.title),
      admin('/reglages/lieux', SETTINGS.places.title),
      admin('/reglages/textes', WORDING.title),
      admin('/reglages/textes/feuille', SHEET.title),
      admin('/reglages/acces', PROGRAMS.title),
      admin('/agents', SETTINGS.agents.title),
      admin('/journal', SETTINGS.journal.title),
      admin('/etat', STATE[pageLanguage()].title),
      admin('/bienvenue', FIRST_RUN.title),
      admin('/rodage', REHEARSAL.title),
    ],
    own: [agent('/mon-compte', ACCOUNT.title), agent('/mon-courrier', MAIL.title), agent('/services', OFFICES.title)],
    help: [
      agent('/aide', HELP.title),
      ...Object.entries(GUIDES).map(([name, { path }]) => agent(path, guides[name as keyof typeof GUIDES])),
      agent('/aide/depliant', papers.leaflet),
      agent('/aide/affiche', papers.poster),
      agent('/aide/collegue', papers.colleague),
      agent('/aide/atelier', papers.workshop),
    ],
    everybody: [
      { ...agent('/accessibilite', ACCESSIBILITY.title), inFrench: true },
      agent('/api', API_PAGE.title),
      agent('/plan-du-site', SITE_MAP.title),
    ],
  }
}
