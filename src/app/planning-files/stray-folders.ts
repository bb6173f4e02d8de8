import { readdir } from 'node:fs/promises'
import type { Office } from '../../domain/office.ts'

/** What is read of a file that came is put into these, beside where it was. */
export const [DONE, REFUSED] = ['done', 'refused']
/** What programs that copy files write under meanwhile, and what is no file of somebody. */
export const TEMPORARY = /^[.~]|\.(part|filepart|tmp|temp|crdownload|download|swp)$|~$/i

/** How many folders of the watched folder belong to no office, as one does once its office has another code: nothing in them is read. */
export async function countStrayFolders(folder: string, offices: readonly Pick<Office, 'code'>[]): Promise<number> {
  const known = new Set([DONE, REFUSED, ...offices.map(({ code }) => code.toLowerCase())])
  const there = await readdir(folder, { withFileTypes: true })
  return there.filter((one) => one.isDirectory() && !TEMPORARY.test(one.name) && !known.has(one.name.toLowerCase()))
    .length
}
