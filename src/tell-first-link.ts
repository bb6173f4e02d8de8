import { rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Parts } from './app/parts.ts'
import { offerFirstLink } from './app/sign-in/first-administrator.ts'

const FILE = 'first-link.txt'

/**
 * Tells the link of the first administrator, while there is none, where nobody but whoever installs reads it: on a terminal; else in a file of its
 * owner's alone beside the store, since what is said elsewhere is kept as a log. With Postgres there is no such place: the command says it.
 */
export async function tellFirstLink(
  parts: Parts,
  databaseUrl: string,
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
): Promise<void> {
  const file = databaseUrl.startsWith('file:') ? join(dirname(databaseUrl.slice('file:'.length)), FILE) : undefined
  // A link of the start before, or one that was used.
  if (file !== undefined) await rm(file, { force: true })
  const link = await offerFirstLink(parts)
  if (!link) return
  if (out.isTTY) out.write(`${NOBODY} Whoever opens this link does: once, within a day.\n  ${link.url}\n`)
  else if (file === undefined)
    out.write(`${NOBODY} \`justif setup\` on this machine says the link by which one does.\n`)
  else {
    await writeFile(file, `${link.url}\n`, { mode: 0o600, flag: 'wx' })
    out.write(`${NOBODY} Whoever opens the link in ${file} does: once, within a day. \`justif setup\` says one too.\n`)
  }
}

const NOBODY = 'Nobody administers this service yet.'
