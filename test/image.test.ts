import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { noticesOf, packagesInImage } from '../ops/notices.ts'

/** Folders beside src that the code reads while it runs. */
const READ = /new URL\(`?['"]?(?:\.\.\/)+(\w+)\//g

test('the image holds every folder that the code reads while it runs', () => {
  const image = readFileSync('Dockerfile', 'utf8')
  const kept = readFileSync('.dockerignore', 'utf8')
  const read = globSync('src/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(READ)].map(([, folder = '']) => folder),
  )
  expect(read).toContain('examples')
  for (const folder of new Set(read)) {
    expect(image).toContain(`COPY ${folder} ./${folder}`)
    expect(kept).toContain(`!${folder}`)
  }
})

test('no script of a package runs in the image, and none that it holds has one: the driver of SQLite comes with its binary', () => {
  expect(readFileSync('Dockerfile', 'utf8')).toContain('RUN npm ci --omit=dev --omit=optional --ignore-scripts')
  const packages = packagesInImage('.')
  expect(packages.length).toBeGreaterThan(50)
  expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
  expect(existsSync('node_modules/better-sqlite3/prebuilds/linux-x64.node')).toBe(true)
  expect(existsSync('node_modules/better-sqlite3/prebuilds/linux-arm64.node')).toBe(true)
})

test('the image runs as nobody in particular, with a check of its health and without what installs packages', () => {
  const stages = readFileSync('Dockerfile', 'utf8')
    .split(/^FROM /m)
    .slice(1)
  expect(stages.map((stage) => / AS (\w+)/.exec(stage)?.[1])).toEqual(['packages', 'content', 'fly', undefined])
  expect(stages[1]).toMatch(/^HEALTHCHECK .*healthz/m)
  expect(stages[1]).toContain('rm -rf /usr/local/lib/node_modules')
  expect(stages[2]).toContain('exec setpriv --reuid=node --regid=node')
  expect(stages[3]).toMatch(/^USER node$/m)
  expect(readFileSync('fly.toml', 'utf8')).toContain('build-target = "fly"')
})

test('a service of the image that dies leaves no core, which would hold the keys, and no report of Node', () => {
  const image = readFileSync('Dockerfile', 'utf8')
  const starts = image.split('\n').filter((line) => line.startsWith('CMD '))
  expect(starts).toHaveLength(2)
  for (const start of starts) expect(start).toMatch(/"ulimit -c 0 && .*exec /)
  expect(readFileSync('compose.yaml', 'utf8')).toMatch(/^ {4}ulimits:\n {6}core: 0$/m)
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(`${image} ${scripts.start}`).not.toMatch(/--report|--abort-on|--heapsnapshot|NODE_OPTIONS/)
})

test('composed, the service has a root it cannot write to, no capability and no way to gain one', () => {
  const [, service = ''] = /^ {2}justif:\n([\s\S]*?)\n {2}\w+:\n/m.exec(readFileSync('compose.yaml', 'utf8')) ?? []
  expect(service).toMatch(/^ {4}read_only: true$/m)
  expect(service).toMatch(/^ {4}cap_drop:\n {6}- ALL$/m)
  expect(service).toMatch(/^ {6}- no-new-privileges:true$/m)
  expect(service).toMatch(/^ {4}tmpfs:\n {6}- \/tmp$/m)
})

test('the licences of what the image holds are written down, each with its words', () => {
  expect(readFileSync('THIRD-PARTY-NOTICES', 'utf8'), 'run `npm run notices`').toBe(noticesOf('.'))
  expect(readFileSync('Dockerfile', 'utf8')).toContain('COPY package.json LICENSE THIRD-PARTY-NOTICES ./')
})

test('what a forge runs is what a laptop runs, with no more rights than it needs', () => {
  for (const name of ['ci', 'release']) {
    const workflow = readFileSync(`.github/workflows/${name}.yml`, 'utf8')
    expect(workflow).toMatch(/^ +- run: \.ci\/run$/m)
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m)
    expect(workflow).not.toContain('pull_request_target')
  }
  const release = readFileSync('.github/workflows/release.yml', 'utf8')
  for (const part of ['provenance: mode=max', 'sbom: true', 'npm run --silent sbom']) expect(release).toContain(part)
})
