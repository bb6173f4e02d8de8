import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bookAppointment } from '../../../src/app/appointments/book-appointment.ts'
import { KARIM, karim, personId } from '../../support/karim.ts'
import { openStory, paris, type Story } from '../../support/story.ts'
import { type Hand, openHand } from './hand.ts'

let story: Story
let hand: Hand
beforeEach(async () => {
  story = await openStory('2027-01-05T10:00')
})
afterEach(() => story.service.close())
const loaded = async (...lines: string[]) => {
  await story.load(...lines)
  await story.passTo('2027-01-05T10:05')
  hand = await openHand(story)
}
const kinds = async () => (await story.sentTo(KARIM)).map(({ message }) => message.kind)

describe('a booking by hand', () => {
  const book = async (tell = true, id = '01900000-0000-7000-8000-000000000001', at = '2027-01-20T09:00') =>
    bookAppointment(story.service.parts, {
      id,
      officeId: hand.officeId,
      probationerId: await personId(story),
      agentId: hand.agentId,
      type: 'TEL',
      at: { startsAt: paris(at), place: { name: 'Par téléphone', address: '' } },
      documents: [],
      tell,
    })

  test('summons and reminds, and books once however often the form is sent', async () => {
    await loaded(karim('14/01/2027', '14h30'))
    await story.passTo('2027-01-15T10:00')
    await book()
    await book()
    await story.passTo('2027-01-20T12:00')
    expect((await kinds()).slice(3)).toEqual(['summons', 'before4', 'before1'])
    expect(await hand.journal()).toEqual(['appointmentBooked'])
  })

  test('without the summons when the agent says it, and never in the past', async () => {
    await loaded(karim('14/01/2027', '14h30'))
    await story.passTo('2027-01-15T10:00')
    await expect(book(true, undefined, '2027-01-15T09:00')).rejects.toMatchObject({ code: 'inThePast' })
    await book(false)
    await story.passTo('2027-01-20T12:00')
    expect((await kinds()).slice(3)).toEqual(['before4', 'before1'])
  })
})
