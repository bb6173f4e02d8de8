import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Loads modules one after the other for a reader who notes when their language is asked for. */
const LOAD = `
  const { readBy } = await import(process.argv[1] + '/src/web/page-words.ts')
  const frozenBy = []
  const placeIn = ({ stack }) => stack.split('\\n').map((line) => /src.web.(?!page-words)[^)]*/.exec(line)?.[0]).find(Boolean)
  for (const file of process.argv.slice(2)) {
    const reader = { get language() { frozenBy.push(placeIn(new Error())); return 'fr' } }
    await readBy(reader, () => import(process.argv[1] + '/' + file))
  }
  console.log(JSON.stringify([...new Set(frozenBy)]))
`

// In a process of its own: here, other tests have loaded all modules before.
test('no word of a page is read as a module loads: it would stay in one language', () => {
  const files = globSync('src/web/**/*.ts').filter((file) => !file.includes('/style/'))
  expect(files.length).toBeGreaterThan(200)
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', LOAD, process.cwd(), ...files])
  expect(JSON.parse(String(said))).toEqual([])
})
