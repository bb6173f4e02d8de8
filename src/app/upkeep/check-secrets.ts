import type { Store } from '../../store/engine/database.ts'
import { areNamesApart, listKeys } from '../../store/keys/data-keys.ts'
import type { Finding } from './finding.ts'

/** Whether secrets are given that a change of keys has left, or has not begun to use. */
export async function checkSecrets(store: Store): Promise<Finding[]> {
  const { secrets, namesKeys } = store.keyring
  const two = [...(secrets.length > 1 ? ['SECRET_KEY'] : []), ...(namesKeys.length > 1 ? ['NAMES_KEY'] : [])]
  const findings: Finding[] = two.map((about) => ({ level: 'warning', code: 'secretsTwo', about }))
  if (areNamesApart(await listKeys(store))) findings.push({ level: 'ok', code: 'namesApart' })
  else if (namesKeys.length > 0) findings.push({ level: 'warning', code: 'namesKeyUnused' })
  return findings
}
