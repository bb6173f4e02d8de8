import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tellHooks } from '../../../src/app/changes/tell-hooks.ts'
import { isPublic, openHooks } from '../../../src/providers/hook-post.ts'
import { writeJournal } from '../../../src/store/journal/journal.ts'
import { addInvented, get, openScene, post, type Scene } from '../../web/scene.ts'

interface Got {
  headers: IncomingHttpHeaders
  body: string
}

let scene: Scene
let got: Got[]
let answer: { status: number; location?: string }
let stop: () => Promise<void>
let address: string
let person: { personId: string; appointmentId: string }

beforeEach(async () => {
  got = []
  answer = { status: 204 }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => {
      body += piece
    })
    request.on('end', () => {
      got.push({ headers: request.headers, body })
      response.writeHead(answer.status, answer.location ? { location: answer.location } : {}).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/changes`
  stop = () => new Promise((resolve) => server.close(() => resolve()))
  scene = await openScene('2027-01-11T10:00')
  person = await addInvented(scene, { lastName: 'BENALI', at: '2027-01-25T10:00', answer: 'confirmed' })
})
afterEach(async () => {
  await scene.close()
  await stop()
})

async function register(): Promise<string> {
  const page = (await post(scene, '/reglages/acces/adresses', { adresse: address })).body
  return (/whsec_[\w+/=&#;]+/.exec(page)?.[0] ?? '').replaceAll('&#43;', '+').replaceAll('&#x2F;', '/')
}

const confirm = () =>
  scene.change((tx) => {
    const about = { officeId: scene.office.id, probationerId: person.personId, appointmentId: person.appointmentId }
    const entry = { ...about, actor: 'probationer' as const, what: 'appointmentConfirmed' }
    return writeJournal(tx, [entry], scene.service.parts.newId, scene.now())
  })
const tell = () => tellHooks(scene.service.parts)
const hook = async () =>
  (await scene.service.parts.store.db.select().from(scene.service.parts.store.tables.hooks)).at(0)
const later = async () =>
  scene.setClock(
    (await hook())?.dueAt.plus({ seconds: 1 }).setZone('Europe/Paris').toISO({ includeOffset: false }) ?? '',
  )

test('each change from then on is told once, in order, signed so that whoever has the secret can check it', async () => {
  await confirm()
  const secret = await register()
  await tell()
  expect(got).toEqual([])
  await confirm()
  await confirm()
  await tell()
  await tell()
  expect(got).toHaveLength(2)
  for (const { headers, body } of got) {
    const [id, seconds] = [headers['webhook-id'], headers['webhook-timestamp']]
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`,
    )
    expect(Math.abs(Number(seconds) - scene.now().toSeconds())).toBeLessThan(60)
    expect(JSON.parse(body)).toMatchObject({
      type: 'change.confirmed',
      data: { answer: 'confirmed', startsAt: '2027-01-25T10:00:00+01:00' },
    })
    expect(body).not.toMatch(/BENALI|Camille/)
  }
  expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(2)
})

test('one that is not taken is told again under its id, later and later; in the end administrators hear of it, and nothing is lost', async () => {
  await register()
  await confirm()
  await confirm()
  answer = { status: 302, location: address }
  const waits: number[] = []
  for (let tries = 1; !(await hook())?.failedAt; tries++) {
    expect(tries).toBeLessThan(20)
    await tell()
    expect(got).toHaveLength(tries)
    waits.push((await hook())?.dueAt.diff(scene.now()).as('minutes') ?? 0)
    await later()
  }
  const grown = waits.slice(0, -1)
  expect(grown).toEqual(grown.toSorted((one, other) => one - other))
  expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  const { db, tables } = scene.service.parts.store
  const told = (await db.select().from(tables.emails)).filter(({ kind }) => kind === 'hookFailed')
  expect(told.map(({ agentId }) => agentId)).toEqual([scene.admin.agentId])
  expect(told[0]?.body).not.toContain('/changes')
  const before = got.length
  await tell()
  expect(got).toHaveLength(before)
  answer = { status: 200 }
  await post(scene, `/reglages/acces/adresses/${(await hook())?.id}/reprendre`, {}, {}, await scene.enter('admin'))
  await tell()
  expect(got).toHaveLength(before + 2)
})

test('its secret is shown once; removed and given again, it has another, and the one before signs nothing more', async () => {
  const secret = await register()
  const page = (await get(scene, '/reglages/acces')).body
  expect(page).toContain('127.0.0.1')
  expect(page).not.toContain('whsec_')
  await post(scene, `/reglages/acces/adresses/${(await hook())?.id}/retirer`, {})
  const other = await register()
  expect(other).toMatch(/^whsec_[\w+/]{43}=$/)
  expect(other).not.toBe(secret)
  await confirm()
  await tell()
  const [{ headers, body } = { headers: {}, body: '' }] = got
  const signs = (one: string) =>
    createHmac('sha256', Buffer.from(one.slice('whsec_'.length), 'base64'))
      .update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`)
      .digest('base64')
  expect(headers['webhook-signature']).toBe(`v1,${signs(other)}`)
  expect(headers['webhook-signature']).not.toBe(`v1,${signs(secret)}`)
})

test('an address that says it is gone, and one that does not answer, are not taken for ones that took it', async () => {
  await register()
  await confirm()
  await stop()
  await tell()
  expect(await hook()).toMatchObject({ attempts: 1, trouble: 'unreachable', failedAt: null })
  stop = async () => {}
})

describe('what is not of the whole Internet', () => {
  const ADDRESSES = [
    'https://127.0.0.1/',
    'https://localhost/',
    'https://[::1]/',
    'https://10.1.2.3/',
    'https://169.254.169.254/latest',
    'https://[::ffff:10.0.0.1]/',
    'https://2130706433/',
    'https://[fd00::1]/',
  ]

  test.each(ADDRESSES)('is neither registered nor posted to: %s', async (private_) => {
    const hooks = openHooks()
    expect(await hooks.check(private_)).toBe('private')
    expect(await hooks.post({ address: private_, headers: {}, body: '{}' })).toEqual({ trouble: 'private' })
  })

  test('nor is what is not https, nor a name and a password', async () => {
    const hooks = openHooks()
    for (const unread of [
      'http://a.example/',
      'ftp://a.example/',
      'https://a:b@a.example/',
      'a.example',
      '',
      `https://a.example/${'x'.repeat(500)}`,
    ])
      expect(await hooks.check(unread)).toBe('unread')
  })

  test('and the rest is', () => {
    for (const [address, family] of [
      ['8.8.8.8', 4],
      ['172.32.0.1', 4],
      ['2a01:e0a::1', 6],
    ] as const)
      expect(isPublic({ address, family })).toBe(true)
  })
})
