import { describe, expect, test } from 'vitest'
import { putIntoWords } from '../../../src/app/mail/put-into-words.ts'
import { addNotice } from '../../../src/app/notices/add-notice.ts'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { findAgentByEmail, setAgent, setMailChoice } from '../../../src/store/agents/agents.ts'
import { listAppointmentsOf } from '../../../src/store/appointments/appointments.ts'
import { renewAppointment } from '../../../src/store/appointments/write-appointments.ts'
import type { Transaction } from '../../../src/store/engine/database.ts'
import { getOffice } from '../../../src/store/offices/offices.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { KARIM, karimAt, MARIE, type MailStory, openMailStory } from '../../support/mail-story.ts'
import { listNotices } from '../../support/store-rows.ts'

const LEA = '+33639980002'

async function open(): Promise<MailStory> {
  const story = await openMailStory('2027-01-11T09:30')
  await story.load(karimAt('14/01/2027', '14h30'))
  await story.load(`D-2;AUTRE;Léa;0639980002;R-2;SPIP;14/01/2027;15h30;SPIP de Nanterre;${MARIE};`)
  await story.passTo('2027-01-11T10:00')
  return story
}

async function says(story: MailStory, body: string, from = KARIM) {
  expect(await story.service.receive({ from, body })).toBe(200)
  await story.service.ticker.tick()
}

async function pass(story: MailStory, minutes: number) {
  story.clock.set(story.clock.now().plus({ minutes }))
  await story.service.ticker.tick()
}

function change<T>({ service: { parts } }: MailStory, work: (tx: Transaction) => Promise<T>) {
  return parts.store.transaction(work)
}

async function personOf({ service: { parts } }: MailStory, phone = KARIM) {
  return (await listByPhone(parts.store, phone))[0] ?? expect.fail('they are there')
}

async function moveByADay(story: MailStory) {
  const [appointment] = await listAppointmentsOf(story.service.parts.store, (await personOf(story)).id)
  if (!appointment) throw new Error('Karim has an appointment')
  const startsAt = appointment.startsAt.plus({ days: 1 })
  await change(story, (tx) => renewAppointment(tx, appointment.id, { startsAt }, story.clock.now()))
}

async function speakEnglish(story: MailStory) {
  await change(story, async (tx) => {
    const agent = (await findAgentByEmail(tx, MARIE)) ?? expect.fail('Marie is in the planning')
    await setMailChoice(tx, agent.id, { ...agent, language: 'en' })
    await setAgent(tx, agent.id, { role: 'agent' })
  })
}

describe('what waits to be told', () => {
  test('and cannot be worded holds nothing else back, and waits', async () => {
    const story = await open()
    const { parts } = story.service
    await change(story, async (tx) => {
      const karim = await personOf(story)
      const office = await getOffice(tx, karim.officeId)
      const broken = { kind: 'danger' as const, key: 'broken', office, danger: 'of no known kind' as never }
      await addNotice(tx, parts, { ...broken, probationer: karim }, story.clock.now())
    })
    await says(story, 'rappelez-moi svp', LEA)
    const subjects = (await story.read()).map(({ subject }) => subject)
    expect(subjects).toEqual([expect.stringContaining('Demande à être rappelée')])
    const waiting = (await listNotices(parts.store)).filter(({ emailId }) => emailId === null)
    expect(waiting.map(({ kind, dueAt }) => [kind, dueAt])).toEqual([['danger', story.clock.now().plus({ hours: 1 })]])
  })

  test('is worded as everything is when it leaves', async () => {
    const story = await open()
    await says(story, 'rappelez-moi svp')
    await says(story, 'je peux pas venir jeudi')
    await moveByADay(story)
    await pass(story, 5)
    expect((await story.read()).map(({ subject }) => subject)).toEqual([
      '[justif] Demande à être rappelée - K. T. - jeudi 14 janvier 2027 à 14h30',
      expect.stringMatching(/- K\. T\. - vendredi 15 janvier 2027 à 14h30$/),
    ])
  })

  test('is worded again when the mail server did not take it, under the same id', async () => {
    const story = await open()
    story.server.misbehave({ at: 'data', cut: true })
    await says(story, 'je peux pas venir jeudi')
    expect(await story.read()).toEqual([])
    const [{ id, attempts, emailId } = {}] = await listNotices(story.service.parts.store)
    expect([attempts, emailId]).toEqual([1, null])
    await speakEnglish(story)
    await pass(story, 1)
    const [mail, ...others] = await story.read()
    expect(others).toEqual([])
    expect(mail?.subject).toMatch(/Thursday 14 January 2027/)
    expect(mail?.messageId).toBe(`<${id}@justif.example>`)
  })

  test('is told by whoever comes after, when who was telling it died', async () => {
    const story = await open()
    const { parts } = story.service
    await says(story, 'rappelez-moi svp')
    await says(story, "j'ai changé de numéro")
    const [, notice] = await listNotices(parts.store)
    const now = story.clock.now().plus({ minutes: 5 })
    story.clock.set(now)
    await change(story, async (tx) => {
      const leaving = { now, leaseUntil: now.plus({ minutes: 5 }), limit: 9 }
      expect((await putIntoWords(tx, parts, leaving)).emails.map(({ id }) => id)).toEqual([notice?.id])
    })
    await pass(story, 4)
    expect(story.server.mails).toHaveLength(1)
    await pass(story, 2)
    expect((await story.read()).slice(1)).toMatchObject([{ text: expect.stringContaining('changé de numéro') }])
  })

  test('is forgotten with the person, and told of others all the same', async () => {
    const story = await open()
    for (const from of [KARIM, LEA]) await says(story, 'rappelez-moi svp', from)
    for (const from of [KARIM, LEA]) await says(story, "j'ai changé de numéro", from)
    expect(await story.read()).toHaveLength(2)
    await erasePerson(story.service.parts, await personOf(story))
    await pass(story, 10)
    const subjects = (await story.read()).map(({ subject }) => subject)
    expect(subjects.slice(2)).toEqual([expect.stringMatching(/ - L\. A\. - /)])
    const { emails, notices } = story.service.parts.store.tables
    const { db } = story.service.parts.store
    expect((await db.select().from(emails)).map(({ subject }) => subject)).not.toContainEqual(
      expect.stringContaining('K. T.'),
    )
    expect(new Set((await db.select().from(notices)).map(({ probationerId }) => probationerId)).size).toBe(1)
  })
})

test('two notices that leave together are one text and one HTML, made once', async () => {
  const story = await open()
  await says(story, 'rappelez-moi svp')
  await says(story, "j'ai envoyé mon attestation hier")
  await says(story, "j'ai changé de numéro")
  await pass(story, 5)
  const html = (await story.read())[1]?.html ?? ''
  for (const once of ['<!doctype html>', '</html>', '<title>', 'Les réponses à cet e-mail', 'border-top:1px'])
    expect(html.split(once)).toHaveLength(2)
  expect(html.match(/<h1/g)).toHaveLength(2)
})

test('whoever reads English is offered decisions in English', async () => {
  const story = await open()
  await story.loadFile(
    new TextEncoder().encode(
      `type;date;heure;lieu;places;agent_email\nSPIP;15/01/2027;9h;SPIP de Nanterre;1;${MARIE}\nSPIP;18/01/2027;9h;SPIP de Nanterre;1;${MARIE}`,
    ),
  )
  await speakEnglish(story)
  await change(story, (tx) => tx.db.update(tx.tables.appointmentTypes).set({ moving: 'asked' }))
  await says(story, 'possible vendredi ?')
  const text = (await story.read()).at(-1)?.text ?? ''
  expect([...text.matchAll(/^- (.*):$\n {2}\S+\/agir\//gm)].map(([, words]) => words)).toEqual([
    'Accept: move to Friday 15 January 2027 at 09:00',
    'Propose by text Monday 18 January 2027 at 09:00',
    'Choose a time',
    'Refuse: the appointment stands',
  ])
  await story.passTo('2027-01-15T17:30')
  const digest = (await story.read()).at(-1)?.text ?? ''
  expect([...digest.matchAll(/^ {2}(\w+): \S+\/agir\//gm)].slice(0, 3).map(([, words]) => words)).toEqual([
    'Attended',
    'Missed',
    'Excused',
  ])
})
