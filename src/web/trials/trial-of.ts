import type { FastifyRequest } from 'fastify'
import { getSealedTrial, getTrialOf } from '../../app/trials/get-trial.ts'
import type { Trial } from '../../store/trials/trials.ts'
import type { Visit } from '../visit.ts'

/** The trial of the address, of the visitor's own office. */
export async function trialOf({ parts, agent }: Visit, request: FastifyRequest): Promise<Trial> {
  const { id } = request.params as { id: string }
  return getTrialOf(parts.store, agent, id)
}

/** The same, refused when its protocol or its result is not what was hashed. */
export async function sealedTrialOf({ parts, agent }: Visit, request: FastifyRequest): Promise<Trial> {
  const { id } = request.params as { id: string }
  return getSealedTrial(parts, agent, id)
}
