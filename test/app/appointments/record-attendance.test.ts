import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type Outcome,
  recordAttendance,
  undoAttendance,
  withholdText,
} from '../../../src/app/appointments/record-attendance.ts'
import { KARIM, karim } from '../../support/karim.ts'
import { openStory, type Story } from '../../support/story.ts'
import { type Hand, openHand } from './hand.ts'

let story: Story
let hand: Hand
const open = async (type = 'SPIP') => {
  story = await openStory('2027-01-05T10:00')
  await story.load(karim('14/01/2027', '14h30', '', type))
  await story.passTo('2027-01-14T15:00')
  hand = await openHand(story)
}
beforeEach(() => open())
afterEach(() => story.service.close())

const record = async (outcome: Outcome, tell = true) =>
  recordAttendance(story.service.parts, { ...(await hand.sight()), outcome, tell })
const undo = async () => undoAttendance(story.service.parts, await hand.sight())
const said = async () => (await story.sentTo(KARIM)).map(({ message }) => message.kind).slice(3)

describe('a missed appointment', () => {
  test('is told a little later, so that a wrong click is never read', async () => {
    await record('miss')
    await story.passTo('2027-01-14T15:09')
    expect(await said()).toEqual([])
    await story.passTo('2027-01-14T15:11')
    expect(await said()).toEqual(['missed'])
    expect((await hand.appointment()).status).toBe('missed')
  })

  test('taken back at once, is planned again and nothing is said', async () => {
    await record('miss')
    await undo()
    await story.passTo('2027-01-18T10:00')
    expect(await said()).toEqual([])
    expect((await hand.appointment()).status).toBe('planned')
    expect(await hand.journal()).toEqual(['appointmentMissed', 'outcomeUndone'])
  })

  test('taken back after that while, is refused, and can still be corrected', async () => {
    await record('miss')
    await story.passTo('2027-01-14T15:11')
    await expect(undo()).rejects.toMatchObject({ code: 'undoTooLate' })
    await record('honour')
    await story.passTo('2027-01-18T10:00')
    expect(await said()).toEqual(['missed'])
    expect((await hand.appointment()).status).toBe('honoured')
  })

  test('is not told when the agent holds the text back, before it left', async () => {
    await record('miss')
    const sight = await hand.sight()
    await withholdText(story.service.parts, sight)
    await expect(withholdText(story.service.parts, sight)).rejects.toMatchObject({ code: 'alreadySent' })
    await story.passTo('2027-01-18T10:00')
    expect(await said()).toEqual([])
    expect(await hand.journal()).toEqual(['appointmentMissed', 'textWithheld'])
  })

  test('is not told three days later, nor when nobody wants it told', async () => {
    await record('miss', false)
    await story.passTo('2027-01-17T14:31')
    await record('honour')
    await record('miss')
    await story.passTo('2027-01-20T10:00')
    expect(await said()).toEqual([])
  })

  test('before the judge is never told', async () => {
    await story.service.close()
    await open('JAP')
    await record('miss')
    await story.passTo('2027-01-18T10:00')
    expect(await said()).toEqual([])
  })
})

test('an honoured appointment says nothing, and one click takes it back, with the wish to move it', async () => {
  const { id } = await hand.appointment()
  await hand.wish(id)
  await record('honour')
  expect(await hand.wishes()).toEqual([])
  await undo()
  expect(await hand.wishes()).toEqual([id])
  await record('honour')
  await expect(record('honour')).rejects.toMatchObject({ code: 'alreadyDone' })
  await story.passTo('2027-01-18T10:00')
  expect(await said()).toEqual([])
  expect(await hand.journal()).toEqual(['appointmentHonoured', 'outcomeUndone', 'appointmentHonoured'])
})

describe('before its time', () => {
  beforeEach(async () => {
    await story.service.close()
    story = await openStory('2027-01-05T10:00')
    await story.load(karim('14/01/2027', '14h30'))
    await story.passTo('2027-01-05T10:05')
    hand = await openHand(story)
  })
  const kinds = async () => (await story.sentTo(KARIM)).map(({ message }) => message.kind)

  test('nobody has come, and nobody has missed it', async () => {
    for (const outcome of ['honour', 'miss'] as const) {
      await expect(record(outcome)).rejects.toMatchObject({ code: 'outcomeTooEarly' })
    }
    expect((await hand.appointment()).version).toBe(1)
  })

  test('an absence is excused, and told', async () => {
    await record('excuse')
    await story.passTo('2027-01-14T16:00')
    expect(await kinds()).toEqual(['summons', 'excused'])
  })

  test('an absence excused in the last minutes of the evening before is told that evening', async () => {
    await story.load(karim('14/01/2027', '9h'))
    await story.passTo('2027-01-13T18:52')
    await record('excuse')
    await story.passTo('2027-01-14T16:00')
    expect((await kinds()).at(-1)).toBe('excused')
  })

  test('an excuse taken back leaves the reminders as they were', async () => {
    await record('excuse')
    await undo()
    await story.passTo('2027-01-14T16:00')
    expect(await kinds()).toEqual(['summons', 'before4', 'before1'])
  })
})
