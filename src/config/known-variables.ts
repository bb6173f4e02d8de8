const KNOWN = [
  'HOST',
  'PORT',
  'PUBLIC_URL',
  'PUBLIC_URL_FALLBACK',
  'DATABASE_URL',
  'SECRET_KEY',
  'NAMES_KEY',
  'NAMES_KEY_FILE',
  'TWILIO_ACCOUNT_SID',
  'TWILIO_AUTH_TOKEN',
  'TWILIO_FROM',
  'TWILIO_API_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'TIME_ZONE',
  'OFFICE_CODE',
  'OFFICE_NAME',
  'HOLIDAY_REGION',
  'AGENT_EMAIL_DOMAINS',
  'SMS_PER_SECOND',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_ACR_VALUES',
  'OIDC_EMAIL_LINK',
  'OIDC_EMAIL_VERIFIED',
  'LOG_LEVEL',
  'METRICS_TOKEN',
  'TRUSTED_PROXY',
  'BACKUP_FOLDER',
  'PAPER_FOLDER',
  'CARRIER_REDACTION',
  'IMPORT_FOLDER',
  'DEMO_PLANNING',
]
/** Only these beginnings are ours alone: an environment is full of variables of others. */
const OURS = /^(TWILIO|SMTP|OIDC|SMS|HOLIDAY|OFFICE|AGENT_EMAIL|METRICS|TRUSTED|BACKUP|PAPER|CARRIER|IMPORT|DEMO)_/

/** A variable that looks like ours and is not: a typing error must not quietly leave a default in its place. */
export function unknownVariables(environment: Record<string, string | undefined>): string[] {
  return Object.keys(environment)
    .filter((name) => !KNOWN.includes(name))
    .flatMap((name) => {
      const meant = KNOWN.find((known) => isOneSlipAway(name, known))
      if (meant) return [`${name} is unknown: did you mean ${meant}?`]
      return OURS.test(name) ? [`${name} is unknown`] : []
    })
}

/** One letter added, lost, changed or swapped with its neighbour, in a name long enough for this to be no accident. */
function isOneSlipAway(name: string, known: string): boolean {
  if (known.length < 8) return false
  let same = 0
  while (same < known.length && name[same] === known[same]) same++
  const [rest, knownRest] = [name.slice(same), known.slice(same)]
  return (
    rest.slice(1) === knownRest ||
    rest === knownRest.slice(1) ||
    rest.slice(1) === knownRest.slice(1) ||
    (rest.slice(2) === knownRest.slice(2) && rest.slice(0, 2) === `${knownRest[1]}${knownRest[0]}`)
  )
}
