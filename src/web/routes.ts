import { agendaRoutes } from './agenda/agenda-page.ts'
import { exportRoutes } from './exports/export-page.ts'
import { importRoutes } from './imports/import-page.ts'
import { uploadFileRoutes } from './imports/upload-files.ts'
import { uploadRoutes } from './imports/upload-page.ts'
import { signOutRoutes } from './sign-in/sign-in-pages.ts'
import type { StaffRoute } from './visit.ts'

/** Every page for people who signed in, in one visible list: a test tries each as every role, of their own office and of another. */
export const STAFF_ROUTES: readonly StaffRoute[] = [
  ...agendaRoutes,
  ...importRoutes,
  ...uploadRoutes,
  ...uploadFileRoutes,
  ...exportRoutes,
  ...signOutRoutes,
]
