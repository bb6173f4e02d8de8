import { type Opened, openOffice } from '../app/settings/open-office.ts'
import { noteDeviationsOf } from '../app/trials/deviations.ts'
import { isKnownRegion } from '../domain/holidays.ts'
import { LONGEST_NAME } from '../domain/office.ts'
import { isKnownZone } from '../domain/time.ts'
import { addOffice, findOfficeByCode, listOffices, setOffice } from '../store/offices/offices.ts'
import { type Call, type Command, print, refuse, textOption, withParts } from './command.ts'
import { USAGE } from './usage.ts'

export const officeCommand: Command = {
  options: {
    name: { type: 'string' },
    zone: { type: 'string' },
    region: { type: 'string' },
    phone: { type: 'string' },
    email: { type: 'string' },
    like: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(call) {
    const [verb, code] = call.positionals
    if (verb === 'list') return list(call)
    const [name, zone, region] = [textOption(call, 'name'), textOption(call, 'zone'), textOption(call, 'region')]
    if ((verb !== 'add' && verb !== 'set') || !code || (verb === 'add' && !name)) {
      return refuse(`Usage: justif ${USAGE.office}`)
    }
    if (name !== undefined && name.length > LONGEST_NAME) return refuse(NAME_UNREAD)
    if (zone !== undefined && !isKnownZone(zone)) return refuse(`${zone} is not a time zone, e.g. Europe/Paris`)
    if (region !== undefined && !isKnownRegion(region)) {
      return refuse(`${region} is not a region of holidays, e.g. FR, FR-67, GP, RE`)
    }
    const said = {
      name,
      zone,
      holidayRegion: region,
      phone: textOption(call, 'phone'),
      email: textOption(call, 'email'),
    }
    return verb === 'add' ? add(call, code, { ...said, name: name ?? code }) : set(call, code, said)
  },
}

interface Said {
  name: string | undefined
  zone: string | undefined
  holidayRegion: string | undefined
  phone: string | undefined
  email: string | undefined
}

async function list(call: Call): Promise<number> {
  const offices = await withParts(call.config, async ({ store }) =>
    (await listOffices(store)).map(({ code, name, zone, holidayRegion, phone, email }) => {
      return { code, name, zone, region: holidayRegion, phone: phone ?? null, email: email ?? null }
    }),
  )
  const lines = offices.map(({ code, name, zone, region }) => [code, name, zone, region].join('  '))
  print(call, offices, lines.join('\n') || 'No office yet.')
  return 0
}

async function add(call: Call, code: string, said: Said & { name: string }): Promise<number> {
  const like = textOption(call, 'like')
  if (like !== undefined) return addLike(call, { code, like, ...said })
  const { zone = call.config.firstOffice.zone, holidayRegion = call.config.firstOffice.holidayRegion } = said
  const office = { ...said, code, zone, holidayRegion }
  const added = await withParts(call.config, ({ store, newId, clock }) =>
    store.transaction(async (tx) => {
      // Nobody opened the service yet: a second office of it texts nobody either.
      const rehearsalSince = (await listOffices(tx)).find((other) => other.rehearsalSince)?.rehearsalSince
      return addOffice(tx, { id: newId(), ...office, rehearsalSince }, newId, clock.now())
    }),
  )
  if (!added) return refuse(`There already is an office ${code}.`)
  print(call, office, `Office ${code} is open.`)
  return 0
}

/** What is said of the new office is its own; the rest it begins with as another one is set. */
async function addLike(call: Call, asked: Said & { code: string; name: string; like: string }): Promise<number> {
  const { code, like, ...said } = asked
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  const opened = await withParts(call.config, (parts) => openOffice(parts, 'command', { ...given, ...asked }))
  if (opened !== 'open') return refuse(NOT_OPENED[opened](code, like))
  print(call, { code, like, ...given }, `Office ${code} is open, set as ${like}.`)
  return 0
}

const NAME_UNREAD = `A name has at most ${LONGEST_NAME} characters: it begins every text.`

const NOT_OPENED: Record<Exclude<Opened, 'open'>, (code: string, like: string) => string> = {
  codeUnread: (code) => `${code} is no code: 2 to 20 letters, digits or hyphens.`,
  codeTaken: (code) => `There already is an office ${code}.`,
  nameUnread: () => NAME_UNREAD,
  noModel: (_code, like) => `There is no office ${like}.`,
}

/** Changes what is said, and only that: the first office, made by itself, gets its telephone and its address this way. */
async function set(call: Call, code: string, said: Said): Promise<number> {
  return withParts(call.config, async ({ store, clock }) => {
    const office = await findOfficeByCode(store, code)
    if (!office) return refuse(`There is no office ${code}.`)
    await store.transaction(async (tx) => {
      await setOffice(tx, office.id, said)
      await noteDeviationsOf(tx, office.id, clock.now())
    })
    print(call, { code, ...said }, `Office ${code} is changed.`)
    return 0
  })
}
