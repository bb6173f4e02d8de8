import { AsyncLocalStorage } from 'node:async_hooks'
import type Sqlite from 'better-sqlite3'
import type { Memory } from './database.ts'
import { begin, inTransaction } from './sqlite-connection.ts'

/** The first of them is answered only when the last is done. */
const TOGETHER_AT_MOST = 25

interface Turn {
  work: () => Promise<unknown>
  askedAt: number
  /** In a transaction, or without one. */
  writes: boolean
  resolve(result: unknown): void
  reject(error: unknown): void
}

/** The turns of a connection, one after the other in the order in which they were asked for. */
export interface Turns {
  /** All of it happens, or none; answered once it is durable. */
  write<Result>(work: () => Promise<Result>): Promise<Result>
  /** Between two transactions. */
  between<Result>(work: () => Promise<Result>): Promise<Result>
  /** Resolves when nobody waits any more. */
  quiet(): Promise<void>
}

/**
 * Those who wait at the same moment share a commit, the wait for the disk, which takes longer than most of them: each in a savepoint of its
 * own, so that one that fails takes nothing of the others with it. `memory` is forgotten when another process has written, and after what was
 * undone. Each turn that writes begins with `begun`.
 */
export function turnsOf(writer: Sqlite.Database, memory: Memory, begun: () => void = () => {}): Turns {
  const waiting: Turn[] = []
  const dataVersion = writer.prepare('pragma data_version').pluck()
  let version: unknown
  let running: Promise<void> | undefined

  function ask<Result>(work: () => Promise<Result>, writes: boolean): Promise<Result> {
    // The turns run one after the other in the context of whoever came first: each takes its own along.
    const inItsContext = AsyncLocalStorage.snapshot()
    return new Promise((resolve, reject) => {
      waiting.push({
        work: () => inItsContext(work),
        writes,
        askedAt: performance.now(),
        resolve: resolve as Turn['resolve'],
        reject,
      })
      running ??= run()
    })
  }

  async function run(): Promise<void> {
    for (let first = waiting.shift(); first; first = waiting.shift()) {
      if (!first.writes) await alone(first, first.work)
      else if (!waiting[0]?.writes)
        await alone(first, () => inTransaction(writer, () => freshly(first.work), first.askedAt))
      else await together([first, ...followers()])
    }
    // At once: whoever asks from here on starts it again.
    running = undefined
  }

  /** https://www.sqlite.org/pragma.html#pragma_data_version: another number once another connection has committed. */
  function forgetWhatAnotherChanged(): void {
    const now = dataVersion.get()
    if (now !== version) memory.clear()
    version = now
  }

  function freshly<Result>(work: () => Promise<Result>): Promise<Result> {
    forgetWhatAnotherChanged()
    begun()
    return work()
  }

  function followers(): Turn[] {
    const end = waiting.findIndex(({ writes }) => !writes)
    return waiting.splice(0, Math.min(TOGETHER_AT_MOST - 1, end < 0 ? waiting.length : end))
  }

  async function alone(turn: Turn, work: () => Promise<unknown>): Promise<void> {
    await work().then(turn.resolve, (error) => {
      memory.clear()
      turn.reject(error)
    })
  }

  async function together(turns: [Turn, ...Turn[]]): Promise<void> {
    const answers: (() => void)[] = []
    try {
      await begin(writer, turns[0].askedAt)
      forgetWhatAnotherChanged()
      for (const turn of turns) answers.push(await withinSavepoint(turn))
      writer.exec('commit')
    } catch (error) {
      memory.clear()
      for (const { reject } of turns) reject(error)
      if (writer.inTransaction) writer.exec('rollback')
      return
    }
    for (const answer of answers) answer()
  }

  async function withinSavepoint({ work, resolve, reject }: Turn): Promise<() => void> {
    writer.exec('savepoint turn')
    try {
      begun()
      const result = await work()
      writer.exec('release turn')
      return () => resolve(result)
    } catch (error) {
      memory.clear()
      // A full disk, say: SQLite has undone the whole transaction by itself.
      if (!writer.inTransaction) throw error
      writer.exec('rollback to turn; release turn')
      return () => reject(error)
    }
  }

  return {
    write: (work) => ask(work, true),
    between: (work) => ask(work, false),
    quiet: async () => running,
  }
}
