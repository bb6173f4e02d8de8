import { describe, expect, test } from 'vitest'
import { whyNotBeside } from '../src/one-service.ts'
import { newFolder } from './support/store.ts'

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
