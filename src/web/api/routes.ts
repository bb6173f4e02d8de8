import type { ApiRoute } from './api-route.ts'
import { changesRoute } from './changes.ts'
import { planningRoute } from './planning.ts'

/** Every route for programs, in one visible list: the document is made of it, and a test tries each. */
export const API_ROUTES: readonly ApiRoute[] = [planningRoute, changesRoute]
