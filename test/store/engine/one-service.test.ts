import { existsSync, statSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { holdForService, isServed } from '../../../src/store/engine/one-service.ts'
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

test('whether a service has it is seen without taking it', () => {
  const file = `${newFolder()}/justif.db`
  expect(isServed(file)).toBe(false)
  expect(existsSync(`${file}.service`)).toBe(false)
  const held = holdForService(file)
  expect(isServed(file)).toBe(true)
  expect(holdForService(file, 10)).toBeUndefined()
  held?.release()
  expect(isServed(file)).toBe(false)
  const next = holdForService(file, 10)
  onTestFinished(() => next?.release())
  expect(next).toBeDefined()
})
