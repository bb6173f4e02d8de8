import { expect, onTestFinished, test } from 'vitest'
import type { Door } from '../fuzz/door.ts'
import { PROVIDER } from '../fuzz/doors/return.ts'
import { DOORS } from '../fuzz/doors.ts'
import { mutate } from '../fuzz/mutate.ts'
import { play } from '../fuzz/play.ts'
import { shrink } from '../fuzz/shrink.ts'
import { openStage } from '../fuzz/stage.ts'
import { wrongInAnswer, wrongInLog } from '../fuzz/wrong-in.ts'
import { randomFrom } from '../simulation/random.ts'
import { STAFF_ROUTES } from '../src/web/routes.ts'

test.each(DOORS.map((door) => [door.name, door] as const))(
  'what comes in by %s, however odd, is answered or refused: the cases that are kept, and new ones',
  { tags: ['long'], timeout: 60_000 },
  async (_, door) => {
    const { cases, faults } = await play(door, { seed: 17, goOn: (cases) => cases < door.inTests })
    expect(faults.map(({ bytes, wrong }) => `${wrong.join('; ')}: ${bytes.toString('base64')}`)).toEqual([])
    expect(cases).toBeGreaterThanOrEqual(door.inTests)
  },
)

test('every address that is open to whoever has no session is asked for by a door', async () => {
  const stage = await openStage({ identityProvider: PROVIDER })
  onTestFinished(stage.close)
  const behindSession = new Set(STAFF_ROUTES.map(({ path }) => path))
  const open = pathsOf(stage.scene.service.server.printRoutes({ commonPrefix: false }))
    // The files of /style are one route each, which answers alike; /api is asked for whole.
    .filter((path) => !behindSession.has(path) && !/^\/style\/(?!pico)/.test(path))
  const asked = new Set(
    DOORS.flatMap(({ addresses = [] }) => addresses.map((address) => address.replace(/\{\w+\}/g, ':'))),
  )
  expect(open.length).toBeGreaterThan(15)
  expect(open.filter((path) => !asked.has(path.replace(/:\w+/g, ':')))).toEqual([])
})

/** The addresses of a tree as Fastify prints it, four letters a branch. */
function pathsOf(tree: string): string[] {
  const above: string[] = []
  return tree.split('\n').flatMap((line) => {
    const [, branch = '', part = '', methods] = /^([│├└─ ]*)(\S+)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? []
    const depth = branch.length / 4
    above.splice(depth - 1, Number.POSITIVE_INFINITY, part)
    return methods ? [above.join('').replace(/(?<=.)\/$/, '')] : []
  })
}

/** Breaks on a percent sign after a letter, and on nothing else. */
const BREAKS: Door = {
  name: 'none',
  inTests: 0,
  open: async () => ({
    grow: (random) => Buffer.from(`abc ${random.between(0, 9)} z${random.chance(0.05) ? '%' : '='} def`),
    try: async (bytes) => (/z%/.test(bytes.toString()) ? ['broke'] : []),
    close: async () => {},
  }),
}

test('what breaks a door is found, told once and made small; the same seed tries the same', async () => {
  const first = await play(BREAKS, { seed: 3, goOn: (cases) => cases < 300 })
  expect(first.faults).toEqual([{ bytes: Buffer.from('z%'), wrong: ['broke'] }])
  expect(await play(BREAKS, { seed: 3, goOn: (cases) => cases < 300 })).toEqual(first)
  expect(await shrink(Buffer.from('xxzzxx'), async (bytes) => bytes.includes('zz'))).toEqual(Buffer.from('zz'))
  const random = randomFrom(1)
  const changed = Array.from({ length: 50 }, () => mutate(Buffer.from('abc=1'), Buffer.from('other'), random))
  expect(new Set(changed.map(String)).size).toBeGreaterThan(30)
})

test('an answer that fails, tells too much, lets markup through or leads away is seen', () => {
  const wrong = (body: string, headers = {}, statusCode = 200) =>
    wrongInAnswer({ statusCode, headers, body }, ['s3cret'])
  const page = { 'content-type': 'text/html' }
  expect(wrong('<p>&lt;zq&quot;x&#39;y&gt;</p>', page)).toEqual([])
  expect(wrong('<p><zq"', page)).toEqual(['markup is not escaped'])
  expect(wrong('<p title="zq"x', page)).toEqual(['markup is not escaped'])
  expect(wrong('', {}, 500)).toEqual(['a 500'])
  expect(wrong('', {}, 418)).toEqual(['a 418, which nobody meant'])
  expect(wrong('s3cret')).toEqual(['a secret is told'])
  expect(wrong('Error\n    at read (file.ts:12:3)')).toEqual(['the innards are told'])
  expect(wrong('', { location: '//evil.example' })).toEqual(['leads to a page that is not ours'])
  expect(wrong('', { location: '/agenda?jour=2027-01-11' })).toEqual([])
  expect(wrongInLog(['{"name":"QUETZALCOATL"}'])).toEqual(['the log holds what was sent'])
  expect(wrongInLog(['{"route":"/agenda"}'])).toEqual([])
})
