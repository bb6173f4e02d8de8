import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import type { Appointment } from '../../src/domain/appointment.ts'
import { knownMoment } from '../../src/domain/known-moment.ts'
import type { ReminderRule } from '../../src/domain/office.ts'
import type { Probationer } from '../../src/domain/people.ts'
import {
  type Change,
  type Circumstances,
  chooseDue,
  isOneTooMany,
  type Matter,
  momentOf,
  planReminders,
  planTexts,
  type SaidText,
  type TextKind,
  textKey,
  waitUntil,
  whyNotSend,
} from '../../src/domain/reminder.ts'
import { isOpen } from '../../src/domain/time.ts'
import { defined, facts, KARIM, matter, paris, typeOf, ZONES } from './matter.ts'

const loaded: Change = { what: 'loaded', summons: true }

describe('an appointment loaded in time', () => {
  test('gets a summons at once, a reminder four days and one day before at 10:00', () => {
    expect(plan(loaded, matter('2027-01-22T14:30'), '2027-01-11T11:20')).toEqual([
      'summons Mon 2027-01-11 11:20',
      'before4 Mon 2027-01-18 10:00',
      'before1 Thu 2027-01-21 10:00',
    ])
  })

  test('on a Monday at 8:00 is reminded on Saturday, since Sunday is closed', () => {
    expect(plan(loaded, matter('2027-01-25T08:00'), '2027-01-11T11:20')).toEqual([
      'summons Mon 2027-01-11 11:20',
      'before4 Thu 2027-01-21 10:00',
      'before1 Sat 2027-01-23 10:00',
    ])
  })

  test('on a Saturday evening is summoned on Monday morning', () => {
    expect(plan(loaded, matter('2027-01-22T14:30'), '2027-01-16T20:00')).toEqual([
      'summons Mon 2027-01-18 09:00',
      'before1 Thu 2027-01-21 10:00',
    ])
  })

  test('without a summons, when the office asked for none, still gets its reminders', () => {
    const quietly: Change = { what: 'loaded', summons: false }
    expect(plan(quietly, matter('2027-01-22T14:30'), '2027-01-11T11:20')).toEqual([
      'before4 Mon 2027-01-18 10:00',
      'before1 Thu 2027-01-21 10:00',
    ])
  })

  test('follows the reminders of its type when it has its own, else its office’s', () => {
    const own = matter('2027-01-22T14:30', { type: { reminders: [{ daysBefore: 2, at: '18:30' }] } })
    expect(plan(loaded, own, '2027-01-11T11:20').slice(1)).toEqual(['before2 Wed 2027-01-20 18:30'])
    const none = matter('2027-01-22T14:30', { type: { reminders: [] } })
    expect(plan(loaded, none, '2027-01-11T11:20')).toEqual(['summons Mon 2027-01-11 11:20'])
  })

  test('is told of until two hours before it, on the office’s clock', () => {
    const { texts } = planTexts(loaded, matter('2027-03-29T04:00'), paris('2027-03-20T10:00'))
    expect(texts.map(({ usefulUntil }) => wall(usefulUntil))).toEqual(Array(3).fill('Mon 2027-03-29 02:00'))
  })
})

describe('a reminder', () => {
  test('planned before summer time still leaves at 10:00 in Paris', () => {
    const { texts } = planTexts(loaded, matter('2027-04-03T14:00'), paris('2027-03-20T10:00'))
    expect(texts.map(({ dueAt }) => dueAt.toISO())).toEqual([
      '2027-03-20T09:00:00.000Z',
      '2027-03-30T08:00:00.000Z',
      '2027-04-02T08:00:00.000Z',
    ])
  })

  test('planned before winter time still leaves at 10:00 in Paris, around a Sunday and All Saints’ day', () => {
    const { texts } = planTexts(loaded, matter('2027-11-05T14:00'), paris('2027-10-20T10:00'))
    expect(texts.slice(1).map(({ dueAt }) => dueAt.toISO())).toEqual([
      '2027-10-30T08:00:00.000Z',
      '2027-11-04T09:00:00.000Z',
    ])
  })

  test('follows North America’s clock changes in Miquelon', () => {
    const miquelon = matter('2027-03-18T14:00', { office: { zone: 'America/Miquelon', holidayRegion: 'PM' } })
    const { texts } = planTexts(loaded, miquelon, paris('2027-03-08T15:00'))
    // Sunday 14 March is the day of the change: the reminder of that day left on Saturday, by winter time.
    expect(texts.slice(1).map(({ dueAt }) => dueAt.toISO())).toEqual([
      '2027-03-13T13:00:00.000Z',
      '2027-03-17T12:00:00.000Z',
    ])
  })

  test('leaves by the clock of Guadeloupe and of Tahiti, not of Paris', () => {
    const guadeloupe = matter('2027-01-22T14:30', { office: { zone: 'America/Guadeloupe', holidayRegion: 'GP' } })
    const tahiti = matter('2027-01-22T14:30', { office: { zone: 'Pacific/Tahiti', holidayRegion: 'PF' } })
    const before1 = (where: Matter) => planReminders(where, paris('2027-01-11T11:20')).at(-1)?.dueAt.toISO()
    expect(before1(guadeloupe)).toBe('2027-01-21T14:00:00.000Z')
    expect(before1(tahiti)).toBe('2027-01-21T20:00:00.000Z')
  })

  test('is not planned once its time is past', () => {
    expect(plan(loaded, matter('2027-01-22T14:30'), '2027-01-18T10:00')).toEqual([
      'summons Mon 2027-01-18 10:00',
      'before1 Thu 2027-01-21 10:00',
    ])
  })

  test('due at the very minute it is planned is past: what is announced then says it all', () => {
    const reminders = planReminders(matter('2027-01-22T14:30'), paris('2027-01-21T10:00'))
    expect(reminders).toEqual([])
  })

  test('counts days of the calendar, not 24 hours, around midnight and a clock change', () => {
    const night = planReminders(matter('2027-03-31T00:30'), paris('2027-03-15T10:00'))
    expect(night.map(({ dueAt }) => wall(dueAt))).toEqual(['Sat 2027-03-27 10:00', 'Tue 2027-03-30 10:00'])
  })

  test('that a closed day brings next to a later one gives way to it', () => {
    const everyDay = matter('2027-01-19T14:00', {
      office: { reminders: [3, 2, 1].map((daysBefore) => ({ daysBefore, at: '10:00' })) },
    })
    expect(plan({ what: 'loaded', summons: false }, everyDay, '2027-01-05T10:00')).toEqual([
      'before2 Sat 2027-01-16 10:00',
      'before1 Mon 2027-01-18 10:00',
    ])
  })

  test('asked for after its own use is not planned', () => {
    const sameDay = matter('2027-01-22T10:00', { office: { reminders: [{ daysBefore: 0, at: '09:00' }] } })
    expect(plan(loaded, sameDay, '2027-01-11T11:20')).toEqual(['summons Mon 2027-01-11 11:20'])
  })
})

describe('an appointment made shortly before (it never sends two texts in the same minute)', () => {
  test.each<[when: string, startsAt: string, texts: string[], tooLate: TextKind[]]>([
    ['30 minutes ahead gets nothing, and the agent is told', '2027-01-12T10:30', [], ['summons']],
    ['2 hours ahead gets nothing, and the agent is told', '2027-01-12T12:00', [], ['summons']],
    ['5 hours ahead gets a summons only', '2027-01-12T15:00', ['summons Tue 2027-01-12 10:00'], []],
    ['30 hours ahead gets a summons only', '2027-01-13T16:00', ['summons Tue 2027-01-12 10:00'], []],
    [
      '47 hours ahead gets a summons, and a reminder the day after it',
      '2027-01-14T09:00',
      ['summons Tue 2027-01-12 10:00', 'before1 Wed 2027-01-13 10:00'],
      [],
    ],
    [
      '3 days ahead gets a summons and the last reminder',
      '2027-01-15T10:00',
      ['summons Tue 2027-01-12 10:00', 'before1 Thu 2027-01-14 10:00'],
      [],
    ],
  ])('%s', (_, startsAt, texts, tooLate) => {
    expect(plan(loaded, matter(startsAt), '2027-01-12T10:00')).toEqual(texts)
    expect(planTexts(loaded, matter(startsAt), paris('2027-01-12T10:00')).tooLate).toEqual(tooLate)
  })

  test('on a Saturday evening for Monday 8:00 cannot be announced by text, and the agent is told', () => {
    const { texts, tooLate } = planTexts(loaded, matter('2027-01-18T08:00'), paris('2027-01-16T20:00'))
    expect({ texts, tooLate }).toEqual({ texts: [], tooLate: ['summons'] })
  })

  test('on a Saturday evening for Tuesday gets one text, on Monday', () => {
    expect(plan(loaded, matter('2027-01-19T14:00'), '2027-01-16T20:00')).toEqual(['summons Mon 2027-01-18 09:00'])
  })
})

describe('a change', () => {
  test('of day or hour is announced, with the reminders of the new one', () => {
    expect(plan({ what: 'moved' }, matter('2027-01-22T14:30'), '2027-01-16T20:00')).toEqual([
      'moved Mon 2027-01-18 09:00',
      'before1 Thu 2027-01-21 10:00',
    ])
  })

  test.each<[when: string, from: string, tooLate: TextKind[]]>([
    ['in the evening, from the next morning before the door opens', '2027-01-13T08:00', ['moved']],
    ['in the evening, from the very minute of the opening', '2027-01-13T09:00', ['moved']],
    ['in the evening, from later that morning', '2027-01-13T09:01', []],
    ['from a moment already past', '2027-01-12T14:00', []],
  ])('%s, still leaves; the agent hears of it when people would come in vain', (_, from, tooLate) => {
    const change: Change = { what: 'moved', from: paris(from) }
    const { texts, tooLate: told } = planTexts(change, matter('2027-01-22T14:30'), paris('2027-01-12T20:00'))
    expect(texts[0]?.kind).toBe('moved')
    expect(told).toEqual(tooLate)
  })

  test('made twice in a minute: each version has its own texts, and those of the first no longer leave', () => {
    const first = matter('2027-01-22T14:30', { appointment: { version: 2 } })
    const second = matter('2027-01-25T09:00', { appointment: { version: 3 } })
    const [moved] = planTexts({ what: 'moved' }, first, paris('2027-01-12T20:00')).texts
    expect(plan({ what: 'moved' }, second, '2027-01-12T20:01')[0]).toBe('moved Wed 2027-01-13 09:00')
    expect(whyNotSend({ ...defined(moved), version: 2 }, facts(second), paris('2027-01-13T09:00'))).toBe('newVersion')
    expect(whyNotSend({ ...defined(moved), version: 3 }, facts(second), paris('2027-01-13T09:00'))).toBeUndefined()
    expect(textKey('moved', first.appointment)).not.toBe(textKey('moved', second.appointment))
  })

  test('that cancels is told until the hour of the appointment, without reminders', () => {
    const cancelled = matter('2027-01-22T14:30', { appointment: { status: 'cancelled' } })
    const { texts } = planTexts({ what: 'cancelled' }, cancelled, paris('2027-01-22T13:30'))
    expect(texts.map(({ kind, usefulUntil }) => [kind, wall(usefulUntil)])).toEqual([
      ['cancelled', 'Fri 2027-01-22 14:30'],
    ])
  })

  test('that cancels when the door stays shut until the hour cannot be told: the agent is', () => {
    const cancelled = matter('2027-01-18T08:00', { appointment: { status: 'cancelled' } })
    const { texts, tooLate } = planTexts({ what: 'cancelled' }, cancelled, paris('2027-01-16T20:00'))
    expect({ texts, tooLate }).toEqual({ texts: [], tooLate: ['cancelled'] })
  })

  test('that excuses is told in advance only', () => {
    const excused = matter('2027-01-22T14:30', { appointment: { status: 'excused' } })
    expect(plan({ what: 'excused' }, excused, '2027-01-22T10:00')).toEqual(['excused Fri 2027-01-22 10:00'])
    expect(plan({ what: 'excused' }, excused, '2027-01-22T14:30')).toEqual([])
  })

  test('that was asked for and refused is told until the hour, and changes no reminder', () => {
    expect(plan({ what: 'moveRefused' }, matter('2027-01-22T14:30'), '2027-01-22T13:30')).toEqual([
      'moveRefused Fri 2027-01-22 13:30',
    ])
  })

  test.each<Change>([loaded, { what: 'moved' }, { what: 'moveRefused' }, { what: 'restored', said: [] }])(
    '%j of an appointment already past says nothing, and reproaches nothing',
    (change) => {
      const plan = planTexts(change, matter('2027-01-22T14:30'), paris('2027-01-22T14:30'))
      expect(plan).toEqual({ texts: [], tooLate: [] })
    },
  )

  test('that does not match how the appointment stands says nothing', () => {
    const cancelled = matter('2027-01-22T14:30', { appointment: { status: 'cancelled' } })
    expect(plan(loaded, cancelled, '2027-01-11T10:00')).toEqual([])
    expect(plan({ what: 'cancelled' }, matter('2027-01-22T14:30'), '2027-01-11T10:00')).toEqual([])
    expect(planReminders(cancelled, paris('2027-01-11T10:00'))).toEqual([])
  })

  test('of an office that never opens cannot be told: the agent is', () => {
    const shut = matter('2027-01-22T14:30', { office: { sendingHours: { days: [], opens: '09:00', closes: '19:00' } } })
    expect(planTexts(loaded, shut, paris('2027-01-11T10:00'))).toEqual({ texts: [], tooLate: ['summons'] })
  })
})

describe('an appointment of a type never texted', () => {
  const off = { type: { texted: false } }
  test.each<[change: Change, status: Appointment['status']]>([
    [loaded, 'planned'],
    [{ what: 'moved' }, 'planned'],
    [{ what: 'moveRefused' }, 'planned'],
    [{ what: 'restored', said: [] }, 'planned'],
    [{ what: 'cancelled' }, 'cancelled'],
    [{ what: 'excused' }, 'excused'],
    [{ what: 'missed', bookedAhead: true }, 'missed'],
  ])('plans nothing when %j', (change, status) => {
    const silent = matter('2027-01-22T14:30', { ...off, appointment: { status } })
    const now = paris(status === 'missed' ? '2027-01-22T16:00' : '2027-01-11T10:00')
    expect(planTexts(change, silent, now)).toEqual({ texts: [], tooLate: [] })
    expect(planReminders(silent, now)).toEqual([])
  })
})

describe('a missed appointment', () => {
  const missed = matter('2027-01-22T14:30', { appointment: { status: 'missed' } })
  const booked: Change = { what: 'missed', bookedAhead: true }

  test('is told at the next opening, for three days', () => {
    const { texts } = planTexts(booked, missed, paris('2027-01-22T19:30'))
    expect(texts.map(({ kind, dueAt, usefulUntil }) => [kind, wall(dueAt), wall(usefulUntil)])).toEqual([
      ['missed', 'Sat 2027-01-23 09:00', 'Mon 2027-01-25 14:30'],
    ])
  })

  test('is not told before its hour, when it is three days old, was not booked here beforehand, or is a hearing', () => {
    expect(plan(booked, missed, '2027-01-25T14:29')).toHaveLength(1)
    expect(plan(booked, missed, '2027-01-25T14:30')).toEqual([])
    expect(plan(booked, missed, '2027-01-22T14:29')).toEqual([])
    expect(plan({ what: 'missed', bookedAhead: false }, missed, '2027-01-22T16:00')).toEqual([])
    const hearing = matter('2027-01-22T14:30', { appointment: { status: 'missed' }, type: typeOf('JAP') })
    expect(plan(booked, hearing, '2027-01-22T16:00')).toEqual([])
  })
})

describe('an appointment that stands again', () => {
  const restored = (...said: SaidText[]): Change => ({ what: 'restored', said })
  const left = (kind: TextKind): SaidText => ({ kind, left: true })
  const overtaken = (kind: TextKind): SaidText => ({ kind, left: false })

  test.each<[what: string, change: Change, announced: string[]]>([
    ['excused, told, then restored', restored(left('summons'), left('excused')), ['restored']],
    ['cancelled, told, then restored', restored(left('summons'), left('cancelled')), ['restored']],
    ['cancelled then restored before the text left', restored(left('summons'), overtaken('cancelled')), []],
    ['loaded, cancelled and restored in a night', restored(overtaken('summons'), overtaken('cancelled')), ['summons']],
    [
      'moved, cancelled and restored in a night',
      restored(left('summons'), overtaken('moved'), overtaken('cancelled')),
      ['moved'],
    ],
    [
      'restored twice in a night',
      restored(left('cancelled'), overtaken('restored'), overtaken('cancelled')),
      ['restored'],
    ],
    [
      'told off, on, then off and on in a night',
      restored(left('cancelled'), left('restored'), overtaken('cancelled')),
      [],
    ],
    ['loaded as cancelled, so never spoken of', restored(), ['summons']],
    ['loaded without a summons, cancelled in a night', restored(overtaken('before4'), overtaken('cancelled')), []],
  ])('%s: says what the person has not heard, and has its reminders again', (_, change, announced) => {
    const texts = plan(change, matter('2027-01-22T14:30'), '2027-01-11T11:20')
    expect(texts).toEqual([
      ...announced.map((kind) => `${kind} Mon 2027-01-11 11:20`),
      'before4 Mon 2027-01-18 10:00',
      'before1 Thu 2027-01-21 10:00',
    ])
  })
})

describe('a reminder for those who said nothing', () => {
  const now = paris('2027-01-20T10:00')
  const extra = { daysBefore: 2, at: '10:00', onlyUnanswered: true } as const
  const everyone = { daysBefore: 1, at: '10:00' }
  const reminding = (...reminders: ReminderRule[]) => matter('2027-01-22T14:30', { office: { reminders } })
  const text = { kind: 'before2', version: 1, usefulUntil: paris('2027-01-22T12:30') } as const

  test.each([
    ['none', false, undefined],
    ['confirmed', false, 'answered'],
    ['declined', false, 'answered'],
    ['moveAsked', false, 'answered'],
    ['none', true, 'answered'],
  ] as const)('to whom answered %s, in hand %s: %s', (answer, inHand, because) => {
    const about = reminding(extra)
    const circumstances = { ...facts(about), appointment: { ...about.appointment, answer }, inHand }
    expect(whyNotSend(text, circumstances, now)).toBe(because)
    const { office } = reminding({ daysBefore: 2, at: '10:00' })
    expect(whyNotSend(text, { ...circumstances, office }, now)).toBe(undefined)
  })

  test('never takes the place of one for everybody, however close', () => {
    const close = { ...everyone, daysBefore: 2, at: '18:00' }
    const nearer = { daysBefore: 1, at: '10:00', onlyUnanswered: true } as const
    const planned = planReminders(reminding(nearer, close), paris('2027-01-10T10:00'))
    expect(planned.map(({ kind }) => kind)).toEqual(['before2'])
  })

  test('never makes a fourth text, counting what left and what everybody is to get', () => {
    const about = reminding({ daysBefore: 4, at: '10:00' }, extra, everyone, { ...extra, daysBefore: 3 })
    const others = (...some: [TextKind, boolean][]) => some.map(([kind, left]) => ({ kind, left }))
    const told = others(['summons', true], ['before4', true])
    expect(isOneTooMany('before2', told, about)).toBe(false)
    expect(isOneTooMany('before2', [...told, ...others(['before1', false])], about)).toBe(true)
    expect(isOneTooMany('before2', [...told, ...others(['before3', false])], about)).toBe(false)
    expect(isOneTooMany('before2', [...told, ...others(['before3', true])], about)).toBe(true)
    expect(isOneTooMany('before1', others(['summons', true], ['moved', true], ['before4', true]), about)).toBe(false)
  })
})

describe('of the texts of an appointment that are due together', () => {
  const now = paris('2027-01-21T12:00')
  const due = (...kinds: TextKind[]) => kinds.map((kind) => ({ kind, dueAt: paris(DUE[kind] ?? '2027-01-21T11:00') }))
  const DUE: Partial<Record<TextKind, string>> = {
    before4: '2027-01-18T10:00',
    before2: '2027-01-21T10:00',
    before1: '2027-01-21T10:00',
  }
  const leaving = (...args: Parameters<typeof chooseDue>) => chooseDue(...args).leave.map(({ kind }) => kind)

  test('only the latest reminder leaves after a stop', () => {
    const { leave, drop } = chooseDue(due('before4', 'before1'), [], now)
    expect(leave.map(({ kind }) => kind)).toEqual(['before1'])
    expect(drop.map(({ kind }) => kind)).toEqual(['before4'])
  })

  test('of two reminders brought to the same minute, the one nearest the appointment leaves', () => {
    expect(leaving(due('before2', 'before1'), [], now)).toEqual(['before1'])
    expect(leaving(due('before1', 'before2'), [], now)).toEqual(['before1'])
  })

  test.each<TextKind>(['summons', 'moved', 'restored'])('a reminder gives way to a %s', (kind) => {
    expect(leaving(due('before1', kind), [], now)).toEqual([kind])
  })

  test.each<TextKind>(['moveRefused', 'cancelled', 'excused', 'missed'])(
    'a reminder does not give way to a %s',
    (kind) => {
      expect(leaving(due('before1', kind), [], now)).toEqual(['before1', kind])
      expect(leaving(due('before1'), [{ kind, dueAt: now, leftAt: now }], now)).toEqual(['before1'])
    },
  )

  test.each<[what: string, other: { kind: TextKind; dueAt: string; leftAt?: string }, leaves: boolean]>([
    ['a summons left 20 hours ago', { kind: 'summons', dueAt: '2027-01-20T16:00', leftAt: '2027-01-20T16:00' }, false],
    [
      'a summons left more than 20 hours ago',
      { kind: 'summons', dueAt: '2027-01-20T15:59', leftAt: '2027-01-20T15:59' },
      true,
    ],
    [
      'a summons due long ago left late',
      { kind: 'summons', dueAt: '2027-01-18T09:00', leftAt: '2027-01-21T11:00' },
      false,
    ],
    ['a summons due long ago still waits', { kind: 'summons', dueAt: '2027-01-18T09:00' }, false],
    [
      'another reminder left this morning',
      { kind: 'before2', dueAt: '2027-01-21T09:00', leftAt: '2027-01-21T09:00' },
      false,
    ],
    ['a better reminder waits for tonight', { kind: 'before0', dueAt: '2027-01-22T07:00' }, false],
    ['the next reminder waits for another day', { kind: 'before0', dueAt: '2027-01-22T09:00' }, true],
  ])('when %s, a reminder due now leaves: %#', (_, { kind, dueAt, leftAt }, leaves) => {
    const others = [{ kind, dueAt: paris(dueAt), leftAt: leftAt === undefined ? undefined : paris(leftAt) }]
    expect(leaving(due('before1'), others, now)).toEqual(leaves ? ['before1'] : [])
  })
})

describe('at the moment of sending, a text', () => {
  const appointment = matter('2027-01-22T14:30')
  const now = paris('2027-01-21T10:00')
  const reminder = { kind: 'before1' as const, version: 1, usefulUntil: paris('2027-01-22T12:30') }
  const person = (some: Partial<Probationer>): Circumstances => ({
    ...facts(appointment),
    probationer: { ...KARIM, ...some },
  })

  test('leaves when nothing has changed', () => {
    expect(whyNotSend(reminder, facts(appointment), now)).toBeUndefined()
    expect(waitUntil(reminder, appointment, now)).toBeUndefined()
  })

  test.each<[why: string, circumstances: Circumstances]>([
    ['notBooked', facts(matter('2027-01-22T14:30', { appointment: { status: 'cancelled', version: 2 } }))],
    ['notBooked', facts(matter('2027-01-22T14:30', { appointment: { status: 'excused' } }))],
    ['newVersion', facts(matter('2027-01-22T14:30', { appointment: { version: 2 } }))],
    ['typeNotTexted', facts(matter('2027-01-22T14:30', { type: { texted: false } }))],
    ['paused', person({ pausedReason: 'hospital' })],
    ['optedOut', person({ optedOutAt: now })],
    ['noPhone', person({ phone: undefined })],
    ['phoneInDoubt', person({ phoneDoubt: 'landline' })],
    ['sharedNumber', { ...facts(appointment), numberIsShared: true }],
  ])('does not leave: %s', (why, circumstances) => {
    expect(whyNotSend(reminder, circumstances, now)).toBe(why)
  })

  test('leaves for a telephone that was off last time, and for no number otherwise in doubt', () => {
    const doubts = ['undelivered', 'wrongNumber', 'landline', 'invalid', 'gone', 'blocked'] as const
    const why = doubts.map((phoneDoubt) => whyNotSend(reminder, person({ phoneDoubt }), now))
    expect(why).toEqual([undefined, ...Array(5).fill('phoneInDoubt')])
  })

  test('leaves on a shared number once an agent has allowed it', () => {
    expect(
      whyNotSend(reminder, { ...person({ textsAllowedOnSharedNumber: true }), numberIsShared: true }, now),
    ).toBeUndefined()
  })

  test.each<[kind: TextKind, status: Appointment['status']]>([
    ['cancelled', 'cancelled'],
    ['excused', 'excused'],
    ['missed', 'missed'],
    ['moveRefused', 'planned'],
  ])('%s leaves only while the appointment is %s', (kind, status) => {
    const text = { ...reminder, kind }
    const standing = (now: Appointment['status']) => facts(matter('2027-01-22T14:30', { appointment: { status: now } }))
    expect(whyNotSend(text, standing(status), now)).toBeUndefined()
    expect(whyNotSend(text, standing('honoured'), now)).toBe('notBooked')
  })

  test('of a missed hearing does not leave, though hearings are texted otherwise', () => {
    const hearing = facts(matter('2027-01-20T14:30', { appointment: { status: 'missed' }, type: typeOf('JAP') }))
    expect(whyNotSend({ ...reminder, kind: 'missed' }, hearing, now)).toBe('typeNotTexted')
  })

  test('never leaves at the end of its use, nor waits for an opening that comes after it', () => {
    const monday = matter('2027-01-25T08:00')
    const text = { ...reminder, usefulUntil: paris('2027-01-25T06:00') }
    expect(whyNotSend(text, facts(monday), paris('2027-01-23T18:59'))).toBeUndefined()
    expect(whyNotSend(text, facts(monday), paris('2027-01-23T19:00'))).toBe('pastUse')
    expect(whyNotSend(reminder, facts(appointment), paris('2027-01-22T12:29'))).toBeUndefined()
    expect(whyNotSend(reminder, facts(appointment), paris('2027-01-22T12:30'))).toBe('pastUse')
  })

  test('waits for the opening, by night', () => {
    expect(waitUntil(reminder, appointment, paris('2027-01-21T20:00'))?.toISO()).toBe('2027-01-22T08:00:00.000Z')
  })

  test('of an office that never opens is looked at daily until its use ends', () => {
    const shut = matter('2027-01-22T14:30', { office: { sendingHours: { days: [], opens: '09:00', closes: '19:00' } } })
    expect(waitUntil(reminder, shut, paris('2027-01-18T10:00'))).toEqual(paris('2027-01-19T10:00'))
    expect(waitUntil(reminder, shut, paris('2027-01-22T10:00'))).toEqual(paris('2027-01-22T12:30'))
    expect(whyNotSend(reminder, facts(shut), paris('2027-01-22T12:30'))).toBe('pastUse')
  })

  test.each<[when: string, heldUntil: string, until: string | undefined]>([
    ['is looked at hourly', '2027-01-25T10:00', '2027-01-21T11:00'],
    ['waits no longer than that', '2027-01-21T10:20', '2027-01-21T10:20'],
    ['leaves when it is over', '2027-01-21T10:00', undefined],
  ])('held after a danger %s, since an agent may take it in hand at any time', (_, heldUntil, until) => {
    const wait = waitUntil(reminder, { ...appointment, heldUntil: paris(heldUntil) }, now)
    expect(wait).toEqual(until && paris(until))
  })

  test('held after a danger in the evening waits for the morning, and never beyond its use', () => {
    const held = { ...appointment, heldUntil: paris('2027-01-25T10:00') }
    expect(waitUntil(reminder, held, paris('2027-01-21T18:30'))).toEqual(paris('2027-01-22T09:00'))
    expect(waitUntil(reminder, held, paris('2027-01-22T12:00'))).toEqual(paris('2027-01-22T12:30'))
  })

  test('about a doubtful appointment is planned, waits until somebody has said which it is, and is dropped as doubtful', () => {
    const doubtful = matter('2027-01-22T14:30', { appointment: { doubtful: true } })
    expect(plan(loaded, doubtful, '2027-01-20T10:00')).toEqual([
      'summons Wed 2027-01-20 10:00',
      'before1 Thu 2027-01-21 10:00',
    ])
    expect(whyNotSend(reminder, facts(doubtful), now)).toBeUndefined()
    expect(waitUntil(reminder, doubtful, now)).toEqual(paris('2027-01-21T11:00'))
    expect(waitUntil(reminder, doubtful, paris('2027-01-22T12:00'))).toEqual(paris('2027-01-22T12:30'))
    expect(whyNotSend(reminder, facts(doubtful), paris('2027-01-22T12:30'))).toBe('doubtful')
  })
})

describe.each(ZONES)('over the whole year 2027 in %s (%s)', { tags: 'long' }, (zone, holidayRegion) => {
  const where = { office: { zone, holidayRegion } }
  const at = (iso: string) => DateTime.fromISO(iso, { zone })

  test('an appointment of any day is reminded at 10:00 of an open day, on its day or earlier, and at least once', () => {
    for (let day = at('2027-01-01T08:00'); day.year === 2027; day = day.plus({ days: 1 })) {
      const reminders = planReminders(matter(day, where), day.minus({ days: 30 }))
      expect(reminders.at(-1)?.kind, day.toISO() ?? '').toBe('before1')
      for (const { kind, dueAt } of reminders) {
        expect(dueAt.setZone(zone).toFormat('HH:mm:ss.SSS')).toBe('10:00:00.000')
        expect(isOpen(matter(day, where).office, dueAt)).toBe(true)
        expect(
          Math.ceil(day.startOf('day').diff(dueAt.setZone(zone).startOf('day')).as('days')),
        ).toBeGreaterThanOrEqual(Number(kind.slice(-1)))
      }
    }
  })

  test('whatever happens and whenever we stop, nothing leaves when closed, past its use, twice, or within 20 hours of its like', () => {
    fc.assert(
      fc.property(stories, ({ from, ahead, events }) => {
        const story = new Story(matter(at('2027-01-01T08:00').plus({ minutes: from + ahead }), where))
        let now = at('2027-01-01T08:00').plus({ minutes: from })
        story.happens(loaded, now)
        for (const { what, minutes, shift } of events) {
          now = now.plus({ minutes })
          if (what !== 'tick') story.change(what, shift, now)
          story.tick(now)
        }
        story.runOut(now)
        story.holdsItsPromises()
      }),
      { numRuns: 40 },
    )
  })
})

const stories = fc.record({
  from: fc.integer({ min: 0, max: 365 * 24 * 60 }),
  ahead: fc.integer({ min: 10, max: 12 * 24 * 60 }),
  events: fc.array(
    fc.record({
      what: fc.constantFrom(
        'tick',
        'tick',
        'tick',
        'moved',
        'cancelled',
        'excused',
        'restored',
        'moveRefused',
        'doubt',
      ),
      // A minute, an hour, or a stop of up to three days.
      minutes: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 3 * 24 * 60 })),
      shift: fc.integer({ min: -4 * 24 * 60, max: 8 * 24 * 60 }),
    }),
    { maxLength: 25 },
  ),
})

/** The texts that say when to come. */
const TIMED = /^(summons|moved|restored|before\d+)$/

interface Row {
  kind: TextKind
  version: number
  plannedAt: DateTime
  dueAt: DateTime
  usefulUntil: DateTime
  leftAt: DateTime | undefined
  dropped: string | undefined
}

/** One appointment, its changes and its texts, as a service with a store would keep them. */
class Story {
  matter: Matter
  rows = new Map<string, Row>()
  constructor(matter: Matter) {
    this.matter = matter
  }

  change(what: string, shift: number, now: DateTime) {
    const { appointment } = this.matter
    const { status, startsAt } = appointment
    if (startsAt <= now) return
    if (what === 'doubt') this.doubt(!appointment.doubtful)
    if (what === 'moved' && status === 'planned')
      this.renew({ startsAt: startsAt.plus({ minutes: shift }) }, { what }, now)
    if ((what === 'cancelled' || what === 'excused') && status === 'planned')
      this.renew({ status: what }, { what, known: knownMoment(this.said()) }, now)
    if (what === 'moveRefused' && status === 'planned') this.happens({ what }, now)
    if (what === 'restored' && status !== 'planned') {
      this.renew({ status: 'planned' }, { what, said: this.said() }, now)
    }
  }

  said() {
    return [...this.rows.values()].map((row) => ({ ...row, left: row.leftAt !== undefined }))
  }

  /** Settling a doubt makes what waited for it due at its own hour again. */
  doubt(doubtful: boolean) {
    this.matter = { ...this.matter, appointment: { ...this.matter.appointment, doubtful } }
    for (const row of this.rows.values()) row.dueAt = row.plannedAt
  }

  renew(some: Partial<Appointment>, change: Change, now: DateTime) {
    const { appointment } = this.matter
    this.matter = { ...this.matter, appointment: { ...appointment, ...some, version: appointment.version + 1 } }
    this.happens(change, now)
  }

  happens(change: Change, now: DateTime) {
    const { version } = this.matter.appointment
    for (const text of planTexts(change, this.matter, now).texts) {
      expect(isOpen(this.matter.office, text.dueAt)).toBe(true)
      expect(text.dueAt < text.usefulUntil).toBe(true)
      const key = textKey(text.kind, this.matter.appointment)
      if (!this.rows.has(key))
        this.rows.set(key, { ...text, version, plannedAt: text.dueAt, leftAt: undefined, dropped: undefined })
    }
  }

  tick(now: DateTime) {
    const standing = [...this.rows.values()].filter(({ dropped }) => dropped === undefined)
    const ready: Row[] = []
    for (const row of standing.filter(({ leftAt, dueAt }) => leftAt === undefined && dueAt <= now)) {
      row.dropped = whyNotSend(row, facts(this.matter), now)
      const later = waitUntil(row, this.matter, now)
      if (row.dropped === undefined && later) row.dueAt = later
      else if (row.dropped === undefined) ready.push(row)
    }
    const others = standing.filter(
      (row) => row.version === this.matter.appointment.version && !ready.includes(row) && row.dropped === undefined,
    )
    const { leave, drop } = chooseDue(ready, others, now)
    for (const row of leave) row.leftAt = now
    for (const row of drop) row.dropped = 'recentText'
    if (isOpen(this.matter.office, now) && !this.matter.appointment.doubtful) this.forgetsNothing(standing, now)
  }

  forgetsNothing(standing: Row[], now: DateTime) {
    const valid = (row: Row) => row.version === this.matter.appointment.version && now < row.usefulUntil
    for (const row of standing.filter((row) => row.plannedAt <= now && valid(row))) {
      const close = (other: Row) => Math.abs((other.leftAt ?? other.plannedAt).diff(now).as('hours')) <= 20
      const told = standing.some((other) => other !== row && TIMED.test(other.kind) && valid(other) && close(other))
      expect(row.leftAt !== undefined || (row.dropped === 'recentText' && told), `${row.kind} left, or was said`).toBe(
        true,
      )
    }
  }

  /** Regular ticks until well after the appointment. */
  runOut(from: DateTime) {
    for (let now = from; now < this.matter.appointment.startsAt.plus({ days: 1 }); now = now.plus({ hours: 1 }))
      this.tick(now)
    this.tick(DateTime.max(from, this.matter.appointment.startsAt).plus({ days: 60 }))
  }

  holdsItsPromises() {
    const { office } = this.matter
    const said = [...this.rows.values()]
      .filter(({ leftAt }) => leftAt !== undefined)
      .sort((a, b) => defined(a.leftAt).toMillis() - defined(b.leftAt).toMillis())
    const versions = [...this.rows.values()].map(({ version }) => version)
    for (const [index, { kind, ...calledOff }] of said.entries()) {
      const known = said.slice(0, index).findLast((text) => TIMED.test(text.kind))
      if (!known || (kind !== 'cancelled' && kind !== 'excused')) continue
      // A version about which nothing was planned may have been told in an answer: nobody can say.
      const between = Array.from({ length: calledOff.version - known.version }, (_, more) => known.version + more)
      if (between.every((version) => versions.includes(version)))
        expect(calledOff.usefulUntil, 'what is called off is the moment people know').toEqual(momentOf(known))
    }
    for (const row of this.rows.values())
      expect(row.leftAt !== undefined, 'left, or dropped').toBe(row.dropped === undefined)
    for (const { leftAt, usefulUntil } of said) {
      expect(isOpen(office, defined(leftAt))).toBe(true)
      expect(defined(leftAt) < usefulUntil).toBe(true)
    }
    const timed = said.filter(({ kind }) => TIMED.test(kind))
    for (const one of timed) {
      for (const other of timed) {
        if (one === other || one.version !== other.version) continue
        const hours = Math.abs(defined(one.leftAt).diff(defined(other.leftAt)).as('hours'))
        expect(hours, `${one.kind} and ${other.kind}`).toBeGreaterThan(20)
      }
    }
  }
}

function plan(change: Change, about: Matter, now: string): string[] {
  return planTexts(change, about, paris(now)).texts.map(({ kind, dueAt }) => `${kind} ${wall(dueAt)}`)
}

function wall(instant: DateTime): string {
  return instant.setZone('Europe/Paris').toFormat('ccc yyyy-MM-dd HH:mm', { locale: 'en' })
}
