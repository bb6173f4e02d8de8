import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { startApplying, takeInUpload } from '../../../src/app/planning-files/change-upload.ts'
import { beginAttempt } from '../../../src/store/agents/attempts.ts'
import { listUploadsUnderWay } from '../../../src/store/files/uploads.ts'
import { AT_NIGHT } from '../../support/at-night.ts'
import { COMPILED } from '../../support/service-process.ts'
import { karim, openOffice, planningOf } from './office-files.ts'

const scriptOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Runs a script in a process whose heap is small; how it ended, and what it said. */
async function run(flags: string[], script: string, args: string[], environment: Record<string, string> = {}) {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, NODE_COMPILE_CACHE: COMPILED.scripts, ...environment }
  const child = spawn(process.execPath, [...flags, scriptOf(script), ...args], { env })
  let out = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
  }
  const [code, signal] = await once(child, 'close')
  return { code, signal, out }
}

describe('beside a process of 48 MB, which hears what it is asked meanwhile, 20 MB', () => {
  const FILES: [what: string, told: object][] = [
    ['breaksBelow', { code: 'fileTooLong', value: '1 048 576' }],
    ['separatorsBelow', { rows: 2, broken: 1 }],
    ['openQuotes', { rows: 150_000, broken: 150_000 }],
    ['oneLetter', { code: 'lineTooLong' }],
    ['tooManyRows', { code: 'fileTooLong', value: '200 000' }],
    ['cells', { rows: 500, broken: 0 }],
  ]
  if (AT_NIGHT)
    FILES.push(
      ['breaks', { code: 'fileEmpty' }],
      ['separators', { code: 'lineTooLong', value: '1' }],
      ['quotes', { rows: 1, broken: 1 }],
      ['rows', { rows: 190_000, broken: 0 }],
      ['accents', { rows: 190_000, broken: 0 }],
    )
  /** Of one process for all, which takes less than eleven do: what it keeps of one file counts against the next. */
  let ran: Awaited<ReturnType<typeof run>>
  beforeAll(async () => {
    ran = await run(
      ['--max-old-space-size=48'],
      'read-and-tell.ts',
      FILES.map(([what]) => what),
    )
  }, 120_000)

  test.each(FILES)('of %s are read', (what, told) => {
    const said = ran.out.split('\n').find((line) => line.startsWith(`{"what":"${what}"`))
    expect(said, ran.out).toBeDefined()
    const { deaf, ...rest } = JSON.parse(said ?? '')
    expect(rest.told).toMatchObject(told)
    expect(deaf).toBeLessThan(250)
  })

  test('are no end of it', () => {
    expect(ran).toMatchObject({ code: 0 })
  })
})

test('20 MB are taken in, kept and looked at while others are answered within 250 ms', {
  timeout: 60_000,
  retry: 2, // a measure, on a machine that may have something else to do
}, async () => {
  const { parts, agent, work, upload } = await openOffice('2026-12-01T10:00')
  const good = planningOf(karim('14/01/2027', '9h'))
  const content = Buffer.concat([good, Buffer.from('\n'), Buffer.alloc(20 * 1024 * 1024 - 1000, ';')])
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  // It measures from its first turn on.
  await setTimeout(20)
  delay.reset()
  const id = await takeInUpload(parts, agent, { name: 'a.csv', content })
  await work()
  await setTimeout(20)
  expect(Math.round(delay.max / 1e6)).toBeLessThan(250)
  expect(await upload(id)).toMatchObject({
    state: 'previewed',
    preview: { counts: { created: 1 }, refused: { some: [{ line: 3, code: 'rowTooLong' }] } },
  })
})

test('a file that ends the process twice is set aside before a third time, says so, and holds up no other', {
  timeout: 60_000,
}, async () => {
  const files = await openOffice('2026-12-01T10:00')
  const { parts, agent, office, service } = files
  const content = planningOf(karim('14/01/2027', '9h'))
  const bad = await takeInUpload(parts, agent, { name: 'a.csv', content })
  const service2 = () => run([], 'die-while-reading.ts', [], { DATABASE_URL: `file:${service.file}` })
  expect(await service2()).toMatchObject({ signal: 'SIGKILL' })
  expect((await files.upload(bad)).state).toBe('reading')
  expect(await service2()).toMatchObject({ signal: 'SIGKILL' })
  expect(await service2()).toMatchObject({ code: 0, signal: null })
  expect(await files.upload(bad)).toMatchObject({ state: 'refused', preview: { problem: { code: 'fileSetAside' } } })
  expect(await listUploadsUnderWay(parts.store, office.id)).toMatchObject([{ id: bad, state: 'refused' }])
  const other = await files.look(content, 'b.csv')
  expect(other.upload.state).toBe('previewed')
})

test('a service that was stopped properly never counts against a file', async () => {
  const files = await openOffice('2026-12-01T10:00')
  const id = await takeInUpload(files.parts, files.agent, {
    name: 'a.csv',
    content: planningOf(karim('14/01/2027', '9h')),
  })
  for (const _ of [1, 2, 3]) {
    await files.workUntil(async () => true)
    expect((await files.upload(id)).state).toBe('reading')
  }
  await files.work()
  expect((await files.upload(id)).state).toBe('previewed')
})

test('halfway through its loading, a file set aside waits for somebody who takes it up on purpose', async () => {
  const files = await openOffice('2026-12-01T10:00')
  const { upload } = await files.look(planningOf(karim('14/01/2027', '9h')))
  await startApplying(files.parts, upload, { summons: false })
  for (const _ of [1, 2]) await files.parts.store.transaction((tx) => beginAttempt(tx, `upload ${upload.id}`))
  await files.work()
  expect((await files.upload(upload.id)).state).toBe('failed')
})
