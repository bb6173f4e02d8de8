import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import type { Office } from '../../domain/office.ts'
import { wasDoneSince, writeJournal } from '../../store/journal/journal.ts'
import { listOffices } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'
import { paperOf } from './paper-of.ts'

/** On the office's clock: the day is over, and the next one is in the file. */
const EVENING = 18
/** What a weekend of holidays needs; older ones are removed. */
export const PAPERS_KEPT_DAYS = 4

/** Each evening leaves, in the folder given for it, one file an office that has a word: once a day, whole or not at all. Returns how many. */
export async function keepPapers({ store, clock, newId, settings: { paperFolder }, log }: Parts): Promise<number> {
  if (paperFolder === undefined) return 0
  const now = clock.now()
  mkdirSync(paperFolder, { recursive: true, mode: 0o700 })
  const names = readdirSync(paperFolder)
  let written = 0
  for (const office of await listOffices(store)) {
    const local = now.setZone(office.zone)
    for (const old of names.filter((one) => isOld(one, office, local))) rmSync(join(paperFolder, old))
    if (office.paperWord === undefined || local.hour < EVENING) continue
    const name = nameOf(office, local)
    if (names.includes(name)) continue
    const paper = await paperOf(store, office, now)
    if (paper === undefined) continue
    const left = { officeId: office.id, actor: 'service' as const, what: 'paperLeft' }
    await store.transaction(async (tx) => {
      if (!(await wasDoneSince(tx, left, local.startOf('day')))) await writeJournal(tx, [left], newId, now)
    })
    const unfinished = join(paperFolder, `.${name}.part`)
    writeFileSync(unfinished, paper, { mode: 0o600 })
    renameSync(unfinished, join(paperFolder, name))
    written++
  }
  if (written > 0) log.info({ written }, 'the papers of the evening were written')
  return written
}

function nameOf({ code }: Office, day: DateTime): string {
  return `${beginningFor(code)}${day.toISODate()}.html`
}

function isOld(name: string, { code, zone }: Office, now: DateTime): boolean {
  const beginning = beginningFor(code)
  if (!name.startsWith(beginning)) return false
  const day = DateTime.fromFormat(name.slice(beginning.length), "yyyy-MM-dd'.html'", { zone })
  return day.isValid && day < now.startOf('day').minus({ days: PAPERS_KEPT_DAYS - 1 })
}

function beginningFor(code: string): string {
  return `secours-${code}-`
}
