import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import {
  type Conversation,
  type Facts,
  type Holder,
  readConversation,
  START,
} from '../../src/conversation/conversation.ts'
import { step } from '../../src/conversation/step.ts'
import type { ComingAppointment, Slot } from '../../src/domain/appointment.ts'
import type { Obligation } from '../../src/domain/obligation.ts'
import type { Moving, Office, Place } from '../../src/domain/office.ts'
import {
  ACTS,
  DEEDS,
  INTENTS,
  type Intent,
  type Moment,
  type Surmise,
  type Understood,
} from '../../src/understanding/intent.ts'
import type { Named } from '../../src/understanding/writers/named.ts'

const STORED: Conversation[] = JSON.parse(readFileSync(join(import.meta.dirname, 'stored.json'), 'utf8'))
const NOW = DateTime.fromISO('2027-01-11T10:00', { zone: 'Europe/Paris' })

describe('whatever we await', () => {
  test.each(STORED)('a conversation stored as %j still loads as it is', (stored) => {
    expect(readConversation(JSON.parse(JSON.stringify(stored)))).toEqual(stored)
  })

  test.each(STORED.filter((stored) => !isDanger(stored)))('STOP ends it: %j', (conversation) => {
    expect(say(conversation, 'opt_out')).toMatchObject({
      conversation: START,
      effects: [{ effect: 'optOut' }],
      replies: [{ text: 'optedOut' }],
    })
  })

  test.each(STORED)('danger is answered and told at once: %j', (conversation) => {
    for (const danger of ['self', 'victim', 'threat', 'medical'] as const) {
      const outcome = say(conversation, 'distress', { danger })
      expect(outcome.effects).toEqual([{ effect: 'alertDanger', danger }])
      expect(outcome.replies).toHaveLength(1)
    }
  })

  test.each(STORED)('what may tell of a danger is told where help is, and a person at once: %j', (conversation) => {
    const two = [holder([appointment({})], ALLOWED), holder([appointment({ id: 'a2' })], { ...ALLOWED, ...LEA })]
    const said = (more: Partial<Understood>, holders: Holder[]) =>
      step(
        conversation,
        { event: 'messageReceived', understood: understood('other', { perhapsDanger: true, ...more }) },
        facts(holders),
      )
    for (const holders of [[], [holder([])], [holder([appointment({})])], two]) {
      const { replies, effects } = said({}, holders)
      expect(effects).toMatchObject([
        { effect: 'handOver', because: isDanger(conversation) ? 'question' : 'perhapsDanger' },
      ])
      if (isDanger(conversation)) continue
      expect(replies).toEqual([{ text: 'stillNear', values: {} }])
      // Whoever reads over their shoulder learns nothing of it.
      expect(said({ controlled: true }, holders).replies).toMatchObject([{ text: 'handedOver' }])
    }
  })

  test.each(STORED.filter((stored) => !isDanger(stored)))(
    'a bare yes or thanks after that does nothing: %j',
    (before) => {
      const two = [holder([appointment({})], ALLOWED), holder([appointment({ id: 'a2' })], { ...ALLOWED, ...LEA })]
      for (const holders of [[holder([appointment({})])], two]) {
        const written = (intent: Intent, more: Partial<Understood>) =>
          ({ event: 'messageReceived', understood: understood(intent, more) }) as const
        const { conversation } = step(before, written('other', { perhapsDanger: true }), facts(holders))
        if (conversation.state.startsWith('choosing')) continue
        for (const more of [{ bare: true }, { bare: true, thanksToo: true }] as const) {
          const { effects } = step(conversation, written('confirm', more), facts(holders))
          const done = effects.map(({ effect }) => effect)
          if (conversation.state !== 'handedOver') expect(done).not.toContain('confirmAppointment')
          expect(done).not.toContain('moveAppointment')
        }
      }
    },
  )

  test('what is plainly said is done, whatever else may be felt in it', () => {
    for (const intent of ['confirm', 'decline', 'opt_out', 'ask_when'] as const) {
      const { effects, ...rest } = say(START, intent, { perhapsDanger: true })
      const { effects: usual, ...alike } = say(START, intent)
      expect(rest).toEqual(alike)
      expect(effects).toEqual([...usual, { effect: 'handOver', because: 'perhapsDanger', appointmentId: undefined }])
    }
    expect(say(START, 'distress', { perhapsDanger: true })).toEqual(say(START, 'distress'))
    const asked = say(START, 'other', { perhapsDanger: true, perhaps: 'opt_out' })
    expect(asked.replies).toMatchObject([{ text: 'askStop' }])
  })

  test.each(STORED)('only a yes or a choice confirms: %j', (conversation) => {
    for (const intent of INTENTS) {
      if (intent === 'confirm' || intent === 'choice') continue
      expect(effectsOf(conversation, intent)).not.toContain('confirmAppointment')
    }
  })

  test.each(STORED)('nobody who writes is met with silence, but for a courtesy already said: %j', (conversation) => {
    const heard = (more: Partial<Understood>, told: Facts) =>
      INTENTS.filter((intent) => {
        const written = { event: 'messageReceived', understood: understood(intent, more) } as const
        return step(conversation, written, told).replies.length === 0
      })
    const two = [holder([appointment({})], ALLOWED), holder([appointment({ id: 'a2' })], { ...ALLOWED, ...LEA })]
    const holders = [
      [],
      [holder([])],
      [holder([appointment({})])],
      [holder([appointment({}), appointment({ id: 'a2' })])],
      two,
    ]
    for (const more of [{}, { insult: true }, { bare: true }, { choice: 1 }, { foreign: 'ar' }, ...SURMISES] as const) {
      for (const who of holders) expect(heard(more, facts(who))).toEqual([])
    }
    const polite = { ...facts([holder([appointment({})])]), courtesySaid: true }
    expect(heard({}, polite).every((intent) => intent === 'thanks' || intent === 'greeting')).toBe(true)
  })

  test('every outcome survives being stored as JSON', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STORED),
        fc.array(fc.constantFrom(...INTENTS), { maxLength: 12 }),
        (start, intents) => {
          let conversation = start
          for (const intent of intents) {
            const outcome = say(conversation, intent, { choice: 1 })
            expect(JSON.parse(JSON.stringify(outcome.conversation))).toEqual(outcome.conversation)
            expect(readConversation(outcome.conversation)).toEqual(outcome.conversation)
            conversation = outcome.conversation
          }
        },
      ),
    )
  })

  test('the same arguments always give the same outcome', { tags: 'long' }, () => {
    for (const conversation of STORED) {
      for (const intent of INTENTS) expect(say(conversation, intent)).toEqual(say(conversation, intent))
    }
  })
})

describe('moving', () => {
  test('what the judge convened is never moved by text, whatever is written', () => {
    for (const conversation of STORED) {
      for (const intent of INTENTS) {
        const outcome = say(conversation, intent, { choice: 1 }, [appointment({ type: 'JAP', moving: 'never' })])
        expect(outcome.effects.map(({ effect }) => effect)).not.toContain('moveAppointment')
      }
    }
  })

  test.each([
    ['only the agent may move it', { moving: 'asked' as Moving }, {}],
    ['it was moved by text once already', { movedByText: 1 }, {}],
    ['the person is a protected adult', {}, { protectedAdult: true }],
    ['the person is paused', {}, { pausedReason: 'hospital' }],
    ['it begins in less than three hours', { startsAt: NOW.plus({ hours: 2 }).toUTC() }, {}],
  ])('when %s, the wish goes to the agent and no slot is offered', (_, about, person) => {
    const outcome = say(START, 'reschedule', {}, [appointment(about)], person)
    expect(outcome.effects.map(({ effect }) => effect)).toEqual(['requestMove'])
    expect(outcome.replies.map(({ text }) => text)).not.toContain('slotsOffered')
  })

  test('a choice made after the offer’s day is answered by a new offer', () => {
    const offer = offering(NOW.minus({ minutes: 1 }))
    expect(say(offer, 'choice', { choice: 1 })).toMatchObject({ replies: [{ text: 'slotsOffered' }], effects: [] })
  })

  test('whoever lets us choose is asked about the first, and has the only one', () => {
    const first = say(offering(NOW.plus({ hours: 1 })), 'choice', { choice: 'any' })
    expect(first).toMatchObject({ conversation: { offered: ['s1'] }, replies: [{ text: 'slotsOffered' }], effects: [] })
    expect(say(first.conversation, 'choice', { choice: 'any' })).toMatchObject({
      effects: [{ effect: 'moveAppointment', slotId: 's1' }],
    })
    const which: Conversation = {
      state: 'choosingAppointment',
      purpose: 'decline',
      offered: ['a1', 'a2'],
      expiresAt: NOW.plus({ hours: 1 }).toUTC().toISO() ?? '',
    }
    const two = [appointment({}), appointment({ id: 'a2' })]
    expect(say(which, 'choice', { choice: 'any' }, two)).toMatchObject({
      replies: [{ text: 'whichAppointment' }],
      effects: [],
    })
  })

  test('a wish that nothing meets is passed on, and the list stays open', () => {
    const list = offering(NOW.plus({ hours: 1 }))
    const evening = say(list, 'reschedule', { moment: { after: '22:00' } })
    expect(evening).toMatchObject({
      conversation: list,
      replies: [{ text: 'wishPassedOn' }],
      effects: [{ effect: 'requestMove' }],
    })
  })

  test('whether a number is a date is answered, and the list stays open', () => {
    const list = offering(NOW.plus({ hours: 1 }))
    expect(say(list, 'other', { asksNumber: true })).toEqual({
      conversation: list,
      replies: [{ text: 'listNumbers', values: { count: 3 } }],
      effects: [],
    })
  })

  test('a slot taken meanwhile is never given: others are offered', () => {
    const offer = { ...offering(NOW.plus({ hours: 1 })), offered: ['gone', 's2', 's3'] }
    expect(say(offer, 'choice', { choice: 1 })).toMatchObject({ replies: [{ text: 'slotTaken' }], effects: [] })
  })

  test('a number beyond the list chooses nothing', () => {
    for (const choice of [0, 4, 99]) {
      expect(effectsOf(offering(NOW.plus({ hours: 1 })), 'choice', { choice })).toEqual([])
    }
  })

  test('the day somebody cannot come is a wish for no other hour of it', () => {
    const thursday = { from: '2027-01-14', to: '2027-01-14' }
    for (const moment of [thursday, { except: [thursday] }]) {
      const outcome = say(START, 'decline', { moment })
      expect(outcome.conversation).toMatchObject({ state: 'choosingSlot', offered: ['s1', 's3', 's4'] })
      expect(outcome.conversation).not.toHaveProperty('wish')
      const asked = say(START, 'decline', { moment }, [appointment({ moving: 'asked' })])
      expect(asked.effects).toContainEqual(expect.objectContaining({ effect: 'requestMove', wish: undefined }))
    }
  })

  test('a date refused that is not the appointment’s own is a wish for any other', () => {
    const moment = { except: [{ from: '2027-01-13', to: '2027-01-13' }] }
    expect(say(START, 'reschedule', { moment }).conversation).toMatchObject({
      offered: ['s2', 's3', 's4'],
      wish: moment,
    })
    const monday = { from: '2027-01-18' }
    expect(say(START, 'reschedule', { moment: monday }).effects).toMatchObject([
      { effect: 'requestMove', wish: monday },
    ])
  })

  test('of several appointments, the one on the day that is written is meant, whichever was asked about', () => {
    const coming = [appointment({}), appointment({ id: 'a2', startsAt: NOW.plus({ days: 4 }).toUTC() })]
    const asked: Conversation = { state: 'awaitingConfirmation', appointmentId: 'a1' }
    const friday = { moment: { from: '2027-01-15', to: '2027-01-15' } }
    expect(say(asked, 'decline', friday, coming).effects[0]).toMatchObject({ appointmentId: 'a2' })
    expect(say(asked, 'late', friday, coming).effects[0]).toMatchObject({ appointmentId: 'a2' })
    expect(say(asked, 'confirm', friday, coming).effects[0]).toMatchObject({ appointmentId: 'a2' })
    const refused = { moment: { except: [friday.moment] } }
    expect(say(asked, 'decline', refused, coming).effects[0]).toMatchObject({ appointmentId: 'a2' })
    const notFriday = { moment: { notDays: [5] } }
    expect(say(START, 'decline', notFriday, coming).effects[0]).toMatchObject({ appointmentId: 'a2' })
    expect(say(asked, 'decline', notFriday, coming).effects[0]).toMatchObject({ appointmentId: 'a2' })
  })

  test.each(['refusal', 'hospital', 'work'] as const)(
    'no appointment of another day is refused in place of the one awaited (%s)',
    (reason) => {
      const coming = [appointment({}), appointment({ id: 'a2', startsAt: NOW.plus({ days: 8 }).toUTC() })]
      const asked: Conversation = { state: 'awaitingConfirmation', appointmentId: 'a1' }
      const declined = (moment: Understood['moment']) =>
        say(asked, 'decline', { reason, ...(moment && { moment }) }, coming).effects.flatMap((effect) =>
          effect.effect === 'declineAppointment' ? [effect.appointmentId] : [],
        )
      expect(declined({ from: '2027-01-19', to: '2027-01-19' })).toEqual(['a2'])
      expect(declined({ notDays: [2] })).toEqual(['a2'])
      expect(declined({ from: '2027-01-20', to: '2027-01-20' })).toEqual([])
      expect(declined({ notDays: [3] })).toEqual([])
      expect(declined({ from: '2027-01-14', to: '2027-01-14' })).toEqual(['a1'])
      expect(declined(undefined)).toEqual(['a1'])
    },
  )

  test('the day refused is meant, not the one that suits, whichever was asked about', () => {
    const coming = [appointment({}), appointment({ id: 'a2', startsAt: NOW.plus({ days: 4 }).toUTC() })]
    const asked: Conversation = { state: 'awaitingConfirmation', appointmentId: 'a1' }
    const thursday = { from: '2027-01-14', to: '2027-01-14' }
    for (const refused of [{ notDays: [5] }, { except: [{ from: '2027-01-15', to: '2027-01-15' }] }]) {
      const outcome = say(asked, 'decline', { moment: { ...thursday, ...refused } }, coming)
      expect(outcome.effects[0]).toMatchObject({ effect: 'declineAppointment', appointmentId: 'a2' })
    }
  })

  test('a day refused to a list of moments is one of the moments, and declines nothing', () => {
    const coming = [appointment({}), appointment({ id: 'a2', startsAt: NOW.plus({ days: 8 }).toUTC() })]
    const { conversation } = say(START, 'reschedule')
    for (const moment of [{ notDays: [3] }, { from: '2027-01-13', to: '2027-01-13' }]) {
      const others = say(conversation, 'decline', { moment, reason: 'work' }, coming)
      expect(others).toMatchObject({ conversation: { appointmentId: 'a1', offered: ['s2', 's3', 's4'] }, effects: [] })
    }
    const hospital = say(conversation, 'decline', { moment: { notDays: [3] }, reason: 'hospital' })
    expect(hospital.replies).toMatchObject([{ text: 'grave' }])
    const tuesday = { from: '2027-01-19', to: '2027-01-19' }
    expect(say(conversation, 'decline', { moment: tuesday }, coming).effects[0]).toMatchObject({ appointmentId: 'a2' })
  })

  test('an offer for an appointment changed since is made anew; for one that is gone, it ends', () => {
    const { conversation } = say(START, 'reschedule')
    const changed = say(conversation, 'choice', { choice: 1 }, [appointment({ version: 2 })])
    expect(changed).toMatchObject({ replies: [{ text: 'slotsOffered' }], effects: [] })
    for (const intent of ['choice', 'reschedule'] as const) {
      const gone = say(conversation, intent, { choice: 1, moment: { notDays: [2] } }, [appointment({ id: 'a2' })])
      expect(gone).toMatchObject({ conversation: START, replies: [{ text: 'handedOver' }] })
      expect(gone.effects.map(({ effect }) => effect)).toEqual(['handOver'])
    }
  })

  test('what is written next narrows an offer, and takes nothing back of what was ruled out', () => {
    const first = say(START, 'reschedule', { moment: { notDays: [3] } }).conversation
    expect(first).toMatchObject({ offered: ['s2', 's3', 's4'] })
    const next = say(first, 'other', { moment: { notDays: [5] } }).conversation
    expect(next).toMatchObject({ offered: ['s2', 's4'], wish: { notDays: [3, 5] } })
    expect(say(next, 'other')).toMatchObject({
      conversation: next,
      replies: [{ text: 'listOpen', values: { count: 2 } }],
      effects: [{ effect: 'handOver', because: 'notUnderstood' }],
    })
  })

  test.each([
    ['within a day', 23, true],
    ['later', 25, false],
  ])(
    'the agent is told at once of a delay or an absence %s of it, and otherwise when the day is summed up',
    (_, hours, soon) => {
      const coming = [appointment({ startsAt: NOW.plus({ hours }).toUTC() })]
      expect(say(START, 'late', { minutes: 10 }, coming).effects).toMatchObject([
        { effect: 'noteLate', minutes: 10, soon },
      ])
      expect(effectsOf(START, 'decline', {}, coming).includes('handOver')).toBe(soon)
    },
  )

  test('declining says so without excusing anybody', () => {
    const outcome = say(START, 'decline')
    expect(outcome.effects[0]).toMatchObject({ effect: 'declineAppointment' })
    expect(outcome.replies.map(({ text }) => text)).toEqual(['slotsOffered'])
  })

  test('the death of the person followed is met with condolences, and nothing of an appointment', () => {
    const died = (names: string[], plainly = false) => ({ deceased: { names, plainly } })
    const condolences = { text: 'grave', values: { reason: 'grief', appointment: undefined } }
    for (const intent of ['other', 'decline', 'wrong_person'] as const)
      for (const told of [died(['karim', 'test']), died([], true)])
        expect(say(START, intent, told)).toMatchObject({
          conversation: { state: 'handedOver', because: 'grave' },
          replies: [condolences],
          effects: [{ effect: 'handOver', because: 'question' }, { effect: 'pauseTexts' }],
        })
    expect(say(START, 'opt_out', died(['karim']))).toMatchObject({
      replies: [condolences],
      effects: [{ effect: 'handOver' }, { effect: 'pauseTexts' }, { effect: 'optOut' }],
    })
    const father = say(START, 'decline', { ...died(['robert']), reason: 'grief' })
    expect(father.effects).toContainEqual(expect.objectContaining({ effect: 'declineAppointment' }))
  })

  test.each(['hospital', 'custody', 'grief', 'refusal', 'movedAway', 'alreadyMissed'] as const)(
    'after “%s” no slots: one sentence and a person',
    (reason) => {
      const outcome = say(START, 'decline', { reason })
      expect(outcome.replies.map(({ text }) => text)).toEqual(['grave'])
      expect(outcome.effects.map(({ effect }) => effect)).toContain('handOver')
    },
  )
})

describe('moments that an agent proposes', () => {
  const asked = [appointment({ moving: 'asked', movedByText: 1 })]
  const proposed = {
    event: 'slotsProposed',
    holderId: 'person',
    appointmentId: 'a1',
    slotIds: ['s3', 's1'],
    expiresAt: NOW.plus({ days: 1 }).toUTC().toISO() ?? '',
  } as const
  const propose = (conversation: Conversation, coming = asked) => step(conversation, proposed, facts([holder(coming)]))

  test('are offered in their order, and chosen by number where the type alone would not allow it', () => {
    const offer = propose(START)
    expect(offer.replies).toMatchObject([{ text: 'slotsOffered', values: { slots: [{ id: 's3' }, { id: 's1' }] } }])
    expect(say(offer.conversation, 'choice', { choice: 1 }, asked)).toMatchObject({
      conversation: START,
      replies: [{ text: 'changed' }],
      effects: [{ effect: 'moveAppointment', slotId: 's3' }],
    })
  })

  test.each([['another'], [3], [0]] as const)('answered by %s are for the agent to decide again', (choice) => {
    const { conversation } = propose(START)
    expect(effectsOf(conversation, 'choice', { choice }, asked)).toEqual(['requestMove'])
  })

  test('are refused to whom may not decide alone, once it is too late, and for what the judge convened', () => {
    const { conversation } = propose(START)
    const soon = [appointment({ moving: 'asked', startsAt: NOW.plus({ hours: 2 }) })]
    const judge = [appointment({ moving: 'never' })]
    expect(effectsOf(conversation, 'choice', { choice: 1 }, asked, { protectedAdult: true })).toEqual(['requestMove'])
    expect(effectsOf(conversation, 'choice', { choice: 1 }, soon)).toEqual(['requestMove'])
    expect(effectsOf(conversation, 'choice', { choice: 1 }, judge)).toEqual(['requestMove'])
  })

  test('wait until a danger has been dealt with, and are not proposed once gone', () => {
    const until = NOW.plus({ days: 3 }).toUTC().toISO() ?? ''
    const danger = { state: 'handedOver', until, because: 'danger' } as const
    expect(propose(danger)).toEqual({ conversation: danger, replies: [], effects: [] })
    expect(propose({ ...danger, because: 'agent' }).replies).toHaveLength(1)
    const gone = { ...proposed, slotIds: ['s1', 'gone'] }
    expect(step(START, gone, facts([holder(asked)])).replies).toEqual([])
    expect(propose(START, []).replies).toEqual([])
  })

  test('on a shared number are for one person, who is asked for by name', () => {
    const allowed = { textsAllowedOnSharedNumber: true }
    const two = facts([holder(asked, allowed), holder([], { ...allowed, id: 'lea', firstName: 'Léa' })])
    const { conversation } = step(START, proposed, two)
    const written = { event: 'messageReceived', understood: understood('choice', { choice: 2 }) } as const
    const whose = step(conversation, written, two)
    expect(whose).toMatchObject({ replies: [{ text: 'whichPerson' }], effects: [] })
    const named = { ids: ['person'], sure: true, alone: true }
    const answer = step(whose.conversation, { ...written, understood: understood('other'), named }, two)
    expect(answer).toMatchObject({ holderId: 'person', effects: [{ effect: 'moveAppointment', slotId: 's1' }] })
  })
})

describe('a yes', () => {
  test.each(['declined', 'moveAsked'] as const)('after “%s” is a thank-you until it is said again', (answer) => {
    const coming = [appointment({ answer })]
    const first = say(START, 'confirm', {}, coming)
    expect(first).toMatchObject({ replies: [{ text: 'askConfirmation' }], effects: [] })
    expect(effectsOf(first.conversation, 'confirm', {}, coming)).toEqual(['confirmAppointment'])
  })

  test('to another day, by who asked for another moment and has not had it, asks for that day', () => {
    const friday = { moment: { from: '2027-01-15', to: '2027-01-15' } }
    const again = say(START, 'confirm', friday, [appointment({ answer: 'moveAsked', movedByText: 1 })])
    expect(again).toMatchObject({ replies: [{ text: 'moveAsked' }], effects: [{ effect: 'requestMove' }] })
    const offered = say(START, 'confirm', friday, [appointment({ answer: 'moveAsked' })])
    expect(offered).toMatchObject({ conversation: { state: 'choosingSlot', offered: ['s3'] } })
    expect(effectsOf(START, 'confirm', friday)).toEqual([])
  })

  test('of who says that they come, to a list of moments, confirms nothing before it is said again', () => {
    const first = say(offering(NOW.plus({ hours: 1 })), 'confirm')
    expect(first).toMatchObject({ replies: [{ text: 'askConfirmation' }], effects: [] })
    expect(effectsOf(first.conversation, 'confirm')).toEqual(['confirmAppointment'])
  })

  test('to several moments takes none and keeps none: the list is said again, however often', () => {
    let { conversation }: { conversation: Conversation } = { conversation: offering(NOW.plus({ hours: 1 })) }
    for (const more of [{}, { thanksToo: true }, {}] as const) {
      const again = say(conversation, 'confirm', { bare: true, ...more })
      expect(again).toMatchObject({ replies: [{ text: 'slotsOffered' }], effects: [] })
      expect(again.conversation).toEqual(conversation)
      conversation = again.conversation
    }
  })

  test('to the only moment of a list takes it, unless something was said since, or it only thanks', () => {
    const list: Conversation = { ...offering(NOW.plus({ hours: 1 })), offered: ['s1'] }
    const bare = { bare: true } as const
    expect(say(list, 'confirm', bare).effects).toMatchObject([{ effect: 'moveAppointment', slotId: 's1' }])
    const textedOf = (appointmentId: string) =>
      step(
        list,
        { event: 'appointmentTexted', holderId: 'person', appointmentId, version: 1, asks: 'confirmation' },
        facts([holder([appointment({})])]),
      ).conversation
    const since = [say(list, 'ask_where').conversation, textedOf('a1'), textedOf('a2')]
    for (const said of since) {
      const again = say(said, 'confirm', bare)
      expect(again).toMatchObject({ replies: [{ text: 'slotsOffered' }], effects: [] })
      expect(effectsOf(again.conversation, 'confirm', bare)).toEqual(['moveAppointment'])
    }
    expect(effectsOf(list, 'confirm', { ...bare, thanksToo: true })).toEqual([])
    expect(effectsOf(list, 'confirm')).toEqual([])
    expect(effectsOf({ ...list, expiresAt: NOW.minus({ hours: 1 }).toISO() ?? '' }, 'confirm', bare)).toEqual([])
    expect(effectsOf(list, 'confirm', bare, [appointment({ movedByText: 1 })])).toEqual(['requestMove'])
  })

  test('that names its own day or hour is done after a no, and before a list that does not hold it as well', () => {
    const own = { moment: { from: '2027-01-14', to: '2027-01-14' } }
    const declined = appointment({ answer: 'declined' })
    const list = offering(NOW.plus({ hours: 1 }))
    for (const before of [START, { state: 'informed' } as const, { ...list, offered: ['s3', 's4'] }]) {
      expect(effectsOf(before, 'confirm', own, [declined])).toEqual(['confirmAppointment'])
      expect(effectsOf(before, 'confirm', { moment: { at: '14:30' } }, [declined])).toEqual(['confirmAppointment'])
      expect(effectsOf(before, 'confirm', { moment: { at: '15:30' } }, [declined])).toEqual([])
      expect(effectsOf(before, 'confirm', { moment: { after: '14:00' } }, [declined])).toEqual([])
      expect(effectsOf(before, 'confirm', { ...own, bare: true }, [declined])).toEqual([])
    }
    // Of that Thursday the list holds another hour.
    expect(effectsOf(list, 'confirm', own, [declined])).toEqual([])
  })

  test('“no” to a list of moments refuses those, and brings others or a person', () => {
    const list = { ...offering(NOW.plus({ hours: 1 })), offered: ['s1'], seen: ['s1'] }
    const others = say(list, 'decline', { bare: true })
    expect(others).toMatchObject({ replies: [{ text: 'slotsOffered' }], effects: [] })
    expect(others.conversation).not.toMatchObject({ offered: ['s1'] })
    const none = { ...list, seen: ['s1', 's2', 's3', 's4'] }
    expect(effectsOf(none, 'decline', { bare: true })).toEqual(['requestMove'])
  })

  test('to an appointment that changed since it was told confirms nothing', () => {
    const told: Conversation = { state: 'awaitingConfirmation', appointmentId: 'a1', version: 1 }
    expect(effectsOf(told, 'confirm', {}, [appointment({ version: 2 })])).toEqual([])
    expect(effectsOf(told, 'confirm', {}, [appointment({ version: 1 })])).toEqual(['confirmAppointment'])
  })

  test('to “wait for the answer” is to that: whether they come is asked', () => {
    const told: Conversation = { state: 'awaitingConfirmation', appointmentId: 'a1', version: 1 }
    for (const before of [START, told]) {
      const { conversation } = say(before, 'ask_obligations', { asksPermission: true })
      const asked = say(conversation, 'confirm', { bare: true })
      expect(asked).toMatchObject({ replies: [{ text: 'askConfirmation' }], effects: [] })
      expect(effectsOf(asked.conversation, 'confirm', { bare: true })).toEqual(['confirmAppointment'])
      // "Je viens", "confirmez le rdv" are to the appointment.
      for (const more of [{}, { bare: true, keeps: true }] as const)
        expect(effectsOf(conversation, 'confirm', more)).toEqual(['confirmAppointment'])
    }
    const list = offering(NOW.plus({ hours: 1 }))
    expect(say(list, 'ask_obligations', { asksPermission: true }).conversation).toEqual(list)
  })

  test('to the news that an appointment is cancelled confirms no other one', () => {
    expect(effectsOf({ state: 'informed' }, 'confirm', {}, [appointment({ id: 'a2' })])).toEqual([])
  })

  test('to an appointment that is gone is no yes to the one that is left', () => {
    const told: Conversation = { state: 'awaitingConfirmation', appointmentId: 'a1', version: 1 }
    const left = [appointment({ id: 'a2' })]
    const first = say(told, 'confirm', {}, left)
    expect(first).toMatchObject({ replies: [{ text: 'askConfirmation' }], effects: [] })
    expect(effectsOf(first.conversation, 'confirm', {}, left)).toEqual(['confirmAppointment'])
  })

  test.each(['ask_when', 'other'] as const)('after “%s” is still to what was told, at the version told', (intent) => {
    const start: Conversation = { state: 'awaitingConfirmation', appointmentId: 'a1', version: 1 }
    const { conversation } = say(start, intent)
    expect(effectsOf(conversation, 'confirm')).toEqual(['confirmAppointment'])
    expect(effectsOf(conversation, 'confirm', {}, [appointment({ version: 2 })])).toEqual([])
    expect(effectsOf(conversation, 'confirm', {}, [appointment({ id: 'a2' })])).toEqual([])
  })

  test('is to the appointment whose day was just asked for, though others are coming', () => {
    const two = [appointment({}), appointment({ id: 'a2' })]
    expect(say(say(START, 'ask_when', {}, two).conversation, 'confirm', {}, two).effects).toMatchObject([
      { effect: 'confirmAppointment', appointmentId: 'a1' },
    ])
    const declined = [appointment({ answer: 'declined' })]
    expect(effectsOf(say(START, 'ask_when', {}, declined).conversation, 'confirm', {}, declined)).toEqual([])
  })

  test('after two texts about two appointments is asked which', () => {
    const texted = (conversation: Conversation, appointmentId: string) =>
      step(
        conversation,
        { event: 'appointmentTexted', holderId: 'person', appointmentId, version: 1, asks: 'confirmation' },
        facts([]),
      ).conversation
    const both = texted(texted(START, 'a1'), 'a2')
    const coming = [appointment({}), appointment({ id: 'a2' })]
    expect(say(both, 'confirm', {}, coming)).toMatchObject({ replies: [{ text: 'whichAppointment' }], effects: [] })
  })
})

describe('“which one can you not come to?”', () => {
  const two = [appointment({}), appointment({ id: 'a2', startsAt: NOW.plus({ days: 4 }).toUTC() })]
  const asked = (intent: 'decline' | 'reschedule' | 'confirm') =>
    say(START, intent, { reason: 'work' }, two).conversation

  test.each([
    ['decline', 'decline'],
    ['reschedule', 'move'],
  ] as const)('answered by a mere yes is asked again, for the same purpose (%s)', (intent, purpose) => {
    const again = say(asked(intent), 'confirm', {}, two)
    expect(again).toMatchObject({ conversation: { purpose, reason: 'work' }, replies: [{ text: 'whichAppointment' }] })
    expect(again.effects).toEqual([])
    expect(effectsOf(again.conversation, 'choice', { choice: 2 }, two)).toEqual(
      purpose === 'decline' ? ['declineAppointment'] : ['noteWish'],
    )
  })

  test('keeps its purpose and its reason when a number is beyond the list', () => {
    expect(say(asked('decline'), 'choice', { choice: 9 }, two).conversation).toMatchObject({
      purpose: 'decline',
      reason: 'work',
    })
  })

  test('answered by the one that suits declines nothing', () => {
    expect(say(asked('decline'), 'choice', { choice: 2, suits: true }, two)).toMatchObject({
      conversation: { purpose: 'decline' },
      effects: [],
    })
    const thursday = { moment: { from: '2027-01-14', to: '2027-01-14' } }
    for (const intent of ['confirm', 'reschedule'] as const) {
      expect(effectsOf(asked('decline'), intent, thursday, two)).toEqual([])
    }
    expect(effectsOf(asked('confirm'), 'choice', { choice: 2, suits: true }, two)).toEqual(['confirmAppointment'])
  })

  test('asks again about one that changed since it was listed', () => {
    const changed = [appointment({}), appointment({ id: 'a2', version: 2 })]
    for (const intent of ['decline', 'reschedule', 'confirm'] as const) {
      expect(effectsOf(asked(intent), 'choice', { choice: 2 }, changed)).toEqual([])
    }
    expect(say(asked('confirm'), 'choice', { choice: 2 }, changed).replies).toMatchObject([{ text: 'askConfirmation' }])
    expect(effectsOf(asked('confirm'), 'confirm', { moment: { at: '14:30' } }, changed)).toEqual([])
  })

  test('answered by a yes when only one is left asks about that one', () => {
    for (const intent of ['decline', 'reschedule', 'confirm'] as const) {
      expect(say(asked(intent), 'confirm', {}, [appointment({ id: 'a2' })])).toMatchObject({
        replies: [{ text: 'askConfirmation' }],
        effects: [],
      })
    }
  })
})

describe('a reminder', () => {
  const reminder = (conversation: Conversation) =>
    step(
      conversation,
      { event: 'appointmentTexted', holderId: 'person', appointmentId: 'a1', version: 1, asks: 'confirmation' },
      facts([]),
    ).conversation

  test('does not end what a person took in hand, nor a list being chosen from', () => {
    const danger: Conversation = {
      state: 'handedOver',
      until: NOW.plus({ days: 2 }).toUTC().toISO() ?? '',
      because: 'danger',
    }
    expect(reminder(danger)).toEqual(danger)
    const offer = offering(NOW.plus({ hours: 1 }))
    expect(reminder(offer)).toEqual(offer)
  })

  const textAbout = (appointmentId: string, asks: 'confirmation' | 'nothing', version = 1) =>
    step(
      say(START, 'reschedule').conversation,
      { event: 'appointmentTexted', holderId: 'person', appointmentId, version, asks },
      facts([]),
    ).conversation

  test('leaves a list open, which the news that its appointment moved or is over ends', () => {
    expect(textAbout('a1', 'confirmation')).toMatchObject({ state: 'choosingSlot' })
    expect(textAbout('a2', 'nothing', 2)).toMatchObject({ state: 'choosingSlot' })
    expect(textAbout('a1', 'nothing')).toEqual({ state: 'informed' })
    expect(textAbout('a1', 'confirmation', 2)).toEqual({
      state: 'awaitingConfirmation',
      appointmentId: 'a1',
      version: 2,
    })
  })

  test('opens its own question after a message nobody understood', () => {
    const lost: Conversation = {
      state: 'handedOver',
      until: NOW.plus({ days: 2 }).toUTC().toISO() ?? '',
      because: 'notUnderstood',
    }
    expect(reminder(lost)).toMatchObject({ state: 'awaitingConfirmation' })
  })
})

describe('a language that nobody here reads', () => {
  const foreign = { foreign: 'ar' } as const

  test('is answered in one line of it with what stays true, and a person calls', () => {
    for (const intent of ['other', 'change_language'] as const) {
      const first = say(START, intent, foreign)
      expect(first).toMatchObject({
        conversation: { state: 'handedOver', because: 'notUnderstood' },
        replies: [{ text: 'unread', values: { language: 'ar', appointment: { id: 'a1' } } }],
        effects: [{ effect: 'handOver', because: 'callback', appointmentId: 'a1' }],
      })
      expect(say(first.conversation, intent, foreign)).toMatchObject({
        conversation: first.conversation,
        replies: [{ text: 'unread' }],
        effects: [{ effect: 'handOver', because: 'question' }],
      })
      expect(effectsOf(first.conversation, 'confirm')).toEqual(['confirmAppointment', 'tellAgent'])
    }
  })

  test('hides neither a danger nor a STOP, and on a shared number tells of nobody’s appointment', () => {
    expect(say(START, 'distress', { ...foreign, danger: 'self' }).replies).toMatchObject([{ text: 'dangerSelf' }])
    expect(say(START, 'opt_out', foreign).replies).toMatchObject([{ text: 'optedOut' }])
    const two = facts([holder([appointment({})], ALLOWED), holder([appointment({ id: 'a2' })], { ...ALLOWED, ...LEA })])
    const written = { event: 'messageReceived', understood: understood('other', foreign) } as const
    expect(step(START, written, two)).toMatchObject({
      replies: [{ text: 'unread', values: { appointment: undefined } }],
      effects: [{ effect: 'handOver', because: 'question' }],
    })
  })
})

describe('a STOP that names one of two', () => {
  const two = facts([holder([], { ...ALLOWED, id: 'karim' }), holder([], LEA)])
  const hear = (conversation: Conversation, intent: Intent, named?: Named, more: Partial<Understood> = {}) =>
    step(conversation, { event: 'messageReceived', understood: understood(intent, more), ...(named && { named }) }, two)
  const is = (id: string, alone = true): Named => ({ ids: [id], sure: true, alone })
  const asked = () => hear(START, 'opt_out', is('lea', false))

  test('stops nobody before it is answered, and a person reads it', () => {
    expect(asked()).toMatchObject({
      conversation: { state: 'choosingPerson', stopFor: 'lea' },
      replies: [{ text: 'askWhoseStop' }],
      effects: [{ effect: 'handOver', because: 'question' }],
    })
    expect(hear(START, 'other', is('lea'), { perhaps: 'opt_out' }).replies).toMatchObject([{ text: 'askWhoseStop' }])
  })

  test('stops that one alone when named again, whether or not an agent allowed texts to them', () => {
    for (const [intent, more] of [
      ['other', {}],
      ['opt_out', {}],
      ['confirm', { bare: true }],
    ] as const) {
      expect(hear(asked().conversation, intent, is('lea', intent === 'other'), more)).toMatchObject({
        conversation: START,
        holderId: 'lea',
        replies: [{ text: 'optedOutAlone' }],
        effects: [{ effect: 'optOut' }],
      })
    }
  })

  test('stops the number when STOP is repeated alone, and nothing for any other answer', () => {
    const number = hear(asked().conversation, 'opt_out')
    expect(number).toMatchObject({ replies: [{ text: 'optedOut' }], effects: [{ effect: 'optOut' }] })
    expect(number.holderId).toBeUndefined()
    for (const named of [undefined, is('karim'), is('lea', false)]) {
      const { effects } = hear(asked().conversation, 'other', named)
      expect(effects.map(({ effect }) => effect)).not.toContain('optOut')
    }
  })
})

describe('a START from a number that two share', () => {
  const stoppedAt = NOW.minus({ days: 1 })
  const shared = (...stopped: string[]) =>
    facts(
      ['karim', 'lea'].map((id) => {
        return holder([], { ...LEA, id, ...(stopped.includes(id) && { optedOutAt: stoppedAt }) })
      }),
    )
  const hear = (told: Facts, named?: Named, conversation = START) =>
    step(conversation, { event: 'messageReceived', understood: understood('opt_in'), ...(named && { named }) }, told)
  const is = (id: string): Named => ({ ids: [id], sure: true, alone: false })
  const alone = (id: string) => ({
    holderId: id,
    replies: [{ text: 'optedInAlone' }],
    effects: [{ effect: 'optIn' }],
  })

  test('lifts the STOP of the one named alone, or of the only one who stopped', () => {
    expect(hear(shared('karim', 'lea'), is('lea'))).toMatchObject(alone('lea'))
    expect(hear(shared('karim'))).toMatchObject(alone('karim'))
  })

  test('that names nobody who stopped lifts nothing', () => {
    for (const named of [is('lea'), { ids: ['karim', 'lea'], sure: false, alone: false }]) {
      expect(hear(shared('karim'), named)).toMatchObject({ effects: [{ effect: 'handOver', because: 'question' }] })
    }
    expect(hear(shared()).effects).toMatchObject([{ effect: 'handOver' }])
  })

  test('asks once whose, without any name, and a person reads it', () => {
    const both = shared('karim', 'lea')
    const asked = hear(both)
    expect(asked).toMatchObject({
      conversation: { state: 'choosingPerson', pending: { intent: 'opt_in' } },
      replies: [{ text: 'askWhoseStart', values: {} }],
      effects: [{ effect: 'handOver', because: 'question' }],
    })
    expect(hear(both, is('lea'), asked.conversation)).toMatchObject({ ...alone('lea'), conversation: START })
    const number = hear(both, undefined, asked.conversation)
    expect(number).toMatchObject({ replies: [{ text: 'optedIn' }], effects: [{ effect: 'optIn' }] })
    expect(number.holderId).toBeUndefined()
    const late = { ...both, now: NOW.plus({ days: 2 }) }
    expect(hear(late, undefined, asked.conversation).replies).toMatchObject([{ text: 'askWhoseStart' }])
  })

  test('the name of one who did not stop, to that question, lifts nobody’s', () => {
    const three = {
      ...shared('karim', 'lea'),
      holders: [...shared('karim', 'lea').holders, holder([], { ...ALLOWED, id: 'zoe', firstName: 'Zoé' })],
    }
    const { conversation } = hear(three)
    const zoe = {
      event: 'messageReceived',
      understood: understood('other'),
      named: { ...is('zoe'), alone: true },
    } as const
    expect(step(conversation, zoe, three).effects).toMatchObject([{ effect: 'handOver' }])
  })

  test('after a danger is done, and the danger is not forgotten', () => {
    const danger: Conversation = {
      state: 'handedOver',
      until: NOW.plus({ days: 2 }).toUTC().toISO() ?? '',
      because: 'danger',
    }
    expect(hear(shared('karim'), undefined, danger)).toMatchObject({ ...alone('karim'), conversation: danger })
    expect(hear(shared('karim', 'lea'), undefined, danger)).toMatchObject({
      conversation: danger,
      replies: [{ text: 'askWhoseStart' }],
    })
  })
})

test('a fact is given of the appointment on the day named, whichever was asked about', () => {
  const coming = [appointment({}), appointment({ id: 'a2', startsAt: NOW.plus({ days: 4 }).toUTC() })]
  const asked: Conversation = { state: 'awaitingConfirmation', appointmentId: 'a1' }
  const moment = { from: '2027-01-15', to: '2027-01-15' }
  expect(say(asked, 'ask_where', { moment }, coming).replies).toMatchObject([{ values: { appointment: { id: 'a2' } } }])
})

test('a question about the list of duties reaches a person, and the list stays open', () => {
  const { conversation } = say(START, 'ask_obligations')
  expect(say(conversation, 'other')).toMatchObject({
    conversation,
    replies: [{ text: 'allCount', values: { more: true } }],
    effects: [{ effect: 'handOver', because: 'question' }],
  })
})

describe('what a message only seems to mean', () => {
  const seems = (perhaps: Surmise, more: Partial<Understood> = {}, coming = [appointment({})]) =>
    say(START, 'other', { perhaps, ...more }, coming)
  const oui = { bare: true } as const
  const two = [appointment({}), appointment({ id: 'a2', startsAt: NOW.plus({ days: 4 }).toUTC() })]
  const friday = { from: '2027-01-15', to: '2027-01-15' }

  test.each(['decline', 'reschedule', 'late'] as const)('is asked back, and read by a person (%s)', (deed) => {
    expect(seems(deed)).toMatchObject({
      conversation: { state: 'askedWhether', appointmentId: 'a1', version: 1, pending: { intent: deed } },
      replies: [{ text: 'askWhether', values: { deed, appointment: { id: 'a1' } } }],
      effects: [{ effect: 'handOver', because: 'notUnderstood', appointmentId: 'a1' }],
    })
  })

  test('answered by a bare yes is what the first message says', () => {
    const declined = say(seems('decline', { reason: 'work', moment: { after: '16:00' } }).conversation, 'confirm', oui)
    expect(declined).toEqual(say(START, 'decline', { reason: 'work', moment: { after: '16:00' } }))
    expect(declined.effects[0]).toMatchObject({ effect: 'declineAppointment', reason: 'work' })
    const moved = say(seems('reschedule', { moment: { notDays: [3] } }).conversation, 'confirm', oui)
    expect(moved).toEqual(say(START, 'reschedule', { moment: { notDays: [3] } }))
    const grave = say(seems('decline', { reason: 'hospital' }).conversation, 'confirm', oui)
    expect(grave.replies).toMatchObject([{ text: 'grave' }])
    const late = say(seems('late', { minutes: 20 }).conversation, 'confirm', oui)
    expect(late).toMatchObject({
      conversation: { state: 'awaitingConfirmation', appointmentId: 'a1' },
      effects: [{ effect: 'noteLate', appointmentId: 'a1', minutes: 20 }],
    })
  })

  test.each(['decline', 'reschedule', 'late'] as const)('answered by a bare no asks whether they come (%s)', (deed) => {
    const no = say(seems(deed).conversation, 'decline', oui)
    expect(no).toMatchObject({
      conversation: { state: 'awaitingConfirmation', appointmentId: 'a1', version: 1 },
      replies: [{ text: 'askConfirmation' }],
      effects: [],
    })
    expect(effectsOf(no.conversation, 'confirm', oui)).toEqual(['confirmAppointment'])
  })

  test('answered by a bare yes confirms nothing, whatever has become of the appointment', () => {
    const { conversation } = seems('decline')
    for (const coming of [[appointment({ version: 2 })], [appointment({ id: 'a2' })], two.slice(1), []]) {
      for (const moment of [undefined, friday]) {
        expect(effectsOf(conversation, 'confirm', { ...oui, ...(moment && { moment }) }, coming)).toEqual([])
      }
    }
    expect(say(conversation, 'confirm', oui, [appointment({ version: 2 })]).replies).toMatchObject([
      { text: 'askConfirmation', values: { appointment: { version: 2 } } },
    ])
  })

  test('of a yes is asked in the usual words, and a yes to them confirms', () => {
    const asked = seems('confirm')
    expect(asked).toMatchObject({
      replies: [{ text: 'askConfirmation', values: { appointment: { id: 'a1' } } }],
      effects: [{ effect: 'handOver', because: 'notUnderstood' }],
    })
    expect(effectsOf(asked.conversation, 'confirm', oui)).toEqual(['confirmAppointment'])
    expect(effectsOf(asked.conversation, 'confirm', oui, [appointment({ version: 2 })])).toEqual([])
    expect(effectsOf(asked.conversation, 'decline', oui)[0]).toBe('declineAppointment')
    expect(say(asked.conversation, 'other', { perhaps: 'confirm' }).replies).toMatchObject([{ text: 'readLater' }])
  })

  test('is asked once: what is unclear again is for a person', () => {
    for (const state of [seems('decline').conversation, say(START, 'other').conversation]) {
      expect(say(state, 'other', { perhaps: 'decline' })).toMatchObject({
        conversation: { state: 'handedOver', because: 'notUnderstood' },
        replies: [{ text: 'readLater' }],
      })
    }
  })

  test('answered by anything plain does what that says, with the reason first given', () => {
    const { conversation } = seems('decline', { reason: 'work' })
    expect(effectsOf(conversation, 'confirm')).toEqual(['confirmAppointment'])
    expect(say(conversation, 'decline').effects[0]).toMatchObject({ effect: 'declineAppointment', reason: 'work' })
    expect(say(conversation, 'decline', { reason: 'ill' }).effects[0]).toMatchObject({ reason: 'ill' })
    const monday = { from: '2027-01-18' }
    expect(say(conversation, 'reschedule', { moment: monday }).effects).toMatchObject([
      { effect: 'requestMove', wish: monday, reason: 'work' },
    ])
    expect(effectsOf(conversation, 'late')).toEqual(['noteLate'])
  })

  test('says of which appointment; of several and none named, neither is guessed', () => {
    for (const deed of ['decline', 'reschedule', 'confirm'] as const) {
      expect(seems(deed, {}, two)).toMatchObject({
        conversation: { state: 'askedAgain' },
        replies: [{ text: 'notUnderstoodAmong' }],
      })
    }
    expect(effectsOf(seems('decline', {}, two).conversation, 'confirm', oui, two)).toEqual([])
    const named = seems('decline', { moment: friday }, two)
    expect(named).toMatchObject({ replies: [{ text: 'askWhether', values: { appointment: { id: 'a2' } } }] })
    expect(say(named.conversation, 'confirm', oui, two).effects[0]).toMatchObject({
      effect: 'declineAppointment',
      appointmentId: 'a2',
    })
    const awaited: Conversation = { state: 'awaitingConfirmation', appointmentId: 'a2' }
    expect(say(awaited, 'other', { perhaps: 'decline' }, two).conversation).toMatchObject({ appointmentId: 'a2' })
  })

  test('a day in the yes is a wish, and no other appointment', () => {
    const asked: Conversation = { state: 'awaitingConfirmation', appointmentId: 'a1', version: 1 }
    const { conversation } = say(asked, 'other', { perhaps: 'decline' }, two)
    const outcome = say(conversation, 'confirm', { ...oui, moment: friday }, two)
    expect(outcome).toMatchObject({
      conversation: { state: 'choosingSlot', appointmentId: 'a1', wish: friday },
      effects: [{ effect: 'declineAppointment', appointmentId: 'a1' }],
    })
  })

  test('a text that asks for a yes of its own closes the question', () => {
    const { conversation } = seems('decline')
    for (const intent of ['ask_when', 'help'] as const) {
      expect(effectsOf(say(conversation, intent).conversation, 'confirm', oui)).toEqual(['confirmAppointment'])
    }
    expect(say(conversation, 'ask_where').conversation).toEqual(conversation)
    const text = { event: 'appointmentTexted', holderId: 'person', version: 1, asks: 'confirmation' } as const
    expect(step(conversation, { ...text, appointmentId: 'a1' }, facts([])).conversation).toMatchObject({
      state: 'awaitingConfirmation',
    })
    expect(step(conversation, { ...text, appointmentId: 'a2' }, facts([])).conversation).toEqual(START)
  })

  test('leaves a list open, unless a number would then do something else', () => {
    const slots = say(START, 'reschedule').conversation
    for (const perhaps of ['decline', 'reschedule', 'late', 'confirm'] as const) {
      expect(say(slots, 'other', { perhaps })).toMatchObject({ conversation: slots, replies: [{ text: 'listOpen' }] })
    }
    const which = (intent: Intent) => say(START, intent, {}, two).conversation
    expect(say(which('confirm'), 'other', { perhaps: 'confirm' }, two).conversation).toEqual(which('confirm'))
    expect(say(which('reschedule'), 'other', { perhaps: 'reschedule' }, two).conversation).toEqual(which('reschedule'))
    expect(
      effectsOf(say(which('confirm'), 'other', { perhaps: 'decline' }, two).conversation, 'choice', { choice: 1 }, two),
    ).toEqual(['handOver'])
    expect(say(which('confirm'), 'other', { perhaps: 'decline', moment: friday }, two).replies).toMatchObject([
      { text: 'askWhether', values: { deed: 'decline', appointment: { id: 'a2' } } },
    ])
    const read = say(START, 'ask_obligations').conversation
    expect(say(read, 'other', { perhaps: 'decline' }).replies).toMatchObject([{ text: 'askWhether' }])
  })

  test('is not asked beside an insult, in a person’s hands, nor when nothing is coming', () => {
    expect(seems('decline', { insult: true }).replies).toMatchObject([{ text: 'offerHelp' }])
    expect(seems('decline', {}, []).replies).toMatchObject([{ text: 'readLater' }])
    const until = NOW.plus({ days: 2 }).toUTC().toISO() ?? ''
    for (const because of ['agent', 'danger', 'notUnderstood'] as const) {
      const inHand: Conversation = { state: 'handedOver', until, because }
      expect(say(inHand, 'other', { perhaps: 'decline' }).conversation).toEqual(inHand)
    }
  })

  test('on a shared number is asked of whom it concerns', () => {
    const shared = facts([
      holder([appointment({})], ALLOWED),
      holder([appointment({ id: 'a2' })], { ...ALLOWED, ...LEA }),
    ])
    const hear = (conversation: Conversation, intent: Intent, more: Partial<Understood>, named?: Named) =>
      step(
        conversation,
        { event: 'messageReceived', understood: understood(intent, more), ...(named && { named }) },
        shared,
      )
    const who = hear(START, 'other', { perhaps: 'decline' })
    expect(who.replies).toMatchObject([{ text: 'whichPerson' }])
    const asked = hear(who.conversation, 'other', {}, { ids: ['lea'], sure: true, alone: true })
    expect(asked).toMatchObject({
      holderId: 'lea',
      replies: [{ text: 'askWhether', values: { appointment: { id: 'a2' } } }],
    })
    expect(hear(asked.conversation, 'confirm', oui)).toMatchObject({
      holderId: 'lea',
      effects: [{ effect: 'declineAppointment', appointmentId: 'a2' }],
    })
  })

  test('of an act is asked in its own words, to which a bare yes does nothing', () => {
    for (const [act, text] of [
      ['opt_out', 'askStop'],
      ['wrong_person', 'askWrongNumber'],
    ] as const) {
      expect(seems(act).replies).toMatchObject([{ text }])
      expect(effectsOf(seems(act).conversation, 'confirm', oui)).toEqual(['handOver'])
    }
    // START has nothing to lift here: what was asked is the usual yes.
    const start = seems('opt_in')
    expect(start.replies).toMatchObject([{ text: 'notUnderstood' }])
    expect(effectsOf(start.conversation, 'confirm', oui)).toEqual(['confirmAppointment'])
  })
})

describe('a yes that may be none', () => {
  const two = [appointment({}), appointment({ id: 'a2', startsAt: NOW.plus({ days: 9 }) })]
  const which = { all: true, keeps: true, bare: true } as const

  test('"les deux" confirms two where it was asked which one they come to, and nothing else', () => {
    const asked = say(START, 'confirm', { bare: true }, two).conversation
    expect(asked).toMatchObject({ state: 'choosingAppointment', purpose: 'confirm' })
    expect(effectsOf(asked, 'confirm', which, two)).toEqual(['confirmAppointment', 'confirmAppointment'])
    const refusing = say(START, 'decline', {}, two).conversation
    expect(say(refusing, 'confirm', which, two).effects).toMatchObject([{ effect: 'handOver', because: 'cannotCome' }])
    expect(effectsOf(START, 'confirm', which, two)).toEqual(['handOver'])
  })

  test('a bare one after somebody else had the telephone is read by a person, however often it is said', () => {
    const told = say(START, 'other', { byAnother: true })
    const again = say(told.conversation, 'confirm', { bare: true })
    for (const { effects, replies } of [told, again, say(again.conversation, 'confirm', { bare: true })]) {
      expect(effects).toMatchObject([{ effect: 'handOver' }])
      expect(replies).toMatchObject([{ text: 'toldByAnother' }])
    }
    expect(effectsOf(told.conversation, 'confirm', {})).toEqual(['confirmAppointment'])
  })

  test('"ok merci" to what was not understood thanks; a plain yes comes', () => {
    const { conversation } = say(START, 'other')
    expect(say(conversation, 'confirm', { bare: true, thanksToo: true })).toMatchObject({
      effects: [],
      replies: [{ text: 'thanks' }],
    })
    expect(effectsOf(conversation, 'confirm', { bare: true })).toEqual(['confirmAppointment'])
    expect(effectsOf(START, 'confirm', { bare: true, thanksToo: true })).toEqual(['confirmAppointment'])
  })
})

describe('what else is asked', () => {
  const both = (intent: Intent, also: Intent[], more: Partial<ComingAppointment> = {}) =>
    say(START, intent, { also }, [appointment(more)])

  test('of one appointment is one text, in the order asked', () => {
    const outcome = both('ask_where', ['ask_documents', 'ask_who'])
    expect(outcome.effects).toEqual([])
    expect(outcome.replies).toMatchObject([
      { text: 'facts', values: { asked: [{ fact: 'where' }, { fact: 'documents' }, { fact: 'who' }], asks: false } },
    ])
    expect(both('ask_where', ['ask_when'])).toMatchObject({
      conversation: { state: 'awaitingConfirmation', appointmentId: 'a1' },
      replies: [{ text: 'facts', values: { asks: true } }],
    })
  })

  test('beside a deed is answered after it, unless the answer says it already', () => {
    const texts = (...call: Parameters<typeof both>) => both(...call).replies.map(({ text }) => text)
    expect(texts('confirm', ['ask_who'])).toEqual(['confirmed', 'who'])
    expect(texts('confirm', ['ask_when', 'ask_where', 'ask_documents'], { documents: ['contrat'] })).toEqual([
      'confirmed',
    ])
    expect(texts('confirm', ['ask_when', 'ask_documents'])).toEqual(['confirmed', 'documents'])
    const place = { ...PLACE, directions: 'RER A' }
    expect(texts('confirm', ['ask_where'], { place })).toEqual(['confirmed', 'where'])
    expect(texts('reschedule', ['ask_when', 'ask_consequences'])).toEqual(['slotsOffered', 'consequences'])
    expect(texts('ask_when', ['ask_agent'])).toEqual(['callbackNoted'])
  })

  test.each(['ask_when', 'ask_where', 'ask_who', 'ask_documents'] as const)(
    'a yes or a no beside a question is recorded and said first (%s)',
    (question) => {
      const yes = both(question, ['confirm'])
      expect(yes).toMatchObject({
        conversation: START,
        effects: [{ effect: 'confirmAppointment', appointmentId: 'a1' }],
      })
      const [, untold] = question === 'ask_who' || question === 'ask_documents' ? question.split('_') : []
      expect(yes.replies.map(({ text }) => text)).toEqual(['confirmed', untold].filter(Boolean))
      const no = both(question, ['decline'])
      expect(no.conversation).toMatchObject({ state: 'choosingSlot' })
      expect(no.effects[0]).toMatchObject({ effect: 'declineAppointment' })
      expect(no.replies[0]).toMatchObject({ text: 'slotsOffered' })
      expect(both(question, ['confirm'], { answer: 'declined' }).replies[0]).toMatchObject({ text: 'askConfirmation' })
    },
  )

  test('in an agent’s hands a yes beside a question is recorded as well', () => {
    const inHand: Conversation = { state: 'handedOver', until: NOW.plus({ days: 2 }).toUTC().toISO() ?? '' }
    const outcome = say(inHand, 'ask_when', { also: ['confirm'] })
    expect(outcome).toMatchObject({ conversation: inHand, replies: [{ text: 'confirmed' }] })
    expect(outcome.effects.map(({ effect }) => effect)).toEqual(['confirmAppointment', 'tellAgent'])
  })

  test('does all that each would do, once', () => {
    expect(both('confirm', ['ask_agent', 'ask_who']).effects.map(({ effect }) => effect)).toEqual([
      'confirmAppointment',
      'handOver',
    ])
    expect(both('ask_where', ['ask_obligations'])).toMatchObject({
      conversation: { state: 'readingObligations' },
      replies: [{ text: 'where' }, { text: 'obligations' }],
    })
  })
})

describe('a list of obligations', () => {
  const own = [obligationOf({ id: 'o1', code: 'travail' }), obligationOf({ id: 'o2', words: 'Ne pas voir Mme X' })]
  const read = (conversation: Conversation, more: Partial<Understood>, obligations = own) => {
    const intent = more.choice === undefined ? 'ask_obligations' : 'choice'
    const person = { ...holder([appointment({})]), obligations }
    return step(conversation, { event: 'messageReceived', understood: understood(intent, more) }, facts([person]))
  }
  const numbersIn = ({ replies: [reply] }: ReturnType<typeof read>) =>
    reply?.text === 'obligations' ? reply.values.entries.map(({ number }) => number) : []

  test('comes a few at a time, each with a number that stays its own, then ends', () => {
    const first = read(START, {})
    const second = read(first.conversation, { choice: 'more' })
    const third = read(second.conversation, { choice: 'more' })
    expect([first, second, third].map(numbersIn)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8],
    ])
    expect([first, second, third].map(({ replies: [reply] }) => reply?.values)).toMatchObject([
      { more: true },
      { more: true },
      { more: false },
    ])
    const after = read(third.conversation, { choice: 'more' })
    expect(after).toMatchObject({ replies: [{ text: 'obligations', values: { entries: [], more: false } }] })
  })

  test('a number explains its entry, be it not shown yet', () => {
    const { conversation } = read(START, {})
    const explained = read(conversation, { choice: 8 })
    expect(explained.replies).toMatchObject([{ text: 'obligation', values: { entry: { obligation: { id: 'o2' } } } }])
    expect(explained.conversation).toEqual(conversation)
  })

  test.each([0, 9, 99])('the number %i, of no entry, shows the same entries again', (choice) => {
    const second = read(read(START, {}).conversation, { choice: 'more' })
    expect(numbersIn(read(second.conversation, { choice }))).toEqual([4, 5, 6])
  })

  test('what may no longer be told is not said, and moves no other number', () => {
    const { conversation } = read(START, {})
    const left = own.slice(1)
    const third = read(read(conversation, { choice: 'more' }, left).conversation, { choice: 'more' }, left)
    expect(numbersIn(third)).toEqual([8])
    expect(read(conversation, { choice: 7 }, left).replies.map(({ text }) => text)).toEqual(['obligations'])
  })

  test('asked after its day, begins again', () => {
    const old = {
      ...read(START, {}).conversation,
      shown: 6,
      expiresAt: NOW.minus({ minutes: 1 }).toUTC().toISO() ?? '',
    }
    expect(numbersIn(read(old as Conversation, { choice: 'more' }))).toEqual([1, 2, 3])
  })

  test('on a shared number is neither opened nor read', () => {
    const shared = facts([
      { ...holder([]), obligations: own },
      { ...holder([]), obligations: own },
    ])
    for (const more of [{}, { choice: 'more' as const }, { choice: 7 }]) {
      const intent = 'choice' in more ? 'choice' : 'ask_obligations'
      const listed = read(START, {}).conversation
      const outcome = step(listed, { event: 'messageReceived', understood: understood(intent, more) }, shared)
      expect(outcome.replies.map(({ text }) => text)).not.toContain('obligations')
      expect(outcome.replies.map(({ text }) => text)).not.toContain('obligation')
    }
  })

  test('“may I…?” is never answered yes or no, and ends no list', () => {
    const { conversation } = read(START, {})
    expect(read(conversation, { asksPermission: true })).toMatchObject({
      conversation,
      replies: [{ text: 'askBefore' }],
      effects: [{ effect: 'handOver' }],
    })
  })
})

describe('of an appointment at the office, a call and a hearing', () => {
  const office = appointment({ id: 'office' })
  const call = appointment({ id: 'call', type: 'TEL', startsAt: NOW.plus({ days: 4 }).toUTC() })
  const court = appointment({ id: 'court', type: 'JAP', moving: 'never', startsAt: NOW.plus({ days: 5 }).toUTC() })
  const all = [office, call, court]

  test.each(STORED.filter((stored) => !isDanger(stored)))('a yes is to the one of the kind named: %j', (stored) => {
    const { effects } = say(stored, 'confirm', { kinds: ['call'] }, all)
    const yes = effects.filter(({ effect }) => effect === 'confirmAppointment')
    expect(yes.every((effect) => 'appointmentId' in effect && effect.appointmentId === 'call')).toBe(true)
  })

  test('a no, a question and a wish are about the one of the kind named', () => {
    expect(say(START, 'decline', { kinds: ['court'] }, all)).toMatchObject({
      effects: [{ effect: 'declineAppointment', appointmentId: 'court' }, { effect: 'requestMove' }],
    })
    expect(say(START, 'ask_when', { kinds: ['court'] }, all).replies).toMatchObject([
      { text: 'when', values: { appointment: { id: 'court' } } },
    ])
    expect(say(START, 'reschedule', { kinds: ['call'] }, all).conversation).toMatchObject({ appointmentId: 'call' })
  })

  test('a question about a kind that none has is never answered with another one’s hour', () => {
    const answer = say(
      { state: 'awaitingConfirmation', appointmentId: 'office' },
      'ask_when',
      { kinds: ['visit'] },
      all,
    )
    expect(answer.replies).toMatchObject([{ text: 'allStand', values: { appointments: all } }])
  })

  test('a yes to a kind that the only one has not is asked', () => {
    expect(say(START, 'confirm', { kinds: ['court'] }, [call])).toMatchObject({
      replies: [{ text: 'askConfirmation' }],
      effects: [],
    })
  })

  test('each has its own answer, and the rest of the message is said to be read', () => {
    const each = [
      { intent: 'confirm' as const, kinds: ['office' as const] },
      { intent: 'decline' as const, kinds: ['court' as const] },
    ]
    const outcome = say(START, 'confirm', { kinds: ['office'], each, besides: true }, all)
    expect(outcome.replies).toMatchObject([
      { text: 'confirmed' },
      { text: 'writeToRegistry' },
      { text: 'restPassedOn' },
    ])
    expect(outcome.effects).toMatchObject([
      { effect: 'confirmAppointment', appointmentId: 'office' },
      { effect: 'declineAppointment', appointmentId: 'court' },
      { effect: 'requestMove', appointmentId: 'court' },
      { effect: 'handOver', because: 'question' },
    ])
    expect(say(START, 'confirm', { kinds: ['office'], besides: true }, all)).toMatchObject({
      replies: [{ text: 'confirmed' }, { text: 'restPassedOn' }],
      effects: [{ effect: 'confirmAppointment' }, { effect: 'handOver', because: 'question' }],
    })
  })

  test('“both” is a yes to all that wait, told as they stand', () => {
    const listed: Conversation = { ...offering(NOW.plus({ hours: 1 })), appointmentId: 'office' }
    for (const before of [START, listed]) {
      expect(say(before, 'confirm', { keeps: true, all: true }, all)).toMatchObject({
        conversation: START,
        replies: [{ text: 'confirmedAll' }],
        effects: all.map(({ id }) => ({ effect: 'confirmAppointment', appointmentId: id })),
      })
    }
    const told: Conversation = { state: 'awaitingConfirmation', appointmentId: 'office', version: 0 }
    expect(say(told, 'confirm', { keeps: true, all: true }, all)).toMatchObject({ effects: [] })
  })

  test('a yes in words that keep what stands is done before an open list and after a no', () => {
    const declined = appointment({ answer: 'declined' })
    for (const before of [START, offering(NOW.plus({ hours: 1 }))]) {
      expect(effectsOf(before, 'confirm', { keeps: true }, [declined])).toEqual(['confirmAppointment'])
      expect(effectsOf(before, 'confirm', {}, [declined])).toEqual([])
    }
  })

  test.each(STORED)('somebody else’s words do nothing, and a person reads them: %j', (stored) => {
    for (const intent of ['confirm', 'decline', 'reschedule', 'other'] as const) {
      const because = intent === 'decline' && !isDanger(stored) ? 'cannotCome' : 'question'
      expect(say(stored, intent, { byAnother: true }).effects).toMatchObject([{ effect: 'handOver', because }])
    }
  })
})

describe('a question beyond what is known', () => {
  const noted = { place: { ...PLACE, directions: '2e étage, bus 158' } }

  test.each([
    ['ask_where', { asksDetail: ['parking'] }, noted],
    ['ask_where', { asksDetail: ['etage'] }, {}],
    ['ask_documents', { lostPapers: true }, {}],
  ] as const)('goes to a person, with what stays true: %s %j', (intent, more, about) => {
    expect(say(START, intent, { ...more } as Partial<Understood>, [appointment(about)])).toMatchObject({
      replies: [{ text: 'handedOver', values: { appointment: { id: 'a1' } } }],
      effects: [{ effect: 'handOver', because: 'question' }],
    })
  })

  test('is answered where the office wrote it down', () => {
    expect(say(START, 'ask_where', { asksDetail: ['etage'] }, [appointment(noted)]).replies).toMatchObject([
      { text: 'where' },
    ])
  })

  test('whether we are a machine is answered in one line', () => {
    expect(say(START, 'help', { asksMachine: true })).toMatchObject({ replies: [{ text: 'automatic' }], effects: [] })
  })

  test('“je suis là” on another day confirms nothing, and on the day itself does', () => {
    expect(say(START, 'confirm', { arrives: true })).toMatchObject({ replies: [{ text: 'notToday' }], effects: [] })
    const today = appointment({ startsAt: NOW.plus({ hours: 1 }).toUTC() })
    expect(effectsOf(START, 'confirm', { arrives: true }, [today])).toEqual(['confirmAppointment'])
  })
})

describe('in an agent’s hands', () => {
  const handedOver: Conversation = { state: 'handedOver', until: NOW.plus({ days: 2 }).toUTC().toISO() ?? '' }

  test.each<Intent>(['ask_when', 'ask_where'])('plain facts are still given (%s)', (intent) => {
    expect(say(handedOver, intent).replies).toHaveLength(1)
  })

  test.each<Intent>(['choice', 'ask_who', 'ask_documents', 'ask_obligations', 'ask_sentence', 'ask_consequences'])(
    '%s is passed on, and acknowledged',
    (intent) => expectPassedOn(intent, ['handOver']),
  )
  test.each<Intent>(['thanks', 'greeting', 'other'])('%s is passed on, and acknowledged too', (intent) =>
    expectPassedOn(intent, ['handOver']),
  )

  test.each([
    ['late', 'lateNoted', 'noteLate'],
    ['reschedule', 'moveAsked', 'requestMove'],
    ['ask_agent', 'callbackNoted', 'handOver'],
    ['document_sent', 'documentNoted', 'handOver'],
    ['change_phone', 'phoneNoted', 'handOver'],
  ] as const)('%s is noted and said to be, without an offer', (intent, text, effect) => {
    const noted = say(handedOver, intent)
    expect(noted).toMatchObject({ conversation: handedOver, replies: [{ text }], effects: [{ effect }] })
    // After a danger too, but where it would tell somebody to come.
    const inDanger: Conversation = { ...handedOver, because: 'danger' }
    const near = intent === 'reschedule' ? 'notedNear' : text
    expect(say(inDanger, intent)).toMatchObject({ replies: [{ text: near }], effects: [{ effect }] })
  })

  function expectPassedOn(intent: Intent, effects: string[]) {
    const outcome = say(handedOver, intent, { choice: 1 })
    expect(outcome.replies).toMatchObject([{ text: 'passedOn', values: { appointment: { id: 'a1' } } }])
    expect(outcome.effects.map(({ effect }) => effect)).toEqual(effects)
    expect(outcome.conversation).toEqual(handedOver)
  }

  test('what waits to be read mutes nothing that is plain, and a yes is told to whoever reads it', () => {
    const unread: Conversation = { ...handedOver, because: 'notUnderstood' }
    expect(say(unread, 'thanks').replies).toMatchObject([{ text: 'thanks' }])
    expect(say(unread, 'ask_who').replies).toMatchObject([{ text: 'who' }])
    expect(say(unread, 'ask_consequences').replies).toMatchObject([{ text: 'consequences' }])
    expect(say(unread, 'reschedule').conversation).not.toEqual(unread)
    expect(say(unread, 'confirm').effects.map(({ effect }) => effect)).toEqual(['confirmAppointment', 'tellAgent'])
    expect(say(unread, 'other')).toMatchObject({ conversation: unread, replies: [{ text: 'passedOn' }] })
  })

  test('help is always given', () => {
    expect(say(handedOver, 'help')).toMatchObject({ replies: [{ text: 'help' }], effects: [] })
  })

  test('a plain yes or no is recorded, acknowledged in one line, and reaches the agent', () => {
    for (const bare of [undefined, true] as const) {
      const yes = say(handedOver, 'confirm', { ...(bare && { bare }) })
      expect(yes).toMatchObject({ conversation: handedOver, replies: [{ text: 'confirmed' }] })
      expect(yes.effects.map(({ effect }) => effect)).toEqual(['confirmAppointment', 'tellAgent'])
      const no = say(handedOver, 'decline', { ...(bare && { bare }) })
      expect(no).toMatchObject({ conversation: handedOver, replies: [{ text: 'declineNoted' }] })
      expect(no.effects.map(({ effect }) => effect)).toEqual(['declineAppointment', 'handOver'])
    }
  })

  test('a bare yes or no to an agent’s own words, or after a danger, is for the agent to read', () => {
    const asked = { ...facts([holder([appointment({})])]), agentSpokeLast: true }
    const danger: Conversation = { ...handedOver, because: 'danger' } as Conversation
    for (const intent of ['confirm', 'decline'] as const) {
      const bare = { event: 'messageReceived', understood: { ...understood(intent), bare: true } } as const
      expect(step(handedOver, bare, asked).effects).toMatchObject([{ effect: 'handOver', because: 'question' }])
      expect(say(danger, intent, { bare: true }).effects).toMatchObject([{ effect: 'handOver', because: 'question' }])
      const plain = { event: 'messageReceived', understood: understood(intent) } as const
      expect(step(handedOver, plain, asked).effects).toHaveLength(2)
    }
  })

  test('of two appointments, neither is confirmed by a yes', () => {
    const two = [appointment({}), appointment({ id: 'a2', startsAt: NOW.plus({ days: 4 }).toUTC() })]
    expect(say(handedOver, 'confirm', {}, two)).toMatchObject({
      replies: [{ text: 'passedOn' }],
      effects: [{ effect: 'handOver', because: 'question' }],
    })
  })

  test('the bot takes up again when the time is over', () => {
    const over: Conversation = { state: 'handedOver', until: NOW.minus({ minutes: 1 }).toUTC().toISO() ?? '' }
    expect(effectsOf(over, 'confirm')).toEqual(['confirmAppointment'])
  })
})

describe('after a danger', () => {
  const until = NOW.plus({ days: 2 }).toUTC().toISO() ?? ''
  const danger: Conversation = { state: 'handedOver', until, because: 'danger' }
  const stopped = { optedOutAt: NOW.minus({ days: 1 }) }

  test.each<[Intent, string, string]>([
    ['opt_out', 'optOut', 'optedOut'],
    ['wrong_person', 'markWrongNumber', 'wrongNumber'],
  ])('%s is done, and the hand-over is not forgotten', (intent, effect, text) => {
    expect(say(danger, intent)).toMatchObject({ conversation: danger, effects: [{ effect }], replies: [{ text }] })
    const shared = facts([holder([]), holder([], { id: 'lea', firstName: 'Léa' })])
    const outcome = step(danger, { event: 'messageReceived', understood: understood(intent) }, shared)
    expect(outcome).toMatchObject({ conversation: danger, effects: [{ effect }] })
    const later = say(say(danger, intent).conversation, 'greeting')
    expect(later).toMatchObject({ replies: [{ text: 'stillNear' }], effects: [{ effect: 'handOver' }] })
  })

  test.each(INTENTS)('%s is never met with silence, nor with other moments', (intent) => {
    const { replies } = say(danger, intent, { choice: 1 })
    expect(replies).toHaveLength(1)
    expect(replies[0]?.text).not.toBe('slotsOffered')
  })

  test('START lifts a STOP with its one text, and without a STOP is passed on', () => {
    expect(say(danger, 'opt_in', {}, [appointment({})], stopped)).toMatchObject({
      conversation: danger,
      replies: [{ text: 'optedIn' }],
      effects: [{ effect: 'optIn' }],
    })
    expect(say(danger, 'opt_in')).toMatchObject({
      conversation: danger,
      replies: [{ text: 'stillNear' }],
      effects: [{ effect: 'handOver' }],
    })
  })

  test('whoever reads over somebody’s shoulder learns nothing of it, then or later', () => {
    const told = say(START, 'distress', { danger: 'victim', controlled: true })
    expect(told).toMatchObject({
      conversation: { state: 'handedOver', because: 'danger', controlled: true },
      replies: [{ text: 'dangerControlled' }],
      effects: [{ effect: 'alertDanger', danger: 'victim' }],
    })
    for (const intent of ['greeting', 'other', 'ask_agent', 'change_phone', 'decline', 'reschedule'] as const) {
      const neutral = [{ text: 'handedOver', values: { appointment: undefined } }]
      expect(say(told.conversation, intent).replies).toEqual(neutral)
    }
    expect(say(told.conversation, 'thanks')).toMatchObject({
      replies: [{ text: 'thanks' }],
      effects: [{ effect: 'handOver' }],
    })
    // Said once, it holds for what is told next.
    expect(say(told.conversation, 'distress', { danger: 'victim' })).toMatchObject({
      conversation: { controlled: true },
      replies: [{ text: 'dangerControlled' }],
    })
    expect(say(START, 'distress', { danger: 'victim', controlled: true, alsoOptOut: true })).toMatchObject({
      replies: [{ text: 'optedOutControlled' }],
      effects: [{ effect: 'alertDanger' }, { effect: 'optOut', quietly: true }],
    })
  })

  test('to a victim who asks that nothing be written back, nothing leaves but the answer to a plain question', () => {
    const asked = { danger: 'victim', controlled: true, unanswered: true } as const
    const told = say(START, 'distress', asked)
    expect(told).toMatchObject({
      conversation: { because: 'danger', controlled: true, unanswered: true },
      replies: [{ text: 'dangerControlled', withheld: true }],
      effects: [{ effect: 'alertDanger' }],
    })
    for (const intent of ['greeting', 'other', 'thanks', 'ask_agent', 'decline', 'reschedule'] as const) {
      const outcome = say(told.conversation, intent)
      expect(outcome.replies, intent).toEqual([])
      expect(outcome.effects, intent).not.toEqual([])
    }
    expect(say(told.conversation, 'ask_when').replies).toMatchObject([{ text: 'when' }])
    expect(say(told.conversation, 'distress', { danger: 'victim' }).replies).toMatchObject([{ withheld: true }])
    // Whoever now speaks of their own death is told where help is.
    const [help] = say(told.conversation, 'distress', { danger: 'self' }).replies
    expect(help).toEqual({ text: 'dangerControlled', values: {} })
  })

  test.each([
    ['ask_when', 'when'],
    ['ask_where', 'where'],
    ['ask_who', 'who'],
    ['ask_documents', 'documents'],
    ['late', 'lateNoted'],
    ['confirm', 'confirmed'],
    ['thanks', 'thanksNear'],
  ] as const)('what is plainly asked or said is answered: %s', (intent, text) => {
    expect(say(danger, intent)).toMatchObject({ conversation: danger, replies: [{ text }] })
  })

  test('a request in the same words is said to be noted, and waits for an agent by itself', () => {
    expect(say(START, 'distress', { danger: 'victim', asksToo: true })).toMatchObject({
      replies: [{ text: 'dangerVictim' }, { text: 'requestNoted' }],
      effects: [{ effect: 'alertDanger' }, { effect: 'handOver', because: 'question' }],
    })
    expect(say(START, 'distress', { danger: 'medical', asksToo: true })).toMatchObject({
      replies: [{ text: 'dangerMedical' }],
      effects: [{ effect: 'alertDanger' }, { effect: 'handOver', because: 'question' }],
    })
    const readOver = say(START, 'distress', { danger: 'victim', asksToo: true, controlled: true })
    expect(readOver.replies).toMatchObject([{ text: 'dangerControlled' }])
  })

  test('nobody is told to come who says in any words that they cannot', () => {
    for (const reason of [undefined, 'grief', 'refusal'] as const) {
      const outcome = say(danger, 'decline', { ...(reason && { reason }) })
      expect(outcome).toMatchObject({ conversation: danger, replies: [{ text: 'notedNear' }] })
      expect(outcome.effects.map(({ effect }) => effect)).toEqual(['declineAppointment', 'handOver'])
    }
  })

  test('a STOP in the same words is done as well', () => {
    expect(say(START, 'distress', { danger: 'self', alsoOptOut: true })).toMatchObject({
      replies: [{ text: 'dangerSelf' }, { text: 'optedOut' }],
      effects: [{ effect: 'alertDanger' }, { effect: 'optOut' }],
    })
  })

  test('whoever tells of somebody else’s despair is told where help is for both, once it is not their own', () => {
    const tells = (more: Partial<Understood>) => say(START, 'distress', { aboutAnother: true, ...more })
    expect(tells({ danger: 'self' })).toMatchObject({
      conversation: { state: 'handedOver', because: 'danger' },
      replies: [{ text: 'dangerAnother' }],
      effects: [{ effect: 'alertDanger', danger: 'self' }],
    })
    expect(tells({ danger: 'victim' }).replies).toMatchObject([{ text: 'dangerVictim' }])
    expect(tells({ danger: 'threat' }).replies).toMatchObject([{ text: 'dangerThreat' }])
    expect(tells({ danger: 'medical' }).replies).toMatchObject([{ text: 'dangerMedical' }])
    expect(tells({ danger: 'self', controlled: true }).replies).toMatchObject([{ text: 'dangerControlled' }])
    expect(tells({ danger: 'self', alsoOptOut: true }).replies).toHaveLength(2)
  })

  test('another language is written from then on', () => {
    expect(say(danger, 'change_language', { language: 'en' })).toEqual({
      conversation: danger,
      replies: [{ text: 'languageChanged', values: { language: 'en', appointment: undefined } }],
      effects: [{ effect: 'setLanguage', language: 'en' }],
    })
    expect(say(danger, 'change_language')).toMatchObject({
      replies: [{ text: 'stillNear' }],
      effects: [{ effect: 'handOver' }],
    })
  })
})

describe('who writes', () => {
  test('a stranger confirms nothing and learns nothing', () => {
    for (const intent of INTENTS) {
      const outcome = step(START, { event: 'messageReceived', understood: understood(intent) }, facts([]))
      expect(
        outcome.effects.every(({ effect }) => ['handOver', 'alertDanger', 'optOut', 'optIn'].includes(effect)),
      ).toBe(true)
    }
  })

  test('a shared number gets nothing personal', () => {
    for (const intent of INTENTS) {
      const shared = facts([holder([appointment({})]), holder([appointment({ id: 'a9' })])])
      const outcome = step(START, { event: 'messageReceived', understood: understood(intent) }, shared)
      for (const { values } of outcome.replies) expect(JSON.stringify(values)).not.toContain('a1')
      expect(outcome.effects.map(({ effect }) => effect)).not.toContain('confirmAppointment')
    }
  })

  test('between several appointments a yes is never guessed', () => {
    const outcome = say(START, 'confirm', {}, [appointment({}), appointment({ id: 'a2' })])
    expect(outcome).toMatchObject({ replies: [{ text: 'whichAppointment' }], effects: [] })
    expect(
      effectsOf(outcome.conversation, 'choice', { choice: 2 }, [appointment({}), appointment({ id: 'a2' })]),
    ).toEqual(['confirmAppointment'])
  })

  test('a yes for another day than the appointment’s confirms nothing', () => {
    expect(effectsOf(START, 'confirm', { moment: { from: '2027-01-15' } })).toEqual([])
    expect(effectsOf(START, 'confirm', { moment: { from: '2027-01-14' } })).toEqual(['confirmAppointment'])
  })
})

describe('on a phone that two people share, both allowed', () => {
  const allowed = { textsAllowedOnSharedNumber: true }
  const karim = holder([appointment({})], { ...allowed, id: 'karim', firstName: 'Karim' })
  const lea = holder([appointment({ id: 'a2' })], { ...allowed, id: 'lea', firstName: 'Léa' })
  const both = facts([karim, lea])
  const hear = (
    conversation: Conversation,
    intent: Intent,
    named?: Named,
    more: Partial<Understood> = {},
    told = both,
  ) =>
    step(
      conversation,
      { event: 'messageReceived', understood: understood(intent, more), ...(named && { named }) },
      told,
    )
  const is = (id: string, alone = true): Named => ({ ids: [id], sure: true, alone })

  test('whoever does not say who they are is asked, and nothing is done or told', () => {
    for (const intent of INTENTS) {
      const outcome = hear(START, intent)
      const effects = outcome.effects.map(({ effect }) => effect)
      expect(effects.every((effect) => ['handOver', 'alertDanger', 'optOut', 'markWrongNumber'].includes(effect))).toBe(
        true,
      )
      expect(JSON.stringify(outcome.replies)).not.toMatch(/a1|a2/)
    }
    expect(hear(START, 'confirm')).toMatchObject({
      replies: [{ text: 'whichPerson', values: { firstNames: ['Karim', 'Léa'] } }],
      effects: [],
    })
  })

  test('a name answers what was asked before it, for that person only', () => {
    const asked = hear(START, 'confirm').conversation
    expect(hear(asked, 'other', is('lea'))).toMatchObject({
      effects: [{ effect: 'confirmAppointment', appointmentId: 'a2' }],
      holderId: 'lea',
    })
    expect(hear(asked, 'other', is('karim'))).toMatchObject({
      effects: [{ effect: 'confirmAppointment', appointmentId: 'a1' }],
      holderId: 'karim',
    })
  })

  test('a yes never confirms the other one’s appointment, whatever came before', () => {
    const words = fc.record({
      intent: fc.constantFrom(...INTENTS),
      named: fc.constantFrom(undefined, is('karim'), is('lea'), is('karim', false), is('lea', false)),
      texted: fc.constantFrom(undefined, 'karim', 'lea'),
    })
    fc.assert(
      fc.property(fc.constantFrom(...STORED), fc.array(words, { maxLength: 10 }), (start, said) => {
        let conversation = start
        // Who last said who they are, as somebody who reads the exchange would answer.
        let speaker = start.state === 'speakingFor' ? start.holderId : undefined
        for (const { intent, named, texted } of said) {
          if (texted) {
            const told = { holderId: texted, appointmentId: texted === 'lea' ? 'a2' : 'a1', version: 1 }
            conversation = step(
              conversation,
              { event: 'appointmentTexted', ...told, asks: 'confirmation' },
              both,
            ).conversation
            if (speaker !== texted) speaker = undefined
          }
          const outcome = hear(conversation, intent, named, { choice: 1 })
          if (named) [speaker] = named.ids
          for (const effect of outcome.effects) {
            if (effect.effect !== 'confirmAppointment' && effect.effect !== 'moveAppointment') continue
            expect(effect.appointmentId).toBe(speaker === 'lea' ? 'a2' : 'a1')
            expect(outcome.holderId).toBe(speaker)
          }
          conversation = outcome.conversation
        }
      }),
    )
  })

  test('who was named last may be who writes, whatever they asked: a number chooses nothing from the other’s list', () => {
    const listed = hear(START, 'reschedule', is('lea', false)).conversation
    expect(hear(listed, 'choice', undefined, { choice: 1 }).effects).toMatchObject([{ appointmentId: 'a2' }])
    for (const intent of ['opt_in', 'opt_out', 'wrong_person', 'thanks'] as const) {
      const { conversation } = hear(listed, intent, is('karim', false))
      const done = hear(conversation, 'choice', undefined, { choice: 1 }).effects.map(({ effect }) => effect)
      expect(done).not.toContain('moveAppointment')
    }
  })

  test('the list of one is not the other’s', () => {
    const listed = hear(START, 'decline', is('karim', false)).conversation
    expect(listed).toMatchObject({ exchange: { state: 'choosingSlot', appointmentId: 'a1' } })
    expect(hear(listed, 'choice', is('lea', false), { choice: 1 })).toMatchObject({
      conversation: { exchange: { state: 'askedAgain' } },
      replies: [{ text: 'notUnderstood' }],
    })
    expect(hear(listed, 'choice', is('karim', false), { choice: 1 }).effects).toMatchObject([{ slotId: 's1' }])
  })

  test('an hour later it is asked again who writes', () => {
    const spoken = hear(START, 'ask_when', is('karim', false)).conversation
    const later = (minutes: number) => ({ ...both, now: NOW.plus({ minutes }) })
    expect(hear(spoken, 'confirm', undefined, {}, later(59)).effects).toMatchObject([{ appointmentId: 'a1' }])
    expect(hear(spoken, 'confirm', undefined, {}, later(60)).replies).toMatchObject([{ text: 'whichPerson' }])
  })

  test('a text to the other one asks again who writes; one to the same person does not', () => {
    const spoken = hear(START, 'ask_when', is('karim', false)).conversation
    const texted = (holderId: string, appointmentId: string) =>
      step(spoken, { event: 'appointmentTexted', holderId, appointmentId, version: 1, asks: 'confirmation' }, both)
        .conversation
    expect(hear(texted('lea', 'a2'), 'confirm').replies).toMatchObject([{ text: 'whichPerson' }])
    expect(hear(texted('karim', 'a1'), 'confirm').effects).toMatchObject([{ appointmentId: 'a1' }])
  })

  test('what only a person can answer reaches one at once, named or not', () => {
    for (const intent of ['decline', 'reschedule', 'late', 'ask_agent', 'document_sent', 'other'] as const) {
      expect(hear(START, intent).effects).toEqual([
        { effect: 'handOver', because: 'whoIsIt', appointmentId: undefined },
      ])
    }
  })

  test('a refusal beside a question waits for a person too, if nobody says whose it is', () => {
    expect(hear(START, 'ask_when', undefined, { also: ['decline'] }).effects).toMatchObject([{ because: 'whoIsIt' }])
  })

  test('asked who it is and answered otherwise, a person reads it', () => {
    const asked = hear(START, 'ask_when').conversation
    expect(hear(asked, 'other')).toMatchObject({
      replies: [{ text: 'sharedNumber' }],
      effects: [{ effect: 'handOver' }],
    })
  })

  test.each([
    ['two of them are named', { ids: ['karim', 'lea'], sure: false, alone: false }, both],
    [
      'they have the same first name',
      is('karim'),
      facts([karim, { ...lea, probationer: { ...lea.probationer, firstName: 'KARIM' } }]),
    ],
    ['the one named is not allowed', is('lea'), facts([karim, holder([], { id: 'lea', firstName: 'Léa' })])],
  ] as const)('when %s, a person reads it and nothing is told', (_, named, told) => {
    expect(hear(START, 'ask_when', named as Named, {}, told)).toMatchObject({
      replies: [{ text: 'sharedNumber' }],
      effects: [{ effect: 'handOver' }],
    })
  })

  test('in an agent’s hands, whoever says who they are is told when and where, but not after a danger', () => {
    const until = NOW.plus({ days: 2 }).toUTC().toISO() ?? ''
    for (const because of ['agent', 'danger'] as const) {
      const inHand: Conversation = { state: 'handedOver', until, because }
      const told = hear(inHand, 'ask_when', is('lea', false))
      expect(told.conversation).toEqual(inHand)
      expect(told.replies).toMatchObject(
        because === 'agent'
          ? [{ text: 'when', values: { appointment: { id: 'a2' }, asks: false } }]
          : [{ text: 'stillNear' }],
      )
      const text = because === 'agent' ? 'passedOn' : 'stillNear'
      for (const intent of ['ask_when', 'confirm', 'decline'] as const) {
        expect(hear(inHand, intent)).toMatchObject({ replies: [{ text }], effects: [{ effect: 'handOver' }] })
      }
    }
  })

  test('only those an agent allowed are ever named', () => {
    const told = facts([karim, holder([], { id: 'lea', firstName: 'Léa' })])
    expect(hear(START, 'ask_when', undefined, {}, told).replies).toEqual([
      { text: 'whichPerson', values: { firstNames: ['Karim'] } },
    ])
  })
})

describe('an agent', () => {
  const taken = (conversation: Conversation) =>
    step(conversation, { event: 'takenOver' }, facts([holder([])])).conversation

  test.each(STORED)('takes over from any state, and hands back to the beginning: %j', (conversation) => {
    const inHand = taken(conversation)
    expect(inHand).toMatchObject({ state: 'handedOver' })
    expect(step(inHand, { event: 'handedBack' }, facts([holder([])])).conversation).toEqual(START)
  })

  test('who takes over a danger does not free what waits for it', () => {
    expect(taken(say(START, 'distress', { danger: 'self' }).conversation)).toMatchObject({ because: 'danger' })
  })
})

const SURMISES = [...ACTS, ...DEEDS].map((perhaps) => ({ perhaps }))
const ALLOWED = { textsAllowedOnSharedNumber: true }
const LEA = { id: 'lea', firstName: 'Léa' }

const PLACE: Place = { id: 'p', officeId: 'o', name: 'SPIP', address: '', directions: undefined, contact: undefined }

describe('a freed hour', () => {
  // Wednesday the 13th at 10:00, instead of Thursday the 14th at 14:30.
  const offered: Extract<Conversation, { state: 'offeredHour' }> = {
    state: 'offeredHour',
    offerId: 'offer',
    appointmentId: 'a1',
    version: 1,
    slotId: 's1',
    startsAt: '2027-01-13T09:00:00.000Z',
    expiresAt: '2027-01-12T09:00:00.000Z',
  }
  const [wednesday, thursday] = ['2027-01-13', '2027-01-14'].map((day) => ({ from: day, to: day }))
  const BARE = { bare: true } as const

  test.each([BARE, { ...BARE, moment: wednesday }])('is taken by a plain yes: %j', (more) => {
    expect(say(offered, 'confirm', more as Partial<Understood>)).toMatchObject({
      conversation: START,
      replies: [{ text: 'changed' }],
      effects: [{ effect: 'moveAppointment', appointmentId: 'a1', slotId: 's1', offerId: 'offer' }],
    })
  })

  test('is asked about once more after a yes that is not plain, or of another day, and after a number', () => {
    const another = { from: '2027-01-15', to: '2027-01-15' }
    for (const more of [{}, { ...BARE, moment: another }, { arrives: true } as const]) {
      const outcome = say(offered, 'confirm', more)
      expect(outcome).toMatchObject({ conversation: offered, replies: [{ text: 'freedHourAsked' }], effects: [] })
    }
    for (const intent of ['choice', 'other'] as const) {
      const outcome = say(offered, intent, { choice: 1 })
      expect(outcome).toMatchObject({ conversation: offered, replies: [{ text: 'freedHourAsked' }] })
      expect(outcome.effects).toMatchObject([{ effect: 'handOver', because: 'notUnderstood' }])
    }
  })

  test('is left by a yes to the appointment they have', () => {
    for (const more of [{ ...BARE, moment: thursday }, { keeps: true } as const])
      expect(say(offered, 'confirm', more as Partial<Understood>)).toMatchObject({
        replies: [{ text: 'confirmed' }],
        effects: [{ effect: 'confirmAppointment', appointmentId: 'a1' }],
      })
  })

  test('that is not free any more, or too near, is said to be so with what stands, and a yes confirms nothing', () => {
    for (const late of [
      { ...offered, slotId: 'gone' },
      { ...offered, expiresAt: NOW.toUTC().toISO() ?? '' },
    ]) {
      const outcome = say(late, 'confirm', BARE)
      expect(outcome).toMatchObject({
        conversation: { state: 'informed' },
        replies: [{ text: 'freedHourTaken', values: { appointment: { id: 'a1' } } }],
        effects: [{ effect: 'settleOffer', offerId: 'offer', became: 'gone' }],
      })
      expect(say(outcome.conversation, 'confirm', BARE)).toMatchObject({
        replies: [{ text: 'askConfirmation' }],
        effects: [],
      })
    }
  })

  test('moves no appointment that changed since, nor for who may not move it by text', () => {
    const changed = say(offered, 'confirm', BARE, [appointment({ version: 2 })])
    expect(changed.replies).toMatchObject([{ text: 'askConfirmation' }])
    expect(changed.effects).toMatchObject([{ effect: 'settleOffer', became: 'over' }])
    for (const [coming, person] of [
      [appointment({ movedByText: 1 }), {}],
      [appointment({ moving: 'asked' }), {}],
      [appointment({}), { protectedAdult: true }],
      [appointment({}), { pausedReason: 'hospital' as const }],
    ] as const) {
      const effects = say(offered, 'confirm', BARE, [coming], person).effects.map(({ effect }) => effect)
      expect(effects).toEqual(['requestMove', 'settleOffer'])
    }
  })

  test('that is not wanted refuses nothing of the appointment', () => {
    for (const more of [BARE, {}, { moment: { notDays: [3] } }, { ...BARE, moment: { except: [thursday] } }]) {
      expect(say(offered, 'decline', more as Partial<Understood>)).toMatchObject({
        conversation: { state: 'informed' },
        replies: [{ text: 'freedHourDeclined', values: { appointment: { id: 'a1' } } }],
        effects: [{ effect: 'settleOffer', offerId: 'offer', became: 'declined' }],
      })
    }
    expect(effectsOf(offered, 'decline', { moment: thursday as Moment })).toContain('declineAppointment')
    expect(effectsOf(offered, 'decline', { reason: 'hospital' })).toContain('declineAppointment')
  })

  test('is no question any more once it has begun, once another text asks, or beside somebody else’s words', () => {
    const past = { ...offered, startsAt: NOW.toUTC().toISO() ?? '' }
    expect(say(past, 'confirm', BARE)).toMatchObject({ effects: [{ effect: 'confirmAppointment' }] })
    const texted = (appointmentId: string, asks: 'confirmation' | 'nothing' | 'asBefore') => {
      const event = { event: 'appointmentTexted', holderId: 'person', appointmentId, version: 2, asks } as const
      return step(offered, event, facts([])).conversation
    }
    expect(texted('a2', 'confirmation')).toEqual(START)
    expect(texted('a1', 'confirmation')).toMatchObject({ state: 'awaitingConfirmation' })
    expect(texted('a1', 'nothing')).toEqual({ state: 'informed' })
    expect(texted('a1', 'asBefore')).toEqual(offered)
    expect(say(offered, 'confirm', { ...BARE, byAnother: true })).toMatchObject({ conversation: offered })
    expect(effectsOf(offered, 'confirm', { ...BARE, byAnother: true })).toEqual(['handOver'])
  })

  test('is what the next yes is to once its text has left, unless a person answers', () => {
    const { state: _, ...hour } = offered
    const told = (before: Conversation) =>
      step(before, { event: 'hourOffered', holderId: 'person', ...hour }, facts([])).conversation
    expect(told(START)).toEqual(offered)
    expect(told({ state: 'awaitingConfirmation', appointmentId: 'a1' })).toEqual(offered)
    const held = { state: 'handedOver', until: NOW.plus({ days: 1 }).toUTC().toISO() ?? '', because: 'agent' } as const
    expect(told(held)).toEqual(held)
  })
})

function say(
  conversation: Conversation,
  intent: Intent,
  more: Partial<Understood> = {},
  coming: ComingAppointment[] = [appointment({})],
  person: Partial<Holder['probationer']> = {},
) {
  return step(
    conversation,
    { event: 'messageReceived', understood: understood(intent, more) },
    facts([holder(coming, person)]),
  )
}

function effectsOf(...call: Parameters<typeof say>): string[] {
  return say(...call).effects.map(({ effect }) => effect)
}

function isDanger(conversation: Conversation): boolean {
  return conversation.state === 'handedOver' && conversation.because === 'danger'
}

function understood(intent: Intent, more: Partial<Understood> = {}): Understood {
  return { intent, confidence: 1, because: [], ...more }
}

function offering(expiresAt: DateTime): Extract<Conversation, { state: 'choosingSlot' }> {
  return {
    state: 'choosingSlot',
    appointmentId: 'a1',
    offered: ['s1', 's2', 's3'],
    seen: ['s1', 's2', 's3'],
    expiresAt: expiresAt.toUTC().toISO() ?? '',
  }
}

function appointment(more: Partial<ComingAppointment>): ComingAppointment {
  return {
    id: 'a1',
    officeId: 'o',
    probationerId: 'person',
    type: 'SPIP',
    reference: undefined,
    startsAt: DateTime.fromISO('2027-01-14T14:30', { zone: 'Europe/Paris' }).toUTC(),
    minutes: 30,
    place: PLACE,
    agentId: undefined,
    documents: [],
    status: 'planned',
    answer: 'none',
    version: 1,
    movedByText: 0,
    slotId: undefined,
    doubtful: false,
    moving: 'self',
    agentName: undefined,
    ...more,
  }
}

function obligationOf(more: Partial<Obligation>): Obligation {
  return {
    id: 'o1',
    probationerId: 'person',
    code: undefined,
    words: undefined,
    detail: undefined,
    dueOn: undefined,
    proof: undefined,
    status: 'current',
    ...more,
  }
}

function holder(coming: ComingAppointment[], person: Partial<Holder['probationer']> = {}): Holder {
  const slots = ['s1', 's2', 's3', 's4'].map(
    (id, index): Slot => ({
      id,
      officeId: 'o',
      type: 'SPIP',
      startsAt: NOW.plus({ days: index + 2 }).toUTC(),
      minutes: 30,
      place: PLACE,
      agentId: undefined,
      capacity: 1,
      taken: 0,
    }),
  )
  return {
    probationer: {
      id: 'person',
      officeId: 'o',
      caseNumber: 'D-1',
      lastName: 'TEST',
      firstName: 'Karim',
      phone: '+33639980001',
      language: 'fr',
      pausedReason: undefined,
      protectedAdult: false,
      textsAllowedOnSharedNumber: false,
      sensitiveAllowed: false,
      optedOutAt: undefined,
      phoneDoubt: undefined,
      ...person,
    },
    coming,
    slots: Object.fromEntries(coming.map(({ id }) => [id, slots])),
    obligations: [],
  }
}

function facts(holders: Holder[]): Facts {
  const office = { id: 'o', code: 'SPIP', name: 'SPIP 92', zone: 'Europe/Paris' } as Office
  return {
    now: NOW,
    office,
    language: 'fr',
    courtesySaid: false,
    agentSpokeLast: false,
    holders,
    handBackAt: NOW.plus({ days: 3 }),
  }
}
