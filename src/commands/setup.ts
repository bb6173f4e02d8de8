import { createInterface } from 'node:readline/promises'
import { noteCarrierCheck, noteMailCheck } from '../app/first-run/first-run.ts'
import { joinTeam } from '../app/first-run/rehearsal.ts'
import type { Parts } from '../app/parts.ts'
import { giveCode, whyNotCode } from '../app/settings/give-code.ts'
import { offerFirstLink } from '../app/sign-in/first-administrator.ts'
import { noteDeviationsOf } from '../app/trials/deviations.ts'
import { checksOf } from '../check-outside.ts'
import { isKnownRegion } from '../domain/holidays.ts'
import { LONGEST_NAME, type Office } from '../domain/office.ts'
import { readPhone } from '../domain/phone.ts'
import { readEmail } from '../domain/schedule/readers.ts'
import { isKnownZone } from '../domain/time.ts'
import { findNextStart } from '../store/appointments/appointments.ts'
import { getOffice, listOffices, setOffice } from '../store/offices/offices.ts'
import { hasAnybody } from '../store/people/people.ts'
import { type Call, type Command, print, refuse, textOption, withParts } from './command.ts'
import { SETUP } from './setup-words.ts'

const ASKED = ['office', 'phone', 'email', 'zone', 'region', 'code', 'admin', 'name', 'team'] as const
type Said = Partial<Record<(typeof ASKED)[number], string>>

/** The first run in a terminal: asked line by line, or said at once. Run again, it changes only what is said otherwise. */
export const setupCommand: Command = {
  options: {
    ...Object.fromEntries(ASKED.map((name) => [name, { type: 'string' as const }])),
    json: { type: 'boolean' },
  },
  async run(call) {
    const given: Said = Object.fromEntries(
      ASKED.flatMap((name) => {
        const value = textOption(call, name)
        return value === undefined ? [] : [[name, value]]
      }),
    )
    return withParts(call.config, async (parts) => {
      const [office] = await listOffices(parts.store)
      if (!office) throw new Error('a store has no office')
      const atOnce = Object.keys(given).length > 0 || call.values.json
      const said = atOnce ? given : await askFor(parts, office)
      const wrong = await whyNot(parts, office, said)
      if (wrong) return refuse(wrong)
      await keep(parts, office, said)
      return tell(call, parts, office.id, said)
    })
  },
}

/** An empty line, and the end of what is typed, keep what is there; whoever sits at the terminal is asked again for what cannot be kept. */
async function askFor(parts: Parts, office: Office): Promise<Said> {
  const codeKept = await hasAnybody(parts.store, office.id)
  const before: Said = { office: office.name, zone: office.zone, region: office.holidayRegion, code: office.code }
  if (office.phone) before.phone = office.phone
  if (office.email) before.email = office.email
  const terminal = createInterface({ input: process.stdin })
  const lines = terminal[Symbol.asyncIterator]()
  const said: Said = {}
  process.stdout.write(`${SETUP.intro}\n`)
  for (const name of ASKED) {
    if (name === 'team' && !office.rehearsalSince) continue
    if (name === 'code' && codeKept) continue
    for (;;) {
      process.stdout.write(`${SETUP.ask[name]} [${before[name] ?? ''}] : `)
      const typed = String((await lines.next()).value ?? '').trim()
      const wrong = process.stdin.isTTY && typed ? await whyNot(parts, office, { ...said, [name]: typed }) : undefined
      if (wrong) process.stdout.write(`${wrong}\n`)
      else if (typed) said[name] = typed
      if (!wrong) break
    }
  }
  terminal.close()
  process.stdout.write('\n')
  return said
}

async function whyNot({ store, clock, settings }: Parts, office: Office, said: Said): Promise<string | undefined> {
  const WRONG = SETUP.wrong
  const { office: name, phone, email, zone, region, code, admin, team } = said
  if (name !== undefined && name.length > LONGEST_NAME) return WRONG.office
  if (phone && !/^\+?\d(?:[ .()-]*\d){3,14}$/.test(phone)) return WRONG.phone
  if (email && 'problem' in readEmail(email, undefined)) return WRONG.email(email)
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
  if (team) {
    const read = readPhone(team, zone ?? office.zone)
    if ('problem' in read || read.landline) return WRONG.team
  }
  return undefined
}

async function keep({ store, clock }: Parts, office: Office, said: Said): Promise<void> {
  const { id, zone: before } = office
  const { office: name, phone, email, zone, region: holidayRegion, code, team } = said
  await store.transaction(async (tx) => {
    if (code !== undefined) await giveCode(tx, office, code)
    await setOffice(tx, id, { name, phone, email, zone, holidayRegion })
    await noteDeviationsOf(tx, id, clock.now())
    const read = team ? readPhone(team, zone ?? before) : undefined
    if (!read || 'problem' in read) return
    if (!(await joinTeam(tx, await getOffice(tx, id), read.phone))) throw new Error(SETUP.wrong.full)
  })
}

async function tell(call: Call, parts: Parts, officeId: string, { admin, name }: Said): Promise<number> {
  const checks = checksOf(call.config, parts.settings.publicUrl)
  const [carrier, mail] = await Promise.all([checks.carrier?.(), checks.mail?.()])
  if (carrier) await noteCarrierCheck(parts, carrier)
  if (mail) await noteMailCheck(parts, mail)
  const link = await offerFirstLink(parts, admin ? { email: admin, name: name ?? '' } : undefined)
  const office = await getOffice(parts.store, officeId)
  const { code, zone, holidayRegion, phone = null, email = null, rehearsalSince, teamPhones = [] } = office
  const document = {
    office: { code, name: office.name, phone, email, zone, region: holidayRegion },
    carrier: carrier ?? null,
    mail: mail ?? null,
    rehearsal: rehearsalSince !== undefined,
    link: link?.url ?? null,
    linkUntil: link?.until.toUTC().toISO() ?? null,
  }
  const lines = [
    SETUP.office(office.name, code),
    SETUP.carrier(carrier),
    SETUP.mail(mail),
    ...(rehearsalSince ? [SETUP.rehearses(teamPhones.length)] : []),
    link ? SETUP.link(link.url) : SETUP.hasAdmin,
  ]
  print(call, document, lines.join('\n'))
  return 0
}
