import { expect, onTestFinished, test } from 'vitest'
import { countOffice, findCountedAt, keepCounts } from '../../../src/app/effect/keep-counts.ts'
import { recordReceipt } from '../../../src/app/texts/record-receipt.ts'
import { listActivityCounts } from '../../../src/store/effect/activity.ts'
import { listTextCounts } from '../../../src/store/effect/texts.ts'
import { setMark } from '../../../src/store/marks/marks.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { asCounted, textsAsCounted } from '../../support/as-counted.ts'
import { countStatements } from '../../support/count-statements.ts'
import { openStory, paris, type Story } from '../../support/story.ts'

const [KARIM, INES, LUC] = ['+33639980001', '+33639980002', '+33639980003']
const SLOTS = ['type;date;heure;lieu;agent_email;places', 'SPIP;21/01/2027;10h;SPIP;m@justice.example;1'].join('\n')

function line(n: number, phone: string, day: string): string {
  return `D-${n};TEST;Karim;${phone};R-${n};SPIP;${day};14h30;SPIP;m@justice.example;`
}

async function open(): Promise<Story> {
  const story = await openStory('2027-01-11T10:00')
  onTestFinished(() => story.service.close())
  return story
}

async function officeOf({ service: { parts } }: Story) {
  const [office] = await listOffices(parts.store)
  if (!office) throw new Error('a service has an office')
  return office
}

/** The figures of January and February, counted now. */
async function counted(story: Story) {
  const { store } = story.service.parts
  const office = await officeOf(story)
  await countOffice(story.service.parts, office)
  return figuresOf(story, store, office.id)
}

async function figuresOf(story: Story, store = story.service.parts.store, officeId?: string) {
  const id = officeId ?? (await officeOf(story)).id
  const activity = await listActivityCounts(store, [id], '2027-01', '2027-02')
  const texts = await listTextCounts(store, id, '2027-01', '2027-02')
  const of = (month: string) => ({
    activity: asCounted(activity.filter((count) => count.month === month)),
    texts: textsAsCounted(texts.filter((count) => count.month === month)),
    reasons: texts.filter((count) => count.month === month && count.code !== '').map(({ code }) => code),
  })
  return { january: of('2027-01'), february: of('2027-02') }
}

const said = (story: Story, from: string, body: string) => story.service.receive({ from, body })

test('a talk of a month is counted as it was: what people did, what we answered, what went to an agent', async () => {
  const story = await open()
  await story.loadFile(new TextEncoder().encode(SLOTS))
  await story.load(
    line(1, KARIM, '18/01/2027'),
    line(2, INES, '19/01/2027'),
    line(3, LUC, '20/01/2027'),
    line(4, '', '20/01/2027'),
  )
  await story.passTo('2027-01-11T11:00')
  await said(story, KARIM, "oui j'y serai")
  await said(story, KARIM, 'oui')
  await said(story, INES, 'je peux pas venir')
  await said(story, INES, '1')
  await said(story, LUC, "c'est où ?")
  await said(story, LUC, 'rappelez-moi svp')
  await said(story, LUC, 'STOP')
  await said(story, '+33639980099', 'bonjour, qui êtes-vous ?')
  await story.passTo('2027-01-11T11:01')
  const { january, february } = await counted(story)
  expect(january.activity).toMatchObject({
    ...{ invited: 3, answered: 3, theyAnswered: 3600, weAnswered: 0 },
    ...{ confirmed: 1, moved: 1, freed: 1, cannotCome: 1, late: 0, optedOut: 1 },
    received: 8,
    asked: { where: 1, agent: 1, when: 0 },
  })
  expect(january.activity).toMatchObject({ answeredAlone: 5, handedOver: 3, neither: 0 })
  expect(january.texts.left).toBe((await sentTo(story)).length)
  expect(january.texts).toMatchObject({ received: 8, delivered: 0, failed: 0 })
  expect(january.texts.segments).toBeGreaterThanOrEqual(january.texts.left)
  expect(february.texts.left).toBe(0)
})

async function sentTo(story: Story) {
  const all = await Promise.all([KARIM, INES, LUC, '+33639980099'].map((phone) => story.sentTo(phone)))
  return all.flat()
}

test('a receipt that comes days later is counted, until four days have made the day stand', async () => {
  const story = await open()
  await story.load(line(1, KARIM, '18/02/2027'), line(2, INES, '18/02/2027'))
  await story.passTo('2027-01-11T11:00')
  const sent = [...(await story.sentTo(KARIM)), ...(await story.sentTo(INES))]
  const receipt = async (place: number) => {
    const sid = sent[place]?.message.sid ?? ''
    await recordReceipt(story.service.parts, { messageId: undefined, sid, state: 'delivered', code: undefined })
  }
  expect((await counted(story)).january.texts).toMatchObject({ left: 2, delivered: 0 })
  story.clock.set(paris('2027-01-15T12:00'))
  await receipt(0)
  expect((await counted(story)).january.texts).toMatchObject({ left: 2, delivered: 1 })
  story.clock.set(paris('2027-01-16T12:00'))
  await receipt(1)
  expect((await counted(story)).january.texts).toMatchObject({ left: 2, delivered: 1 })
})

test('what stands stays when the texts are gone', async () => {
  const story = await open()
  await story.load(line(1, KARIM, '18/02/2027'))
  await story.passTo('2027-01-11T11:00')
  await said(story, KARIM, 'oui')
  await story.service.ticker.quiet() // the answer left
  await counted(story)
  story.clock.set(paris('2027-02-20T12:00'))
  const before = await counted(story)
  const { store } = story.service.parts
  await store.transaction(async ({ db, tables }) => {
    await db.delete(tables.messages)
  })
  expect(await counted(story)).toEqual(before)
  expect(before.january).toMatchObject({ texts: { left: 2 }, activity: { received: 1, confirmed: 1 } })
})

test('months counted by a version that counted no people are counted once more, with whose messages they were', async () => {
  const story = await open()
  await story.load(line(1, KARIM, '18/02/2027'))
  await story.passTo('2027-01-11T11:00')
  await said(story, KARIM, 'oui')
  await said(story, KARIM, 'où ?')
  const { store } = story.service.parts
  const { id } = await officeOf(story)
  const peopleOf = async () =>
    (await listActivityCounts(store, [id], '2027-01', '2027-01')).find(({ what }) => what === 'received')?.people
  story.clock.set(paris('2027-03-20T12:00'))
  await counted(story)
  expect(await peopleOf()).toBe(1)
  await store.transaction(async (tx) => {
    await tx.db.update(tx.tables.activityCounts).set({ people: null })
    await setMark(tx, `effect counted ${id}`, '2027-03-20T10:00:00.000Z 2027-03-17')
  })
  await counted(story)
  expect(await peopleOf()).toBe(1)
  await store.transaction(async (tx) => void (await tx.db.update(tx.tables.activityCounts).set({ people: null })))
  await counted(story)
  expect(await peopleOf()).toBeNull()
})

test('each day is counted once by itself, in the first hour that the service is there, and no other tick counts', async () => {
  const story = await open()
  await story.load(line(1, KARIM, '18/02/2027'))
  const { parts, ticker } = story.service
  const office = await officeOf(story)
  const ticked = async (iso: string) => {
    story.clock.set(paris(iso))
    await ticker.tick()
    await ticker.quiet()
    return findCountedAt(parts.store, office.id)
  }
  const first = await ticked('2027-01-11T10:00')
  expect(first).toBeDefined()
  expect(await ticked('2027-01-11T10:30')).toEqual(first)
  expect(await ticked('2027-01-11T18:30')).toEqual(first)
  const next = paris('2027-01-12T07:10')
  expect((await ticked('2027-01-12T07:10'))?.toMillis()).toBe(next.toMillis())
  const asked = countStatements()
  await keepCounts(parts)
  expect(asked.statements()).toBeLessThanOrEqual(2)
})
