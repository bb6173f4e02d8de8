import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listEmails } from '../../../src/store/notices/emails.ts'
import { getSlot } from '../../../src/store/slots/slots.ts'
import { KARIM, karim } from '../../support/karim.ts'
import { openStory, paris, type Story } from '../../support/story.ts'
import { type Hand, openHand } from './hand.ts'

let story: Story
let hand: Hand
beforeEach(async () => {
  story = await openStory('2027-01-05T10:00')
  await story.load(karim('14/01/2027', '14h30'))
  await story.passTo('2027-01-05T10:05')
  hand = await openHand(story)
})
afterEach(() => story.service.close())

const kinds = async () => (await story.sentTo(KARIM)).map(({ message }) => message.kind)
const bodies = async () => (await story.sentTo(KARIM)).map(({ body }) => body)

describe('a move by hand', () => {
  test('is told once, with the reminders of the new day', async () => {
    await hand.move('2027-01-20T09:00')
    await story.passTo('2027-01-20T12:00')
    expect(await kinds()).toEqual(['summons', 'moved', 'before4', 'before1'])
    expect((await bodies())[1]).toContain('mercredi 20/01 à 9h')
    expect(await hand.journal()).toEqual(['appointmentMoved'])
  })

  test('said otherwise, leaves the reminders only', async () => {
    await hand.move('2027-01-20T09:00', { tell: false })
    await story.passTo('2027-01-20T12:00')
    expect(await kinds()).toEqual(['summons', 'before4', 'before1'])
    expect((await bodies()).slice(1).every((body) => body.includes('20/01 à 9h'))).toBe(true)
  })

  test('says the same words at the same hour as a file would', async () => {
    const other = await openStory('2027-01-05T10:00')
    await other.load(karim('14/01/2027', '14h30'))
    await other.passTo('2027-01-05T20:00')
    await other.load(karim('20/01/2027', '9h'))
    await other.passTo('2027-01-20T12:00')
    await story.passTo('2027-01-05T20:00')
    await hand.move('2027-01-20T09:00')
    await story.passTo('2027-01-20T12:00')
    const said = (sent: Awaited<ReturnType<Story['sentTo']>>) => sent.map(({ body, at }) => `${at} ${body}`)
    expect(said(await story.sentTo(KARIM))).toEqual(said(await other.sentTo(KARIM)))
    await other.service.close()
  })

  test('is refused when the person moved it meanwhile, into the past, or nowhere', async () => {
    const { version } = await hand.appointment()
    await expect(hand.move('2027-01-20T09:00', { version: version - 1 })).rejects.toMatchObject({
      code: 'changedMeanwhile',
    })
    await expect(hand.move('2027-01-04T09:00')).rejects.toMatchObject({ code: 'inThePast' })
    await expect(hand.move('2027-01-14T14:30')).rejects.toMatchObject({ code: 'nothingChanged' })
    await expect(hand.move('2027-01-20T09:00', { officeId: 'another' })).rejects.toMatchObject({ code: 'notFound' })
    expect((await hand.appointment()).version).toBe(version)
    expect(await hand.journal()).toEqual([])
  })

  test('into a free slot takes it, and gives it back when it leaves', async () => {
    const slotId = await hand.openSlot('2027-01-21T11:00')
    const { place } = await hand.appointment()
    const into = { what: 'move', to: { startsAt: paris('2027-01-21T11:00'), place: { id: place.id }, slotId } } as const
    await hand.change(into)
    expect((await getSlot(story.service.parts.store, slotId)).taken).toBe(1)
    await expect(hand.change(into)).rejects.toMatchObject({ code: 'slotFull' })
    await hand.change({ what: 'cancel' })
    expect((await getSlot(story.service.parts.store, slotId)).taken).toBe(0)
  })

  test('to a place of another office is refused, to a new one makes it', async () => {
    const startsAt = paris('2027-01-20T09:00')
    await expect(hand.change({ what: 'move', to: { startsAt, place: { id: 'elsewhere' } } })).rejects.toMatchObject({
      code: 'notFound',
    })
    const place = { name: 'Mairie', address: '1 rue Neuve, 92700 Colombes' }
    expect((await hand.change({ what: 'move', to: { startsAt, place } })).place).toMatchObject(place)
  })
})

describe('a cancellation by hand', () => {
  test('is told, and restored is told again', async () => {
    await hand.change({ what: 'cancel' })
    await story.passTo('2027-01-05T11:00')
    await hand.change({ what: 'restore' })
    await story.passTo('2027-01-14T16:00')
    expect(await kinds()).toEqual(['summons', 'cancelled', 'restored', 'before4', 'before1'])
    expect(await hand.journal()).toEqual(['appointmentCancelled', 'appointmentRestored'])
  })

  test('said otherwise, sends nothing more', async () => {
    await hand.change({ what: 'cancel' }, { tell: false })
    await story.passTo('2027-01-14T16:00')
    expect(await kinds()).toEqual(['summons'])
  })

  test('said otherwise, then restored with a text, is told to stand again', async () => {
    await hand.change({ what: 'cancel' }, { tell: false })
    await hand.change({ what: 'restore' })
    await story.passTo('2027-01-06T16:00')
    expect(await kinds()).toEqual(['summons', 'restored'])
  })

  test('leaves no wish to move it that waits', async () => {
    const { id } = await hand.appointment()
    await hand.wish(id)
    await hand.change({ what: 'cancel' })
    expect(await hand.wishes()).toEqual([])
  })

  test('happens once', async () => {
    await hand.change({ what: 'cancel' })
    await expect(hand.change({ what: 'cancel' })).rejects.toMatchObject({ code: 'alreadyDone' })
    await expect(hand.move('2027-01-20T09:00')).rejects.toMatchObject({ code: 'notStanding' })
    await expect(hand.change({ what: 'miss' })).rejects.toMatchObject({ code: 'notStanding' })
  })
})

describe('the agent who holds an appointment', () => {
  const mails = async () => {
    await story.service.ticker.tick()
    const emails = await listEmails(story.service.parts.store, 50)
    return emails.filter(({ kind }) => ['movedByOffice', 'cancelled', 'booked'].includes(kind)).reverse()
  }

  test('hears what a colleague did to it, with what their calendar must follow', async () => {
    await hand.move('2027-01-20T09:00')
    const [moved] = await mails()
    await hand.change({ what: 'cancel' })
    const [, cancelled] = await mails()
    const { agentId } = await hand.appointment()
    expect([moved?.agentId, cancelled?.agentId]).toEqual([agentId, agentId])
    expect(moved?.calendar).toContain('METHOD:REQUEST')
    expect(cancelled?.calendar).toContain('METHOD:CANCEL')
  })

  test('is not told of what they did themselves', async () => {
    const { agentId = '' } = await hand.appointment()
    await hand.move('2027-01-20T09:00', { agentId })
    expect(await mails()).toEqual([])
  })
})
