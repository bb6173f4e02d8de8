import type { Agent, Role } from '../people.ts'
import type { Identity } from './provider.ts'

/** Whether somebody sets up an office, their own or another: of them a second factor is asked. */
export function isAdministrator({ role, elsewhere }: Pick<Agent, 'role' | 'elsewhere'>): boolean {
  const roles: Role[] = [role, ...Object.values(elsewhere ?? {})]
  return roles.includes('admin')
}

/** Whether the provider says that two factors were proven: by a level that means so at ProConnect, or by the means (RFC 8176). */
export function isMultiFactor({ acr = '', amr }: Pick<Identity, 'acr' | 'amr'>): boolean {
  return amr.includes('mfa') || /^eidas[23]$|[-/]eidas[23]$|-(mfa|2fa)$/.test(acr)
}

/** Whether somebody signed in as well as is asked: at one of these levels, none meaning any. */
export function isStrongEnough(acr: string | undefined, wanted: readonly string[]): boolean {
  return wanted.length === 0 || (acr !== undefined && wanted.includes(acr))
}
