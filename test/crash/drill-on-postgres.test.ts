import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { line, NUMBERS, openLab, until } from '../support/lab.ts'
import { setDatabaseClock } from '../support/own-clock.ts'
import { newDatabase } from '../support/store.ts'
import { paris } from '../support/story.ts'

/** The drill of drill.test.ts where the database itself is dropped. Nine processes, one after the other, half a minute: asked for, `POSTGRES_DRILL=1`. */
test.runIf(process.env.POSTGRES_DRILL)(
  'a Postgres dropped and filled again with the copy of the night: nothing leaves twice, nobody is forgotten',
  async () => {
    const lab = await openLab({ DATABASE_URL: await newDatabase('postgres', 'empty') })
    const { carrier, textsTo } = lab
    const at = async (iso: string) => {
      await setDatabaseClock(lab.environment.DATABASE_URL, paris(iso).toMillis() - Date.now())
      return iso
    }
    const first = [line('karim', '04/12/2026;14h30'), line('lea', '08/12/2026;15h00')]
    await lab.run(await at('2026-12-01T09:30'), 'import', lab.load(...first))
    await lab.start(await at('2026-12-01T09:34'))
    await until('two summonses', () => carrier.accepted.length === 2)
    await until('the copy of the night', () => lab.copies().length === 1)
    await lab.end('SIGTERM')

    // After the copy: somebody new is convened, somebody asks and is answered, somebody writes while nobody listens.
    await lab.run(await at('2026-12-01T09:40'), 'import', lab.load(...first, line('nora', '21/12/2026;11h00')))
    await lab.start(await at('2026-12-01T09:44'))
    await until('a third summons', () => carrier.accepted.length === 3)
    await carrier.receive({ from: NUMBERS.karim, body: 'quand ?' }, lab.webhook)
    await until('an answer', () => carrier.accepted.length === 4)
    await lab.end('SIGKILL')
    const before = carrier.accepted.map(({ to, body }) => `${to} ${body}`)
    await drop(lab.environment.DATABASE_URL)
    await carrier.receive({ from: NUMBERS.lea, body: 'oui' })

    lab.environment.DATABASE_URL = await newDatabase('postgres', 'empty')
    const said = await lab.run(await at('2026-12-02T09:00'), 'restore', join(lab.path('copies'), lab.copies()[0] ?? ''))
    expect(said).toMatch(/depuis le mardi 1er décembre 2026 à 9\sh\s3/)
    await lab.run(await at('2026-12-02T09:05'), 'import', lab.load(...first, line('nora', '21/12/2026;11h00')))

    // While the carrier cannot say what it took, nothing leaves: Nora's summons is due, and left from the store that is lost.
    carrier.misbehave({ on: 'list', times: 50, answer: { status: 500, code: 20500 } })
    await lab.start(await at('2026-12-02T09:30'))
    expect(await readyOnceTicked(lab.environment.PUBLIC_URL)).toMatch(/^a copy was put back: nothing leaves until/)
    await pause(1500)
    await lab.end('SIGTERM')
    expect(carrier.accepted).toHaveLength(4)
    carrier.forgive()

    await lab.start(await at('2026-12-03T10:01'))
    await until('the answer to Léa, and the reminder of the day', () => carrier.accepted.length === 6)
    await pause(1500)
    await lab.end('SIGTERM')

    const after = carrier.accepted.map(({ to, body }) => `${to} ${body}`)
    expect(after.slice(0, 4)).toEqual(before)
    expect(after).toHaveLength(6)
    expect(new Set(after).size).toBe(6)
    expect(textsTo('karim')).toHaveLength(3)
    expect(textsTo('lea')).toHaveLength(2)
    expect(textsTo('nora')).toHaveLength(1)
    const heard = await lab.run(await at('2026-12-03T10:10'), 'person', 'export', 'D-karim', '--json')
    expect(heard).toContain('quand ?')
  },
  120_000,
)

/** What it says of itself once it looked at what is due. */
async function readyOnceTicked(address: string): Promise<string> {
  for (const end = performance.now() + 20_000; performance.now() < end; await pause(100)) {
    const words = await (await fetch(`${address}/readyz`)).text()
    if (!/tick/.test(words)) return words
  }
  throw new Error('it never ticked')
}

/** With whoever is still connected: what a disk that is lost does. */
async function drop(address: string): Promise<void> {
  const { pathname } = new URL(address)
  const admin = new pg.Client(address.replace(pathname, '/postgres'))
  await admin.connect()
  await admin.query(`drop database ${admin.escapeIdentifier(pathname.slice(1))} with (force)`)
  await admin.end()
}
