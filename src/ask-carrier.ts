import type { Finding } from './app/upkeep/finding.ts'
import { checksOf, INCOMING_PATH } from './check-outside.ts'
import type { Config } from './config.ts'

/** What the carrier says of our account, and of the addresses and the numbers set there; nothing where there is no carrier, or no address that it can call. */
export async function askCarrier(config: Config): Promise<Finding[]> {
  const { publicUrl, fallbackUrl, twilio } = config
  const ask = publicUrl === undefined ? undefined : checksOf(config, { publicUrl, fallbackUrl }).carrier
  if (!ask) return []
  const found = await ask()
  if (found.state === 'silent') return [{ level: 'warning', code: 'carrierSilent' }]
  if (found.state !== 'works') return [{ level: 'problem', code: 'carrierRefusesUs', about: found.state }]
  const findings: Finding[] = [{ level: 'ok', code: 'carrierAsked' }]
  const first = `${publicUrl}${INCOMING_PATH}`
  if (found.incoming !== 'here') findings.push({ level: 'problem', code: 'carrierBringsNothing', about: first })
  const about = `${fallbackUrl ?? publicUrl}${INCOMING_PATH}`
  if (found.fallback === 'nowhere') findings.push({ level: 'warning', code: 'carrierNoFallback', about })
  if (found.fallback === 'elsewhere') findings.push({ level: 'warning', code: 'carrierFallbackElsewhere', about })
  if (found.sticky === false) findings.push({ level: 'warning', code: 'carrierManyNumbers', about: twilio?.from ?? '' })
  return findings
}
