import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { circlesIn } from './support/circles.ts'

/** Who may import whom, and which packages. What is not in a room (main, cli, service …), the commands and the configuration see all. */
const ROOMS: Record<string, { rooms: string[]; packages: RegExp }> = {
  domain: {
    rooms: [],
    packages: /^(luxon|libphonenumber-js|date-holidays|sms-segments-calculator|jstat$|node:module$)/,
  },
  understanding: { rooms: ['domain'], packages: /^(luxon$|node:fs$|node:vm$)/ },
  conversation: { rooms: ['domain', 'understanding'], packages: /^luxon$/ },
  locales: { rooms: ['domain', 'understanding', 'conversation'], packages: /^luxon$/ },
  store: {
    rooms: ['domain', 'understanding', 'conversation'],
    packages: /^(node:|luxon$|drizzle-orm|better-sqlite3$|pg$)/,
  },
  app: {
    rooms: ['domain', 'understanding', 'conversation', 'locales', 'store'],
    packages: /^(node:|luxon$|csv-stringify\/sync$|ical-generator$|sax$|yauzl$|otpauth$|pdfkit$|bidi-js$)/,
  },
  providers: { rooms: ['domain'], packages: /^(node:|luxon$|twilio|nodemailer$|openid-client$)/ },
  web: {
    rooms: ['domain', 'locales', 'store', 'app'],
    packages: /^(node:|luxon$|fastify$|@fastify\/|hono\/|ajv$|uqr$)/,
  },
}
const SEES_ALL = ['', 'commands', 'config']
const IMPORTS =
  /(?:^|\n)\s*(?:import|export)\b(\s+type\b)?[^'";]*?\bfrom\s*['"]([^'"\n]+)|(?:(?:^|\n)\s*import\s|\b(?:import|load)\()\s*['"]([^'"\n]+)/g

test('each room imports only what it may', () => {
  expect(globSync('src/**/*.ts').flatMap((file) => trespasses(file, readFileSync(file, 'utf8')))).toEqual([])
})

test('the rule sees every way to import, and every wall', () => {
  const seen = (file: string, source: string) => trespasses(file, source).length
  for (const source of [
    "import { a } from '../store/a.ts'",
    "import '../app/b.ts'",
    "export {\n  c,\n} from '../c.ts'",
  ])
    expect(seen('src/domain/x.ts', source), source).toBe(1)
  expect(seen('src/domain/deep/x.ts', "import { a } from '../../web/a.ts'")).toBe(1)
  expect(seen('src/web/x.ts', "const pg = await import('pg')")).toBe(1)
  expect(seen('src/domain/x.ts', "const pg = load('pg')")).toBe(1)
  expect(seen('src/conversation/x.ts', "import { readFileSync } from 'node:fs'")).toBe(1)
  expect(seen('src/locales/x.ts', "import { step } from '../conversation/step.ts'")).toBe(1)
  expect(seen('src/locales/x.ts', "import type { Reply } from '../conversation/reply.ts'")).toBe(0)
  expect(seen('src/new-room/x.ts', 'export const nobodySaidWhatThisMayImport = 1')).toBe(1)
  expect(seen('src/web/x.ts', 'await store.transaction(async () => {})')).toBe(1)
})

test('what agents are told is kept without words: the notices import nothing that says, links or sends', () => {
  const files = globSync('src/app/notices/*.ts')
  expect(files.length).toBeGreaterThan(2)
  const others = files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')).map((path) => `${file}: ${path}`))
  expect(
    others.filter((one) => !/: src\/(domain|store|understanding|app\/notices)\/|: src\/app\/parts\.ts$/.test(one)),
  ).toEqual([])
})

test('no page but those of trials knows of an arm: who follows a person sees nothing that could change their judgement', () => {
  const pages = globSync('src/web/**/*.ts').filter(
    (file) => !file.startsWith('src/web/trials/') && file !== 'src/web/routes.ts',
  )
  expect(pages.length).toBeGreaterThan(50)
  const others = pages.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')).map((path) => `${file}: ${path}`))
  expect(others.filter((one) => /\/trials?\//.test(one.split(': ')[1] ?? ''))).toEqual([])
  const naming = pages.filter((file) => /\ballocations\b|\bsetApart\b|trialId/.test(readFileSync(file, 'utf8')))
  expect(naming).toEqual([])
})

test('no file imports itself by way of others, types included', () => {
  const imports = new Map(globSync('src/**/*.ts').map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]))
  expect(circlesIn(imports)).toEqual([])
})

test('words that only pages or commands say stand beside them, not among what is sent', () => {
  const sentFrom = globSync('src/**/*.ts')
    .filter((file) => !/^(web|commands|)$/.test(roomOf(file)))
    .flatMap((file) => importsOf(file, readFileSync(file, 'utf8')))
  expect(sentFrom).toContain('src/locales/say.ts')
  expect(globSync('src/locales/**/*.ts').filter((file) => !sentFrom.includes(file))).toEqual([])
})

test('the rule sees a circle, and takes none for one', () => {
  const down = { a: ['b', 'c'], b: ['c', 'luxon'], c: [] }
  expect(circlesIn(new Map(Object.entries(down)))).toEqual([])
  expect(circlesIn(new Map(Object.entries({ ...down, c: ['b'] })))).toEqual([['b', 'c']])
  const source = "import type { A } from './a.ts'\nconst b = await import('../b.ts')"
  expect(importsOf('src/web/x.ts', source)).toEqual(['src/web/a.ts', 'src/b.ts'])
})

test('nothing refers to what lies outside the repository', () => {
  const files = globSync(
    '{*,.ci/*,{src,test,bench,simulation,training,docs,examples,migrations}/**/*.{ts,md,txt,csv,sql,json,css}}',
  )
  const outside = new RegExp(['\\.\\.', 'shared\\b'].join('/'))
  expect(files.length).toBeGreaterThan(200)
  expect(files.filter((file) => /\.\w+$|run$/.test(file) && outside.test(readFileSync(file, 'utf8')))).toEqual([])
})

function trespasses(file: string, source: string): string[] {
  const room = roomOf(file)
  if (SEES_ALL.includes(room)) return []
  const rule = ROOMS[room]
  if (!rule) return [`${file}: nobody said what ${room} may import`]
  // Pages read through the store, and change only through app.
  const changes = room === 'web' && source.includes('.transaction(') ? [`${file} writes to the store`] : []
  const imports = [...source.matchAll(IMPORTS)].filter(([, type, from, alone]) => {
    const what = from ?? alone ?? ''
    if (!what.startsWith('.')) return !rule.packages.test(what)
    const other = roomOf(normalize(join(dirname(file), what)))
    const typesOnly = room === 'locales' && other === 'conversation'
    return other !== room && (!rule.rooms.includes(other) || (typesOnly && !type))
  })
  return [...changes, ...imports.map(([statement]) => `${file}: ${statement.trim()}`)]
}

/** The files of ours that one imports. */
function importsOf(file: string, source: string): string[] {
  return [...source.matchAll(IMPORTS)]
    .map(([, , from, alone]) => from ?? alone ?? '')
    .filter((path) => path.startsWith('.'))
    .map((path) => normalize(join(dirname(file), path)))
}

/** "src/domain/time.ts" is in domain; "src/main.ts" in none. */
function roomOf(file: string): string {
  const [, room = '', ...rest] = file.split('/')
  return rest.length > 0 ? room : ''
}
