import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { expose } from '../../src/web/metrics/exposition.ts'
import { eachEngine } from '../support/store.ts'
import { openStory, paris, type Story } from '../support/story.ts'

const KARIM = '+33639980001'
const LINE = `D-77;BENSAID;Karim;${KARIM};R-1;SPIP;14/12/2026;14h30;SPIP;m.lefevre@justice.example;`

let story: Story | undefined
afterEach(async () => {
  await story?.service.close()
  story = undefined
})

eachEngine((open) => {
  test('an installation that works tells so, in figures without a name, a number or a text', async () => {
    story = await openStory('2026-12-01T10:00', { store: await open() })
    await story.load(LINE)
    await story.service.ticker.tick()
    await story.service.receive({ from: KARIM, body: 'oui j’y serai' })
    await story.service.receive({ from: KARIM, body: 'j’ai peur, il me frappe' })
    await story.service.receive({ from: KARIM, body: 'zdfk qsd' })
    await story.service.ticker.tick()
    await story.service.ticker.quiet()
    story.clock.set(paris('2026-12-01T10:01').toUTC())
    const { body, of } = await figures()
    expect(of('justif_promised{promise="texts",window="5m"}')).toBe(1)
    expect(of('justif_promised{promise="inbound",window="6h"}')).toBe(3)
    expect(of('justif_promised{promise="answers",window="1h"}')).toBeGreaterThanOrEqual(2)
    expect(of('justif_promises_broken{promise="texts",window="6h"}')).toBe(0)
    expect(of('justif_oldest_due_text_age_seconds')).toBe(0)
    expect(of('justif_oldest_unanswered_age_seconds')).toBe(0)
    expect(of('justif_tick_age_seconds')).toBe(60)
    expect(of('justif_heard_total{intent="confirm"}')).toBe(1)
    expect(of('justif_heard_total{intent="distress"}')).toBe(1)
    expect(of('justif_danger_total{kind="victim"}')).toBe(1)
    expect(of('justif_unsure_total')).toBe(1)
    expect(of('justif_open_requests{kind="danger"}')).toBe(1)
    expect(of('justif_requests_total{door="sms",status="2xx"}')).toBe(3)
    expect(of('justif_store_up')).toBe(1)
    // How much memory there is may hold the beginning of any number.
    const named = body.replace(/ [\d.e+-]+$/gm, '')
    for (const secret of ['BENSAID', 'Bensaid', 'Karim', '3399', '39980001', 'peur', 'D-77', 'lefevre', 'SPIP'])
      expect(named).not.toContain(secret)
  })

  test('texts that nobody takes up grow old, and a broken promise shows while they wait', async () => {
    story = await openStory('2026-12-01T10:00', { store: await open() })
    const { parts } = story.service
    await story.load(LINE)
    parts.carrier.send = async () => ({ outcome: 'accountDown', code: 20003 })
    story.clock.set(paris('2026-12-01T10:04').toUTC())
    await story.service.receive({ from: KARIM, body: 'oui j’y serai' })
    await story.service.ticker.quiet()
    story.clock.set(paris('2026-12-01T10:05').toUTC())
    const { of } = await figures()
    expect(of('justif_due_texts')).toBe(2)
    expect(of('justif_oldest_due_text_age_seconds')).toBe(300)
    expect(of('justif_oldest_unanswered_age_seconds')).toBe(60)
    expect(of('justif_promises_broken{promise="texts",window="30m"}')).toBe(1)
    expect(of('justif_promises_broken{promise="answers",window="5m"}')).toBe(1)
    expect(of('justif_lateness_seconds{promise="texts",window="1h"}')).toBe(300)
    expect(of('justif_carrier_account_down')).toBe(1)
    expect(of('justif_carrier_silent')).toBe(0)
  })

  test('what did not leave tells why', async () => {
    const carrier = { send: async () => ({ outcome: 'refused', reason: 'landline', code: 30006 }) as const }
    story = await openStory('2026-12-01T10:00', { store: await open() })
    story.service.parts.carrier.send = carrier.send
    await story.load(LINE)
    await story.service.ticker.tick()
    await story.service.ticker.quiet()
    story.clock.set(paris('2026-12-01T10:01').toUTC())
    const { of } = await figures()
    expect(of('justif_ended_texts{state="refused",reason="landline"}')).toBe(1)
    expect(of('justif_promises_broken{promise="texts",window="5m"}')).toBe(0)
  })
})

describe('beside the store', () => {
  test('a store that does not answer leaves what the process itself knows', async () => {
    story = await openStory('2026-12-01T10:00')
    const { server, parts } = story.service
    const { store } = parts
    parts.store = new Proxy(store, {
      get: (target, name) => {
        if (name === 'db') throw Object.assign(new Error('gone'), { code: 'SQLITE_IOERR' })
        return Reflect.get(target, name)
      },
    })
    const answer = await server.inject({ url: '/metrics' })
    parts.store = store
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('justif_store_up 0\n')
    expect(answer.body).toContain('process_start_time_seconds')
    expect(answer.body).toContain('justif_disk_free_bytes')
    expect(answer.body).not.toContain('justif_messages')
  })

  test('figures are written as Prometheus reads them, a label’s words escaped', () => {
    const labels = { why: 'a "b" \\ c\nd' }
    expect(
      expose([{ name: 'one', type: 'gauge', help: 'It is one.', samples: [{ value: 1 }, { labels, value: 2 }] }]),
    ).toBe(`# HELP one It is one.
# TYPE one gauge
one 1
one{why="a \\"b\\" \\\\ c\\nd"} 2
`)
  })

  test('the documentation names every figure, and no other', async () => {
    story = await openStory('2026-12-01T10:00')
    const { body } = await figures()
    const told = [...body.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name)
    const written = readFileSync('docs/operating.md', 'utf8').matchAll(/`((?:justif|process)_[a-z_]+)(?:\{[^}]*\})?`/g)
    expect(new Set([...written].map(([, name]) => name))).toEqual(new Set(told))
  })
})

async function figures() {
  const { body, statusCode } = (await story?.service.server.inject({ url: '/metrics' })) ?? { body: '', statusCode: 0 }
  expect(statusCode).toBe(200)
  const values = new Map<string, number>()
  for (const line of body.trimEnd().split('\n')) {
    if (line.startsWith('#')) continue
    const [, name = '', value] = /^([a-z_]+(?:\{(?:[a-z]+="[A-Za-z0-9_]+",?)+\})?) (-?[\d.e+]+)$/.exec(line) ?? []
    expect(name, line).not.toBe('')
    values.set(name, Number(value))
  }
  return { body, of: (name: string) => values.get(name) }
}
