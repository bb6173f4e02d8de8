import { DANGERS, INTENTS } from '../understanding/intent.ts'

/** What a message may be taken to mean, and a danger be. */
export const HEARD: readonly string[] = INTENTS
export const DANGEROUS: readonly string[] = DANGERS
