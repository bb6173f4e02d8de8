import { afterEach, expect, test } from 'vitest'
import { changeAppointment, changeWithin } from '../../../src/app/appointments/change-appointment.ts'
import { foresee } from '../../../src/app/appointments/foresee.ts'
import { recordAttendance } from '../../../src/app/appointments/record-attendance.ts'
import { settleDoubt } from '../../../src/app/appointments/settle-doubt.ts'
import { getSlot } from '../../../src/store/slots/slots.ts'
import { KARIM, karim } from '../../support/karim.ts'
import { eachEngine } from '../../support/store.ts'
import { dump } from '../../support/store-dump.ts'
import { openStory, paris, type Story } from '../../support/story.ts'
import { openHand } from './hand.ts'

/** Several agents, and the person, at the same moment: on each engine. */
let story: Story

eachEngine((open) => {
  afterEach(() => story.service.close())
  const opened = async (...lines: string[]) => {
    story = await openStory('2027-01-05T10:00', { store: await open() })
    await story.load(...lines)
    await story.passTo('2027-01-05T10:05')
    return openHand(story)
  }
  const five = <T>(work: (index: number) => Promise<T>) =>
    Promise.allSettled(Array.from({ length: 5 }, (_, index) => work(index)))
  const won = (results: PromiseSettledResult<unknown>[]) => results.filter(({ status }) => status === 'fulfilled')

  test('five looks at what would be said keep nothing, and all say the same', async () => {
    const hand = await opened(karim('14/01/2027', '14h30'))
    const { parts } = story.service
    await story.service.ticker.quiet() // what is counted once a day is counted
    const before = await dump(parts.store)
    const change = { ...(await hand.sight()), order: { what: 'cancel' } as const, tell: true }
    const looks = await five(() =>
      foresee(parts, async (tx, quiet) => [await changeWithin(tx, quiet, change, parts.clock.now())]),
    )
    const bodies = looks.map((look) => (look.status === 'fulfilled' ? look.value[0]?.text?.body : look.reason))
    expect(new Set(bodies).size).toBe(1)
    expect(bodies[0]).toContain('est annulé')
    expect(await dump(parts.store)).toEqual(before)
  })

  test('five agents who cancel the same appointment cancel it once, and one text says it', async () => {
    const hand = await opened(karim('14/01/2027', '14h30'))
    const sight = await hand.sight()
    const cancel = { ...sight, order: { what: 'cancel' } as const, tell: true }
    const results = await five(() => changeAppointment(story.service.parts, cancel))
    expect(won(results)).toHaveLength(1)
    await story.passTo('2027-01-14T16:00')
    expect((await story.sentTo(KARIM)).map(({ message }) => message.kind)).toEqual(['summons', 'cancelled'])
    expect(await hand.journal()).toEqual(['appointmentCancelled'])
  })

  test('five clicks on a missed appointment write it once', async () => {
    const hand = await opened(karim('14/01/2027', '14h30'))
    await story.passTo('2027-01-14T15:00')
    const sight = await hand.sight()
    const results = await five(() => recordAttendance(story.service.parts, { ...sight, outcome: 'miss' }))
    expect(won(results)).toHaveLength(1)
    await story.passTo('2027-01-14T15:20')
    expect((await story.sentTo(KARIM)).filter(({ message }) => message.kind === 'missed')).toHaveLength(1)
  })

  test('five who are moved into the last place of a slot leave four where they were', async () => {
    const lines = Array.from({ length: 5 }, (_, index) =>
      karim('14/01/2027', `${9 + index}h`).replace('R-1', `R-${index}`),
    )
    const hand = await opened(...lines)
    const slotId = await hand.openSlot('2027-01-21T11:00')
    const appointments = await hand.appointments()
    const sight = await hand.sight()
    const results = await five((index) => {
      const { id, version, place } = appointments[index] ?? expect.fail('five were loaded')
      const to = { startsAt: paris('2027-01-21T11:00'), place: { id: place.id }, slotId }
      const change = { ...sight, appointmentId: id, version, order: { what: 'move', to } as const, tell: true }
      return changeAppointment(story.service.parts, change)
    })
    expect(won(results)).toHaveLength(1)
    expect((await getSlot(story.service.parts.store, slotId)).taken).toBe(1)
    expect((await hand.appointments()).filter(({ version }) => version === 2)).toHaveLength(1)
  })

  test('two agents who settle a doubt differently settle it once', async () => {
    const unnamed = (date: string) => karim(date, '9h').replace('R-1', '')
    const hand = await opened(unnamed('14/01/2027'))
    await story.load(unnamed('18/01/2027'))
    const [old, doubtful] = await hand.appointments()
    if (!old || !doubtful) throw new Error('two were loaded')
    const sight = { ...(await hand.sight()), appointmentId: doubtful.id, version: doubtful.version }
    const moveOf = { appointmentId: old.id, version: old.version }
    const results = await Promise.allSettled([
      settleDoubt(story.service.parts, { ...sight, moveOf }),
      settleDoubt(story.service.parts, { ...sight, moveOf: undefined }),
    ])
    expect(won(results)).toHaveLength(1)
    expect(await hand.journal()).toHaveLength(results[0].status === 'fulfilled' ? 2 : 1)
  })
})
