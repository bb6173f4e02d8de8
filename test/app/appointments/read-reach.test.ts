import { afterEach, beforeEach, expect, test } from 'vitest'
import { readReach } from '../../../src/app/appointments/read-reach.ts'
import { listAppointmentsOf } from '../../../src/store/appointments/appointments.ts'
import { listWithSharing } from '../../../src/store/people/by-number.ts'
import { openStory, type Story } from '../../support/story.ts'
import { LINE, lea, PHONE, personOf } from '../people/person-story.ts'

let story: Story
beforeEach(async () => {
  story = await openStory('2027-01-11T09:30')
})
afterEach(() => story.service.close())

async function reachOf(caseNumber: string) {
  const { store } = story.service.parts
  const { id } = await personOf(story, caseNumber)
  const appointments = await listAppointmentsOf(store, id)
  const { sharing } = await listWithSharing(store, [id])
  const reach = await readReach(store, appointments, sharing)
  return appointments.map(reach)
}

test('a danger written from a number that two people share is each of theirs until it is dealt with', async () => {
  await story.load(LINE, lea('0639980001'))
  await story.service.receive({ from: PHONE, body: 'je vais me suicider' })
  for (const caseNumber of ['D-1', 'D-2'])
    expect(await reachOf(caseNumber)).toMatchObject([{ shared: true, inDanger: true }])
})

test('whoever wrote after the text about an appointment has not been silent about it', async () => {
  await story.load(LINE, lea('0639980002'))
  await story.passTo('2027-01-11T09:40')
  await story.service.receive({ from: PHONE, body: 'on peut garer une camionnette devant' })
  expect(await reachOf('D-1')).toMatchObject([{ wroteSince: true, inDanger: false }])
  expect(await reachOf('D-2')).toMatchObject([{ wroteSince: false, inDanger: false }])
})
