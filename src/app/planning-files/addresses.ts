import { isVisit } from '../../domain/appointment.ts'
import { fold } from '../../domain/schedule/fold.ts'
import { columnName, type Header } from '../../domain/schedule/header.ts'
import type { Addresses } from '../../domain/schedule/homes.ts'
import type { ReadLine, ScheduleLine } from '../../domain/schedule/line.ts'
import type { NoticeCode } from '../../domain/schedule/problem.ts'

/**
 * Takes out of a line an address that is somebody's home, where people are summoned elsewhere: texted or kept with the place, it would send
 * them, or others, to a stranger's door. Told once a place, as are places with several addresses.
 */
export function withoutHomes(
  header: Header,
  { homes, several }: Addresses,
): (read: ReadLine<ScheduleLine>) => ReadLine<ScheduleLine> {
  const [atHome, doubtful] = [new Set(homes), new Set(several)]
  const told = new Set<string>()
  return (read) => {
    if ('problems' in read || !read.line.address || isVisit(read.line.type)) return read
    const { line } = read
    const name = fold(line.placeName)
    const code: NoticeCode | undefined = atHome.has(name)
      ? 'addressOfPeople'
      : doubtful.has(name)
        ? 'severalAddresses'
        : undefined
    if (!code) return read
    const notice = { line: line.line, column: columnName(header, 'address'), code, value: line.placeName }
    const notices = told.has(name) ? read.notices : [...read.notices, notice]
    told.add(name)
    if (code === 'severalAddresses') return { line, notices }
    const { address: _, ...values } = line.values
    return { line: { ...line, address: undefined, values }, notices }
  }
}
