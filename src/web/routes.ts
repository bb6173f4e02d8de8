import { accountRoutes } from './account/account-page.ts'
import { factorRoutes } from './account/own-factor.ts'
import { agendaRoutes } from './agenda/agenda-page.ts'
import { letterRoutes } from './agenda/letters-page.ts'
import { manyRoutes } from './agenda/many-page.ts'
import { outcomesRoutes } from './agenda/outcomes-page.ts'
import { presenceRoutes } from './agenda/presence.ts'
import { printRoutes } from './agenda/print-page.ts'
import { appointmentRoutes } from './appointments/appointment-page.ts'
import { changeRoutes } from './appointments/change-page.ts'
import { doubtRoutes } from './appointments/doubt.ts'
import { newAppointmentRoutes } from './appointments/new-page.ts'
import { inboxRoutes } from './conversations/inbox-page.ts'
import { exportRoutes } from './exports/export-page.ts'
import { firstRunRoutes } from './first-run/first-run-page.ts'
import { rehearsalRoutes } from './first-run/rehearsal-page.ts'
import { helpRoutes } from './help/help-page.ts'
import { importRoutes } from './imports/import-page.ts'
import { uploadFileRoutes } from './imports/upload-files.ts'
import { uploadRoutes } from './imports/upload-page.ts'
import { newsRoutes } from './live/news-route.ts'
import { myMailRoutes } from './mail/my-mail-page.ts'
import { officesRoutes } from './offices/offices-page.ts'
import { ownPeopleRoutes } from './own-people/own-page.ts'
import { identityRoutes } from './people/identity-page.ts'
import { misreadingRoutes } from './people/misreading-page.ts'
import { newPersonRoutes } from './people/new-person-page.ts'
import { obligationRoutes } from './people/obligation-pages.ts'
import { personChanges } from './people/person-changes.ts'
import { historyRoutes } from './people/person-history.ts'
import { personRoutes } from './people/person-page.ts'
import { readyRoutes } from './people/ready-page.ts'
import { rightsRoutes } from './people/rights-pages.ts'
import { searchRoutes } from './people/search-page.ts'
import { programsRoutes } from './programs/programs-page.ts'
import { requestRoutes } from './requests/requests-page.ts'
import { sendingRoutes } from './sending/sending-page.ts'
import { agentsRoutes } from './settings/agents-page.ts'
import { coverRoutes } from './settings/cover-page.ts'
import { journalRoutes } from './settings/journal-page.ts'
import { officeRoutes } from './settings/office-page.ts'
import { placesRoutes } from './settings/places-page.ts'
import { typesRoutes } from './settings/types-page.ts'
import { signOutRoutes } from './sign-in/openid-pages.ts'
import { siteMapRoutes } from './site-map/site-map-page.ts'
import { slotsRoutes } from './slots/slots-page.ts'
import { stateRoutes } from './state/state-page.ts'
import { reportRoutes } from './statistics/report-page.ts'
import { statisticsRoutes } from './statistics/statistics-page.ts'
import { trialFileRoutes } from './trials/files.ts'
import { leaveRoutes } from './trials/leave-page.ts'
import { planRoutes } from './trials/plan-page.ts'
import { trialRoutes } from './trials/trial-page.ts'
import { trialsRoutes } from './trials/trials-page.ts'
import type { StaffRoute } from './visit.ts'
import { sheetRoutes } from './wording/sheet-page.ts'
import { textRoutes } from './wording/text-page.ts'
import { textsRoutes } from './wording/texts-page.ts'
import { typeWordsRoutes } from './wording/type-words-page.ts'

/** Every page for people who signed in, in one visible list: a test tries each as every role, of their own office and of another. */
export const STAFF_ROUTES: readonly StaffRoute[] = [
  ...agendaRoutes,
  ...searchRoutes,
  ...newPersonRoutes,
  ...personRoutes,
  ...personChanges,
  ...identityRoutes,
  ...obligationRoutes,
  ...rightsRoutes,
  ...historyRoutes,
  ...misreadingRoutes,
  ...readyRoutes,
  ...accountRoutes,
  ...officesRoutes,
  ...presenceRoutes,
  ...outcomesRoutes,
  ...manyRoutes,
  ...letterRoutes,
  ...printRoutes,
  ...newAppointmentRoutes,
  ...appointmentRoutes,
  ...changeRoutes,
  ...doubtRoutes,
  ...requestRoutes,
  ...inboxRoutes,
  ...ownPeopleRoutes,
  ...newsRoutes,
  ...slotsRoutes,
  ...sendingRoutes,
  ...statisticsRoutes,
  ...myMailRoutes,
  ...firstRunRoutes,
  ...rehearsalRoutes,
  ...officeRoutes,
  ...typesRoutes,
  ...placesRoutes,
  ...textsRoutes,
  ...sheetRoutes,
  ...typeWordsRoutes,
  ...textRoutes,
  ...agentsRoutes,
  ...programsRoutes,
  ...coverRoutes,
  ...journalRoutes,
  ...importRoutes,
  ...uploadRoutes,
  ...uploadFileRoutes,
  ...exportRoutes,
  ...reportRoutes,
  ...trialsRoutes,
  ...planRoutes,
  ...trialFileRoutes,
  ...trialRoutes,
  ...leaveRoutes,
  ...stateRoutes,
  ...helpRoutes,
  ...siteMapRoutes,
  ...factorRoutes,
  ...signOutRoutes,
]
