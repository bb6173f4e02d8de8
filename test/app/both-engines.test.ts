import { afterEach, expect, test } from 'vitest'
import { listBetween } from '../../src/store/appointments/agenda.ts'
import { listOffices } from '../../src/store/offices/offices.ts'
import { AT_NIGHT } from '../support/at-night.ts'
import { eachEngine } from '../support/store.ts'
import { openStory, paris, type Story } from '../support/story.ts'

/** The story end to end on each engine, and what only several writers at once can break. */
const KARIM = '+33639980001'
const MANY = AT_NIGHT ? 250 : 80

let story: Story

eachEngine((open) => {
  afterEach(() => story.service.close())

  test('a summons, a yes, a refusal, a choice: the agenda follows', async () => {
    story = await openStory('2026-12-01T10:00', { store: await open() })
    await story.load(line(1, '14/12/2026', '14h30'))
    await story.loadFile(new TextEncoder().encode('type;date;heure;lieu\nSPIP;16/12/2026;9h;SPIP'))
    await story.service.ticker.tick()
    await story.service.receive({ from: KARIM, body: 'oui j’y serai' })
    expect(await answers()).toEqual(['2026-12-14T14:30 confirmed'])
    await story.service.receive({ from: KARIM, body: 'je peux pas venir' })
    await story.service.receive({ from: KARIM, body: '1' })
    expect(await answers()).toEqual(['2026-12-16T09:00 none'])
    await story.passTo('2026-12-16T10:00')
    expect((await story.sentTo(KARIM)).map(({ message }) => message.kind)).toEqual([
      'summons',
      'confirmed',
      'slotsOffered',
      'changed',
      'before4',
      'before1',
    ])
  })

  test('a file that moves everybody while everybody writes and texts leave loses no line and doubles none', async () => {
    story = await openStory('2026-12-01T10:00', { store: await open() })
    const people = Array.from({ length: MANY }, (_, index) => index + 1)
    await story.load(...people.map((person) => line(person, '14/01/2027', '14h30')))
    const loading = story.load(...people.map((person) => line(person, '15/01/2027', '9h')))
    const writing = people
      .slice(0, 40)
      .map((person) => story.service.receive({ from: phoneOf(person), body: 'quand ?', sid: `SM${person}` }))
    const [report, statuses] = await Promise.all([loading, Promise.all(writing), story.service.ticker.tick()])
    expect(report).toMatchObject({ updated: MANY, created: 0, refused: [] })
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(new Set(await answers())).toEqual(new Set(['2027-01-15T09:00 none']))
    await story.passTo('2026-12-02T12:00')
    for (const person of [1, MANY / 2, MANY]) {
      const kinds = (await story.sentTo(phoneOf(person))).map(({ message }) => message.kind)
      expect(kinds.filter((kind) => kind === 'moved')).toHaveLength(1)
      expect(kinds.filter((kind) => kind === 'summons').length).toBeLessThanOrEqual(1)
    }
  })
})

function line(person: number, date: string, hour: string): string {
  return `D-${person};TEST;Karim;${phoneOf(person)};R-${person};SPIP;${date};${hour};SPIP;m.lefevre@justice.example;`
}

function phoneOf(person: number): string {
  return `+3363998${String(person).padStart(4, '0')}`
}

async function answers(): Promise<string[]> {
  const { store } = story.service.parts
  const [office] = await listOffices(store)
  const appointments = await listBetween(store, office?.id ?? '', paris('2026-01-01'), paris('2028-01-01'))
  return appointments.map(
    ({ startsAt, answer }) => `${startsAt.setZone('Europe/Paris').toFormat("yyyy-MM-dd'T'HH:mm")} ${answer}`,
  )
}
