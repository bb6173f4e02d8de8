import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HERE, missingLibraries, unpackReleaseBefore } from '../simulation/releases/release-before.ts'
import { runReleases } from '../simulation/releases/run.ts'
import { tell } from '../simulation/releases/tell.ts'
import { AT_NIGHT } from './support/at-night.ts'
import { newDatabase, newFolder } from './support/store.ts'

/** Where the whole history is, as by night. */
const MUST = process.env.RELEASE_MUST !== undefined

describe('a deploy and its undoing while texts leave and people write', { tags: ['long'], timeout: 120_000 }, () => {
  // A minute of processor, and it fails by waiting on a busy machine. By day expand-first.test.ts holds each migration to what the release before needs.
  // On SQLite nobody serves while one stops and the other starts, for as long as a busy machine takes: `npm run releases`.
  test.runIf(AT_NIGHT || MUST)('on Postgres: nothing is lost or doubled, nobody is refused', async ({ skip }) => {
    const before = await unpackReleaseBefore(newFolder())
    if ('why' in before) {
      const why = `the release before cannot be had: ${before.why}`
      if (MUST) throw new Error(why)
      return skip(why)
    }
    const seen = await runReleases({
      databaseUrl: await newDatabase('postgres', 'empty'),
      before,
      after: { name: 'this release', root: HERE },
      people: 5,
      inboundPerSecond: 5,
      smsPerSecond: 50,
      stageMs: 500,
      secondsAtMost: 60,
      // The machine has other tests to run: `npm run releases` holds it to five seconds.
      awayAtMostMs: 30_000,
    })
    const { words, faults } = tell(seen)
    expect(faults, words).toEqual([])
  })
})

describe('the release before', () => {
  test('is the last one that did not know the newest migration', async () => {
    const repository = newRepository()
    repository.commit('one', { 'migrations/postgres/0000_start.sql': 'a', 'src/a.ts': 'first' })
    repository.commit('two', { 'src/a.ts': 'second' })
    expect(await repository.before()).toMatchObject({ why: expect.stringContaining('no history') })
    repository.commit('three', { 'migrations/postgres/0001_more.sql': 'b' })
    repository.commit('four', { 'src/a.ts': 'third' })
    expect(await repository.before()).toMatchObject({ name: expect.stringMatching(/two$/), source: 'second' })
    repository.write({ 'migrations/postgres/0002_not_yet.sql': 'c' })
    expect(await repository.before()).toMatchObject({ name: expect.stringMatching(/four$/), source: 'third' })
  })

  test('is the last one before the tables of the newest migration, where these came first', async () => {
    const repository = newRepository()
    repository.commit('one', {
      'migrations/postgres/0000_start.sql': 'a',
      'src/store/a/table.ts': 'one',
      'src/a.ts': 'a',
    })
    repository.commit('two', { 'src/a.ts': 'whole' })
    repository.commit('three', { 'src/store/a/table.ts': 'two', 'src/a.ts': 'torn' })
    repository.commit('four', { 'migrations/postgres/0001_more.sql': 'b' })
    expect(await repository.before()).toMatchObject({ name: expect.stringMatching(/two$/), source: 'whole' })
  })

  test('is the one with a tag, or the one that is asked for', async () => {
    const repository = newRepository()
    repository.commit('one', { 'migrations/postgres/0000_start.sql': 'a', 'src/a.ts': 'first' })
    repository.git('tag', 'v1.0.0')
    repository.commit('two', { 'src/a.ts': 'second' })
    repository.commit('three', { 'src/a.ts': 'third' })
    repository.git('tag', 'v2.0.0')
    expect(await repository.before()).toMatchObject({ source: 'first' })
    expect(await repository.before('HEAD~1')).toMatchObject({ source: 'second' })
  })

  test('is not to be had without history, or where it runs on other libraries', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'migrations/postgres'), { recursive: true })
    expect(await unpackReleaseBefore(newFolder(), folder, '')).toMatchObject({ why: expect.stringContaining('git') })
    const has = { dependencies: { fastify: '5.1.0', pg: '8.1.0', pino: '10.0.0' } }
    expect(missingLibraries({ dependencies: { fastify: '5.1.0', pg: '8.0.0', hono: '4.1.0' } }, has)).toEqual([
      'pg 8.0.0',
      'hono 4.1.0',
    ])
  })
})

function newRepository() {
  const folder = newFolder()
  const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' }
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', folder, ...words], { env: { ...process.env, ...who }, stdio: 'pipe' })
  const write = (files: Record<string, string>) => {
    for (const [path, words] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), words)
    }
  }
  git('init', '--quiet')
  write({ 'package.json': '{"dependencies":{}}', 'examples/planning.csv': '' })
  return {
    git,
    write,
    commit(words: string, files: Record<string, string>) {
      write(files)
      git('add', '.')
      git('commit', '--quiet', '-m', words)
    },
    async before(wanted = '') {
      const to = newFolder()
      const release = await unpackReleaseBefore(to, folder, wanted)
      return 'why' in release ? release : { ...release, source: readFileSync(join(to, 'src/a.ts'), 'utf8') }
    },
  }
}
