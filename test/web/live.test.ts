import { afterEach, beforeEach, expect, test } from 'vitest'
import { setAgent } from '../../src/store/agents/agents.ts'
import { addOffice } from '../../src/store/offices/offices.ts'
import { addInvented, type Browser, get, openScene, post, type Scene } from './scene.ts'

const PHONE = '+33639981001'

let scene: Scene
let alice: Browser
let address: string
let personId: string
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  alice = await scene.enter('agent')
  personId = (await addInvented(scene, { lastName: 'MOREL', phone: PHONE, at: '2027-01-19T14:30' })).personId
  address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
})
let closed = false
afterEach(async () => {
  if (!closed) await scene.close()
  closed = false
})

test('a stream tells how things stand, and anew when somebody writes', async () => {
  const { next, cancel, headers } = await follow()
  expect(headers.get('x-accel-buffering')).toBe('no')
  expect(headers.get('cache-control')).toContain('no-transform')
  const before = await next()
  expect(before.open).toBe(0)
  await post(scene, '/telephone', { numero: PHONE, message: 'rappelez-moi svp' })
  const after = await next((news) => news.mark !== before.mark && news.open === 1)
  expect(after.open).toBe(1)
  await cancel()
})

test('a page that shows what waits carries the same mark, and the count in its title', async () => {
  await post(scene, '/telephone', { numero: PHONE, message: 'rappelez-moi svp' })
  const { body } = await get(scene, '/conversations?liste=toutes', undefined, alice)
  const { mark } = (await get(scene, '/nouvelles', undefined, alice)).json()
  expect(body).toContain(`data-live="${mark}"`)
  expect(body).toContain('<title>(1) Conversations')
})

test.each(['/agenda?jour=2027-01-19', '/demandes?liste=toutes', '/mes-personnes', '/conversations'])(
  '%s follows what happens by itself, and without a script by a link to itself',
  async (path) => {
    const { body } = await get(scene, path, undefined, alice)
    expect(body).toMatch(/<div id="vivant" data-live="[^"]+">/)
    expect(body).toContain(`<noscript><p><a href="${path}">Actualiser cette page</a></p></noscript>`)
  },
)

test('one browser has three streams at most: the next takes the place of the first, which is told to ask by the minute', async () => {
  const first = await follow()
  const others = [await follow(), await follow()]
  const next = await follow()
  await first.ended()
  expect(first.text()).toMatch(/event: elsewhere\ndata: \n\n$/)
  // Whoever has no place any more takes none back: the others still hear.
  await post(scene, '/telephone', { numero: PHONE, message: 'rappelez-moi svp' })
  for (const stream of [...others, next]) expect(await stream.next(({ open }) => open === 1)).toMatchObject({ open: 1 })
  for (const { cancel } of [...others, next]) await cancel()
})

test('a page that shows somebody is told who else writes to them, at once, and no longer once it is sent or emptied', async () => {
  const lea = await scene.enter('agent')
  await scene.change((tx) => setAgent(tx, lea.agentId, { name: 'Léa Martin' }))
  const shows = await follow(`?personne=${personId}`)
  const own = await follow(`?personne=${personId}`, lea)
  const writes = (form = {}) => post(scene, `/conversations/${personId}/ecrit`, form, {}, lea)
  expect((await writes()).statusCode).toBe(204)
  const told = await shows.writing(({ name }) => name !== undefined)
  expect(told).toMatchObject({ name: 'Léa Martin' })
  expect(told.ms).toBeLessThanOrEqual(12_000)
  const page = (await get(scene, `/conversations/${personId}`, undefined, alice)).body
  expect(page).toContain('>Léa Martin écrit…</p>')
  // Of two the first is shown.
  expect((await post(scene, `/conversations/${personId}/ecrit`, {}, {}, alice)).statusCode).toBe(204)
  await writes({ fini: 'oui' })
  expect(await shows.writing((news, count) => count > 1 && news.name === undefined)).toEqual({})
  await writes()
  await shows.writing((news, count) => count > 2 && news.name !== undefined)
  const { body } = await get(scene, `/conversations/${personId}`, undefined, lea)
  const envoi = /name="envoi" value="([^"]+)"/.exec(body)?.[1] ?? ''
  await post(scene, `/conversations/${personId}/reponse`, { envoi, message: 'Venez lundi. Léa' }, {}, lea)
  expect(await shows.writing((news, count) => count > 3 && news.name === undefined)).toEqual({})
  expect(own.text()).not.toContain('event: writing')
  await Promise.all([shows.cancel(), own.cancel()])
})

test('whoever stops typing is believed to write for some seconds, and nobody of another office hears of it', async () => {
  await post(scene, `/conversations/${personId}/ecrit`, {}, {}, alice)
  const shown = async () => (await get(scene, `/personnes/${personId}`)).body.includes('>Alice Agent écrit…</p>')
  expect(await shown()).toBe(true)
  scene.setClock('2027-01-11T10:00:20')
  expect(await shown()).toBe(false)
  const { newId } = scene.service.parts
  const elsewhere = { id: newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await scene.change((tx) => addOffice(tx, elsewhere, newId, scene.now()))
  expect((await ask(`?personne=${personId}`, await scene.enter('agent', elsewhere.id))).status).toBe(404)
})

test('streams end as the service closes', async () => {
  const { ended } = await follow()
  closed = true
  await scene.close()
  await ended()
})

test('what a page asks by itself does not keep somebody signed in who has left', async () => {
  scene.setClock('2027-01-11T10:50')
  expect((await get(scene, '/nouvelles', undefined, alice)).statusCode).toBe(200)
  scene.setClock('2027-01-11T11:01')
  expect((await get(scene, '/nouvelles', undefined, alice)).statusCode).toBe(303)
})

function ask(query = '', who = alice) {
  const headers = { accept: 'text/event-stream', cookie: who.cookie }
  return fetch(`${address}/nouvelles${query}`, { headers, redirect: 'manual' })
}

interface News {
  open: number
  mark: string
}

interface Writing {
  name?: string
  ms?: number
}

async function follow(query = '', who = alice) {
  const answer = await ask(query, who)
  expect(answer.status).toBe(200)
  const reader = answer.body?.getReader() ?? expect.fail('no stream')
  const decoder = new TextDecoder()
  let text = ''
  return {
    headers: answer.headers,
    async next(isIt: (news: News) => boolean = () => true): Promise<News> {
      for (;;) {
        const { value, done } = await reader.read()
        if (done) return expect.fail('the stream ended')
        text += decoder.decode(value, { stream: true })
        const events = [...text.matchAll(/^data: (\{.*\})$/gm)].map(([, json = '']) => JSON.parse(json) as News)
        const found = events.findLast(isIt)
        if (found) return found
      }
    },
    /** What is told of who writes, and the how manieth time it is. */
    async writing(isIt: (news: Writing, count: number) => boolean): Promise<Writing> {
      for (;;) {
        const { value, done } = await reader.read()
        if (done) return expect.fail('the stream ended')
        text += decoder.decode(value, { stream: true })
        const events = [...text.matchAll(/^event: writing\ndata: (\{.*\})$/gm)]
        const told = events.map(([, json = '']) => JSON.parse(json) as Writing)
        const last = told.at(-1)
        if (last && isIt(last, told.length)) return last
      }
    },
    text: () => text,
    async ended() {
      for (;;) {
        const { value, done } = await reader.read()
        if (done) return
        text += decoder.decode(value, { stream: true })
      }
    },
    cancel: () => reader.cancel(),
  }
}
