import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { withParts } from '../../src/commands/command.ts'
import { importCommand } from '../../src/commands/import.ts'
import { setupCommand } from '../../src/commands/setup.ts'
import { takePlanning } from '../../src/commands/setup-planning.ts'
import { readConfig } from '../../src/config.ts'
import type { Field } from '../../src/domain/schedule/column-words.ts'
import { fieldsOfKind } from '../../src/domain/schedule/header.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { findMark } from '../../src/store/marks/marks.ts'
import { listOffices } from '../../src/store/offices/offices.ts'
import { startCarrier } from '../support/carrier.ts'
import { runHere } from '../support/command-here.ts'
import { type Machine, openMachine } from '../support/command-line.ts'
import { startMailServer } from '../support/mail-server.ts'
import { ACCOUNT_SID, AUTH_TOKEN } from '../support/service.ts'
import { listJournal } from '../support/store-rows.ts'

let machine: Machine
beforeAll(() => {
  machine = openMachine()
})
afterAll(() => machine.remove())

const here = (args: string[], environment: Record<string, string> = {}, file = 'here.db') =>
  runHere(setupCommand, args, { DATABASE_URL: `file:${machine.path(file)}`, ...environment })

function configOf(environment: Record<string, string>) {
  const read = readConfig(environment)
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  return { ...read.config, logLevel: 'silent' }
}

test('sets the first office up at once, says the one-use link, and again changes only what is said', async () => {
  const said = [
    '--office',
    'SPIP 92',
    '--phone',
    '01 40 97 00 00',
    '--email',
    'spip@justice.example',
    '--hours',
    '8h30 - 18h',
    '--admin',
    'ada@justice.example',
  ]
  const first = JSON.parse((await here([...said, '--name', 'Ada', '--json'])).out)
  expect(first).toMatchObject({
    office: {
      code: 'SPIP',
      name: 'SPIP 92',
      phone: '01 40 97 00 00',
      email: 'spip@justice.example',
      region: 'FR',
      hours: { days: [1, 2, 3, 4, 5, 6], opens: '08:30', closes: '18:00' },
    },
    carrier: null,
    mail: null,
    rehearsal: false,
    link: expect.stringMatching(/^http:\/\/localhost:3000\/bienvenue\/premier\/[\w-]{43}$/),
  })
  const again = JSON.parse((await here(['--region', 'RE', '--json'])).out)
  expect(again.office).toEqual({ ...first.office, region: 'RE' })
})

test('the first office has the code that the environment chose while the store was empty, and keeps it', async () => {
  const codeWith = async (code: string) => {
    const { out } = await here(['--json'], { OFFICE_CODE: code }, 'coded.db')
    return JSON.parse(out).office.code
  }
  expect(await codeWith('SPIP-33')).toBe('SPIP-33')
  expect(await codeWith('SPIP-75')).toBe('SPIP-33')
})

test('the code of the office is chosen while nobody is recorded, and not any more', async () => {
  const codeAfter = async (code: string) => {
    const { out, err } = await here(['--code', code, '--json'], {}, 'chosen.db')
    return err || JSON.parse(out).office.code
  }
  expect(await codeAfter('SPIP-44')).toBe('SPIP-44')
  expect(await codeAfter('Nantes')).toBe('Nantes')
  const load = machine.path('planning.csv')
  const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  writeFileSync(load, `dossier;nom;prenom;type;date;heure;lieu\nD-1;MOREL;Ada;SPIP;${soon};9h;SPIP de Nantes\n`)
  expect((await runHere(importCommand, [load], { DATABASE_URL: `file:${machine.path('chosen.db')}` })).code).toBe(0)
  expect(await codeAfter('SPIP-44')).toMatch('le code du service ne change plus')
  expect(await codeAfter('Nantes')).toBe('Nantes')
})

test('hours said again, without a mobile of the team, are journaled as a change of the office, and give the reminders planned theirs', async () => {
  await here(['--json'], {}, 'hours.db')
  expect((await here(['--hours', '10h-16h', '--team', '', '--json'], {}, 'hours.db')).err).toBe('')
  const store = await openStore(
    `file:${machine.path('hours.db')}`,
    readFileSync(machine.path('secret.key'), 'utf8').trim(),
  )
  onTestFinished(() => store.close())
  const [office] = await listOffices(store)
  if (!office) throw new Error('no office')
  const told = (await listJournal(store, office.id)).filter(({ what }) => what === 'officeChanged')
  expect(told).toMatchObject([{ actor: 'command', details: { fields: 'sendingHours' } }])
  expect(await findMark(store, `reminders to realign: ${office.id}`)).toBe('due')
})

test('says whether the carrier knows us; with a real one the store rehearses, and its team is said', async () => {
  const carrier = await startCarrier({ authToken: AUTH_TOKEN, accountSid: ACCOUNT_SID })
  const twilio = { TWILIO_ACCOUNT_SID: ACCOUNT_SID, TWILIO_AUTH_TOKEN: AUTH_TOKEN, TWILIO_FROM: carrier.account.number }
  const addresses = { PUBLIC_URL: 'https://one.example', PUBLIC_URL_FALLBACK: 'https://two.example' }
  const { out } = await here(['--json'], { ...twilio, ...addresses, TWILIO_API_URL: carrier.url }, 'carrier.db')
  await carrier.close()
  expect(JSON.parse(out)).toMatchObject({
    carrier: { state: 'works', incoming: 'nowhere', fallback: 'nowhere' },
    webhooks: { sms: expect.stringContaining('//one.'), smsFallback: 'https://two.example/webhooks/twilio/sms' },
    rehearsal: false,
  })
  // A name that leads nowhere: no carrier of this machine.
  const real = { ...twilio, TWILIO_API_URL: 'http://carrier.invalid' }
  const told = await here(['--team', '06 39 98 00 01'], real, 'real.db')
  expect(told.out).toContain('seuls les numéros de l’équipe (1) reçoivent des SMS')
  expect(told.out).toContain('Il ne répond pas')
  expect(told.out).toMatch(/messages \S+\/webhooks\/twilio\/sms \(secours : \S+\/webhooks\/twilio\/sms\)/)
})

test('a text to one’s own telephone is offered once the carrier was checked, and waits for the service to run', async () => {
  const carrier = await startCarrier({ authToken: AUTH_TOKEN, accountSid: ACCOUNT_SID })
  const environment = {
    TWILIO_ACCOUNT_SID: ACCOUNT_SID,
    TWILIO_AUTH_TOKEN: AUTH_TOKEN,
    TWILIO_FROM: carrier.account.number,
    TWILIO_API_URL: carrier.url,
    DATABASE_URL: `file:${machine.path('tried.db')}`,
  }
  // Nothing is changed; then a number, where the carrier knows us.
  writeFileSync(machine.path('liste.csv'), UNKNOWN)
  const input = `${'\n'.repeat(9)}06 39 98 00 01\n${machine.path('liste.csv')}\n`
  const asked = await machine.run(['setup'], { input, environment })
  expect(asked.out).toMatch(/Un mobile à vous[\s\S]*SMS d’essai : il part dès que le service tourne/)
  // Asked for last, and left where nothing is said of its columns.
  expect(asked.out).toMatch(
    /Votre tableur[\s\S]*La colonne « Matricule » contient[\s\S]*Fichier refusé, rien n’a été changé/,
  )
  expect(carrier.creates).toBe(0)
  const store = await openStore(environment.DATABASE_URL, readFileSync(machine.path('secret.key'), 'utf8').trim())
  const waiting = await store.db.select().from(store.tables.messages)
  await store.close()
  expect(waiting).toMatchObject([{ phone: '+33639980001', state: 'waiting', body: expect.stringMatching(/^Essai: /) }])
  await carrier.close()
  const silent = await here(['--try', '06 39 98 00 01'], {
    ...environment,
    DATABASE_URL: `file:${machine.path('silent.db')}`,
  })
  expect(silent.out).toContain('SMS d’essai : aucun, l’opérateur ne nous connaît pas encore.')
  expect(silent.out).toContain('« justif import »')
})

const SOON = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
/** A spreadsheet whose columns nobody knows. */
const UNKNOWN = `Matricule;Intéressé;Joindre au;Nature du rdz;Quel jour;À partir de;Endroit prévu;Suivi fait par;Couleur
D-1;MOREL;06 39 98 00 01;SPIP;${SOON};9h;SPIP;c.lambert@justice.example;rouge
`
const MEANT = [
  'caseNumber',
  'lastName',
  'phone',
  'type',
  'date',
  'time',
  'place',
  'agentEmail',
  'ignored',
] as const satisfies (Field | 'ignored')[]

test('one’s own spreadsheet is taken in: its columns are asked once and remembered, its preview is shown, and it is loaded or left', async () => {
  const path = machine.path('tableur.csv')
  writeFileSync(path, UNKNOWN)
  const config = configOf({ DATABASE_URL: `file:${machine.path('taken.db')}` })
  const said = MEANT.map((field) => String(field === 'ignored' ? 0 : fieldsOfKind('planning').indexOf(field) + 1))
  const take = (...answers: string[]) =>
    withParts(config, async (parts) => {
      const told = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
      onTestFinished(() => told.mockRestore())
      const asked: string[] = []
      const ask = async (question: string) => {
        asked.push(question)
        return answers.shift() ?? ''
      }
      const [office] = await listOffices(parts.store)
      if (!office) throw new Error('no office')
      const came = await takePlanning(parts, office, ask)
      const out = told.mock.calls.map(([words]) => String(words)).join('')
      told.mockRestore()
      const loaded = await parts.store.db.select().from(parts.store.tables.appointments)
      return { came, out, asked, loaded: loaded.length, journal: await listJournal(parts.store, office.id) }
    })

  expect(await take('')).toMatchObject({ came: undefined, asked: [expect.stringContaining('Votre tableur')] })
  expect((await take(machine.path('nowhere.csv'))).came).toContain('introuvable')
  const partly = await take(`'${path}'`, ...said.slice(0, 7), '', '0')
  expect(partly.out).toContain('Joindre au : le téléphone')
  expect(partly.out).toContain('lignes lues : 1\n  ajoutées : 1')
  expect(partly.came).toContain('L’agent n’est lu dans aucune colonne')
  expect(partly.loaded).toBe(0)
  expect(partly.journal.find(({ what }) => what === 'columnsMatched')?.actor).toBe('command')

  const left = await take(path, said[7] ?? '', '')
  expect(left.asked.slice(1)).toEqual(['La colonne « Suivi fait par » contient', expect.stringContaining('Le charger')])
  expect(left).toMatchObject({ came: 'Le fichier n’est pas chargé.', loaded: 0 })
  const loaded = await take(path, 'tout')
  expect(loaded.asked).toHaveLength(2)
  expect(loaded.came).toMatch(/^Fichier chargé\.[\s\S]*ajoutées : 1/)
  expect(loaded.loaded).toBe(1)
})

test('says whether the mail server knows us, and sends it nothing', async () => {
  const server = await startMailServer({ user: { name: 'justif', pass: 'right' } })
  const mailOf = async (login: string, words = false) => {
    const smtp = { SMTP_URL: `smtp://${login}@127.0.0.1:${server.port}`, MAIL_FROM: 'justif@justice.example' }
    const { out } = await here(words ? ['--region', 'FR'] : ['--json'], smtp, 'mail.db')
    return words ? out : JSON.parse(out).mail
  }
  expect(await mailOf('justif:right')).toBe('works')
  expect(await mailOf('justif:wrong')).toBe('refused')
  expect(await mailOf('justif:wrong', true)).toContain('E-mails : Le serveur est là, et refuse notre nom')
  expect(server.mails).toEqual([])
  await server.close()
  expect(await mailOf('justif:right')).toBe('silent')
})

test.each([
  [['--office', 'un nom beaucoup trop long pour un SMS'], '20 caractères'],
  [['--code', 'SPIP 92'], 'code'],
  [['--zone', 'Europe/Lutece'], 'fuseau'],
  [['--region', 'XX'], 'jours fériés'],
  [['--admin', 'ada'], 'adresse e-mail'],
  [['--team', '12'], 'mobile'],
  [['--try', '01 40 97 00 00'], 'mobile'],
  [['--hours', '18h-9h'], '9h-19h'],
  [['--hours', 'le matin'], '9h-19h'],
])('refuses %j, and changes nothing', async (args, why) => {
  const { code, err } = await here(args)
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining(why) })
})

test('asks line by line; an empty line keeps what is there', async () => {
  const { code, out } = await machine.run(['setup'], { input: 'SPIP 93\n\nspip93@justice.example\nEurope/Paris\n' })
  expect(code).toBe(0)
  expect(out).toContain('Nom court du service, en tête de chaque SMS [SPIP] : ')
  expect(out).toContain('Service : SPIP 93 (SPIP).')
  expect(out).toContain('Démarrez le service (npm start)')
  expect(out).toMatch(/\/bienvenue\/premier\/[\w-]{43}\n/)
})
