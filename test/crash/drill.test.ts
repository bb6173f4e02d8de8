import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { line, NUMBERS, openLab, until } from '../support/lab.ts'

/** The drill: a machine is lost between two backups, and the last one is put back. */

test('lost between two backups: nothing leaves twice, nobody is forgotten, and what is lost is said', async () => {
  const lab = await openLab()
  const { carrier, textsTo } = lab
  const first = [line('karim', '07/12/2026;14h30'), line('lea', '07/12/2026;15h00'), line('malik', '08/12/2026;9h00')]

  // A day as any other, and a night with its copy.
  await lab.convene('2026-12-01T09:30', ...first)
  await lab.start('2026-12-01T09:34')
  await until('three summonses', () => carrier.accepted.length === 3)
  await lab.end('SIGTERM')
  await lab.start('2026-12-03T03:00')
  await until('the copy of the night', () => lab.copies().some((name) => name.startsWith('justif-20261203')))
  await lab.end('SIGTERM')

  // Until the disk is lost: reminders leave, somebody new is convened, somebody asks and is answered.
  await lab.convene('2026-12-03T09:50', ...first, line('nora', '21/12/2026;11h00'))
  await lab.start('2026-12-03T10:01')
  await until('two reminders and a summons', () => carrier.accepted.length === 6)
  await carrier.receive({ from: NUMBERS.karim, body: 'quand ?' }, lab.webhook)
  await until('an answer', () => carrier.accepted.length === 7)
  await lab.end('SIGKILL')
  const before = carrier.accepted.map(({ to, body }) => `${to} ${body}`)
  expect(new Set(before).size).toBe(7)
  for (const ending of ['', '-wal', '-shm']) rmSync(lab.path(`justif.db${ending}`), { force: true })
  await carrier.receive({ from: NUMBERS.lea, body: 'oui' })

  // The last copy is put back, a day later.
  const copy = lab.copies().sort().at(-1) ?? ''
  expect(copy).toMatch(/^justif-20261203T0200/)
  const said = await lab.run('2026-12-04T09:00', 'restore', join(lab.path('copies'), copy))
  expect(said).toMatch(/depuis le jeudi 3 décembre 2026 à 3\sh\s0/)
  await lab.start('2026-12-04T09:05')
  await pause(1500)
  await lab.end('SIGTERM')
  await lab.serveHere('2026-12-04T09:10')
  // The planning is loaded again, and the day goes on: who was to be reminded today is.
  await lab.convene('2026-12-04T09:20', ...first, line('nora', '21/12/2026;11h00'))
  await lab.serveHere('2026-12-04T09:25')
  await lab.start('2026-12-04T10:01')
  await until('the reminder of the day', () => textsTo('malik').length === 2)
  await pause(500)
  await lab.end('SIGTERM')

  const after = carrier.accepted.map(({ to, body }) => `${to} ${body}`)
  expect(after.slice(0, 7)).toEqual(before)
  // Léa's yes is answered, once, and Malik reminded: nothing else had to leave.
  expect(after.slice(7)).toHaveLength(2)
  expect(textsTo('lea')).toHaveLength(3)
  expect(textsTo('malik')).toHaveLength(2)
  expect(textsTo('karim')).toHaveLength(3)
  expect(textsTo('nora')).toHaveLength(1)
  const heard = JSON.parse(await lab.run('2026-12-04T10:10', 'person', 'export', 'D-karim', '--json'))
  expect(JSON.stringify(heard)).toContain('quand ?')
}, 240_000)
