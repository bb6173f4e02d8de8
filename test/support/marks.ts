import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What is searched for in all that a service leaves: none is short enough to appear in base64, or in the bytes of a file, by chance. */
export const MARKS = [
  'Quetzalcoatl',
  'Hyacinthe',
  '639980001',
  '639980003',
  'zirconium',
  'Théodule',
  'ZORGLUB-77',
  'melchior',
  'Coquelicots',
]

export function readable(where: string, bytes: string): string[] {
  const folded = fold(bytes)
  return MARKS.filter((mark) => folded.includes(fold(mark))).map((mark) => `${where}: ${mark}`)
}

/** The marks in a file, as bytes and as text. */
export function readableIn(file: string): string[] {
  const bytes = readFileSync(file)
  return [bytes.toString('latin1'), bytes.toString('utf8')].flatMap((words) => readable(file, words))
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
