import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The cases that are kept of a door: ones that were wrong once, and ones to begin from. */
export function readCorpus(door: string): { name: string; bytes: Buffer }[] {
  const folder = folderOf(door)
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  return names.map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) }))
}

/** Keeps a case that is wrong, under its own fingerprint; returns where. */
export function keep(door: string, bytes: Buffer): string {
  mkdirSync(folderOf(door), { recursive: true })
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  writeFileSync(`${folderOf(door)}/${name}`, bytes)
  return `fuzz/corpus/${door}/${name}`
}

function folderOf(door: string): string {
  return fileURLToPath(new URL(`corpus/${door}`, import.meta.url))
}
