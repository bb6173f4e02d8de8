import Sqlite from 'better-sqlite3'

/** Counts what any connection runs, until it is stopped. */
export function watchStatements() {
  let [statements, commits] = [0, 0]
  const memory = new Sqlite(':memory:')
  const prepared = Object.getPrototypeOf(memory.prepare('select 1'))
  memory.close()
  const { exec } = Sqlite.prototype
  const originals = { run: prepared.run, all: prepared.all, get: prepared.get }
  for (const how of ['run', 'all', 'get'] as const) {
    prepared[how] = function (...values: unknown[]) {
      statements++
      return originals[how].apply(this, values)
    }
  }
  Sqlite.prototype.exec = function (sql) {
    statements++
    if (sql === 'commit') commits++
    return exec.call(this, sql)
  }
  return {
    statements: () => statements,
    commits: () => commits,
    stop() {
      Object.assign(prepared, originals)
      Sqlite.prototype.exec = exec
    },
  }
}
