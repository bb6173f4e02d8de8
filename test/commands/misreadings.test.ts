import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { receiveMessage } from '../../src/app/conversations/receive-message.ts'
import { markMisread } from '../../src/app/misreadings/mark-misread.ts'
import type { Meaning } from '../../src/app/misreadings/meaning.ts'
import { erasePerson } from '../../src/app/people/erase-person.ts'
import { misreadingsCommand } from '../../src/commands/misreadings.ts'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { countMisreadings } from '../../src/store/misreadings/misreadings.ts'
import { addOffice } from '../../src/store/offices/offices.ts'
import { getProbationer } from '../../src/store/people/people.ts'
import { readSet } from '../../training/sets.ts'
import { runHere } from '../support/command-here.ts'
import { newFolder } from '../support/store.ts'
import { addInvented, openScene, type Scene } from '../web/scene.ts'

const PHONE = '+33639981001'

let scene: Scene
let url: string
let karim: string
beforeEach(async () => {
  url = `file:${join(newFolder(), 'justif.db')}`
  scene = await openScene('2027-01-11T10:00', { environment: { DATABASE_URL: url } })
  const { personId } = await addInvented(scene, {
    lastName: 'MOREL',
    firstName: 'Karim',
    phone: PHONE,
    at: '2027-01-14T14:30',
  })
  karim = personId
})
afterEach(() => scene.close())

const run = (...args: string[]) => runHere(misreadingsCommand, args, { DATABASE_URL: url })

let heard = 0
async function mark(body: string, meaning: Meaning, [probationerId, from] = [karim, PHONE]) {
  const { parts } = scene.service
  await receiveMessage(parts, { sid: `SM${++heard}`, from, to: '+33199000000', body, carrierOptOut: undefined })
  const said = (await listExchanged(parts.store, from, 20)).find((text) => text.body === body)
  const { agentId } = scene.admin
  await markMisread(parts, { probationerId, agentId, messageId: said?.id ?? '', meaning })
}

test('gives what was meant and the words without identity, as training reads them, under a word of warning', async () => {
  await mark('bjr c karim morel, jpeu pas veni a nanterre, tel 06 39 98 10 01', 'decline')
  await mark('# à 3h\tje suis là', 'ask_when')
  const { code, out, err } = await run()
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.split('\n')).toEqual([
    expect.stringMatching(/^# À relire ligne à ligne par une personne avant que rien n’en soit appris/),
    'decline\tbjr c Untel, jpeu pas veni a Unlieu, tel Unnumero',
    'ask_when\t# à 3h je suis là',
    '',
  ])
  const file = join(newFolder(), 'misread')
  writeFileSync(`${file}.tsv`, out.replace('# À', '#\tÀ'))
  expect(readSet(file).map(({ intent, text }) => [intent, text.slice(0, 5)])).toEqual([
    ['decline', 'bjr c'],
    ['ask_when', '# à 3'],
  ])
})

test('writes as a comment what may still name somebody, and why, until a person takes its beginning away', async () => {
  await mark('mon frere Zoubir viendra a ma place', 'decline')
  await mark('pas possible le 3 mars', 'decline')
  const mars = { lastName: 'MARS', firstName: 'Lou', phone: '+33639981003' }
  const { personId } = await addInvented(scene, mars)
  await mark('pas possible le 4 mars', 'reschedule', [personId, mars.phone])
  await mark('jpeux venir samedi a 10h', 'reschedule')
  const { out } = await run()
  expect(out.split('\n').slice(1)).toEqual([
    '# à vérifier (un mot inconnu a une majuscule)\tdecline\tmon frere Zoubir viendra a ma place',
    'decline\tpas possible le 3 mars',
    '# à vérifier (un mot courant est aussi un nom connu)\treschedule\tpas possible le 4 mars',
    'reschedule\tjpeux venir samedi a 10h',
    '',
  ])
  const file = join(newFolder(), 'misread')
  writeFileSync(`${file}.tsv`, out)
  expect(readSet(file)).toHaveLength(2)
  writeFileSync(`${file}.tsv`, out.replace(/^# à vérifier [^\t]*\t/gm, ''))
  expect(readSet(file).map(({ intent }) => intent)).toEqual(['decline', 'decline', 'reschedule', 'reschedule'])
})

test('gives one JSON document, with why each message is doubtful and nothing of whose it is', async () => {
  await mark('mon frere Zoubir viendra', 'decline')
  await mark('ma valise est prete', 'self')
  expect(JSON.parse((await run('--json', '--with-danger')).out)).toEqual({
    locale: 'fr',
    messages: [
      { meant: 'decline', text: 'mon frere Zoubir viendra', doubts: ['capital'] },
      { meant: 'distress', danger: 'self', text: 'ma valise est prete', doubts: [] },
    ],
  })
  expect(JSON.parse((await run('--json', '--locale', 'en')).out)).toEqual({ locale: 'en', messages: [] })
})

test('gives what was marked since a day of the office', async () => {
  await mark('pas possible lundi', 'decline')
  scene.setClock('2027-02-01T00:30')
  await mark('pas possible mardi', 'decline')
  const since = async (day: string) => (await run('--since', day)).out.match(/lundi|mardi/g)
  expect(await since('2027-01-11')).toEqual(['lundi', 'mardi'])
  expect(await since('2027-02-01')).toEqual(['mardi'])
  expect(await since('2027-02-02')).toBeNull()
})

test('on a number that two offices share, knows the agents of both', async () => {
  const { newId } = scene.service.parts
  const other = { id: newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await scene.change((tx) => addOffice(tx, other, newId, scene.now()))
  await mark('dites le a zoubira svp', 'decline')
  await scene.change(async (tx) => {
    const agent = { id: newId(), officeId: other.id, email: 'z@justice.example', name: 'Zoubira Ait', role: 'agent' }
    await keepAgent(tx, agent as Parameters<typeof keepAgent>[1], scene.now())
    await tx.db.update(tx.tables.probationers).set({ officeId: other.id })
  })
  expect((await run()).out).toContain('\ndecline\tdites le a Untel svp\n')
})

test('knows the home where somebody is visited', async () => {
  await scene.change((tx) =>
    tx.db.update(tx.tables.appointments).set({ home: { name: 'Domicile', address: '9 sente Aubrac, Vanves' } }),
  )
  await mark('venez plutot a vanves demain', 'reschedule')
  expect((await run()).out).toContain('\nreschedule\tvenez plutot a Unlieu demain\n')
})

test('leaves danger out unless it is asked for, and then says which', async () => {
  await mark('ma valise est prete pour le grand voyage', 'self')
  expect((await run()).out).not.toContain('valise')
  const { out } = await run('--with-danger')
  expect(out).toContain('\ndistress\tma valise est prete pour le grand voyage\tself\n')
})

test('keeps languages apart, and gives one office when it is asked for', async () => {
  const phone = '+33639981002'
  const { personId } = await addInvented(scene, { lastName: 'SMITH', firstName: 'Ann', phone, language: 'en' })
  await mark('Ann here, my boss says no', 'decline', [personId, phone])
  expect((await run()).out).not.toContain('boss')
  expect((await run('--locale', 'en', '--office', scene.office.code)).out).toContain('decline\tUntel here, my boss')
})

test('says nothing of somebody who was erased, who still counts', async () => {
  await mark('pas possible ce jour la', 'decline')
  const { parts } = scene.service
  await erasePerson(parts, await getProbationer(parts.store, karim))
  expect((await run()).out.split('\n')).toHaveLength(2)
  expect(await countMisreadings(parts.store, [scene.office.id], '2027-01', '2027-01')).toMatchObject([{ count: 1 }])
})

test('refuses an office, a language or a day it does not know, and words too many', async () => {
  for (const args of [['--office', 'LILLE'], ['--locale', 'xx'], ['--since', 'hier'], ['encore']])
    expect(await run(...args)).toMatchObject({ code: 1, out: '' })
})
