import { afterEach, beforeEach, expect, test } from 'vitest'
import { noteLetter, takeBackLetter } from '../../../src/app/appointments/note-letter.ts'
import { findLetterVersion } from '../../../src/store/appointments/appointments.ts'
import { karim } from '../../support/karim.ts'
import { openStory, type Story } from '../../support/story.ts'
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

test('a letter is noted for the appointment as it stands, and can be taken back', async () => {
  await loaded(karim('14/01/2027', '14h30'))
  const { parts } = story.service
  const sight = await hand.sight()
  await noteLetter(parts, sight)
  expect(await findLetterVersion(parts.store, sight.appointmentId)).toBe(1)
  await takeBackLetter(parts, sight)
  expect(await findLetterVersion(parts.store, sight.appointmentId)).toBeUndefined()
  expect(await hand.journal()).toEqual(['letterSent', 'letterTakenBack'])
  await expect(noteLetter(parts, { ...sight, version: 2 })).rejects.toMatchObject({ code: 'changedMeanwhile' })
})
