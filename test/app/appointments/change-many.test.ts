import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changeMany } from '../../../src/app/appointments/change-many.ts'
import { karim } from '../../support/karim.ts'
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
const other = (date: string, hour: string) => karim(date, hour).replace('R-1', 'R-2')

describe('many at once', () => {
  test('are changed in one go; one that changed meanwhile stops none of the others', async () => {
    await loaded(karim('14/01/2027', '14h30'), other('15/01/2027', '9h'))
    const [first, second] = await hand.appointments()
    if (!first || !second) throw new Error('two were loaded')
    const cancel = ({ id, version }: typeof first, seen = version) => ({
      appointmentId: id,
      officeId: hand.officeId,
      version: seen,
      agentId: hand.agentId,
      order: { what: 'cancel' } as const,
      tell: true,
    })
    const many = await changeMany(story.service.parts, [cancel(first, 9), cancel(second)])
    expect(many.done.map(({ id }) => id)).toEqual([second.id])
    expect(many.refused).toEqual([{ appointmentId: first.id, code: 'changedMeanwhile' }])
    expect((await hand.appointments()).map(({ status }) => status)).toEqual(['planned', 'cancelled'])
    expect(await hand.journal()).toEqual(['appointmentCancelled'])
  })

  test('a slot that fills up refuses the last, which keeps its own', async () => {
    await loaded(karim('14/01/2027', '14h30'), other('15/01/2027', '9h'))
    const slotId = await hand.openSlot('2027-01-21T11:00')
    const appointments = await hand.appointments()
    const orders = appointments.map(({ id, version, place }) => ({
      appointmentId: id,
      officeId: hand.officeId,
      version,
      agentId: hand.agentId,
      order: { what: 'move', to: { startsAt: paris('2027-01-21T11:00'), place: { id: place.id }, slotId } } as const,
      tell: true,
    }))
    const many = await changeMany(story.service.parts, orders)
    expect(many.done).toHaveLength(1)
    expect(many.refused).toMatchObject([{ code: 'slotFull' }])
  })
})
