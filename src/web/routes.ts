import { accountRoutes } from './account/account-page.ts'
import { agendaRoutes } from './agenda/agenda-page.ts'
import { personChanges } from './people/person-changes.ts'
import { historyRoutes } from './people/person-history.ts'
import { personRoutes } from './people/person-page.ts'
import { searchRoutes } from './people/search-page.ts'
import { agentsRoutes } from './settings/agents-page.ts'
import { coverRoutes } from './settings/cover-page.ts'
import { journalRoutes } from './settings/journal-page.ts'
import { officeRoutes } from './settings/office-page.ts'
import { typesRoutes } from './settings/types-page.ts'
import { signOutRoutes } from './sign-in/sign-in-pages.ts'
import type { StaffRoute } from './visit.ts'

/** Every page for people who signed in, in one visible list: a test tries each as every role, of their own office and of another. */
export const STAFF_ROUTES: readonly StaffRoute[] = [
  ...agendaRoutes,
  ...searchRoutes,
  ...personRoutes,
  ...personChanges,
  ...historyRoutes,
  ...accountRoutes,
  ...officeRoutes,
  ...typesRoutes,
  ...agentsRoutes,
  ...coverRoutes,
  ...journalRoutes,
  ...signOutRoutes,
]
