import { expect, test } from 'vitest'
import { startApplying } from '../../../src/app/planning-files/change-upload.ts'
import { listBetween, renewAppointment } from '../../../src/store/appointments/appointments.ts'
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
