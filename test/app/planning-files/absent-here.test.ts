import { expect, test } from 'vitest'
import { absentHere } from '../../../src/app/planning-files/absent-here.ts'
import type { ImportRun } from '../../../src/app/planning-files/import-run.ts'
import { importSchedule } from '../../../src/app/planning-files/import-schedule.ts'
import type { AbsentHere } from '../../../src/domain/schedule/absent.ts'
import { eachEngineAtNight } from '../../support/store.ts'
import { openOffice } from './office-files.ts'

const HEADER = 'dossier;nom;prenom;reference;type;date;heure;lieu;agent_email;statut'
const planning = (...lines: string[]) => new TextEncoder().encode([HEADER, ...lines].join('\n'))
const [ADA, ZOE] = ['ada@justice.example', 'zoe@justice.example']
const line = (who: string, on: string, { reference = '', agent = ADA, time = '9h', status = '' } = {}) =>
  `${who};NOM${who};Léa;${reference};SPIP;${on};${time};SPIP;${agent};${status}`

eachEngineAtNight((open) => {
  test('what the file no longer holds of its days and agents is listed, and nothing of it changes', async () => {
    const { look, parts, agent } = await openOffice('2026-12-01T10:00', await open())
    const loaded = planning(
      line('A', '14/12/2026', { reference: 'R-A' }),
      line('B', '14/12/2026', { time: '10h' }),
      line('C', '15/12/2026', { reference: 'R-C' }),
      line('D', '15/12/2026', { agent: ZOE }),
      line('E', '20/01/2027'),
      line('F', '15/12/2026', { time: '11h' }),
      line('G', '15/12/2026', { time: '14h', reference: 'R-G' }),
      line('H', '16/12/2026', { time: '15h' }),
      line('I', '16/12/2026', { time: '16h', status: 'annulé' }),
    )
    const request = { fileName: 'p.csv', summons: false, dryRun: false, agentId: agent.id }
    await importSchedule(parts, { ...request, source: loaded })
    const later = planning(
      line('A', '14/12/2026', { reference: 'R-A' }),
      // Moved, probably.
      line('F', '16/12/2026', { time: '11h' }),
      line('G', '32/12/2026', { time: '14h', reference: 'R-G' }),
      line('Z', '16/12/2026', { time: '9h30' }),
    )
    const { preview } = await look(later)
    expect(preview.counts).toMatchObject({ cancelled: 0, doubtful: 1 })
    expect(preview.refused.count).toBe(1)
    expect(preview.absent).toMatchObject({ count: 3, from: '2026-12-14', until: '2026-12-16' })
    expect(preview.absent?.some.map(({ who, when, type }) => [who, when, type])).toEqual([
      ['NOMB Léa (B)', '2026-12-14T10:00', 'SPIP'],
      ['NOMC Léa (C)', '2026-12-15T09:00', 'SPIP'],
      ['NOMH Léa (H)', '2026-12-16T15:00', 'SPIP'],
    ])
    expect((await look(loaded)).preview.absent).toMatchObject({ count: 0 })
  })

  test('whose agent the file does not say is compared with a file of the same name only, which is said', async () => {
    const { look, parts, agent } = await openOffice('2026-12-01T10:00', await open())
    const request = { summons: false, dryRun: false, agentId: agent.id }
    const noAgent = 'dossier;nom;type;date;heure;lieu'
    const team = (...cases: string[]) =>
      new TextEncoder().encode([noAgent, ...cases.map((one) => `${one};NOM;SPIP;14/12/2026;9h;SPIP`)].join('\n'))
    await importSchedule(parts, { ...request, fileName: 'equipe-1.csv', source: team('A', 'B') })
    await importSchedule(parts, { ...request, fileName: 'equipe-2.csv', source: team('C', 'D') })
    const seen = async (content: Uint8Array, name: string) => {
      const { absent } = (await look(content, name)).preview
      return [absent?.some.map(({ who }) => who), absent?.count, absent?.passedOver]
    }
    expect(await seen(team('C'), 'equipe-2.csv')).toEqual([['NOM  (D)'], 1, true])
    expect(await seen(team('C'), 'equipe-3.csv')).toEqual([[], 0, true])
    expect(await seen(team('A', 'B', 'C', 'D'), 'equipe-1.csv')).toEqual([[], 0, false])
    const anyAgent = planning(line('Y', '14/12/2026', { agent: '' }), line('Z', '14/12/2026'))
    expect(await seen(anyAgent, 'p.csv')).toEqual([[], 0, true])
  })
})

test('refused lines and lines that are absent may be as many as they like', async () => {
  const { parts, agent } = await openOffice('2026-12-01T10:00')
  const cases = Array.from({ length: 210 }, (_, index) => `P${String(index).padStart(3, '0')}`)
  const request = { fileName: 'p.csv', summons: false, dryRun: false, agentId: agent.id }
  const source = planning(...cases.map((one) => line(one, '14/12/2026')))
  await importSchedule(parts, { ...request, source })
  let absent: AbsentHere | undefined
  const lookedAhead = async (run: ImportRun) => {
    for (let number = 0; number < 70_000; number++) run.unread.cases.add(`X${number}`)
    absent = await absentHere(parts.store, run)
  }
  const later = planning(line('Z', '14/12/2026'), line('P000', '32/12/2026'))
  await importSchedule(parts, { ...request, source: later, dryRun: true, watch: { lookedAhead } })
  expect(absent).toMatchObject({ count: 209 })
  expect(absent?.some).toHaveLength(200)
  expect(absent?.some[0]?.who).not.toContain('P000')
})
