import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import type { Receipt } from '../src/domain/message.ts'
import { findMessage } from '../src/store/messages/exchanged.ts'
import { addOffice } from '../src/store/offices/offices.ts'
import { watchMoves } from './accepted-moves.ts'
import { openCarrier, type VirtualCarrier } from './carrier.ts'
import { clockOn } from './clock.ts'
import { type Evidence, gather } from './evidence.ts'
import { expectAgenda } from './expected-agenda.ts'
import { openFrontDesk } from './front-desk.ts'
import { idsOn } from './ids.ts'
import { buildMachine, type Machine } from './machine.ts'
import { randomFrom } from './random.ts'
import { DAY, timelineFrom, utc } from './timeline.ts'
import { OFFICES, peopleOf } from './town.ts'
import { townspeopleOf } from './townspeople.ts'
import { troubleFor } from './trouble.ts'

export interface Plot {
  seed: number
  days: number
  people: number
  /** Each event as it happens, with its virtual time. */
  tell?: ((words: string) => void) | undefined
}

/** A Monday of winter; the two clock changes of 2027 are within a year of it. */
const BEGINS = DateTime.fromISO('2027-01-04T06:00', { zone: 'utc' })
/** All is well in the last days, so that what was under way comes to its end. */
const EPILOGUE_DAYS = 5

/** Runs the whole service through a story on virtual time, and gathers what those who judge it need. */
export async function live({ seed, days, people: count, tell = () => {} }: Plot): Promise<Evidence> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'justif-simulation-'))
  const random = randomFrom(seed)
  const timeline = timelineFrom(BEGINS)
  const clock = clockOn(timeline)
  const people = peopleOf(count, random.apart('people'))
  const expected = expectAgenda()
  const settled = new Map<string, string>()
  const note = (words: string) => tell(`${utc(timeline.now()).toFormat("yyyy-MM-dd HH:mm:ss'Z'")}  ${words}`)
  let machine: Machine
  let carrier: VirtualCarrier

  /** A receipt, as the carrier posts it. What it settled is remembered: a terminal state never changes. */
  async function receive({ id, sid, state, code }: Receipt & { id: string }): Promise<boolean> {
    const form = { MessageSid: sid, MessageStatus: state, ...(code !== undefined && { ErrorCode: String(code) }) }
    const status = await machine.post(`/webhooks/twilio/status?message=${id}`, form)
    const message = await findMessage(machine.store, id)
    if (message && TERMINAL.includes(message.state) && !settled.has(id)) settled.set(id, message.state)
    return status === 200
  }

  const town = townspeopleOf({
    timeline,
    random: random.apart('town'),
    carrier: () => carrier,
    machine: () => machine,
    people,
    tell: note,
  })
  carrier = openCarrier({
    timeline,
    clock,
    random: random.apart('carrier'),
    receive,
    read(text) {
      note(`${text.to} reads "${text.body.replaceAll('\n', ' / ')}"`)
      town.read(text)
    },
    refusedCode: (to) => people.find(({ phone }) => phone === to)?.refusedCode,
  })
  const trouble = troubleFor({
    timeline,
    random: random.apart('trouble'),
    clock,
    machine: () => machine,
    carrier: () => carrier,
    start: async () => {
      await machine.start()
      await desk.resume()
    },
    tell: note,
  })
  machine = await buildMachine({
    file: join(folder, 'justif.db'),
    timeline,
    clock,
    random: random.apart('machine'),
    newId: idsOn(timeline),
    carrier,
    onDeath: trouble.onDeath,
  })
  const moves = watchMoves(machine.store, expected, OFFICES)
  const desk = openFrontDesk({
    timeline,
    clock,
    machine,
    random: random.apart('desk'),
    expected,
    moves,
    people,
    offices: OFFICES,
    tell: note,
  })
  try {
    await machine.start()
    await machine.perform(({ parts: { store, newId } }) =>
      store.transaction(async (tx) => {
        for (const { code, name, zone, region: holidayRegion } of OFFICES) {
          await addOffice(tx, { id: newId(), code, name, zone, holidayRegion }, newId, clock.now())
        }
      }),
    )
    desk.open()
    town.beginWriting()
    trouble.begin()
    await timeline.passTo(BEGINS.toMillis() + days * DAY)
    desk.close()
    town.fallSilent()
    carrier.behave()
    trouble.end()
    await timeline.passTo(BEGINS.toMillis() + (days + EPILOGUE_DAYS) * DAY)
    await moves.catchUp()
    return await gather({ clock, timeline, machine, carrier, people, expected, moves, desk, trouble, settled })
  } finally {
    machine.stop()
    await machine.store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const TERMINAL: readonly string[] = ['delivered', 'undelivered', 'refused', 'dropped']
