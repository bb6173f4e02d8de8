import { eq } from 'drizzle-orm'
import { afterEach, describe, expect, test } from 'vitest'
import type { Office } from '../../src/domain/office.ts'
import type { Transaction } from '../../src/store/engine/database.ts'
import { setPhoneDoubt } from '../../src/store/people/phone-doubts.ts'
import { setPhone, setProbationer } from '../../src/store/people/write-people.ts'
import { AGENT, KARIM, karim, noticesOf, personId } from '../support/karim.ts'
import { openStory, type Story } from '../support/story.ts'

/** The right hour through the whole service: what the plan and the outbox do together. */

let story: Story

afterEach(() => story.service.close())

describe('moved twice in a minute', () => {
  test.each([
    ['by night', '2027-01-05T20:00', '2027-01-06T09:00'],
    ['by day, between two ticks', '2027-01-05T11:00', '2027-01-05T11:00'],
  ])('%s, one text says the last state, and none ever says the first', async (_, when, leaves) => {
    await loadedAndTold()
    await story.passTo(when)
    await story.load(karim('21/01/2027', '9h'))
    await story.load(karim('22/01/2027', '11h'))
    await story.passTo('2027-01-22T12:00')
    const sent = await story.sentTo(KARIM)
    expect(sent.map(said)).toEqual(['summons', 'moved', 'before4', 'before1'])
    expect(sent[1]).toMatchObject({ at: leaves, body: expect.stringContaining('vendredi 22/01 à 11h') })
    expect(sent.some(({ body }) => body.includes('21/01'))).toBe(false)
  })

  test('then back to where it was, both before the door opened, ends as people know it', async () => {
    await loadedAndTold()
    await story.passTo('2027-01-05T20:00')
    await story.load(karim('21/01/2027', '9h'))
    await story.load(karim('14/01/2027', '14h30'))
    await story.passTo('2027-01-14T16:00')
    const sent = await story.sentTo(KARIM)
    expect(sent.every(({ body }) => body.includes('14/01 à 14h30'))).toBe(true)
    expect(sent.slice(-2).map(said)).toEqual(['before4', 'before1'])
  })
})

describe('cancelled, then restored', () => {
  test('before the text left: nothing is said of it, and the reminders leave', async () => {
    await loadedAndTold()
    await story.passTo('2027-01-05T20:00')
    await story.load(karim('14/01/2027', '14h30', 'annulé'))
    await story.passTo('2027-01-05T20:01')
    await story.load(karim('14/01/2027', '14h30', 'prévu'))
    await story.passTo('2027-01-14T16:00')
    expect((await story.sentTo(KARIM)).map(said)).toEqual(['summons', 'before4', 'before1'])
  })

  test('after it left: a text says that it stands again, with its reminders', async () => {
    await loadedAndTold()
    await story.passTo('2027-01-05T11:00')
    await story.load(karim('14/01/2027', '14h30', 'annulé'))
    await story.passTo('2027-01-05T11:01')
    await story.load(karim('14/01/2027', '14h30', 'prévu'))
    await story.passTo('2027-01-14T16:00')
    expect((await story.sentTo(KARIM)).map(said)).toEqual(['summons', 'cancelled', 'restored', 'before4', 'before1'])
  })

  test('before the summons left: the summons leaves, once', async () => {
    story = await openStory('2027-01-04T20:00')
    await story.load(karim('14/01/2027', '14h30'))
    await story.load(karim('14/01/2027', '14h30', 'annulé'))
    await story.load(karim('14/01/2027', '14h30', 'prévu'))
    await story.passTo('2027-01-14T16:00')
    expect((await story.sentTo(KARIM)).map(said)).toEqual(['summons', 'before4', 'before1'])
  })
})

describe('called off after a move that nobody has heard of', () => {
  test.each([
    ['annulé', 'votre rendez-vous du jeudi 14/01 à 14h30 est annulé'],
    ['excusé', 'votre absence au rendez-vous du jeudi 14/01 à 14h30 est acceptée'],
  ])('(%s), the text names the day people know; restored, it says the new one', async (status, words) => {
    await loadedAndTold()
    await story.passTo('2027-01-05T20:00')
    await story.load(karim('21/01/2027', '9h'))
    await story.load(karim('22/01/2027', '9h'))
    await story.load(karim('22/01/2027', '9h', status))
    await story.passTo('2027-01-06T10:00')
    expect((await story.sentTo(KARIM)).at(-1)?.body).toContain(words)
    await story.load(karim('22/01/2027', '9h', 'prévu'))
    await story.passTo('2027-01-22T12:00')
    const sent = await story.sentTo(KARIM)
    expect(sent.slice(2).map(said)).toEqual(['restored', 'before4', 'before1'])
    expect(sent[2]?.body).toContain('vendredi 22/01 à 9h')
  })

  test('names the new day to whoever has heard of it', async () => {
    await loadedAndTold()
    await story.passTo('2027-01-05T11:00')
    await story.load(karim('21/01/2027', '9h'))
    await story.passTo('2027-01-05T11:01')
    await story.load(karim('21/01/2027', '9h', 'annulé'))
    await story.passTo('2027-01-06T10:00')
    expect((await story.sentTo(KARIM)).map(({ body }) => body).at(-1)).toContain('jeudi 21/01 à 9h est annulé')
  })

  test('that the person chose by text is the day they know', async () => {
    await loadedAndTold()
    await story.loadFile(new TextEncoder().encode('type;date;heure;lieu\nSPIP;18/01/2027;9h;SPIP'))
    await story.passTo('2027-01-05T20:00')
    await story.service.receive({ from: KARIM, body: 'je peux pas venir' })
    await story.service.receive({ from: KARIM, body: '1' })
    await story.load(karim('14/01/2027', '14h30', 'annulé'))
    await story.passTo('2027-01-06T10:00')
    expect((await story.sentTo(KARIM)).at(-1)?.body).toContain('lundi 18/01 à 9h est annulé')
  })

  test('before the first hour that people know is over: of a text that would come after it, the agent hears', async () => {
    await loadedAndTold('14/01/2027', '8h')
    await story.passTo('2027-01-13T19:30')
    await story.load(karim('21/01/2027', '9h'))
    await story.load(karim('21/01/2027', '9h', 'annulé'))
    // Together: they are one e-mail.
    const told = (await noticesOf(story)).filter((notice) => notice.startsWith('textFailed 2027-01-13'))
    expect(told.sort()).toEqual(['textFailed 2027-01-13T19:30', 'textFailed 2027-01-13T19:30'])
    await story.passTo('2027-01-15T12:00')
    expect((await story.sentTo(KARIM)).map(said)).toEqual(['summons', 'before4', 'before1'])
  })
})

describe('of what cannot be texted in time, the agent hears before the appointment', () => {
  test('at once, when it is made for Monday 8:00 on a Saturday evening', async () => {
    story = await openStory('2027-01-09T20:00')
    await story.load(karim('11/01/2027', '8h'))
    expect(await noticesOf(story)).toEqual(['textFailed 2027-01-09T20:00'])
    await story.passTo('2027-01-11T12:00')
    expect(await story.sentTo(KARIM)).toEqual([])
  })

  test('at once, when it is made 30 minutes ahead', async () => {
    story = await openStory('2027-01-11T10:00')
    await story.load(karim('11/01/2027', '10h30'))
    expect(await noticesOf(story)).toEqual(['textFailed 2027-01-11T10:00'])
  })

  test('at once, when the move of an appointment is told only after its former hour', async () => {
    await loadedAndTold('14/01/2027', '8h')
    await story.passTo('2027-01-13T19:30')
    await story.load(karim('21/01/2027', '9h'))
    expect(await noticesOf(story)).toEqual(['textFailed 2027-01-13T19:30'])
    await story.passTo('2027-01-14T12:00')
    expect((await story.sentTo(KARIM)).at(-1)?.body).toContain('21/01 à 9h')
  })

  test('but not of a move from an hour that was called off, and told, before', async () => {
    await loadedAndTold('14/01/2027', '8h')
    await story.passTo('2027-01-12T11:00')
    await story.load(karim('14/01/2027', '8h', 'annulé'))
    await story.passTo('2027-01-13T19:30')
    await story.load(karim('21/01/2027', '9h', 'prévu'))
    await story.passTo('2027-01-14T12:00')
    expect((await story.sentTo(KARIM)).slice(-2).map(said)).toEqual(['cancelled', 'moved'])
    expect(await noticesOf(story)).toEqual([])
  })

  test('at once, when a text that waited for the door would come too late', async () => {
    story = await openStory('2027-01-09T18:00')
    await story.load(karim('11/01/2027', '10h30'))
    // The ticks stopped before the first one, until the evening.
    story.clock.set(story.clock.now().plus({ hours: 2 }))
    await story.service.ticker.tick()
    expect(await noticesOf(story)).toEqual(['textFailed 2027-01-09T20:00'])
  })
})

describe('at the moment of sending', () => {
  test.each<[what: string, change: (personId: string) => Promise<unknown>]>([
    ['a pause', (id) => inStore((tx) => setProbationer(tx, id, { pausedReason: 'hospital' }))],
    ['a wrong number', (id) => inStore((tx) => setPhoneDoubt(tx, id, KARIM, 'wrongNumber'))],
    ['a STOP', () => story.service.receive({ from: KARIM, body: 'STOP' })],
  ])('%s since the summons keeps the reminders', async (_, change) => {
    await loadedAndTold()
    await change(await personId(story))
    await story.passTo('2027-01-14T16:00')
    expect((await story.sentTo(KARIM)).map(said).filter((kind) => /^before/.test(kind))).toEqual([])
  })

  test('a danger holds the reminder until an agent has had three working days, and no longer', async () => {
    await loadedAndTold('20/01/2027', '14h30')
    await story.passTo('2027-01-15T20:00')
    await story.service.receive({ from: KARIM, body: 'je veux mourir' })
    await story.passTo('2027-01-20T16:00')
    const reminders = (await story.sentTo(KARIM)).filter(({ message }) => message.kind.startsWith('before'))
    expect(reminders.map(({ at }) => at)).toEqual(['2027-01-20T09:00'])
  })
})

test('a summons held after a danger leaves within the hour once an agent has given another number', async () => {
  story = await openStory('2027-01-04T10:00')
  await story.load(`D-1;TEST;Karim;06 39 98 00 01;R-0;SPIP;01/03/2027;9h;SPIP;${AGENT};`)
  await story.service.receive({ from: KARIM, body: 'je veux mourir' })
  await story.load(karim('14/01/2027', '14h30'))
  await story.passTo('2027-01-04T15:10')
  expect((await story.sentTo(KARIM)).map(said)).toEqual(['dangerSelf'])
  const id = await personId(story)
  await inStore((tx) => setPhone(tx, id, '+33639980002'))
  await story.passTo('2027-01-04T16:10')
  expect((await story.sentTo('+33639980002')).map(said)).toEqual(['summons', 'summons'])
})

describe('an office', () => {
  test('with hours of its own summons and reminds within them', async () => {
    story = await openStory('2027-01-04T08:00')
    await changeOffice({ sendingHours: { days: [1, 2, 4], opens: '14:00', closes: '17:00' } })
    await story.load(karim('14/01/2027', '14h30'))
    await story.passTo('2027-01-14T16:00')
    // Four days before is a Sunday, one day before a Wednesday: both are closed here, and 10:00 is too early.
    expect((await story.sentTo(KARIM)).map(({ at }) => at)).toEqual([
      '2027-01-04T14:00',
      '2027-01-07T14:00',
      '2027-01-12T14:00',
    ])
  })

  test('that closes a day reminds before it', async () => {
    story = await openStory('2027-01-04T10:00')
    await changeOffice({ closedDays: ['2027-01-13', '2027-01-12'] })
    await story.load(karim('14/01/2027', '14h30'))
    await story.passTo('2027-01-14T16:00')
    expect((await story.sentTo(KARIM)).map(({ at }) => at)).toEqual([
      '2027-01-04T10:00',
      '2027-01-09T10:00',
      '2027-01-11T10:00',
    ])
  })

  test('that never texts about a type sends nothing, and nobody is told that it failed', async () => {
    story = await openStory('2027-01-04T10:00')
    await changeType('SPIP', { texted: false })
    await story.load(karim('14/01/2027', '14h30'))
    await story.load(karim('15/01/2027', '14h30'))
    await story.load(karim('15/01/2027', '14h30', 'annulé'))
    await story.passTo('2027-01-16T16:00')
    expect(await story.sentTo(KARIM)).toEqual([])
    expect(await noticesOf(story)).toEqual([])
  })
})

test.each([
  ['SPIP', ['summons', 'before4', 'before1', 'missed'], 'vous avez rendez-vous'],
  ['TEL', ['summons', 'before4', 'before1', 'missed'], 'nous vous appelons'],
  ['VISITE', ['summons', 'before4', 'before1', 'missed'], 'nous passons chez vous'],
  ['JAP', ['summons', 'before4', 'before1'], 'vous avez rendez-vous'],
])(
  '%s is summoned, reminded, and told when missed unless the judge must say what follows',
  async (type, kinds, words) => {
    story = await openStory('2027-01-04T10:00')
    await story.load(karim('14/01/2027', '14h30', '', type))
    await story.passTo('2027-01-14T17:00')
    await story.load(karim('14/01/2027', '14h30', 'manqué', type))
    await story.passTo('2027-01-18T17:00')
    const sent = await story.sentTo(KARIM)
    expect(sent.map(said)).toEqual(kinds)
    expect(sent[0]?.body).toContain(words)
  },
)

test.each([
  ['missed', ['manqué']],
  ['honoured, then corrected to missed', ['honoré', 'manqué']],
])('an appointment first written down after its hour, as %s, gets no text', async (_, statuses) => {
  await loadedAndTold('20/01/2027', '9h')
  await story.passTo('2027-01-14T17:00')
  for (const status of statuses)
    await story.load(`D-1;TEST;Karim;06 39 98 00 01;R-2;SPIP;14/01/2027;14h30;SPIP;${AGENT};${status}`)
  await story.passTo('2027-01-15T17:00')
  expect((await story.sentTo(KARIM)).map(said)).toEqual(['summons'])
})

test.each([
  ['2027-01-17T14:29', 'waits for Monday, too late', []],
  ['2027-01-16T18:59', 'leaves', ['missed']],
  ['2027-01-18T10:00', 'is four days old', []],
])('an appointment of Thursday recorded as missed on %s: the text %s', async (when, _, kinds) => {
  await loadedAndTold()
  await story.passTo(when)
  await story.load(karim('14/01/2027', '14h30', 'manqué'))
  await story.passTo('2027-01-20T17:00')
  expect((await story.sentTo(KARIM)).map(said).filter((kind) => kind === 'missed')).toEqual(kinds)
})

async function loadedAndTold(date = '14/01/2027', hour = '14h30'): Promise<void> {
  story = await openStory('2027-01-04T10:00')
  await story.load(karim(date, hour))
  await story.service.ticker.tick()
}

function said({ message }: { message: { kind: string } }): string {
  return message.kind
}

function inStore<Result>(change: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return story.service.parts.store.transaction(change)
}

/** As an administrator will: the settings of an office have no page yet. */
function changeOffice(change: Partial<Pick<Office, 'sendingHours' | 'closedDays' | 'reminders'>>) {
  return inStore(({ db, tables }) => db.update(tables.offices).set(change))
}

function changeType(code: string, change: { texted: boolean }) {
  return inStore(({ db, tables: { appointmentTypes } }) =>
    db.update(appointmentTypes).set(change).where(eq(appointmentTypes.code, code)),
  )
}
