import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import type { Parts } from '../../src/app/parts.ts'
import { signInAs } from '../../src/app/sign-in/sign-in.ts'
import { planAgain } from '../../src/app/texts/plan-texts.ts'
import { readConfig } from '../../src/config.ts'
import type { Answer, AppointmentStatus } from '../../src/domain/appointment.ts'
import type { Office } from '../../src/domain/office.ts'
import type { Language, PhoneDoubt, Role } from '../../src/domain/people.ts'
import { TAKEN_BACK_WITHIN } from '../../src/domain/writing.ts'
import { secretBeside } from '../../src/secret.ts'
import { openService, type Service } from '../../src/service.ts'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { getAppointment } from '../../src/store/appointments/appointments.ts'
import { addAppointments, renewAppointment, setAppointment } from '../../src/store/appointments/write-appointments.ts'
import type { Transaction } from '../../src/store/engine/database.ts'
import { listOffices } from '../../src/store/offices/offices.ts'
import { addProbationers } from '../../src/store/people/write-people.ts'
import { keepPlace } from '../../src/store/places/places.ts'
import { keepSlot } from '../../src/store/slots/slots.ts'
import { writeMigrated } from '../support/migrated-file.ts'

/** The whole service on a store of its own, with a clock to set, as a visitor of the demonstration finds it. */
export interface Scene {
  service: Service
  office: Office
  /** Sets the clock; it then goes on by itself. */
  setClock(iso: string): void
  now(): DateTime
  /** Lets the seconds pass in which an agent may take a text back, and has it leave. */
  letLeave(): Promise<void>
  /** Changes the store, all or nothing. */
  change<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Signs somebody in, made for the occasion: their browser. */
  enter(role: Exclude<Role, 'none'>, officeId?: string): Promise<Browser>
  /** An administrator of the office, signed in. */
  admin: Browser
  close(): Promise<void>
}

/** What a browser keeps and sends once somebody signed in. */
export interface Browser {
  agentId: string
  cookie: string
  formToken: string
}

const ZONE = 'Europe/Paris'

/** Opens the service on a temporary file, at this instant of the office's clock. */
export async function openScene(
  iso: string,
  { environment = {}, parts = {} }: { environment?: Record<string, string>; parts?: Partial<Parts> } = {},
): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'justif-web-'))
  const file = join(folder, 'justif.db')
  const read = readConfig({
    DATABASE_URL: `file:${file}`,
    OFFICE_NAME: 'SPIP 92',
    LOG_LEVEL: 'silent',
    ...environment,
  })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  let setAt = 0
  let shown: DateTime = DateTime.utc()
  const setClock = (wanted: string) => {
    shown = DateTime.fromISO(wanted, { zone: ZONE }).toUTC()
    setAt = performance.now()
  }
  setClock(iso)
  const now = () => shown.plus({ milliseconds: Math.floor(performance.now() - setAt) })
  if (!parts.store && !environment.DATABASE_URL) {
    if (!environment.SECRET_KEY) secretBeside(file)
    await writeMigrated(file)
  }
  const service = await openService(read.config, { clock: { now }, pace: async () => {}, ...parts })
  const [office] = await listOffices(service.parts.store)
  if (!office) throw new Error('the service opened without an office')
  const { store, newId } = service.parts
  const enter = async (role: Exclude<Role, 'none'>, officeId = office.id): Promise<Browser> => {
    const agentId = newId()
    const email = `${agentId}@justice.example`
    const name = { agent: 'Alice Agent', staff: 'Sami Secrétaire', admin: 'Ada Direction' }[role]
    await store.transaction((tx) => keepAgent(tx, { id: agentId, officeId, email, name, role }, now()))
    const session = await signInAs(service.parts, agentId)
    return { agentId, cookie: `justif=${session}`, formToken: store.vault.lookup('form', `${session} ${officeId}`) }
  }
  return {
    service,
    office,
    setClock,
    now,
    async letLeave() {
      setClock(now().plus(TAKEN_BACK_WITHIN).toISO() ?? '')
      await service.ticker.tick()
    },
    enter,
    admin: await enter('admin'),
    change: (work) => store.transaction(work),
    async close() {
      await service.close()
      await rm(folder, { recursive: true })
    },
  }
}

export interface Invented {
  /** Without it, some twelve letters of their id. */
  caseNumber?: string
  lastName: string
  firstName?: string
  phone?: string
  phoneDoubt?: PhoneDoubt
  language?: Language
  /** On the office's clock. */
  at?: string
  type?: string
  minutes?: number
  place?: { name: string; address: string }
  agent?: string
  status?: AppointmentStatus
  answer?: Answer
  documents?: string[]
  movedByText?: number
  /** The summons and the reminders are planned: the next tick sends what is due. */
  summoned?: boolean
}

const NANTERRE = { name: 'SPIP de Nanterre', address: '94 bd du Général Leclerc, 92000 Nanterre' }

/** Somebody invented and, with `at`, what they are expected at. */
export async function addInvented(
  scene: Scene,
  invented: Invented,
): Promise<{ personId: string; appointmentId: string }> {
  const { office } = scene
  const { newId } = scene.service.parts
  const personId = newId()
  const appointmentId = newId()
  const now = scene.now()
  await scene.change(async (tx) => {
    const { lastName, firstName = 'Camille', phone, phoneDoubt, language = 'fr' } = invented
    await addProbationers(
      tx,
      [
        {
          id: personId,
          officeId: office.id,
          caseNumber: invented.caseNumber ?? personId.slice(-12),
          lastName,
          firstName,
          phone,
          phoneDoubt,
          language,
        },
      ],
      now,
    )
    if (!invented.at) return
    const place = await keepPlace(tx, office.id, invented.place ?? NANTERRE, newId)
    const agent = invented.agent
      ? await keepAgent(tx, { id: newId(), officeId: office.id, email: invented.agent }, now)
      : undefined
    await addAppointments(
      tx,
      [
        {
          id: appointmentId,
          officeId: office.id,
          probationerId: personId,
          type: invented.type ?? 'SPIP',
          reference: undefined,
          startsAt: DateTime.fromISO(invented.at, { zone: office.zone }).toUTC(),
          minutes: invented.minutes,
          placeId: place.id,
          agentId: agent?.id,
          documents: invented.documents ?? [],
          status: invented.status ?? 'planned',
          doubtful: false,
          bookedAhead: true,
          importId: undefined,
        },
      ],
      now,
    )
    if (invented.movedByText) await renewAppointment(tx, appointmentId, { movedByText: invented.movedByText }, now)
    if (invented.summoned) {
      const appointment = await getAppointment(tx, appointmentId)
      await planAgain(tx, scene.service.parts, appointment, { what: 'loaded', summons: true }, now)
    }
    if (invented.answer) await setAppointment(tx, appointmentId, { answer: invented.answer }, now)
  })
  return { personId, appointmentId }
}

/** So many appointments more of somebody. */
export async function addOthers(
  scene: Scene,
  probationerId: string,
  count: number,
  { at, status, type = 'SPIP' }: { at: string; status: AppointmentStatus; type?: string },
): Promise<string[]> {
  const { office } = scene
  const { newId } = scene.service.parts
  const ids = Array.from({ length: count }, newId)
  await scene.change(async (tx) => {
    const { id: placeId } = await keepPlace(tx, office.id, NANTERRE, newId)
    const startsAt = DateTime.fromISO(at, { zone: office.zone }).toUTC()
    const one = {
      officeId: office.id,
      probationerId,
      type,
      reference: undefined,
      startsAt,
      minutes: undefined,
      placeId,
    }
    const rest = { agentId: undefined, documents: [], status, doubtful: false, bookedAhead: true, importId: undefined }
    await addAppointments(
      tx,
      ids.map((id) => ({ id, ...one, ...rest })),
      scene.now(),
    )
  })
  return ids
}

/** A free moment people may move to. */
export async function addFreeSlot(scene: Scene, at: string, agent: string): Promise<void> {
  const { office, service } = scene
  const { newId } = service.parts
  await scene.change(async (tx) => {
    const place = await keepPlace(tx, office.id, NANTERRE, newId)
    const { id: agentId } = await keepAgent(tx, { id: newId(), officeId: office.id, email: agent }, scene.now())
    const startsAt = DateTime.fromISO(at, { zone: office.zone }).toUTC()
    const slot = { id: newId(), officeId: office.id, type: 'SPIP', startsAt, minutes: 30, agentId, capacity: 1 }
    await keepSlot(tx, { ...slot, placeId: place.id })
  })
}

/** A page as a browser of this machine asks for it, signed in as an administrator unless said otherwise (`null`: nobody). */
export async function get(scene: Scene, url: string, host = 'localhost:3000', browser: Browser | null = scene.admin) {
  const headers = { host, accept: 'text/html', ...(browser && { cookie: browser.cookie }) }
  return asRead(await scene.service.server.inject({ method: 'GET', url, headers }))
}

/** A form as a browser of this machine sends it. */
export async function post(
  scene: Scene,
  url: string,
  form: Record<string, string | string[]>,
  headers: Record<string, string> = {},
  browser: Browser | null = scene.admin,
) {
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...(browser && { jeton: browser.formToken }), ...form })) {
    for (const one of [value].flat()) fields.append(name, one)
  }
  const answer = await scene.service.server.inject({
    method: 'POST',
    url,
    headers: {
      host: 'localhost:3000',
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
      ...(browser && { cookie: browser.cookie }),
      ...headers,
    },
    payload: fields.toString(),
  })
  return asRead(answer)
}

/** A space that does not break is read as any other. */
export function asRead<Answer extends { body: string }>(answer: Answer): Answer {
  return Object.create(answer, { body: { value: answer.body.replaceAll('\u00a0', ' ') } })
}
