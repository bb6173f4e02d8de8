import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openDoor } from './door.ts'
import { BUNDLE } from './service-process.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Below the libraries, which the bundle loads as they are. */
const FOLDER = join(ROOT, 'node_modules/.cache/bundled')

/** Vitest's global setup: our sources as few files, bundled once a run, when a first test asks. Answers the folder of `main.mjs` and `cli.mjs`. */
export async function setup(): Promise<() => void> {
  let bundled: Promise<string> | undefined
  return openDoor(BUNDLE, () => {
    bundled ??= bundle()
    return bundled
  })
}

async function bundle(): Promise<string> {
  const { rolldown } = await import('rolldown')
  const made = await rolldown({
    input: { main: join(ROOT, 'src/main.ts'), cli: join(ROOT, 'src/cli.ts') },
    external: (id) => /^[\w@]/.test(id) && !id.startsWith('@oxc-project/'),
    platform: 'node',
    treeshake: false,
    transform: { target: 'esnext' },
    plugins: [{ name: 'as tests run it', load: leaveOut, transform: staysWhereItWas }],
  })
  const { output } = await made.generate({ entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' })
  await made.close()
  const files = output.map((file) => ({ name: file.fileName, words: 'code' in file ? file.code : '' }))
  const digest = createHash('sha256')
  for (const { name, words } of files) digest.update(`${name} ${words}`)
  return keep(join(FOLDER, digest.digest('hex').slice(0, 16)), files)
}

/** Whole or not at all, since another run may look for the same; the next run finds what Node compiled of it. */
function keep(folder: string, files: { name: string; words: string }[]): string {
  if (existsSync(folder)) return folder
  const making = `${folder}-${process.pid}`
  mkdirSync(making, { recursive: true })
  for (const { name, words } of files) writeFileSync(join(making, name), words)
  renameSync(making, folder)
  return folder
}

/** What a service does a second after it listens, while nobody waits: a second of the processor, which is most of what a process lives that is killed. */
function leaveOut(id: string): string | undefined {
  return id.endsWith('/src/understanding/making-ready.ts') ? 'export function* makingReady() {}' : undefined
}

/** What a module reads beside itself, or begins as a thread, it finds where its source is. */
function staysWhereItWas(code: string, id: string): string {
  const own = { url: pathToFileURL(id).href, dirname: dirname(id) }
  return code.replace(/import\.meta\.(url|dirname)\b/g, (_, what: 'url' | 'dirname') => JSON.stringify(own[what]))
}
