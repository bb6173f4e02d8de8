import Sqlite from 'better-sqlite3'
import { onTestFinished, vi } from 'vitest'
import type { Parts } from '../../src/app/parts.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { openStory, type Story } from '../support/story.ts'

export const AGENT = 'm.lefevre@justice.example'
export const KARIM = '+33639980001'

/** A service at work, with an appointment that was announced. */
export interface Ground {
  story: Story
  /** The two connections of its SQLite file. */
  writer: Sqlite.Database
  reader: Sqlite.Database
  /** A text of a stranger, each with a number of their own; by its rank, so that the same one may come again. */
  hear(stranger: number): Promise<number>
  /** Which of the first strangers' texts are stored with the answer they get. */
  heard(strangers: number): Promise<number[]>
  /** What it says of itself. */
  ready(): Promise<[status: number, words: string]>
  alive(): Promise<number>
}

export async function layGround(given: Partial<Parts> = {}, environment: Record<string, string> = {}): Promise<Ground> {
  const pragma = vi.spyOn(Sqlite.prototype, 'pragma')
  const story = await openStory('2026-12-01T10:00', given, environment)
  const ofTheStore = (pragma.mock.contexts as Sqlite.Database[]).filter(({ name }) => name === story.service.file)
  const connections = new Set(ofTheStore)
  pragma.mockRestore()
  onTestFinished(() => story.service.close())
  const [writer, reader] = [...connections]
  if (!writer || !reader || connections.size !== 2) throw new Error('a store is two connections')
  // A store that is new to a carrier elsewhere rehearses.
  await story.service.parts.store.transaction(({ db, tables }) =>
    db.update(tables.offices).set({ rehearsalSince: null }),
  )
  await story.load(`D-1;TEST;Karim;${KARIM};R-1;SPIP;14/12/2026;14h30;SPIP;${AGENT};`)
  await story.service.ticker.tick()
  await story.service.ticker.quiet() // the hour is counted: nothing else is in hand
  const ask = (url: string) => story.service.server.inject({ url })
  return {
    story,
    writer,
    reader,
    hear: (stranger) => story.service.receive({ from: phoneOf(stranger), body: 'coucou', sid: `SM${stranger}` }),
    async heard(strangers) {
      const ranks = Array.from({ length: strangers }, (_, stranger) => stranger)
      const exchanged = ranks.map((stranger) => listExchanged(story.service.parts.store, phoneOf(stranger), 10))
      const kinds = (await Promise.all(exchanged)).map((messages) => messages.map(({ kind }) => kind).join())
      return ranks.filter((stranger) => kinds[stranger] === 'received,stranger')
    },
    async ready() {
      const { statusCode, body } = await ask('/readyz')
      return [statusCode, body]
    },
    alive: async () => (await ask('/healthz')).statusCode,
  }
}

export function phoneOf(stranger: number): string {
  return `+3363999${String(stranger).padStart(4, '0')}`
}
