import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listStrangers } from '../support/store-rows.ts'
import { get, openScene, post, type Scene } from './scene.ts'

const DEMO_PAGES = ['/telephone', '/courrier', '/courrier/whatever']
const PAGES = ['/', '/agenda', '/connexion', ...DEMO_PAGES]
const OURS = ['localhost', 'LOCALHOST:3000', 'localhost:1', '127.0.0.1:3000', '127.0.0.2', '[::1]', '[::1]:3000']
const OTHERS = [
  'justif.example',
  'localhost.justif.example',
  '127.0.0.1.justif.example',
  'notlocalhost',
  'localhost.',
  '10.0.0.1:3000',
  '127.0.0.1@justif.example',
  '127.1',
  '[::2]',
]

let scene: Scene
beforeAll(async () => {
  scene = await openScene('2027-01-11T10:00')
})
afterAll(() => scene.close())

describe('a page of the demonstration', () => {
  test.each(OURS)('answers when it is asked for as %s', async (host) => {
    for (const page of PAGES) expect((await get(scene, page, host)).statusCode, page).not.toBe(403)
  })

  test.each(OTHERS)('is refused with a sentence when it is asked for as "%s"', async (host) => {
    for (const page of PAGES) {
      const answer = await get(scene, page, host)
      expect(answer.statusCode, page).toBe(403)
      expect(answer.body).toContain('http://localhost:3000')
    }
  })

  test('is refused whatever a proxy says of the name', async () => {
    const headers = { host: 'justif.example', 'x-forwarded-host': 'localhost', 'x-forwarded-for': '127.0.0.1' }
    const answer = await scene.service.server.inject({ method: 'GET', url: '/agenda', headers })
    expect(answer.statusCode).toBe(403)
  })

  test('takes no text under another name, nor from the form of another site', async () => {
    const form = { numero: '+33639981099', message: 'bonjour' }
    const strangers: Record<string, string>[] = [
      { host: 'justif.example' },
      { host: 'justif.example', origin: 'http://justif.example' },
      { origin: 'http://justif.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of strangers) {
      expect((await post(scene, '/telephone', form, headers)).statusCode).toBe(403)
    }
    expect(await listStrangers(scene.service.parts.store, 10)).toEqual([])
  })

  test('does not exist where a carrier is set', async () => {
    const real = await openScene('2027-01-11T10:00', {
      environment: { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'a token of a test', TWILIO_FROM: '+33937000000' },
    })
    try {
      for (const page of DEMO_PAGES) expect((await get(real, page)).statusCode, page).toBe(404)
      const door = { agent: real.admin.agentId }
      expect((await post(real, '/connexion/demonstration', door, {}, null)).statusCode).toBe(410)
    } finally {
      await real.close()
    }
  })
})

test('the root leads to the agenda', async () => {
  const answer = await get(scene, '/')
  expect(answer.statusCode).toBe(302)
  expect(answer.headers.location).toBe('/agenda')
})

test('every page says that it is a demonstration, and leads to the three', async () => {
  for (const page of ['/agenda', '/telephone', '/courrier']) {
    const { body } = await get(scene, page)
    expect(body).toContain('Démonstration.')
    expect(body).toContain('n’y chargez pas de vraies personnes')
    expect(body).not.toContain('inventés')
    for (const path of ['/agenda', '/telephone', '/courrier']) expect(body).toContain(`<a href="${path}"`)
    expect(body.match(/aria-current="page"/g)).toHaveLength(1)
  }
})

test('no page has a script, a style or a handler within itself, and none stays in the cache of a browser', async () => {
  for (const page of ['/agenda', '/telephone', '/telephone?numero=%2B33639981099', '/courrier', '/courrier/none']) {
    const { body, headers } = await get(scene, page)
    expect(body).not.toMatch(/<script(?! type="module" src="\/style\/)|<style|\sstyle=|\son\w+=|javascript:/)
    expect(headers['cache-control']).toBe('no-store')
  }
})

test('every sheet and script that a page asks for is served, to be kept as long as its content lasts', async () => {
  const { body } = await get(scene, '/telephone')
  const addresses = [...body.matchAll(/(?:href|src)="(\/style\/[^"]+)"/g)].map(([, address]) => address ?? '')
  expect(addresses).toHaveLength(4)
  for (const address of addresses) {
    const answer = await get(scene, address)
    expect(answer.statusCode, address).toBe(200)
    expect(answer.headers['cache-control']).toContain('immutable')
  }
  expect((await get(scene, '/style/style.css?v=old')).headers['cache-control']).toBe('no-cache')
})
