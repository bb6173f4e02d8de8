import type { Office } from '../office.ts'
import type { Arm } from './extras.ts'

/** A person's place in a trial: made once, before the first text that the trial may touch, and never changed. */
export interface Allocation {
  trialId: string
  probationerId: string
  arm: Arm
  stratum: string
}

/**
 * By the keyed hash of the trial and the person's case, as even odds: whoever holds no key cannot foresee it, and whatever is lost, loaded
 * again or worked out by another machine, it comes out the same. Blocks would need a count that a restored copy no longer has.
 */
export function armOf(hash: string): Arm {
  return Buffer.from(hash, 'base64url').readUInt8(0) % 2 === 0 ? 'usual' : 'other'
}

/** What the hash is made of. */
export function hashedOf(trialId: string, { officeId, caseNumber }: { officeId: string; caseNumber: string }): string {
  return JSON.stringify([trialId, officeId, caseNumber])
}

/** The office, and the type of the first appointment: nothing else is known here of the measure. Recorded with the arm, and adjusted for. */
export function stratumOf({ code }: Pick<Office, 'code'>, type: string): string {
  return `${code} ${type}`
}
