import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { tellFirstLink } from '../../../src/tell-first-link.ts'
import { newDatabase } from '../../support/store.ts'
import { openStory } from '../../support/story.ts'
import { openScene } from '../scene.ts'

const LINK = /\/bienvenue\/premier\/[\w-]{43}/

async function tell(where: 'terminal' | 'log', databaseUrl: string, parts: Parameters<typeof tellFirstLink>[0]) {
  const said: string[] = []
  const out = { isTTY: where === 'terminal', write: (words: string) => said.push(words) > 0 }
  await tellFirstLink(parts, databaseUrl, out as never)
  return said.join('')
}

test('the link of the first administrator is said on a terminal; where the output is a log, it is in a file of its owner alone', async () => {
  const databaseUrl = await newDatabase('sqlite')
  const { service } = await openStory('2026-12-01T10:00')
  onTestFinished(() => service.close())
  expect(await tell('terminal', databaseUrl, service.parts)).toMatch(LINK)
  const file = join(dirname(databaseUrl.slice('file:'.length)), 'first-link.txt')
  const first = await tell('log', databaseUrl, service.parts)
  expect(first).toContain(file)
  expect(first).not.toMatch(LINK)
  expect(readFileSync(file, 'utf8')).toMatch(LINK)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const before = readFileSync(file, 'utf8')
  await tell('log', databaseUrl, service.parts)
  expect(readFileSync(file, 'utf8')).not.toBe(before)
  const postgres = await tell('log', 'postgres://db/justif', service.parts)
  expect(postgres).toContain('justif setup')
  expect(postgres).not.toMatch(LINK)
})

test('once somebody administers it, nothing is said, and the file is gone', async () => {
  const databaseUrl = await newDatabase('sqlite')
  const { service } = await openStory('2026-12-01T10:00')
  onTestFinished(() => service.close())
  await tell('log', databaseUrl, service.parts)
  const scene = await openScene('2026-12-01T10:00')
  onTestFinished(() => scene.close())
  expect(await tell('log', databaseUrl, scene.service.parts)).toBe('')
  expect(() => statSync(join(dirname(databaseUrl.slice('file:'.length)), 'first-link.txt'))).toThrow('ENOENT')
})
