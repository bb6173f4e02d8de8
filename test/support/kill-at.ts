import Sqlite from 'better-sqlite3'

/**
 * Loaded into a process before the service (`--import`): it dies by SIGKILL at one instruction, told by KILL_AT. What it watches
 * are the statements as SQLite gets them, so that the service itself knows nothing of it.
 */
export type Killing = 'beforeClaim' | 'afterClaim' | 'beforeCommit' | 'afterCommit'

const at = process.env.KILL_AT as Killing | undefined
const isClaim = (sql: string) => sql.startsWith('with "due" as') && sql.includes('update "messages"')
const isOutcome = (sql: string, params: unknown) =>
  sql.startsWith('update "messages"') && Array.isArray(params) && params.includes('sent')

/** What the transaction in hand did. */
let claimed = false
let sent = false

const { prepare, exec } = Sqlite.prototype

Sqlite.prototype.prepare = function (this: Sqlite.Database, sql: string) {
  const statement: Sqlite.Statement<[unknown]> = prepare.call(this, sql)
  const { all } = statement
  const anyWaits = () => prepare.call(this, "select 1 from messages where state = 'waiting'").get([]) !== undefined
  statement.all = (...given) => {
    if (isClaim(sql) && at === 'beforeClaim' && anyWaits()) die()
    const rows = all.apply(statement, given)
    claimed ||= isClaim(sql) && rows.length > 0
    sent ||= isOutcome(sql, given[0])
    return rows
  }
  return statement
} as typeof prepare

Sqlite.prototype.exec = function (this: Sqlite.Database, sql: string) {
  if (sql === 'commit' && sent && at === 'beforeCommit') die()
  const done = exec.call(this, sql)
  if (sql === 'commit' && ((claimed && at === 'afterClaim') || (sent && at === 'afterCommit'))) die()
  if (sql !== 'begin immediate') claimed = sent = false
  return done
}

function die(): never {
  process.kill(process.pid, 'SIGKILL')
  for (;;); // not one instruction further, should the signal take its time
}
