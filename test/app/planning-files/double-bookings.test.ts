import { describe, expect, test } from 'vitest'
import { importSchedule } from '../../../src/app/planning-files/import-schedule.ts'
import { eachEngineAtNight } from '../../support/store.ts'
import { openOffice, planningOf } from './office-files.ts'

const LEA = 'lea@justice.example'
const row = (caseNumber: string, day: string, hour: string, { type = 'SPIP', status = '', agent = LEA } = {}) =>
  `${caseNumber};NOM${caseNumber};Zoé;;R-${caseNumber};${type};${day};${hour};SPIP;${agent};${status}`

eachEngineAtNight((open) => {
  describe('two people of one agent at one hour, and hours when nobody is there', () => {
    test('are told of new and moved lines, looked at as loaded, and once', async () => {
      const { parts } = await openOffice('2027-01-11T10:00', await open())
      const load = async (dryRun: boolean, ...rows: string[]) => {
        const request = { fileName: 'planning.csv', summons: false, dryRun, source: planningOf(...rows) }
        const result = await importSchedule(parts, request)
        if ('problem' in result) throw new Error(result.problem.code)
        expect(result.report.refused).toEqual([])
        const told = ['doubleBooked', 'closedDay', 'unusualHour']
        return result.report.notices
          .filter(({ code }) => told.includes(code))
          .map(({ line, code }) => `${line} ${code}`)
      }
      const both = async (...rows: string[]) => {
        const looked = await load(true, ...rows)
        expect(await load(false, ...rows)).toEqual(looked)
        return looked
      }
      const rows = [
        row('A', '18/01/2027', '9h'),
        row('B', '18/01/2027', '9h15'),
        row('C', '18/01/2027', '9h15', { agent: 'tom@justice.example' }),
        row('D', '19/01/2027', '9h', { type: 'STAGE' }),
        row('E', '19/01/2027', '9h', { type: 'STAGE' }),
        row('F', '17/01/2027', '23h'),
        row('G', '20/01/2027', '23h'),
      ]
      expect(await both(...rows)).toEqual(['7 closedDay', '8 unusualHour', '2 doubleBooked', '3 doubleBooked'])
      expect(await both(...rows)).toEqual([])
      expect(await both(row('A', '20/01/2027', '23h15'))).toEqual(['2 unusualHour', '2 doubleBooked'])
      // One that the file calls off leaves its hour to another.
      const instead = [row('B', '18/01/2027', '9h15', { status: 'annulé' }), row('H', '18/01/2027', '9h15')]
      expect(await both(...instead)).toEqual([])
    })
  })
})
