import { existsSync, statSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { whyNotBeside } from '../src/one-service.ts'
import { holdForService } from '../src/store/engine/one-service.ts'
import { newFolder } from './support/store.ts'

describe('on a SQLite file', () => {
  test('one service at a time', () => {
    const file = `${newFolder()}/justif.db`
    const held = holdForService(file)
    expect(held).toBeDefined()
    expect(statSync(`${file}.service`).mode & 0o777).toBe(0o600)
    expect(holdForService(file, 10)).toBeUndefined()
    held?.release()
    const next = holdForService(file, 10)
    onTestFinished(() => next?.release())
    expect(next).toBeDefined()
    expect(existsSync(file)).toBe(false)
  })
})

describe('on Fly', () => {
  const asked: string[] = []
  const says = (record: string) => async (name: string) => {
    asked.push(name)
    return [[record]]
  }
  const environment = { FLY_APP_NAME: 'justif-lyon' }

  test('several machines with a SQLite file each do not start', async () => {
    const databaseUrl = `file:${newFolder()}/justif.db`
    const why = await whyNotBeside({ databaseUrl }, environment, says('d8d9 cdg,9e2a cdg'))
    expect(why).toMatch(/^2 machines run .*fly scale count 1/)
    expect(asked).toEqual(['vms.justif-lyon.internal'])
    expect(await whyNotBeside({ databaseUrl }, environment, says('d8d9 cdg'))).toBeUndefined()
  })

  test('several share a Postgres', async () => {
    const databaseUrl = 'postgres://store/justif'
    expect(await whyNotBeside({ databaseUrl }, environment, says('d8d9 cdg,9e2a cdg'))).toBeUndefined()
  })
})
