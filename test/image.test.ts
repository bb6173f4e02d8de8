import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noticesOf, packagesInImage } from '../ops/notices.ts'
import { newFolder } from './support/store.ts'

const COMPOSE = readFileSync('compose.yaml', 'utf8')

/** What each workflow runs of ours. */
const RUNS = {
  'ci.yml': ['.ci/run', '.ci/image'],
  'release.yml': ['.ci/run', '.ci/image'],
  'nightly.yml': ['.ci/nightly'],
}

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
  expect(stages[1]).toContain('/usr/local/bin/yarn* /opt/yarn*')
  expect(stages[2]).toMatch(
    /exec setpriv --reuid=node --regid=node --init-groups --inh-caps=-all --bounding-set=-all --no-new-privs node /,
  )
  expect(stages[3]).toMatch(/^USER node$/m)
  expect(readFileSync('fly.toml', 'utf8')).toContain('build-target = "fly"')
})

test('in the image the command has the name that messages give it, and leaves nothing that the service cannot read', () => {
  expect(readFileSync('Dockerfile', 'utf8')).toContain('COPY ops/justif /usr/local/bin/')
  expect(readFileSync('.dockerignore', 'utf8')).toContain('!ops/justif')
  expect(statSync('ops/justif').mode & 0o111).toBe(0o111)
  const [, limited, ...started] = readFileSync('ops/justif', 'utf8').split(/^(?!#|$)/m)
  expect(limited).toBe('ulimit -c 0\n')
  expect(started.join('')).toMatch(
    /^if \[ "\$\(id -u\)" = 0 \]; then\n {2}exec setpriv --reuid=node [^\n]*--no-new-privs node \S+cli\.ts "\$@"\nfi\nexec node \S+cli\.ts "\$@"\n$/,
  )
  // What root put there before: a store that was put back with the service stopped.
  expect(readFileSync('Dockerfile', 'utf8')).toMatch(/"ulimit -c 0 && chown -R node:node \/data && exec setpriv /)
})

test('the image keeps what Node made of its source, for the user who runs it and out of its hands', () => {
  const [, content = ''] = readFileSync('Dockerfile', 'utf8').split(/^FROM .*content$/m)
  const [kept = '', ...after] = content
    .slice(content.indexOf('RUN install -d -o node node_modules/.cache'))
    .split(/(?<!\\)\n/)
  expect(kept).toMatch(/setpriv --reuid=node .*before-service\.js .*import\('\.\/src\/serve\.ts'\)/)
  expect(kept).toMatch(/chown -R root:root node_modules\/\.cache && chmod -R a\+rX node_modules\/\.cache$/)
  // A source that is copied later would not be the one that was kept.
  expect(after.filter((line) => line.startsWith('COPY'))).toEqual([])
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

test('composed, the service has a root it cannot write to, no capability and no way to gain one, and an end to what it takes', () => {
  const service = composed('justif')
  expect(service).toMatch(/^ {4}read_only: true$/m)
  expect(service).toMatch(/^ {4}cap_drop:\n {6}- ALL$/m)
  expect(service).toMatch(/^ {6}- no-new-privileges:true$/m)
  expect(service).toMatch(/^ {4}tmpfs:\n {6}- \/tmp$/m)
  expect(service).toMatch(/^ {4}mem_limit: 1g\n {4}pids_limit: 200$/m)
  expect(service).toMatch(/^ {6}- "127\.0\.0\.1::8080"$/m)
})

test('composed, Postgres keeps only what it begins with, is seen by the service alone and has no way out', () => {
  const postgres = composed('postgres')
  const [, added = ''] = /^ {4}cap_drop:\n {6}- ALL\n {4}cap_add:\n((?: {6}- \w+\n)+)/m.exec(postgres) ?? []
  expect(added.match(/\w+/g)).toEqual(['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID'])
  expect(postgres).toMatch(/^ {6}- no-new-privileges:true\n {4}pids_limit: 300$/m)
  expect(postgres).not.toContain('ports:')
  expect(postgres).toMatch(/^ {4}networks:\n {6}- store$/m)
  expect(COMPOSE).toMatch(/^networks:\n {2}store:\n {4}internal: true$/m)
})

test('where one volume is all there is, copies are made on it, and what keeps the volume forgets within days', () => {
  const fly = readFileSync('fly.toml', 'utf8')
  expect(fly).toMatch(/^ {2}BACKUP_FOLDER = "\/data\/copies"$/m)
  expect(Number(/snapshot_retention = (\d+)/.exec(fly)?.[1])).toBeLessThanOrEqual(2)
  expect(composed('justif')).toMatch(/^ {6}BACKUP_FOLDER: \/data\/copies$/m)
  const several = readFileSync('fly.postgres.toml', 'utf8')
  expect([several.includes('BACKUP_FOLDER'), several.includes('no copy is made here')]).toEqual([false, true])
})

test('several machines are replaced one after the other, by one that answers; the only one at once, as its volume is', () => {
  const [several, one] = ['fly.postgres.toml', 'fly.toml'].map((file) => readFileSync(file, 'utf8'))
  expect(several).toMatch(/^ {2}strategy = "rolling"\n {2}max_unavailable = 1$/m)
  expect(several).toMatch(/^ {2}min_machines_running = 2$/m)
  expect(one).toMatch(/^ {2}strategy = "immediate"$/m)
  for (const fly of [several, one]) {
    // Ten seconds are what the service asks for to end what is in hand.
    expect(Number(/^kill_timeout = "(\d+)s"$/m.exec(fly ?? '')?.[1])).toBeGreaterThan(10)
    expect(fly).toMatch(/^ {2}\[\[http_service\.checks\]\]\n {4}method = "GET"\n {4}path = "\/healthz"$/m)
    expect(fly).toMatch(/^\[checks\.ready\](?:\n {2}.*)*\n {2}path = "\/readyz"$/m)
    expect(fly).toMatch(/^ {2}auto_stop_machines = "off"$/m)
  }
  expect(composed('justif')).toMatch(/^ {4}depends_on:\n {6}postgres:\n {8}condition: service_healthy$/m)
  expect(Number(/^ {4}stop_grace_period: (\d+)s$/m.exec(composed('justif'))?.[1])).toBeGreaterThan(10)
  expect(composed('justif')).toMatch(/^ {4}healthcheck:\n {6}test: .*\/healthz/m)
  expect(composed('postgres')).toMatch(/^ {4}healthcheck:\n {6}test: .*pg_isready/m)
})

test('composed, machines stand behind a proxy that asks another where one is gone, and never on a connection it kept', () => {
  const proxy = composed('proxy')
  const [, ...version] = /^ {4}image: caddy:(\d+)\.(\d+)\.(\d+)$/m.exec(proxy) ?? []
  const [major = 0, minor = 0, patch = 0] = version.map(Number)
  expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(2_011_004)
  expect(proxy).toMatch(/^ {6}- \.\/ops\/Caddyfile:\/etc\/caddy\/Caddyfile:ro$/m)
  expect(proxy).toMatch(/^ {4}read_only: true$[\s\S]*^ {4}cap_drop:\n {6}- ALL\n {4}cap_add:\n {6}- NET_BIND_SERVICE$/m)
  expect(proxy).not.toMatch(/^ {6}- store$/m)
  const asked = readFileSync('ops/Caddyfile', 'utf8')
  expect(asked).toMatch(/^\t\tdynamic a \{\n\t\t\tname justif\n\t\t\tport 8080\n\t\t\trefresh 1s$/m)
  expect(Number(/^\t\tlb_try_duration (\d+)s$/m.exec(asked)?.[1])).toBeLessThan(15)
  expect(asked).toMatch(/^\t\t\tkeepalive off$/m)
  expect(composed('justif')).toMatch(/^ {6}TRUSTED_PROXY: \$\{TRUSTED_PROXY:-1\}$/m)
})

test('a new version takes the place of each machine at home once another answers, and stops at the first that does not', () => {
  const asked = (name: string, script: string) => {
    const folder = newFolder()
    writeFileSync(join(folder, 'docker'), `#!/bin/sh\necho "$*" >> ${folder}/asked\n${script}\n`, { mode: 0o755 })
    const { status } = spawnSync('ops/replace-machines', { env: { PATH: `${folder}:${process.env.PATH}` } })
    return [name, status, readFileSync(join(folder, 'asked'), 'utf8').trimEnd().split('\n').slice(1)]
  }
  const joins = 'compose up --detach --no-deps --no-recreate --wait --scale justif=3 justif'
  const two = 'case "$*" in *ps*) printf "one\\ntwo\\n";; esac'
  expect(asked('two', two)).toEqual([
    'two',
    0,
    ['compose build justif', joins, 'stop --time 15 one', 'rm one', joins, 'stop --time 15 two', 'rm two'],
  ])
  const ill = `${two}\ncase "$*" in *--wait*) exit 1;; esac`
  expect(asked('ill', ill)).toEqual(['ill', 1, ['compose build justif', joins]])
  expect(asked('none', 'true')).toEqual(['none', 1, []])
})

test('the night deploys a release and undoes it, and compares several machines with one', () => {
  const night = readFileSync('.ci/nightly', 'utf8')
  for (const run of ['releases', 'machines -- --compare --due 400'])
    expect(night).toContain(`npm run ${run} || failed=1`)
})

test('the licences of what the image holds are written down, each with its words', () => {
  expect(readFileSync('THIRD-PARTY-NOTICES', 'utf8'), 'run `npm run notices`').toBe(noticesOf('.'))
  expect(readFileSync('Dockerfile', 'utf8')).toContain('COPY package.json LICENSE THIRD-PARTY-NOTICES ./')
})

test('what a forge runs is what a laptop runs, with no more rights than it needs', () => {
  expect(globSync('*.yml', { cwd: '.github/workflows' }).toSorted()).toEqual(Object.keys(RUNS).toSorted())
  for (const [file, runs] of Object.entries(RUNS)) {
    const workflow = readFileSync(`.github/workflows/${file}`, 'utf8')
    for (const run of runs) expect(workflow.split('\n').map((line) => line.trim())).toContain(`- run: ${run}`)
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m)
    expect(workflow).not.toContain('pull_request_target')
    const jobs = workflow
      .slice(workflow.indexOf('jobs:'))
      .split(/^ {2}(?=\w+:$)/m)
      .slice(1)
    for (const job of jobs) expect(job).toMatch(/^ {4}timeout-minutes: \d+$/m)
    // A tag can be moved to other code: a commit cannot.
    const used = [...workflow.matchAll(/uses: (.*)/g)].map(([, it]) => it)
    expect(used.filter((it) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(it ?? ''))).toEqual([])
    const fetched = workflow.match(/uses: actions\/checkout@.*\n +with:\n +persist-credentials: false/g)
    expect(fetched).toHaveLength(jobs.length)
  }
})

test('each night, and by hand, hostile input is tried and the runs that take minutes are made', () => {
  const workflow = readFileSync('.github/workflows/nightly.yml', 'utf8')
  expect(workflow).toMatch(/^on:\n {2}schedule:\n {4}- cron: '[\d *]+'\n {2}workflow_dispatch:$/m)
  const night = readFileSync('.ci/nightly', 'utf8')
  expect(night).toMatch(/^npm run fuzz -- --seconds \d+ \|\| failed=1$/m)
  const releasing = readFileSync('docs/releasing.md', 'utf8')
  const asked = [
    ...releasing.matchAll(/^\| `((?:AT_NIGHT|RELEASE_MUST|EVERY_RELEASE|POSTGRES_DRILL|REKEY_KILLS)=[^`]+)` \|/gm),
  ]
  expect(asked).toHaveLength(5)
  for (const [, run] of asked) expect(night.split('\n')).toContain(`${run} || failed=1`)
  expect(night).toMatch(/\nexit "\$failed"\n$/)
  expect(statSync('.ci/nightly').mode & 0o100).toBe(0o100)
})

test('a release says of which commit its image is, signed by who built it, and of what parts', () => {
  const release = readFileSync('.github/workflows/release.yml', 'utf8')
  for (const part of ['provenance: mode=max', 'sbom: true', 'npm run --silent sbom']) expect(release).toContain(part)
  const [checks = '', image = ''] = release.split(/^ {2}image:$/m)
  expect(image).toMatch(/uses: actions\/attest-build-provenance@/)
  expect(image).toMatch(/subject-digest: \$\{\{ steps\.build\.outputs\.digest \}\}/)
  expect(image.match(/: write$/gm)).toHaveLength(3)
  expect(checks).not.toContain(': write')
  expect(image).toContain('needs: check')
})

test('whether the images build and the service starts is tried as narrowly as it is composed', () => {
  const tried = readFileSync('.ci/image', 'utf8')
  for (const narrow of ['--read-only', '--tmpfs /tmp', '--cap-drop ALL', '--security-opt no-new-privileges'])
    expect(tried).toContain(narrow)
  for (const built of ['--target fly .', 'ops/litestream']) expect(tried).toContain(built)
  const sequence = tried.split('\n').filter((line) => /^(until_healthy|narrow|ends) |justif backup|chown/.test(line))
  expect(sequence.map((line) => /^\w+ "\$\w+"|justif backup|chown/.exec(line)?.[0])).toEqual([
    'until_healthy "$container"',
    'narrow "$container"',
    'justif backup',
    'ends "$container"',
    'chown',
    'until_healthy "$fly"',
    'narrow "$fly"',
    'justif backup',
    'ends "$fly"',
  ])
  const grace = [COMPOSE, readFileSync('fly.toml', 'utf8')].map(
    (it) => /(?:stop_grace_period: |kill_timeout = ")(\d+)s/.exec(it)?.[1],
  )
  expect(grace).toEqual([/docker stop -t (\d+)/.exec(tried)?.[1], '15'])
  expect(statSync('.ci/image').mode & 0o100).toBe(0o100)
})

/** What is said of a service there. */
function composed(name: string): string {
  return new RegExp(`^ {2}${name}:\\n([\\s\\S]*?)\\n(?: {2}\\w+:\\n|\\w)`, 'm').exec(COMPOSE)?.[1] ?? ''
}
