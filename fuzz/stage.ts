import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { makeLink } from '../src/app/links/make-link.ts'
import type { Parts } from '../src/app/parts.ts'
import { takeInUpload } from '../src/app/planning-files/change-upload.ts'
import { protocolOf, written } from '../src/domain/trial/protocol.ts'
import { openHooks } from '../src/providers/hook-post.ts'
import { openSimulatedCarrier } from '../src/providers/simulated.ts'
import { addSignInLink } from '../src/store/agents/sign-in-links.ts'
import { addHook } from '../src/store/hooks/hooks.ts'
import { NOTHING_READ } from '../src/store/journal/changes.ts'
import { addObligation } from '../src/store/obligations/obligations.ts'
import { openRequest } from '../src/store/requests/requests.ts'
import { addToken } from '../src/store/tokens/tokens.ts'
import { addTrial } from '../src/store/trials/trials.ts'
import { DESIGN, SAID } from '../test/domain/trial/design.ts'
import { writeMigrated } from '../test/support/migrated-file.ts'
import { dump } from '../test/support/store-dump.ts'
import { addFreeSlot, addInvented, type Browser, openScene, type Scene } from '../test/web/scene.ts'
import { wrongInLog, wrongInMail } from './wrong-in.ts'

export const AUTH_TOKEN = 'the-token-of-the-fuzz'
const SECRET_KEY = 'a-secret-key-of-the-fuzz-0123456789'
/** What no answer may hold. */
export const SECRETS = [AUTH_TOKEN, SECRET_KEY]
/** Of the person who is there. */
export const PHONE = '+33639980077'

/** The whole service with one of each thing, for people of each role; what it logs and e-mails is looked at. */
export interface Stage {
  scene: Scene
  /** The folder that is watched, of a door that has one. */
  importFolder: string
  /** The names that cases write in braces, and what they stand for today. */
  names: Record<string, string>
  browsers: Record<string, Browser>
  /** What is wrong with what was logged since it was last asked. */
  wrongInLog(): string[]
  /** Does what is due, and says what does not hold. */
  look(): Promise<string[]>
  close(): Promise<void>
}

/** `given`: what of the service is another than a door usually finds; `watched`: the name of a folder of its own to be watched. */
export async function openStage(given: Partial<Parts> = {}, watched?: string): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'justif-fuzz-'))
  const importFolder = watched && join(folder, watched)
  if (importFolder) mkdirSync(importFolder)
  const file = join(folder, 'justif.db')
  await writeMigrated(file)
  let lines: string[] = []
  let errors: string[] = []
  let mails: { subject: string; html?: string | undefined }[] = []
  const log = (facts: object, words: string) => void lines.push(JSON.stringify([facts, words]))
  const error = (facts: object, words: string) => {
    log(facts, words)
    if (!DELIBERATE.has(words)) errors.push(`${words} ${'at' in facts ? String((facts.at as string[])[0]) : ''}`)
  }
  const scene = await openScene('2027-01-11T10:00', {
    environment: {
      DATABASE_URL: `file:${file}`,
      SECRET_KEY,
      ...TWILIO,
      TWILIO_AUTH_TOKEN: AUTH_TOKEN,
      ...(importFolder && { IMPORT_FOLDER: importFolder }),
    },
    parts: {
      carrier: openSimulatedCarrier(),
      // What is written in a form is looked at, and no name of it looked up.
      hooks: { ...openHooks({ allowPrivate: true }), post: async () => ({ status: 204 }) },
      mailer: {
        async send(mail) {
          mails.push(mail)
          return { outcome: 'accepted' }
        },
        async close() {},
      },
      log: { info: log, warn: log, error },
      ...given,
    },
  })
  const enterAll = async () => ({
    agent: await scene.enter('agent'),
    staff: await scene.enter('staff'),
    admin: await scene.enter('admin'),
  })
  const stage: Stage = {
    scene,
    importFolder: importFolder ?? '',
    names: await fill(scene),
    browsers: await enterAll(),
    wrongInLog() {
      const wrong = wrongInLog(lines)
      lines = []
      return wrong
    },
    async look() {
      const { ticker, parts } = scene.service
      await ticker.tick()
      await ticker.quiet()
      await dump(parts.store)
      const wrong = [...errors.map((words) => `logged: ${words}`), ...mails.flatMap(wrongInMail), ...stage.wrongInLog()]
      errors = []
      mails = []
      const reader = new Sqlite(file, { readonly: true })
      if ((reader.pragma('foreign_key_check') as unknown[]).length > 0) wrong.push('a row without what it refers to')
      reader.close()
      // A case may have signed somebody out.
      stage.browsers = await enterAll()
      return [...new Set(wrong)]
    },
    async close() {
      await scene.service.ticker.quiet()
      await scene.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return stage
}

/** Loud on purpose. */
const DELIBERATE = new Set([
  'an inbound text cannot be read',
  'folders of the watched folder are named by the code of no office: their files are not read',
  'the watched folder, or a folder in it, cannot be written to: its files are left',
  // The trial of the stage has no true hash.
  'the protocol of a trial, or its result, is not what was hashed',
])
const TWILIO = {
  TWILIO_ACCOUNT_SID: 'AC0123456789abcdef0123456789abcdef',
  TWILIO_FROM: '+33937000000',
  PUBLIC_URL: 'http://localhost:3000',
}

async function fill(scene: Scene): Promise<Record<string, string>> {
  const { service, office } = scene
  const { newId, store } = service.parts
  const agentMail = 'marie@justice.example'
  const { personId: person, appointmentId: appointment } = await addInvented(scene, {
    lastName: 'AMRANI',
    phone: PHONE,
    at: '2027-01-14T10:00',
    agent: agentMail,
    summoned: true,
  })
  await addFreeSlot(scene, '2027-01-15T10:00', agentMail)
  const { agentId: agent } = await scene.enter('agent')
  const request = newId()
  const asked = { id: request, key: 'fuzz', officeId: office.id, probationerId: person, appointmentId: appointment }
  await scene.change((tx) => openRequest(tx, { ...asked, kind: 'move' }, scene.now()))
  const words = written(protocolOf(DESIGN, 'SPIP', SAID))
  const trial = newId()
  await scene.change((tx) => addTrial(tx, { id: trial, officeId: office.id, words, protocolHash: 'h' }, scene.now()))
  const planning = 'dossier;nom;type;date;heure;lieu\nD-1;TEST;Suivi;14/01/2027;14h30;SPIP\nD-2;TEST;SPIP;hier;9h;SPIP'
  const upload = await takeInUpload(
    service.parts,
    { id: agent, officeId: office.id },
    { name: 'planning.csv', content: Buffer.from(planning) },
  )
  await service.ticker.tick()
  await service.ticker.quiet()
  const made = { officeId: office.id, agentId: agent }
  const token = { id: newId(), ...made, name: 'Planning', mayLoad: true, mayRead: true }
  const hook = { id: newId(), ...made, address: 'https://a.example/', secret: 'whsec_AAAA' }
  const duty = {
    id: newId(),
    probationerId: person,
    code: undefined,
    words: 'Se présenter',
    status: 'current' as const,
  }
  await scene.change(async (tx) => {
    await addToken(tx, 'of-the-stage', token, scene.now())
    await addHook(tx, hook, NOTHING_READ, scene.now())
    await addObligation(tx, { ...duty, detail: undefined, proof: undefined, dueOn: undefined }, scene.now())
  })
  const link = 'a-link-to-sign-in-with'
  const until = scene.now().plus({ days: 1 })
  const [decision = '', choose = ''] = await scene.change(async (tx) => {
    await addSignInLink(tx, link, agent, scene.now())
    const about = { agentId: agent, officeId: office.id, probationerId: person, appointmentId: appointment }
    const made = (act: 'refuseMove' | 'chooseMoment') =>
      makeLink(tx, service.parts, { ...about, action: { act }, requestId: request, until }, scene.now())
    return [await made('refuseMove'), await made('chooseMoment')]
  })
  const [mail] = await store.db.select().from(store.tables.emails)
  const [slot] = await store.db.select().from(store.tables.slots)
  const [place] = await store.db.select().from(store.tables.places)
  const [message] = await store.db.select().from(store.tables.messages)
  return {
    ...{ person, appointment, agent, request, trial, upload, link },
    ...{ token: token.id, hook: hook.id, obligation: duty.id, mail: mail?.id ?? 'none' },
    office: office.id,
    slot: slot?.id ?? '',
    place: place?.id ?? '',
    message: message?.id ?? '',
    decision: decision.slice(decision.lastIndexOf('/') + 1),
    choose: choose.slice(choose.lastIndexOf('/') + 1),
  }
}
