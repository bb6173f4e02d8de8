import { afterEach, expect, test } from 'vitest'
import { openStory, type Story } from '../support/story.ts'

let story: Story
afterEach(() => story.service.close())

test('every line that a request causes has its id, which whoever asked is told', async () => {
  const { lines } = await open()
  const { server } = story.service
  for (const url of ['/healthz', '/connexion', '/nowhere', '/agenda']) {
    const before = lines.length
    const answer = await server.inject({ url })
    const id = answer.headers['x-request-id']
    expect(id).toMatch(/^[\w-]{8,}$/)
    const caused = lines.slice(before)
    expect(caused.length).toBeGreaterThan(0)
    expect(new Set(caused.map(({ request }) => request))).toEqual(new Set([id]))
  }
})

test('an id that somebody sends is not ours', async () => {
  const { lines } = await open()
  const { headers } = await story.service.server.inject({
    url: '/healthz',
    headers: { 'request-id': 'x', 'x-request-id': 'x' },
  })
  expect(headers['x-request-id']).not.toBe('x')
  expect(lines.map(({ request }) => request)).not.toContain('x')
})

test('what fails here gives its id on the page and in the words, and the log has the reason under it', async () => {
  const { lines } = await open()
  const { server, parts } = story.service
  const { store } = parts
  parts.store = new Proxy(store, {
    get: (target, name) => {
      if (name === 'db') throw new Error('gone')
      return Reflect.get(target, name)
    },
  })
  const page = await server.inject({ url: '/agir/abc', headers: { accept: 'text/html' } })
  const words = await server.inject({ url: '/agir/abc' })
  parts.store = store
  for (const answer of [page, words]) {
    const id = String(answer.headers['x-request-id'])
    expect(answer.statusCode).toBe(500)
    expect(answer.body).toContain(id)
    const of = lines.filter(({ request }) => request === id)
    expect(of.map(({ words }) => words)).toEqual(expect.arrayContaining(['a request failed', 'answered']))
  }
})

test('what a text that comes in causes, and a forged one, has the id too', async () => {
  const { lines } = await open()
  lines.length = 0
  await story.service.receive({ from: '+33639980001', body: 'oui' })
  const forged = await story.service.server.inject({ method: 'POST', url: '/webhooks/twilio/sms', payload: {} })
  expect(lines.every(({ request }) => typeof request === 'string')).toBe(true)
  const of = lines.filter(({ request }) => request === forged.headers['x-request-id'])
  expect(of.map(({ words }) => words)).toContain('a webhook without a valid signature')
})

async function open() {
  const lines: (Record<string, unknown> & { words: string })[] = []
  const keep = (facts: object, words: string) => void lines.push({ ...facts, words })
  story = await openStory('2026-12-01T10:00', { log: { info: keep, warn: keep, error: keep } })
  lines.length = 0
  return { lines }
}
