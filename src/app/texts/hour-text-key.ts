import type { FREED_HOUR, HOUR_TAKEN } from '../../store/messages/message.ts'

/** Why a text about a freed hour exists: one that offers it, and one that says that it is taken, an offer. */
export function hourTextKey(kind: typeof FREED_HOUR | typeof HOUR_TAKEN, offerId: string): string {
  return `${kind}:${offerId}`
}

export function offerIdOf({ key }: { key: string }): string {
  return key.slice(key.indexOf(':') + 1)
}
