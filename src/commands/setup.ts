import { createInterface } from 'node:readline/promises'
import { noteCarrierCheck, noteMailCheck, tryPhone } from '../app/first-run/first-run.ts'
import { joinTeam } from '../app/first-run/rehearsal.ts'
import type { Parts } from '../app/parts.ts'
import { keepOffice } from '../app/settings/change-office.ts'
import { whyNotCode } from '../app/settings/give-code.ts'
import { offerFirstLink } from '../app/sign-in/first-administrator.ts'
import { CALLS_PATH, checksOf, INCOMING_PATH } from '../check-outside.ts'
import { isKnownRegion } from '../domain/holidays.ts'
import { LONGEST_NAME, type Office, STARTING_HOURS } from '../domain/office.ts'
import type { CarrierCheck, MailCheck } from '../domain/outside-check.ts'
import { readPhone } from '../domain/phone.ts'
import { readEmail } from '../domain/schedule/readers.ts'
import { isKnownZone } from '../domain/time.ts'
import { findHour } from '../domain/typed-hour.ts'
import { findNextStart } from '../store/appointments/agenda.ts'
import { getOffice, listOffices } from '../store/offices/offices.ts'
import { hasAnybody } from '../store/people/people.ts'
import { type Call, type Command, print, refuse, textOption, withParts } from './command.ts'
import { type Ask, takePlanning } from './setup-planning.ts'
import { SETUP } from './setup-words.ts'

/** Scripts pipe answers in this order: what is asked anew comes last. */
const ASKED = ['office', 'phone', 'email', 'zone', 'region', 'code', 'admin', 'name', 'team', 'hours'] as const
/** Asked once the carrier knows us. */
const LATER = 'try'
const SAID = [...ASKED, LATER] as const
type Said = Partial<Record<(typeof SAID)[number], string>>

/** The first run in a terminal: asked line by line, or said at once. Run again, it changes only what is said otherwise. */
export const setupCommand: Command = {
  options: {
    ...Object.fromEntries(SAID.map((name) => [name, { type: 'string' as const }])),
    json: { type: 'boolean' },
  },
  async run(call) {
    const given: Said = Object.fromEntries(
      SAID.flatMap((name) => {
        const value = textOption(call, name)
        return value === undefined ? [] : [[name, value]]
      }),
    )
    return withParts(call.config, async (parts) => {
      const [office] = await listOffices(parts.store)
      if (!office) throw new Error('a store has no office')
      const atOnce = Object.keys(given).length > 0 || call.values.json
      const terminal = atOnce ? undefined : createInterface({ input: process.stdin })
      try {
        return await setUpOffice(call, parts, office, given, terminal?.[Symbol.asyncIterator]())
      } finally {
        terminal?.close()
      }
    })
  },
}

type Lines = AsyncIterator<string>

/** As it was said at once or, with `lines`, as it is typed. */
async function setUpOffice(
  call: Call,
  parts: Parts,
  office: Office,
  given: Said,
  lines: Lines | undefined,
): Promise<number> {
  const said = lines ? await askFor(parts, office, lines) : given
  const wrong = await whyNot(parts, office, said)
  if (wrong) return refuse(wrong)
  await keep(parts, office, said)
  const checked = await check(call, parts)
  const mobile =
    lines && checked.carrier?.state === 'works' ? await askOne(parts, office, lines, { said, name: LATER }) : {}
  await tell(call, parts, office.id, { ...said, ...mobile }, checked)
  // Last: whatever becomes of a file, the link of the first administrator is told.
  const planning = lines && (await takePlanning(parts, await getOffice(parts.store, office.id), askIn(lines)))
  if (planning) process.stdout.write(`${planning}\n`)
  return 0
}

async function askFor(parts: Parts, office: Office, lines: Lines): Promise<Said> {
  const codeKept = await hasAnybody(parts.store, office.id)
  const before: Said = { office: office.name, zone: office.zone, region: office.holidayRegion, code: office.code }
  if (office.phone) before.phone = office.phone
  if (office.email) before.email = office.email
  if (office.sendingHours !== 'always') before.hours = `${office.sendingHours.opens}-${office.sendingHours.closes}`
  const said: Said = {}
  process.stdout.write(`${SETUP.intro}\n`)
  for (const name of ASKED) {
    if (name === 'team' && !office.rehearsalSince) continue
    if (name === 'code' && codeKept) continue
    Object.assign(said, await askOne(parts, office, lines, { said, name, before: before[name] }))
  }
  process.stdout.write('\n')
  return said
}

/** An empty line, and the end of what is typed, keep what is there; whoever sits at the terminal is asked again for what cannot be kept. */
async function askOne(
  parts: Parts,
  office: Office,
  lines: Lines,
  { said, name, before = '' }: { said: Said; name: keyof Said; before?: string | undefined },
): Promise<Said> {
  for (;;) {
    const typed = await askIn(lines)(`${SETUP.ask[name]} [${before}]`)
    const wrong = process.stdin.isTTY && typed ? await whyNot(parts, office, { ...said, [name]: typed }) : undefined
    if (!wrong) return typed ? { [name]: typed } : {}
    process.stdout.write(`${wrong}\n`)
  }
}

function askIn(lines: Lines): Ask {
  return async (question) => {
    process.stdout.write(`${question} : `)
    return String((await lines.next()).value ?? '').trim()
  }
}

async function whyNot({ store, clock, settings }: Parts, office: Office, said: Said): Promise<string | undefined> {
  const WRONG = SETUP.wrong
  const { office: name, phone, email, hours, zone, region, code, admin, team } = said
  if (name !== undefined && name.length > LONGEST_NAME) return WRONG.office
  if (phone && !/^\+?\d(?:[ .()-]*\d){3,14}$/.test(phone)) return WRONG.phone
  if (email && 'problem' in readEmail(email, undefined)) return WRONG.email(email)
  if (hours !== undefined && !readHours(hours)) return WRONG.hours
  if (zone !== undefined && !isKnownZone(zone)) return WRONG.zone(zone)
  const moves = zone !== undefined && zone !== office.zone
  if (moves && (await findNextStart(store, office.id, clock.now()))) return WRONG.zoneInUse
  if (region !== undefined && !isKnownRegion(region)) return WRONG.region(region)
  const wrongCode = code === undefined ? undefined : await whyNotCode(store, office, code)
  if (wrongCode) return WRONG[wrongCode](code ?? '')
  if (admin) {
    const read = readEmail(admin, settings.agentEmailDomains)
    if ('problem' in read) return read.problem === 'emailElsewhere' ? WRONG.elsewhere(admin) : WRONG.email(admin)
  }
  for (const mobile of [team, said.try]) {
    const read = mobile ? readPhone(mobile, zone ?? office.zone) : undefined
    if (read && ('problem' in read || read.landline)) return WRONG.team
  }
  return undefined
}

/** "9h-19h", "09:00 - 18:30". */
function readHours(written: string): { opens: string; closes: string } | undefined {
  const [opens, closes, ...more] = written.split(/\s*[-–]\s*/).map(findHour)
  return opens && closes && more.length === 0 && opens < closes ? { opens, closes } : undefined
}

async function keep(parts: Parts, office: Office, said: Said): Promise<void> {
  const { office: name, phone, email, hours, zone, region: holidayRegion, code, team } = said
  const { days } = office.sendingHours === 'always' ? STARTING_HOURS : office.sendingHours
  const read = hours === undefined ? undefined : readHours(hours)
  const sendingHours = read && { days, ...read }
  const change = { code, name, phone, email, zone, holidayRegion, ...(sendingHours && { sendingHours }) }
  await parts.store.transaction(async (tx) => {
    await keepOffice(tx, parts, { before: await getOffice(tx, office.id), actor: 'command' }, change)
    const mobile = team ? readPhone(team, zone ?? office.zone) : undefined
    if (!mobile || 'problem' in mobile) return
    if (!(await joinTeam(tx, await getOffice(tx, office.id), mobile.phone))) throw new Error(SETUP.wrong.full)
  })
}

interface Checked {
  carrier: CarrierCheck | undefined
  mail: MailCheck | undefined
}

async function check(call: Call, parts: Parts): Promise<Checked> {
  const checks = checksOf(call.config, parts.settings)
  const [carrier, mail] = await Promise.all([checks.carrier?.(), checks.mail?.()])
  if (carrier) await noteCarrierCheck(parts, carrier)
  if (mail) await noteMailCheck(parts, mail)
  return { carrier, mail }
}

/** To one's own telephone, where the carrier knows us; it leaves once the service runs. */
async function tryText(parts: Parts, officeId: string, mobile: string | undefined, { carrier }: Checked) {
  if (!mobile) return undefined
  if (carrier?.state !== 'works') return 'noCarrier'
  return (await tryPhone(parts, { officeId }, mobile)) ?? 'planned'
}

async function tell(
  call: Call,
  parts: Parts,
  officeId: string,
  { admin, name, try: mobile }: Said,
  checked: Checked,
): Promise<void> {
  const { carrier, mail } = checked
  const tried = await tryText(parts, officeId, mobile, checked)
  const link = await offerFirstLink(parts, admin ? { email: admin, name: name ?? '' } : undefined)
  const office = await getOffice(parts.store, officeId)
  const { code, zone, holidayRegion, phone = null, email = null, sendingHours: hours, rehearsalSince } = office
  const { publicUrl, fallbackUrl = publicUrl } = parts.settings
  const webhooks = {
    sms: `${publicUrl}${INCOMING_PATH}`,
    smsFallback: `${fallbackUrl}${INCOMING_PATH}`,
    voice: `${publicUrl}${CALLS_PATH}`,
    voiceFallback: `${fallbackUrl}${CALLS_PATH}`,
  }
  const document = {
    office: { code, name: office.name, phone, email, hours, zone, region: holidayRegion },
    carrier: carrier ?? null,
    webhooks,
    mail: mail ?? null,
    tried: tried ?? null,
    rehearsal: rehearsalSince !== undefined,
    link: link?.url ?? null,
    linkUntil: link?.until.toUTC().toISO() ?? null,
  }
  const lines = [
    SETUP.office(office.name, code),
    SETUP.carrier(carrier),
    ...(carrier ? [SETUP.addresses(webhooks)] : []),
    SETUP.mail(mail),
    ...(rehearsalSince ? [SETUP.rehearses(office.teamPhones?.length ?? 0)] : []),
    ...(tried ? [SETUP.tried(tried)] : []),
    SETUP.planning,
    link ? SETUP.link(link.url) : SETUP.hasAdmin,
  ]
  print(call, document, lines.join('\n'))
}
