import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export interface Release {
  /** As its history tells it. */
  name: string
  /** Where its `src` and its `migrations` are. */
  root: string
}

export const HERE = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Unpacks the release before this one into an empty folder, on the libraries of this one, or says why not. It is what RELEASE_BEFORE names; else
 * the last commit with a tag of a version; else the last one before the newest migration, and before the tables that it is about, came: it never
 * knew the store as it is now.
 */
export async function unpackReleaseBefore(
  folder: string,
  repository = HERE,
  wanted = process.env.RELEASE_BEFORE,
): Promise<Release | { why: string }> {
  try {
    const commit = await findReleaseBefore(repository, wanted)
    const name = await git(repository, ['log', '-1', '--format=%h %s', commit])
    const needs = JSON.parse(await git(repository, ['show', `${commit}:package.json`]))
    const has = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
    const missing = missingLibraries(needs, has)
    if (missing.length > 0) return { why: `“${name}” runs on other libraries than these: ${missing.join(', ')}` }
    // With an index of its own: that of the repository hears nothing of it.
    const index = { GIT_INDEX_FILE: join(folder, 'index') }
    await git(repository, [`--work-tree=${folder}`, 'checkout', commit, '--', ...NEEDED], index)
    symlinkSync(join(HERE, 'node_modules'), join(folder, 'node_modules'))
    return { name, root: folder }
  } catch (error) {
    return { why: `no history leads to it here (${reasonOf(error)})` }
  }
}

/** As its image holds it. */
const NEEDED = ['src', 'migrations', 'examples', 'package.json']

async function findReleaseBefore(repository: string, wanted: string | undefined): Promise<string> {
  const commitOf = (name: string) => git(repository, ['rev-parse', '--verify', `${name}^{commit}`])
  if (wanted) return commitOf(wanted)
  // A tag of this very commit is this release's.
  const tag = await git(repository, ['describe', '--tags', '--match', 'v*', '--abbrev=0', 'HEAD^']).catch(() => '')
  if (tag) return commitOf(tag)
  const [newest, previous] = newestMigrations(repository)
  const came = await git(repository, [...WHEN_IT_CAME, `${MIGRATIONS}/${newest}`])
  // One that is not committed yet comes after all that is.
  if (!came) return commitOf('HEAD')
  const before = previous && (await git(repository, [...WHEN_IT_CAME, `${MIGRATIONS}/${previous}`]))
  const since = before ? `${before}..${came}` : came
  const tables = await git(repository, ['log', '--first-parent', '--format=%H', since, '--', TABLES])
  // Between its tables and itself, no commit runs on any store.
  return commitOf(`${tables.split('\n').at(-1) || came}~1`)
}

const MIGRATIONS = 'migrations/postgres'
/** Along the main line: what a merge brought came with the merge. */
const WHEN_IT_CAME = ['log', '-1', '--first-parent', '--diff-filter=A', '--format=%H', '--']

const TABLES = ':(glob)src/store/**/*table*.ts'

function newestMigrations(repository: string): string[] {
  const files = readdirSync(join(repository, MIGRATIONS)).filter((file) => file.endsWith('.sql'))
  return files.sort().reverse()
}

interface Manifest {
  dependencies: Readonly<Record<string, string>>
}

/** What a release runs on that another does not have, or has in another version. */
export function missingLibraries(needs: Manifest, has: Manifest): string[] {
  return Object.entries(needs.dependencies)
    .filter(([library, version]) => has.dependencies[library] !== version)
    .map(([library, version]) => `${library} ${version}`)
}

async function git(repository: string, args: string[], environment: Record<string, string> = {}): Promise<string> {
  const env = { ...process.env, ...environment }
  const { stdout } = await promisify(execFile)('git', ['-C', repository, ...args], { env })
  return stdout.trim()
}

/** What git says of it, in its first line. */
function reasonOf(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  return (said.trim() || String(error)).split('\n')[0] ?? ''
}
