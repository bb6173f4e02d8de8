import { describe, expect, onTestFinished, test } from 'vitest'
import { leftAfterDeaths, metBy } from '../simulation/machines/deaths.ts'
import { type Asked, type Conversation, runMachines, type Seen } from '../simulation/machines/run.ts'
import { compare, tell, withinPromise } from '../simulation/machines/tell.ts'
import { AT_NIGHT } from './support/at-night.ts'
import { startPostgres } from './support/postgres-server.ts'
import { newDatabase } from './support/store.ts'

/** Several processes of the service on one real Postgres, one whose clock is right, one an hour ahead, one an hour behind. */

const PER_SECOND = 15
const PLAY: Omit<Asked, 'databaseUrl'> = {
  machines: 3,
  due: 30,
  inboundPerSecond: 4,
  smsPerSecond: PER_SECOND,
  kills: 1,
  everyMs: 1500,
  faults: false,
  secondsAtMost: 60,
}
/** What three hand over at once that a busy computer let stand still for some second: fewer than three paces of their own would be. */
const AT_ONCE = 30

test('machines on one Postgres, one of which is killed, hand over each text once and none early, answer each person once, and keep one pace', {
  tags: ['long'],
  timeout: 120_000,
}, async () => {
  const seen = await runMachines({ ...PLAY, databaseUrl: await newDatabase('postgres', 'empty') })
  const { words, faults } = tell(seen)
  expect(faults, words).toEqual([])
  expect(seen.taken.size, words).toBe(PLAY.due + seen.written)
  expect(seen.conversations.filter(({ said }) => said === 'danger').length, words).toBeGreaterThan(0)
  for (const [second, texts] of seen.everySecond.entries())
    expect(texts + (seen.everySecond[second + 1] ?? 0), words).toBeLessThanOrEqual(2 * PER_SECOND + AT_ONCE)
})

test.runIf(AT_NIGHT).each([
  ['restarted', 'restart'],
  ['killed', 'crash'],
] as const)(
  'machines whose Postgres is %s under load, two of which are killed while the carrier does wrong, lose no text and no file, and send none twice',
  {
    timeout: 300_000,
  },
  async (_, trouble) => {
    const server = await startPostgres()
    onTestFinished(server.stop)
    const asked = { ...PLAY, due: 150, kills: 2, everyMs: 4000, faults: true, importLines: 500, secondsAtMost: 60 }
    const seen = await runMachines({ ...asked, databaseUrl: server.addressOf('postgres'), restart: server[trouble] })
    const { words, faults } = tell(seen)
    expect(faults, words).toEqual([])
    expect(seen.killedAt, words).toHaveLength(2)
  },
)

describe('a play', () => {
  test.each([
    ['a webhook that a machine refused', { refused: 1 }],
    ['two transactions of a hundred done again', { rollbacks: 20 }],
    ['a text that left twice', { taken: new Map([['one', 2]]) }],
    ['a text that never left', { missing: 1 }],
    ['somebody whose webhook was never acknowledged', { notAcknowledged: [500] }],
    ['an answer to danger that left after more than ten seconds', { conversations: [inDanger(11)] }],
    ['a danger that was not answered', { conversations: [inDanger(undefined)] }],
    ['a danger that no agent heard of', { conversations: [{ ...inDanger(2), alertedAfter: undefined }] }],
    ['two answers of a hundred that left after more than ten seconds', { conversations: answersOf(98, 2) }],
    ['a file of which a line was not loaded', { imported: { lines: 5, created: 4, seconds: 1 } }],
    ['a receipt that a machine answered 5xx', { failedWebhooks: 1 }],
    ['what a killed machine had claimed and left after a minute', { killedAt: [5], takenOverAfter: [20, 61] }],
    ['what a killed machine had claimed and never left', { killedAt: [5], takenOverAfter: [undefined] }],
  ])('fails by %s', (_what, given: Partial<Seen>) => {
    expect(tell({ ...CALM, ...given }).faults).toHaveLength(1)
  })

  test('fails by nothing else, nor by what was refused while Postgres restarted', () => {
    expect(tell(CALM).faults).toEqual([])
    const asked = { ...CALM.asked, restart: async () => {} }
    expect(tell({ ...CALM, asked, refused: 9 }).faults).toEqual([])
  })

  test('fails by no danger that a kill met before it was answered, and by one that came after', () => {
    const troubled = { ...CALM, killedAt: [100], conversations: [{ ...inDanger(40), at: 95 }] }
    expect(tell(troubled).faults).toEqual([])
    expect(tell({ ...troubled, conversations: [{ ...inDanger(40), at: 101 }] }).faults).toHaveLength(1)
  })

  test('counts from the last death what had been claimed and not begun, and nothing that may have been handed over', () => {
    const deaths = [
      { at: 0, claimed: claimedUntil(25_000, 'once', 'again', 'begun'), handedOver: [] },
      // The first claim still stands; the next is new.
      {
        at: 20_000,
        claimed: [...claimedUntil(25_000, 'once'), ...claimedUntil(45_000, 'again', 'never')],
        handedOver: ['begun'],
      },
    ]
    const left = ['once', 'again', 'begun'].map((id) => ({ id, at: 50_000 }))
    expect(leftAfterDeaths(deaths, left, 90_000)).toEqual([50, 30, undefined])
    expect(leftAfterDeaths(deaths, left, 70_000)).toEqual([50, 30])
    expect(['once', 'begun', 'other'].map((id) => metBy(deaths, id))).toEqual(['claimed', 'handedOver', undefined])
  })

  test('of several machines fails where they take more than a tenth longer than one', () => {
    const taking = (seconds: number) => ({ ...CALM, dueWaited: [1, seconds] })
    expect(compare(taking(10), taking(10.9), 2).faults).toEqual([])
    expect(compare(taking(10), taking(11.1), 2).faults).toHaveLength(1)
    expect(compare(CALM, taking(10)).faults).toHaveLength(1)
  })

  test('of two machines with processors of their own fails where they are not 1.7 times as fast as one', () => {
    const taking = (seconds: number) => ({ ...CALM, asked: { ...CALM.asked, machines: 2 }, dueWaited: [1, seconds] })
    expect(compare(taking(10), taking(5.8), 6).faults).toEqual([])
    expect(compare(taking(10), taking(6), 6).faults).toHaveLength(1)
    expect(compare(taking(10), taking(6), 2).faults).toEqual([])
  })

  test('of a peak fails where more than one of a thousand leaves after the promised minute', () => {
    const peak = (late: number) => ({
      ...CALM,
      asked: { ...CALM.asked, due: 1000 },
      dueWaited: Array.from({ length: 1000 }, (_, text) => (text < late ? 61 : 59)),
    })
    expect(withinPromise(peak(1)).faults).toEqual([])
    expect(withinPromise(peak(2)).faults).toHaveLength(1)
    expect(withinPromise({ ...peak(0), dueWaited: [] }).faults).toHaveLength(1)
  })
})

function claimedUntil(until: number, ...ids: string[]) {
  return ids.map((id) => ({ id, until }))
}

function inDanger(answeredAfter: number | undefined): Conversation {
  return { said: 'danger', at: 1, acknowledgedAfter: 1, answeredAfter, alertedAfter: 3 }
}

function answersOf(soon: number, late: number): Conversation[] {
  const after = (answeredAfter: number, times: number) =>
    Array.from({ length: times }, () => ({ said: 'greeting' as const, at: 1, acknowledgedAfter: 1, answeredAfter }))
  return [...after(2, soon), ...after(11, late)]
}

const NONE = { claimed: 0, handedOver: 0, inDoubt: 0, waiting: 0 }
const CALM: Seen = {
  asked: { ...PLAY, databaseUrl: '' },
  taken: new Map([['one', 1]]),
  dueWaited: [],
  missing: 0,
  early: 0,
  stopped: NONE,
  settled: NONE,
  written: 0,
  notAcknowledged: [],
  refused: 0,
  acknowledgedAfter: [],
  answeredAfter: [],
  answeredLater: 0,
  answeredTwice: 0,
  conversations: [],
  killedAt: [],
  takenOverAfter: [],
  imported: undefined,
  failedWebhooks: 0,
  everySecond: [],
  commits: 980,
  rollbacks: 0,
  deadlocks: 0,
  seconds: 1,
  said: [],
}
