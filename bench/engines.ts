import { join } from 'node:path'
import { DOOR, setup } from '../test/support/postgres-server.ts'

export type Engine = 'sqlite' | 'postgres'

/** Where a bench keeps its stores: files of a folder, or databases of a Postgres on the loopback that it starts and stops. */
export interface Ground {
  /** The address of a new, empty store. */
  newStore(): Promise<string>
  stop(): Promise<void>
}

export async function openGround(engine: Engine, folder: string): Promise<Ground> {
  let made = 0
  if (engine === 'sqlite')
    return { newStore: async () => `file:${join(folder, `store-${++made}.db`)}`, stop: async () => {} }
  const stop = await setup()
  return {
    newStore: async () => (await fetch(`${process.env[DOOR]}/empty`, { method: 'POST' })).text(),
    stop,
  }
}

/** `--postgres` among the words of the command, and the words without it. */
export function engineAsked(words = process.argv.slice(2)): { engine: Engine; others: string[] } {
  const others = words.filter((word) => word !== '--postgres')
  return { engine: others.length < words.length ? 'postgres' : 'sqlite', others }
}
