import { afterEach, beforeEach, expect, test } from 'vitest'
import { addInvented, type Browser, get, openScene, post, type Scene } from './scene.ts'

const PHONE = '+33639981001'

let scene: Scene
let alice: Browser
let address: string
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  alice = await scene.enter('agent')
  await addInvented(scene, { lastName: 'MOREL', phone: PHONE, at: '2027-01-19T14:30' })
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

test('one browser has three streams at most: the next is told to ask by the minute', async () => {
  const streams = [await follow(), await follow(), await follow()]
  expect((await ask()).status).toBe(503)
  for (const { cancel } of streams) await cancel()
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

function ask() {
  const headers = { accept: 'text/event-stream', cookie: alice.cookie }
  return fetch(`${address}/nouvelles`, { headers, redirect: 'manual' })
}

interface News {
  open: number
  mark: string
}

async function follow() {
  const answer = await ask()
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
    async ended() {
      while (!(await reader.read()).done);
    },
    cancel: () => reader.cancel(),
  }
}
