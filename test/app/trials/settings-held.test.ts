import { expect, test } from 'vitest'
import { changeOffice, changeType } from '../../../src/app/settings/change-office.ts'
import { endTrial } from '../../../src/app/trials/start-trial.ts'
import { Problem } from '../../../src/domain/problem.ts'
import { getType } from '../../../src/store/offices/offices.ts'
import { openTrialStory } from './trial-story.ts'

const EARLIER = [{ daysBefore: 2, at: '09:00' }]
const HELD = new Problem('trialHolds')

test('while a trial runs, what its appointments are sent does not change; stopping it lets it', async () => {
  const story = await openTrialStory()
  const { parts, admin, officeId } = story
  const trial = await story.begin({ extra: 'invitation', types: ['SPIP'] })
  await expect(changeOffice(parts, admin, { reminders: EARLIER })).rejects.toEqual(HELD)
  await expect(changeOffice(parts, admin, { welcomes: true })).rejects.toEqual(HELD)
  await changeOffice(parts, admin, { welcomes: false })
  await expect(changeType(parts, admin, 'SPIP', { reminders: EARLIER })).rejects.toEqual(HELD)
  await expect(changeType(parts, admin, 'SPIP', { moving: 'asked' })).rejects.toEqual(HELD)
  await expect(changeType(parts, admin, 'SPIP', { texted: false, reminders: null })).rejects.toEqual(HELD)
  // As a form sends it: all fields, of which none of these changed.
  await changeType(parts, admin, 'SPIP', { moving: 'self', texted: true, reminders: null, documents: ['attestation'] })
  expect((await getType(parts.store, officeId, 'SPIP')).documents).toEqual(['attestation'])
  await changeType(parts, admin, 'TIG', { texted: false, reminders: EARLIER })
  await changeOffice(parts, admin, { email: 'spip@justice.example' })
  await endTrial(parts, admin, trial)
  await changeOffice(parts, admin, { reminders: EARLIER })
  await changeType(parts, admin, 'SPIP', { moving: 'asked' })
})

test('a trial whose time is over holds nothing, and the office’s reminders are held only where a type of the trial follows them', async () => {
  const story = await openTrialStory()
  const { parts, admin } = story
  await changeType(parts, admin, 'SPIP', { reminders: EARLIER })
  await story.begin({ extra: 'invitation', types: ['SPIP'], weeks: 4 })
  await changeOffice(parts, admin, { reminders: EARLIER })
  story.clock.set(story.clock.now().plus({ weeks: 5 }))
  await changeType(parts, admin, 'SPIP', { reminders: null })
})
