/** Who asks something of the service: the carrier, who watches, people and who decides by a link. */
export const DOORS = ['sms', 'receipt', 'call', 'watch', 'page'] as const
export type Door = (typeof DOORS)[number]

/** By the route, never the address, which may hold a number. */
export function doorOf(route: string | undefined): Door {
  return (route && DOOR_OF[route]) || 'page'
}

const DOOR_OF: Record<string, Door> = {
  '/webhooks/twilio/sms': 'sms',
  '/webhooks/twilio/status': 'receipt',
  '/webhooks/twilio/voice': 'call',
  '/healthz': 'watch',
  '/readyz': 'watch',
  '/metrics': 'watch',
}
