import type { Office } from './office.ts'

/** Of an office that rehearses, texts leave to its team only: whether one to this number stays. */
export function staysForRehearsal(
  { rehearsalSince, teamPhones = [] }: Pick<Office, 'rehearsalSince' | 'teamPhones'>,
  phone: string | undefined,
): boolean {
  return rehearsalSince !== undefined && !teamPhones.includes(phone ?? '')
}
