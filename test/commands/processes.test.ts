import { writeFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import { expect, onTestFinished, test } from 'vitest'
import { openMachine } from '../support/command-line.ts'
import { line, PLANNING } from '../support/office-story.ts'

const AT = DateTime.now().setZone('Europe/Paris').plus({ days: 9 }).set({ hour: 14, minute: 0 })

/** Each of these starts processes of its own, as people do from a terminal: a few are enough, for each takes seconds. */
test('a person leaves only once their case number is typed, and is in no file after', {
  timeout: 120_000,
}, async () => {
  const machine = openMachine()
  onTestFinished(() => machine.remove())
  const lines = [PLANNING, line('K-1', { reference: 'K1', at: AT }), line('K-2', { reference: 'K2', at: AT })]
  writeFileSync(machine.path('planning.csv'), lines.join('\n'))
  expect(await machine.run(['import', 'planning.csv'])).toMatchObject({ code: 0 })

  const other = await machine.run(['person', 'erase', 'K-1'], { input: 'K-2\n' })
  expect(other).toMatchObject({ code: 1, out: '' })
  const erased = await machine.run(['person', 'erase', 'K-1', '--json'], { input: 'k-1\n' })
  expect(JSON.parse(erased.out)).toMatchObject({ erased: { appointments: 1 } })
  const { out } = await machine.run(['export'])
  expect(out).not.toContain('K-1')
  expect(out).toContain('K-2')
})

test('the doctor speaks when the configuration is wrong, and no other command does', { timeout: 60_000 }, async () => {
  const machine = openMachine()
  onTestFinished(() => machine.remove())
  const environment = { PORT: 'abc', TIME_ZONE: 'Lutece' }
  const { code, out } = await machine.run(['doctor', '--json'], { environment })
  expect(code).toBe(1)
  const found = JSON.parse(out).findings.map((finding: { code: string }) => finding.code)
  expect(found).toEqual(['nodeFine', 'configurationWrong', 'configurationWrong'])
  expect(await machine.run(['export'], { environment })).toMatchObject({ code: 1, out: '' })
})
