import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { takeOver } from '../../../src/app/conversations/take-over.ts'
import { writeToPerson } from '../../../src/app/conversations/write-to-person.ts'
import { setPermission } from '../../../src/app/people/change-person.ts'
import { changePhone, trustPhoneOf } from '../../../src/app/people/change-phone.ts'
import { resumeByHand } from '../../../src/app/people/stop-by-hand.ts'
import { TAKEN_BACK_WITHIN } from '../../../src/domain/writing.ts'
import { openStory, type Story } from '../../support/story.ts'
import { entries, handling, LINE, lastEntry, lea, NEW, PHONE, personOf } from './person-story.ts'

let story: Story
beforeEach(async () => {
  story = await openStory('2027-01-11T09:30')
  await story.load(LINE)
})
afterEach(() => story.service.close())

async function change(written: string, caseNumber = 'D-1') {
  return changePhone(story.service.parts, { ...(await handling(story, caseNumber)), written })
}

describe('a number an agent writes', () => {
  test.each(['06 39 98 00 02', '+33 6 39 98 00 02', '0033639980002', '06.39.98.00.02'])(
    'is read in any writing ("%s"), and written down with the one before and who changed it',
    async (written) => {
      const { agentId } = await handling(story)
      expect(await change(written)).toEqual({})
      expect(await personOf(story)).toMatchObject({ phone: NEW })
      expect(await lastEntry(story)).toMatchObject({
        what: 'phoneChanged',
        actor: `agent:${agentId}`,
        details: { from: PHONE, to: NEW },
      })
    },
  )

  test.each([
    ['06 39 98', 'phoneTooShort'],
    ['demain', 'phoneUnreadable'],
    ['06 39 98 00 02 ou 06 39 98 00 03', 'phoneUnreadable'],
  ])('that cannot be read ("%s") changes nothing, and is said (%s)', async (written, problem) => {
    expect(await change(written)).toEqual({ problem })
    expect(await personOf(story)).toMatchObject({ phone: PHONE })
    expect(await entries(story)).toEqual([])
  })

  test('that is the same changes nothing', async () => {
    expect(await change('0639980001')).toEqual({})
    expect(await entries(story)).toEqual([])
  })

  test('may be none: the person has no number any more', async () => {
    expect(await change('  ')).toEqual({})
    expect(await personOf(story)).toMatchObject({ phone: undefined })
    expect(await lastEntry(story)).toMatchObject({ details: { from: PHONE } })
  })

  test('that is a landline is kept, and never texted', async () => {
    await change('01 99 00 12 34')
    expect(await personOf(story)).toMatchObject({ phone: '+33199001234', phoneDoubt: 'landline' })
  })

  test('that was said to be wrong before is still wrong, until an agent says they checked it', async () => {
    await story.service.receive({ from: PHONE, body: 'mauvais numéro' })
    await change('06 39 98 00 02')
    expect(await personOf(story)).toMatchObject({ phoneDoubt: undefined })
    await change('06 39 98 00 01')
    expect(await personOf(story)).toMatchObject({ phone: PHONE, phoneDoubt: 'wrongNumber' })
    await trustPhoneOf(story.service.parts, await handling(story))
    expect(await personOf(story)).toMatchObject({ phoneDoubt: undefined })
    expect(await lastEntry(story)).toMatchObject({ what: 'phoneTrusted', details: { doubt: 'wrongNumber' } })
    await expect(trustPhoneOf(story.service.parts, await handling(story))).rejects.toMatchObject({
      code: 'alreadyDone',
    })
  })

  test('never lifts a STOP', async () => {
    await story.service.receive({ from: PHONE, body: 'STOP' })
    await change('06 39 98 00 02')
    expect((await personOf(story)).optedOutAt).toBeDefined()
  })

  test('that said STOP while nobody held it is silent, and it is written down how', async () => {
    await story.service.receive({ from: NEW, body: 'STOP' })
    await change('06 39 98 00 02')
    expect((await personOf(story)).optedOutAt).toEqual(story.clock.now())
    expect(await entries(story)).toEqual(['textsStopped', 'phoneChanged'])
    expect(await lastEntry(story)).toMatchObject({ details: { how: 'number' } })
    await resumeByHand(story.service.parts, { ...(await handling(story)), proof: 'courrier' })
    await change('06 39 98 00 01')
    await change('06 39 98 00 02')
    expect((await personOf(story)).optedOutAt).toBeUndefined()
  })

  test('outlives the planning loaded again with the old one', async () => {
    await change('06 39 98 00 02')
    await story.load(LINE)
    expect(await personOf(story)).toMatchObject({ phone: NEW })
  })
})

describe('what was planned', () => {
  test('leaves once, for the number as it is then: what left already is not said again', async () => {
    await story.passTo('2027-01-11T12:00')
    await change('06 39 98 00 02')
    await story.passTo('2027-01-14T15:00')
    expect((await story.sentTo(PHONE)).map(({ message }) => message.kind)).toEqual(['summons'])
    expect((await story.sentTo(NEW)).map(({ message }) => message.kind)).toEqual(['before1'])
  })

  test('leaves nothing for a number that somebody else holds, for either of them, until an agent allows it', async () => {
    await story.load(LINE, lea('06 39 98 00 02'))
    await story.passTo('2027-01-11T12:00')
    expect(await story.sentTo(NEW)).toHaveLength(1)
    await change('06 39 98 00 02')
    await story.passTo('2027-01-12T12:00')
    const allowed = { permission: 'textsAllowedOnSharedNumber', allowed: true } as const
    await setPermission(story.service.parts, { ...(await handling(story)), ...allowed })
    await story.passTo('2027-01-14T15:00')
    const reminders = (await story.sentTo(NEW)).slice(1)
    expect(reminders.map(({ body }) => body.includes('Karim'))).toEqual([true])
  })

  test('a permission for the old number does not hold for the new one', async () => {
    await story.load(LINE, lea('06 39 98 00 01'), lea('06 39 98 00 02').replaceAll('-2', '-3').replace('Léa', 'Zoé'))
    const allowed = { permission: 'textsAllowedOnSharedNumber', allowed: true } as const
    await setPermission(story.service.parts, { ...(await handling(story)), ...allowed })
    await change('06 39 98 00 02')
    expect(await personOf(story)).toMatchObject({ textsAllowedOnSharedNumber: false })
  })
})

describe('an agent’s words that still wait', () => {
  const WORDS = 'Bonjour, appelez-moi demain.'
  const write = async () =>
    writeToPerson(story.service.parts, { ...(await handling(story)), writingId: 'w', words: WORDS })

  test('follow the person to the number as corrected', async () => {
    await write()
    await change('06 39 98 00 02')
    await letLeave()
    expect((await story.sentTo(PHONE)).map(({ body }) => body)).not.toContain(WORDS)
    expect((await story.sentTo(NEW)).map(({ body }) => body)).toContain(WORDS)
  })

  test.each([
    ['nobody has a number any more', '', async () => {}],
    ['somebody else has the new one too', '06 39 98 00 02', () => story.load(LINE, lea('06 39 98 00 02'))],
  ])('do not leave when %s', async (_, written, arrange) => {
    await arrange()
    await write()
    await change(written)
    await letLeave()
    for (const phone of [PHONE, NEW]) {
      expect((await story.sentTo(phone)).map(({ body }) => body)).not.toContain(WORDS)
    }
  })
})

test('the conversation with the old number stays there: the new one starts anew', async () => {
  await takeOver(story.service.parts, await handling(story))
  await change('06 39 98 00 02')
  await story.passTo('2027-01-11T09:40')
  await story.service.receive({ from: NEW, body: "oui j'y serai" })
  await letLeave()
  expect((await story.sentTo(NEW)).at(-1)?.body).toMatch(/^C'est noté, merci/)
})

async function letLeave(): Promise<void> {
  story.clock.set(story.clock.now().plus(TAKEN_BACK_WITHIN))
  await story.service.ticker.tick()
}
