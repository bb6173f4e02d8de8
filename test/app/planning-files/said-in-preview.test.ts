import { expect, test } from 'vitest'
import { changeObligation, makeObligation } from '../../../src/app/people/obligations-by-hand.ts'
import { startApplying } from '../../../src/app/planning-files/change-upload.ts'
import { listBetween } from '../../../src/store/appointments/agenda.ts'
import { renewAppointment } from '../../../src/store/appointments/write-appointments.ts'
import { sayValue } from '../../../src/web/imports/say-value.ts'
import { personOf } from '../../support/office-story.ts'
import { paris } from '../../support/story.ts'
import { karim, openOffice, planningOf } from './office-files.ts'

const HEADER = 'dossier;nom;reference;type;date;heure;lieu;statut;Observations'
const csv = (...lines: string[]) => new TextEncoder().encode([HEADER, ...lines].join('\n'))
const KARIM = 'D-1;TEST;R-1;SPIP;14/01/2027;9h;SPIP;;'

test('a total or a legend below the table is no line: nobody is asked to fill it in', async () => {
  const { look } = await openOffice('2026-12-01T10:00')
  const { preview } = await look(
    csv(KARIM, ';;;;;;;;', 'Total : 62;;;;;;;;', ';;;;;;;Légende :;A = absent', ';BALI;;SPIP;;;SPIP;;'),
  )
  expect(preview.refused.some.map(({ line, code, value }) => [line, code, value])).toEqual([
    [4, 'notALine', 'Total : 62'],
    [5, 'notALine', 'Légende : A = absent'],
    [6, 'missing', ''],
  ])
})

test('a cancellation in a column that is not read is told, unless the line is cancelled', async () => {
  const { look } = await openOffice('2026-12-01T10:00')
  const { preview } = await look(
    csv(
      `${KARIM}RDV annulé par le CPIP`,
      'D-2;TEST;R-2;SPIP;14/01/2027;9h;SPIP;annulé;annulé',
      'D-3;TEST;R-3;SPIP;14/01/2027;9h;SPIP;;ras',
    ),
  )
  expect(preview.notices.cancelledElsewhere).toEqual({
    count: 1,
    some: [{ line: 2, column: 'Observations', code: 'cancelledElsewhere', value: 'RDV annulé par le CPIP' }],
  })
})

test('a line that says nothing new is shown with the day to which its appointment moved here', async () => {
  const { look, parts, office, work, upload, clock } = await openOffice('2026-12-01T10:00')
  const first = await look(planningOf(karim('14/01/2027', '9h')))
  await startApplying(parts, first.upload, { summons: false })
  await work()
  expect((await upload(first.upload.id)).state).toBe('applied')
  const [appointment] = await listBetween(parts.store, office.id, paris('2027-01-01'), paris('2027-02-01'))
  const startsAt = paris('2027-01-15T10:00').toUTC()
  await parts.store.transaction((tx) => renewAppointment(tx, appointment?.id ?? '', { startsAt }, clock.now()))
  const { preview } = await look(planningOf(karim('14/01/2027', '9h')))
  expect(preview.lists.unchanged.some).toEqual([
    { what: 'unchanged', line: 2, who: 'TEST Karim (D-1)', when: '2027-01-14T09:00', here: '2027-01-15T10:00' },
  ])
})

test('an obligations file that contradicts what was written here is told in its own words, and as people write dates', async () => {
  const { look, parts, agent, work } = await openOffice('2026-12-01T10:00')
  await startApplying(parts, (await look(planningOf(karim('14/01/2027', '9h')))).upload, { summons: false })
  await work()
  const { id: probationerId } = await personOf(parts, 'D-1')
  const made = { id: parts.newId(), words: 'soins', values: { dueOn: '2027-02-01' } }
  await makeObligation(parts, { probationerId, agentId: agent.id, ...made })
  const said = { obligationId: made.id, values: { dueOn: '2027-02-01', status: 'lifted' as const } }
  const shown = { dueOn: '2027-02-01', status: 'current' }
  await changeObligation(parts, { probationerId, agentId: agent.id, shown, ...said })
  const file = 'dossier;obligation;échéance;statut\nD-1;soins;01/03/2027;en cours'
  const { preview } = await look(new TextEncoder().encode(file))
  expect(preview.notices.conflict?.some.map(({ value }) => value)).toEqual(['01/03/2027', 'en cours'])
  const [conflict] = preview.lists.conflict.some
  expect(
    conflict?.changes?.map(({ field, before, after }) => [sayValue(field, before), sayValue(field, after)]),
  ).toEqual([
    ['01/02/2027', '01/03/2027'],
    ['Levée', 'En cours'],
  ])
})
