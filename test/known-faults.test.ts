import { afterEach, expect, test, vi } from 'vitest'
import { segments } from '../src/domain/segments.ts'
import { addOffice } from '../src/store/offices/offices.ts'
import type { CarrierDouble } from './support/carrier.ts'
import { clockAt } from './support/clock.ts'
import { AGENT, KARIM, karim, openWithCarrier } from './support/karim.ts'
import { openTestService } from './support/service.ts'
import { openStory, type Story } from './support/story.ts'
import { toldSoFar } from './support/told.ts'

/** The ten known faults of the first French service: each must be impossible here. */

let story: Story

afterEach(() => story.service.close())

test.each(['2027-01-13T16:00', '2027-01-13T09:30', '2027-01-12T19:00', '2027-01-14T09:00'])(
  'fault 1: a convocation made less than 48 hours ahead (%s) sends one text, not two in the same minute',
  async (madeAt) => {
    story = await openStory(madeAt)
    await story.load(karim('14/01/2027', '14h30'))
    await story.passTo('2027-01-14T16:00')
    const sent = await story.sentTo(KARIM)
    expect(sent.map(({ message }) => message.kind)).toEqual(['summons'])
  },
)

test('fault 2: reminders of an hour when the worker was down leave when it is back', async () => {
  story = await openStory('2027-01-04T10:00')
  await story.load(karim('14/01/2027', '14h30'))
  await story.passTo('2027-01-13T09:00')
  story.clock.set(story.clock.now().plus({ hours: 2, minutes: 20 })) // nobody ticked at 10:00
  await story.service.ticker.tick()
  expect((await story.sentTo(KARIM)).at(-1)?.at).toBe('2027-01-13T11:20')
})

test('fault 2: after a stop of three days, only the latest of the overdue reminders leaves', async () => {
  story = await openStory('2027-01-04T10:00')
  await story.load(karim('14/01/2027', '14h30'))
  await story.passTo('2027-01-08T12:00')
  story.clock.set(story.clock.now().plus({ days: 5 }))
  await story.service.ticker.tick()
  await story.passTo('2027-01-14T16:00')
  expect((await story.sentTo(KARIM)).map(({ message }) => message.kind)).toEqual(['summons', 'before1'])
})

test('fault 2: of a text that a stop made useless, the agent is told', async () => {
  story = await openStory('2027-01-13T18:00')
  await story.load(karim('14/01/2027', '14h30'))
  story.clock.set(story.clock.now().plus({ hours: 20 })) // stopped before the first tick, back at 14:00
  await story.service.ticker.tick()
  expect(await story.sentTo(KARIM)).toEqual([])
  expect((await notices()).map(({ kind, to }) => [kind, to])).toEqual([['textFailed', AGENT]])
})

test('fault 3: a connection cut after the carrier accepted a text does not send it again', async () => {
  const carrier = await withCarrier()
  await story.load(karim('14/01/2027', '14h30'))
  carrier.misbehave({ answer: 'acceptThenReset' })
  await story.passTo('2027-01-04T13:00')
  expect(carrier.accepted).toHaveLength(1)
  await carrier.close()
})

test('fault 3: a process that dies after the carrier accepted a text does not have it sent again by the next', async () => {
  const carrier = await withCarrier()
  await story.load(karim('14/01/2027', '14h30'))
  carrier.misbehave({ answer: 'acceptThenHang' })
  const unfinished = story.service.ticker.tick()
  await vi.waitUntil(() => carrier.accepted.length === 1)
  // The first never hears the answer: all the second has is what the first wrote before its call.
  const clock = clockAt(story.clock.now().plus({ minutes: 5 }))
  const next = await openTestService(
    { clock },
    { DATABASE_URL: `file:${story.service.file}`, TWILIO_API_URL: carrier.url },
  )
  for (let minutes = 0; minutes < 10; minutes++) {
    await next.ticker.tick()
    clock.set(clock.now().plus({ minutes: 1 }))
  }
  expect(carrier.accepted).toHaveLength(1)
  expect((await story.sentTo(KARIM)).map(({ message }) => message.state)).toEqual(['sent'])
  await next.close()
  await carrier.close()
  await unfinished
})

test.each([
  ['America/Guadeloupe', 'GP', '2027-01-13T15:00'],
  ['America/Martinique', 'MQ', '2027-01-13T15:00'],
  ['America/Cayenne', 'GF', '2027-01-13T14:00'],
  ['Indian/Reunion', 'RE', '2027-01-13T07:00'],
  ['Indian/Mayotte', 'YT', '2027-01-13T08:00'],
  ['America/Miquelon', 'PM', '2027-01-13T14:00'],
  ['Pacific/Tahiti', 'PF', '2027-01-13T21:00'],
  ['Pacific/Noumea', 'NC', '2027-01-13T00:00'],
  ['Pacific/Wallis', 'WF', '2027-01-12T23:00'],
])(
  'fault 4: in %s reminders leave at ten in the morning there, and nothing by night',
  async (zone, holidayRegion, inParis) => {
    story = await openStory('2027-01-04T10:00')
    const { store, newId, clock } = story.service.parts
    await store.transaction((tx) =>
      addOffice(tx, { id: newId(), code: 'MER', name: 'SPIP', zone, holidayRegion }, newId, clock.now()),
    )
    const line = karim('14/01/2027', '14h30')
    const source = new TextEncoder().encode(
      `dossier;nom;prenom;telephone;reference;type;date;heure;lieu;agent_email;statut\n${line}`,
    )
    await story.loadFile(source, { officeCode: 'MER' })
    await story.passTo('2027-01-15T10:00')
    const sent = await story.sentTo(KARIM)
    expect(sent.find(({ message }) => message.kind === 'before1')?.at).toBe(inParis)
    const hours = sent.map(({ message }) => message.sentAt?.setZone(zone).hour)
    expect(hours.every((hour) => hour !== undefined && hour >= 9 && hour < 19)).toBe(true)
  },
)

test('fault 5: an appointment excused, then restored, still has its reminder', async () => {
  story = await openStory('2027-01-04T10:00')
  await story.load(karim('14/01/2027', '14h30'))
  await story.passTo('2027-01-05T10:00')
  await story.load(karim('14/01/2027', '14h30', 'excusé'))
  await story.passTo('2027-01-06T10:00')
  await story.load(karim('14/01/2027', '14h30', 'prévu'))
  await story.passTo('2027-01-14T16:00')
  const kinds = (await story.sentTo(KARIM)).map(({ message }) => message.kind)
  expect(kinds).toEqual(['summons', 'excused', 'restored', 'before4', 'before1'])
})

test('fault 6: a row without a case number changes nobody’s file', async () => {
  story = await openStory('2027-01-04T10:00')
  await story.load(karim('14/01/2027', '14h30'))
  const report = await story.load(`;AUTRE;Paul;06 39 98 00 77;R-1;SPIP;20/01/2027;9h;SPIP;${AGENT};`)
  expect(report).toMatchObject({ created: 0, updated: 0, refused: [{ code: 'missing' }] })
  await story.passTo('2027-01-14T16:00')
  expect((await story.sentTo(KARIM)).every(({ body }) => body.includes('14/01 à 14h30'))).toBe(true)
})

test('fault 7: a % in a place breaks nothing, and an office without a phone says how to answer', async () => {
  story = await openStory('2027-01-04T10:00')
  await story.load(`D-1;TEST;Karim;06 39 98 00 01;R-1;SPIP;14/01/2027;14h30;Salle 100 % %{x};${AGENT};`)
  await story.passTo('2027-01-14T17:00')
  await story.load(`D-1;TEST;Karim;06 39 98 00 01;R-1;SPIP;14/01/2027;14h30;Salle 100 % %{x};${AGENT};manqué`)
  await story.service.ticker.tick()
  const bodies = (await story.sentTo(KARIM)).map(({ body }) => body)
  expect(bodies[0]).toContain('Salle 100 % %{x}')
  expect(bodies.at(-1)).toContain('en répondant ici')
})

// Every sentence, in every language, is test/locales/sentences.test.ts.
test('fault 8: ê, œ and ’ in an office’s own words cut no text into segments of 70', async () => {
  story = await openStory('2027-01-04T10:00')
  const place = 'Maison de l’Œuvre et du Chêne'
  const line = (status = '') => `D-1;TEST;Zoë;06 39 98 00 01;R-1;SPIP;14/01/2027;14h30;${place};${AGENT};${status}`
  await story.load(line())
  await story.passTo('2027-01-12T11:00')
  await story.load(line('annulé'))
  await story.service.ticker.tick()
  await story.load(line('prévu'))
  await story.passTo('2027-01-14T17:00')
  await story.load(line('manqué'))
  await story.service.ticker.tick()
  const sent = await story.sentTo(KARIM)
  expect(sent.map(({ message }) => message.kind)).toEqual([
    'summons',
    'before4',
    'cancelled',
    'restored',
    'before1',
    'missed',
  ])
  for (const { body } of sent) expect(segments(body), body).toMatchObject({ odd: [], segments: 1 })
})

test('fault 9: the agent hears, before the appointment, of a text that did not arrive', async () => {
  const carrier = await withCarrier()
  await story.load(karim('14/01/2027', '14h30'))
  await story.service.ticker.tick()
  await carrier.report(carrier.accepted[0]?.sid ?? '', 'undelivered', 30005)
  const [notice] = await notices()
  expect(notice).toMatchObject({ kind: 'textFailed', to: AGENT })
  expect(notice?.body).toContain('ce numéro n’est plus en service')
  await carrier.close()
})

test.each([
  ['an opt-out', 'STOP', 'optedOut'],
  ['a wrong number', 'mauvais numéro', 'wrongNumber'],
])('fault 9: the agent hears of %s, and of the reminder that it stopped', async (_, words, kind) => {
  story = await openStory('2027-01-04T10:00')
  await story.load(karim('14/01/2027', '14h30'))
  await story.service.ticker.tick()
  await story.service.receive({ from: KARIM, body: words })
  expect((await notices()).map((notice) => [notice.kind, notice.to])).toEqual([[kind, AGENT]])
  await story.passTo('2027-01-14T09:00')
  expect((await notices()).map((notice) => notice.kind).sort()).toEqual([kind, 'textFailed'].sort())
})

test.each([
  ['a Monday’s reminder leaves on Saturday', 'lundi', '18/01/2027', ['2027-01-14T10:00', '2027-01-16T10:00']],
  [
    'what follows a public holiday is reminded before it',
    'vendredi',
    '07/05/2027',
    ['2027-05-03T10:00', '2027-05-05T10:00'],
  ],
])('fault 10: %s', async (_, __, date, expected) => {
  story = await openStory(date.startsWith('18') ? '2027-01-04T10:00' : '2027-04-20T10:00')
  await story.load(karim(date, '14h30'))
  await story.passTo(date.startsWith('18') ? '2027-01-18T16:00' : '2027-05-07T16:00')
  const sent = await story.sentTo(KARIM)
  expect(sent.slice(1).map(({ at }) => at)).toEqual(expected)
})

test('fault 10: a planning loaded on a Saturday evening summons people on Monday morning', async () => {
  story = await openStory('2027-01-09T20:00')
  await story.load(karim('21/01/2027', '14h30'))
  await story.passTo('2027-01-11T12:00')
  expect((await story.sentTo(KARIM)).map(({ at }) => at)).toEqual(['2027-01-11T09:00'])
})

test('fault 10: loaded on a public holiday, or by night, people are summoned when the door opens', async () => {
  story = await openStory('2027-05-17T10:00') // Whit Monday
  await story.load(karim('28/05/2027', '14h30'))
  await story.passTo('2027-05-18T20:00')
  await story.load(`D-2;TEST;Ana;06 39 98 00 02;R-2;SPIP;28/05/2027;14h30;SPIP;${AGENT};`)
  await story.passTo('2027-05-19T12:00')
  const texts = [...(await story.sentTo(KARIM)), ...(await story.sentTo('+33639980002'))]
  expect(texts.map(({ at }) => at)).toEqual(['2027-05-18T09:00', '2027-05-19T09:00'])
})

async function withCarrier(): Promise<CarrierDouble> {
  const opened = await openWithCarrier('2027-01-04T10:00')
  story = opened.story
  return opened.carrier
}

function notices() {
  return toldSoFar(story.service.parts)
}
