import { existsSync, statSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { holdForService } from '../../../src/store/engine/one-service.ts'
import { newFolder } from '../../support/store.ts'

test('one service at a time holds a SQLite file', () => {
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
