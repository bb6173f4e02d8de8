import { isLoopback } from './config/values.ts'
import type { Config } from './config.ts'

/** How the first office of an empty store opens, as the configuration wants it. */
export function firstOfficeOf({ firstOffice, demo, demoPlanning, twilio }: Config) {
  return {
    ...firstOffice,
    alwaysOpen: demo,
    realCarrier: twilio !== undefined,
    // A carrier on this machine is somebody's test: it reaches no telephone.
    rehearses: twilio !== undefined && !isLoopback(new URL(twilio.apiUrl).hostname),
    invented: demoPlanning,
  }
}
