import { readdirSync, writeFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { serviceEnvironment } from '../support/service-environment.ts'
import { bundled, startProcess } from '../support/service-process.ts'
import { newFolder } from '../support/store.ts'

/** Run within the service: a failure that nobody foresaw, with people in all that Node would print of it. */
const FAILING = `
process.on('SIGUSR2', () => {
  const person = { name: 'Quetzalcoatl', phone: '+33639980001' }
  throw Object.assign(new Error('no room for Quetzalcoatl', { cause: new TypeError('+33639980001') }), { person })
})`

test('a service that fails as nobody foresaw says where, holds no value of a person, and leaves no report nor core', async () => {
  const folder = newFolder()
  writeFileSync(`${folder}/failing.mjs`, FAILING)
  const port = String(await freePort())
  const environment = serviceEnvironment('http://127.0.0.1:1', {
    DATABASE_URL: `file:${folder}/justif.db`,
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    LOG_LEVEL: 'trace',
    NODE_OPTIONS: `--import ${folder}/failing.mjs`,
  })
  const service = startProcess(environment, { clockAt: DateTime.now(), main: await bundled('main') })
  await service.listening
  service.kill('SIGUSR2')
  const { code, said } = await service.ended
  expect(code).toBe(1)
  expect(said).toContain('"error":"Error TypeError"')
  expect(said).toContain('process.<anonymous>')
  expect(said).not.toMatch(/Quetzalcoatl|639980001/)
  const left = [...readdirSync(folder), ...readdirSync('.')]
  expect(left.filter((name) => /^(report\..*\.json|core(\.\d+)?)$/.test(name))).toEqual([])
})
