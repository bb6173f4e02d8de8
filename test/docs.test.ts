import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { GUIDES } from '../src/web/help/guides.ts'

/** What the documents say of the repository is so. */
const DOCUMENTS = globSync(['*.md', 'docs/**/*.md'])
const OPERATING = read('docs/operating.md')
const { scripts, dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'))

test('the README is short', () => {
  expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(90)
})

test('every relative link leads to a file, and to a heading of it', () => {
  expect(DOCUMENTS.length).toBeGreaterThan(20)
  expect(DOCUMENTS.flatMap((file) => deadLinks(file, read(file)))).toEqual([])
})

test('every guide is told', () => {
  const guides = read('docs/guides.md')
  expect(Object.values(GUIDES).filter(({ path }) => !guides.includes(`| \`${path}\` |`))).toEqual([])
})

test('every picture is shown', () => {
  const shown = DOCUMENTS.flatMap((file) => linksOf(read(file)).map((link) => join(dirname(file), link)))
  expect(globSync('docs/screenshots/*').filter((file) => !shown.includes(file))).toEqual([])
})

test('every path that is named exists', () => {
  const gone = DOCUMENTS.flatMap((file) =>
    [...read(file).matchAll(/`((?:src|test|docs|training|simulation|bench|examples|migrations)\/[^`\s]*)`/g)]
      .map(([, path = '']) => path)
      .filter((path) => globSync(path).length === 0)
      .map((path) => `${file}: ${path}`),
  )
  expect(gone).toEqual([])
})

test('every script that is named exists', () => {
  const named = DOCUMENTS.flatMap((file) =>
    [...read(file).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script = '']) => script),
  )
  expect(named).toContain('test:fast')
  expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([])
})

test('every variable that is read is told, and no other', () => {
  const config = ['src/config.ts', ...globSync('src/config/*.ts')].map(read).join('')
  const variables = [...config.matchAll(/(?:read|valid)\('([A-Z_]+)'|^ {2}'([A-Z_]+)',$/gm)].map(
    ([, one, two]) => one ?? two,
  )
  expect(new Set(rowsOf('Configuration').flatMap(namesIn))).toEqual(new Set(variables))
})

test('every command is told, and no other', () => {
  const listed = /COMMANDS[^{]*\{([^}]*)\}/.exec(read('src/cli.ts'))?.[1] ?? ''
  const commands = [...listed.matchAll(/(\w+):/g)].map(([, name]) => name)
  expect(new Set(rowsOf('Commands').flatMap((row) => namesIn(row).map((name) => name.split(' ')[0])))).toEqual(
    new Set(commands),
  )
})

test('every package has its reason', () => {
  const told = read('docs/decisions/0017-libraries.md')
  const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  // Types of a package are the package's own business.
  expect(packages.filter((name) => !name.startsWith('@types/') && !told.includes(`\`${name}\``))).toEqual([])
})

test('a link that leads nowhere is seen', () => {
  expect(
    deadLinks('docs/a.md', '[a](../README.md) ![b](screenshots/agenda.png) [c](https://justif.example/x)'),
  ).toEqual([])
  expect(deadLinks('docs/a.md', '[a](README.md)')).toHaveLength(1)
  expect(deadLinks('docs/a.md', '[a](../README.md#the-moon)')).toHaveLength(1)
  expect(deadLinks('docs/a.md', '# A title\n[a](#a-title) [b](#another)')).toHaveLength(1)
})

function read(file: string): string {
  return readFileSync(file, 'utf8')
}

function deadLinks(file: string, text: string): string[] {
  return linksOf(text)
    .filter((link) => {
      const [path = '', heading] = link.split('#')
      const target = join(dirname(file), path)
      if (path !== '' && !existsSync(target)) return true
      const words = path === '' ? text : heading === undefined ? '' : read(target)
      return heading !== undefined && !headingsOf(words).includes(heading)
    })
    .map((link) => `${file}: ${link}`)
}

/** Those within the repository, code aside. */
function linksOf(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^\w+:/.test(link))
}

/** As GitHub makes them: lower case, no punctuation, a hyphen for a space. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** The first cells of the table under a heading of how to run it. */
function rowsOf(heading: string): string[] {
  const [, section = ''] = OPERATING.split(`\n## ${heading}\n`)
  const [own = ''] = section.split('\n## ')
  return [...own.matchAll(/^\| (`.*?) \| /gm)].map(([, cell = '']) => cell)
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}

test('every run that is asked for by a variable is listed where a release is prepared', () => {
  const asked = globSync('test/**/*.ts').flatMap((file) =>
    [...read(file).matchAll(/process\.env\.(\w+)|\{([\w\s,]+)\} = process\.env\b/g)].flatMap(([, one, several]) =>
      one === undefined ? (several?.match(/\w+/g) ?? []) : [one],
    ),
  )
  const listed = [...read('docs/releasing.md').matchAll(/^\| `(\w+)=\S+ npx vitest run ([^`]+)` \|/gm)]
  expect(asked).toContain('POSTGRES_DRILL')
  expect(new Set(listed.map(([, name]) => name))).toEqual(new Set(asked.filter((name) => !HANDED_ON.has(name))))
  for (const [, name = '', files = ''] of listed) {
    const named = files
      .split(' ')
      .flatMap((path) => globSync([path, `${path}/*.ts`]).filter((file) => file.endsWith('.ts')))
    const isRead = named
      .concat(globSync('test/support/*.ts'))
      .some((file) => read(file).includes(`process.env.${name}`))
    expect(isRead, `${name} is read by ${files}`).toBe(true)
  }
})

/** What a test gives to a process that it starts. */
const HANDED_ON = new Set(['PATH', 'HOME', 'KILL_AT', 'CLOCK_AT'])
