import { afterEach, beforeEach, expect, test } from 'vitest'
import { listBetween } from '../../../src/store/appointments/agenda.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { openStory, paris, type Story } from '../../support/story.ts'

const KARIM = '+33639980001'
const line = (dossier: string, more: { nom?: string; heure?: string; reference?: string } = {}) =>
  `${dossier};${more.nom ?? 'TEST'};Karim;${KARIM};${more.reference ?? ''};SPIP;14/12/2026;${more.heure ?? '14h30'};SPIP de Nanterre;;`

let story: Story
beforeEach(async () => {
  story = await openStory('2026-12-01T10:00')
})
afterEach(() => story.service.close())

const people = () => listByPhone(story.service.parts.store, KARIM)
async function appointments() {
  const { store } = story.service.parts
  const [office] = await listOffices(store)
  return listBetween(store, office?.id ?? '', paris('2026-12-14').startOf('day'), paris('2026-12-15').startOf('day'))
}

test.each([
  ['spaces', '202700000101', '202 700 000 101'],
  ['no-break spaces', '202700000101', '202\u00a0700\u202f000\u00a0101'],
  ['zeros lost', '00112', '112'],
  ['zeros added', '112', '00112'],
  ['a decimal', '202700000105', '202700000105.0'],
  ['capitals and dashes', 'SPIP-92/1041', 'spip 92 1041'],
  ['its title', '1041', 'N° 1041'],
])(
  'a case number that changes by %s is the same person: nothing doubles, nothing is shared, and it is said',
  async (_, before, after) => {
    await story.load(line(before))
    await story.service.ticker.tick()
    const sent = (await story.sentTo(KARIM)).length
    expect(sent).toBe(1)
    const report = await story.load(line(after))
    expect(report).toMatchObject({ created: 0, unchanged: 1, refused: [] })
    expect(report.notices.map(({ code, value }) => [code, value])).toEqual([['caseWrittenOtherwise', before]])
    expect(await people()).toMatchObject([{ caseNumber: before }])
    expect(await appointments()).toHaveLength(1)
    await story.service.ticker.tick()
    expect(await story.sentTo(KARIM)).toHaveLength(sent)
  },
)

test('a line that moves under a number dressed otherwise moves the appointment', async () => {
  await story.load(line('00112', { reference: 'R-1' }))
  const report = await story.load(line('112', { reference: 'R-1', heure: '16h' }))
  expect(report).toMatchObject({ created: 0, updated: 1, refused: [] })
  expect(await appointments()).toHaveLength(1)
})

test('two people whose numbers differ so, by their names, stay two', async () => {
  await story.load(line('00112'))
  const report = await story.load(line('112', { nom: 'AUTRE' }))
  expect(report).toMatchObject({ created: 1 })
  expect((await people()).map(({ caseNumber }) => caseNumber)).toEqual(['00112', '112'])
})

test('in one file, the second writing of a line is refused, and another moment is the same person’s', async () => {
  const report = await story.load(line('00112'), line('112'), line('0112', { heure: '16h' }))
  expect(report).toMatchObject({ created: 2 })
  expect(report.refused).toMatchObject([{ line: 3, code: 'lineTwice' }])
  expect(await people()).toHaveLength(1)
})

test('the preview says it too, and keeps nothing', async () => {
  await story.load(line('00112'))
  const { service } = story
  const [office] = await listOffices(service.parts.store)
  const source = new TextEncoder().encode(
    ['dossier;nom;prenom;telephone;reference;type;date;heure;lieu;agent_email;statut', line('112')].join('\n'),
  )
  const report = await story.loadFile(source, { dryRun: true, officeCode: office?.code ?? '' })
  expect(report.notices).toMatchObject([{ code: 'caseWrittenOtherwise' }])
  expect(await people()).toHaveLength(1)
})
