import { DateTime } from 'luxon'
import { describe, expect, onTestFinished, test } from 'vitest'
import { erasePerson } from '../../src/app/people/erase-person.ts'
import { findPeople } from '../../src/app/people/find-person.ts'
import { readPersonFile } from '../../src/app/people/person-file.ts'
import { recordReceipt } from '../../src/app/texts/record-receipt.ts'
import { tick } from '../../src/app/upkeep/tick.ts'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { keepFoundSent } from '../../src/store/carrier/found-sent.ts'
import { eq } from '../../src/store/engine/drizzle.ts'
import { enqueueEmail, listEmails } from '../../src/store/notices/emails.ts'
import { addOffice, listOffices } from '../../src/store/offices/offices.ts'
import { listTextsWith } from '../../src/store/people/person-rows.ts'
import { setPhone } from '../../src/store/people/write-people.ts'
import { listFree } from '../../src/store/slots/slots.ts'
import { personFile } from '../../src/web/people/person-file-words.ts'
import { clockAt } from '../support/clock.ts'
import { line, load, PLANNING, personOf } from '../support/office-story.ts'
import { openTestService } from '../support/service.ts'
import { eachEngineAtNight, type OpenStore } from '../support/store.ts'
import { dump } from '../support/store-dump.ts'

const START = DateTime.fromISO('2026-12-01T10:00', { zone: 'Europe/Paris' })
const AT = START.plus({ days: 20 }).set({ hour: 14 })
const KARIM = { caseNumber: 'K-2027', phone: '+33612121212', name: 'MOREL', first: 'Karim' }
const NADIA = { caseNumber: 'N-2027', phone: '+33613131313', name: 'ROCHE', first: 'Nadia' }
const HOME = '9 impasse des Lilas'

/** An office that follows Karim and Nadia, a while after they wrote and were written to. */
async function openStory(open: OpenStore) {
  const clock = clockAt(START)
  const service = await openTestService({ clock, store: await open() })
  onTestFinished(() => service.close())
  const { parts } = service
  const planning = [
    PLANNING,
    line('K-2027', { ...KARIM, phone: '0612121212', reference: 'K1', at: AT }),
    line('N-2027', { ...NADIA, phone: '0613131313', at: AT }),
  ]
  await load(parts, planning.join('\n'))
  await load(
    parts,
    [
      'type;date;heure;lieu;agent_email',
      'SPIP;10/12/2026;11h00;SPIP;a@justice.example',
      'SPIP;11/12/2026;11h00;SPIP;a@justice.example',
    ].join('\n'),
  )
  await load(parts, 'dossier;obligation;detail\nK-2027;soins;chez le docteur Petit\nN-2027;travail;')
  const say = async (from: string, body: string) => {
    clock.set(clock.now().plus({ minutes: 1 }))
    await service.receive({ from, body })
    // The message itself wakes the ticker: its tick waits for the one under way.
    await service.ticker.tick()
  }
  await tick(parts)
  await say(KARIM.phone, 'possible un autre jour ?')
  await say(KARIM.phone, '1')
  const visit = line('K-2027', { reference: 'K2', type: 'VISITE', at: AT.plus({ days: 30 }), name: '', first: '' })
  await load(parts, [PLANNING, visit.replace('SPIP;1 rue Haute', `Domicile;${HOME}`)].join('\n'))
  await say(KARIM.phone, 'je voudrais parler à ma conseillère')
  await say(NADIA.phone, 'oui je serai là')
  await say(NADIA.phone, 'rappelez moi svp')
  // What is told of one person soon after something else leaves five minutes after it.
  clock.set(clock.now().plus({ minutes: 6 }))
  await tick(parts)
  const [office] = await listOffices(parts.store)
  if (!office) throw new Error('a story needs an office')
  return { service, parts, clock, say, office }
}

eachEngineAtNight((open) => {
  describe('what is held about a person', () => {
    test('is given whole: identity, appointments, obligations, texts, conversation, journal, requests, e-mails', async () => {
      const { parts } = await openStory(open)
      const file = await readPersonFile(parts.store, await personOf(parts, 'K-2027'))
      expect(file.identity).toMatchObject({
        caseNumber: 'K-2027',
        lastName: 'MOREL',
        firstName: 'Karim',
        phone: KARIM.phone,
      })
      expect(file.appointments.map(({ reference }) => reference)).toEqual(['K1', 'K2'])
      expect(file.appointments[0]).toMatchObject({
        movedByText: 1,
        agent: expect.stringContaining('a@justice.example'),
      })
      expect(file.obligations).toMatchObject([{ code: 'soins', detail: 'chez le docteur Petit', status: 'current' }])
      expect(file.texts.filter(({ direction }) => direction === 'in').map(({ body }) => body)).toEqual([
        'possible un autre jour ?',
        '1',
        'je voudrais parler à ma conseillère',
      ])
      expect(file.texts.some(({ direction, state }) => direction === 'out' && state === 'sent')).toBe(true)
      expect(file.conversations).toHaveLength(1)
      expect(file.journal.map(({ what }) => what)).toContain('appointmentMovedByText')
      expect(file.requests.map(({ kind }) => kind)).toContain('callback')
      expect(file.emails.length).toBeGreaterThanOrEqual(2)
      expect(file.plannedTexts.length).toBeGreaterThan(0)
      expect(file.scheduleLines).toHaveLength(2)
    })

    test('is given with every receipt of a text, that of an address without our id too', async () => {
      const { parts } = await openStory(open)
      const karim = await personOf(parts, 'K-2027')
      const sent = (await listTextsWith(parts.store, karim.id)).find(({ state }) => state === 'sent')
      await recordReceipt(parts, { messageId: undefined, sid: sent?.sid ?? '', state: 'delivered', code: undefined })
      const file = await readPersonFile(parts.store, karim)
      expect(file.texts.flatMap(({ receipts }) => receipts)).toMatchObject([{ state: 'delivered' }])
    })

    test('holds nothing of anybody else, on paper either', async () => {
      const { parts } = await openStory(open)
      const file = await readPersonFile(parts.store, await personOf(parts, 'K-2027'))
      for (const given of [JSON.stringify(file), personFile(file)]) {
        expect(given).toContain('K-2027')
        expect(given).not.toMatch(/Nadia|ROCHE|N-2027|613131313|rappelez moi/i)
      }
    })

    test('takes of a digest only the lines that name them', async () => {
      const story = await openStory(open)
      await tellBoth(story)
      const file = await readPersonFile(story.parts.store, await personOf(story.parts, 'K-2027'))
      const mail = file.emails.find(({ subject }) => subject.includes('Rendez-vous du jeudi 10'))
      expect(mail?.body).toBe('- 11h, Karim MOREL (dossier K-2027)')
    })

    test('holds no address by which an agent decides or signs in', async () => {
      const { parts, office, clock } = await openStory(open)
      const body = 'Karim Morel\n- Refuser :\n  http://x.example/agir/Secret-1_a\nhttp://x.example/connexion/Secret-2'
      const person = await personOf(parts, 'K-2027')
      const former = {
        id: 'e1',
        key: 'k',
        officeId: office.id,
        kind: 'moveAsked',
        to: 'a@justice.example',
        subject: 'Demain',
      }
      await parts.store.transaction(async (tx) => {
        await enqueueEmail(tx, { ...former, body, dueAt: START }, clock.now())
        await tx.db.update(tx.tables.emails).set({ probationerId: person.id }).where(eq(tx.tables.emails.id, 'e1'))
      })
      const { emails } = await readPersonFile(parts.store, person)
      expect(emails.find(({ subject }) => subject === 'Demain')?.body).toContain('http://x.example/agir/…')
      expect(JSON.stringify(emails)).not.toContain('Secret')
    })

    test('leaves out texts of a number that two people share, and says how many', async () => {
      const { parts, say, clock } = await openStory(open)
      const nadia = await personOf(parts, 'N-2027')
      await parts.store.transaction((tx) => setPhone(tx, nadia.id, KARIM.phone))
      await say(KARIM.phone, 'Nadia ne peut pas venir')
      clock.set(clock.now().plus({ minutes: 6 }))
      await tick(parts)
      expect((await listEmails(parts.store, 9)).map(({ body }) => body).join()).toContain('Nadia ne peut pas venir')
      const file = await readPersonFile(parts.store, await personOf(parts, 'K-2027'))
      expect(JSON.stringify(file)).not.toContain('Nadia ne peut pas venir')
      expect(file.sharedTexts).toBeGreaterThan(0)
      expect(personFile(file)).toContain('numéro partagé ne sont pas joints')
      expect(file.conversations).toEqual([])
    })
  })

  describe('a person erased', () => {
    test('is named nowhere any more, in no table', async () => {
      const story = await openStory(open)
      const { parts } = story
      await tellBoth(story)
      const person = await personOf(parts, 'K-2027')
      const found = { to: person.phone ?? '', body: 'Bonjour Karim', state: 'delivered', code: undefined } as const
      await parts.store.transaction((tx) => keepFoundSent(tx, [{ ...found, sid: 'SMfound', sentAt: START }]))
      const before = JSON.stringify(await dump(parts.store))
      const erased = await erasePerson(parts, person)

      const after = JSON.stringify(await dump(parts.store))
      const traces = new RegExp(`Karim|MOREL|K-2027|612121212|${person.id}|docteur Petit|${HOME}`, 'i')
      expect(before).toMatch(traces)
      expect(after.match(traces)?.[0]).toBeUndefined()
      expect(after).toContain('personErased')
      expect(erased).toMatchObject({ appointments: 2, obligations: 1 })
      expect(erased.texts).toBeGreaterThan(3)
      expect(erased.emails).toBeGreaterThan(2)
    })

    test('is named no more by a file that the office called after them, of which its kind is left', async () => {
      const { parts } = await openStory(open)
      const named = (fileName: string) =>
        parts.store.transaction((tx) => tx.db.update(tx.tables.imports).set({ fileName }))
      await named('convocation Morél karim.csv')
      await erasePerson(parts, await personOf(parts, 'K-2027'))
      const { imports = [] } = (await dump(parts.store)) as Record<string, { fileName?: string }[]>
      expect([...new Set(imports.map(({ fileName }) => fileName))]).toEqual(['….csv'])
      await named('planning du lundi.csv')
      await erasePerson(parts, await personOf(parts, 'N-2027'))
      expect(JSON.stringify(await dump(parts.store))).toContain('planning du lundi.csv')
    })

    test('is named no more by summaries that left before it was kept by row whom they name', async () => {
      const { parts, office, clock } = await openStory(open)
      const words = { to: 'a@justice.example', subject: 'Demain', body: '- 14h Karim Morel\n- 14h Nadia Roche' }
      const former = { id: 'e1', key: 'digest:1', officeId: office.id, kind: 'digest', ...words, dueAt: START }
      await parts.store.transaction((tx) => enqueueEmail(tx, former, clock.now()))
      await tick(parts)
      await erasePerson(parts, await personOf(parts, 'K-2027'))
      expect(JSON.stringify(await dump(parts.store))).not.toContain('Karim Morel')
    })

    test('takes nothing of anybody else away', async () => {
      const story = await openStory(open)
      const { parts } = story
      await tellBoth(story)
      const nadia = await personOf(parts, 'N-2027')
      const before = await readPersonFile(parts.store, nadia)
      await erasePerson(parts, await personOf(parts, 'K-2027'))
      expect(JSON.stringify(await readPersonFile(parts.store, nadia))).toBe(JSON.stringify(before))
    })

    test('gives the slot back to others', async () => {
      const { parts, office, clock } = await openStory(open)
      const free = () =>
        listFree(parts.store, {
          officeId: office.id,
          type: 'SPIP',
          from: clock.now(),
          until: clock.now().plus({ days: 30 }),
        })
      expect(await free()).toHaveLength(1)
      await erasePerson(parts, await personOf(parts, 'K-2027'))
      expect(await free()).toHaveLength(2)
    })

    test('leaves to whoever shares the number the exchange that does not name them', async () => {
      const { parts, say } = await openStory(open)
      const nadia = await personOf(parts, 'N-2027')
      await parts.store.transaction((tx) => setPhone(tx, nadia.id, KARIM.phone))
      await say(KARIM.phone, 'c’est Karim, je suis malade')
      await say(KARIM.phone, 'c’est quand ?')
      await erasePerson(parts, await personOf(parts, 'K-2027'))
      const bodies = JSON.stringify((await dump(parts.store)).messages)
      expect(bodies).not.toContain('Karim')
      expect(bodies).toContain('c’est quand ?')
      expect((await findPeople(parts.store, '0612121212')).map(({ id }) => id)).toEqual([nadia.id])
    })

    test('is nobody to the service when they write again', async () => {
      const { parts, say } = await openStory(open)
      await erasePerson(parts, await personOf(parts, 'K-2027'))
      await say(KARIM.phone, 'bonjour')
      const { messages = [] } = await dump(parts.store)
      expect(messages).toContainEqual(expect.objectContaining({ kind: 'stranger', probationerId: null, state: 'sent' }))
    })
  })

  describe('a person looked for', () => {
    test('is found by case number, and by phone in any writing', async () => {
      const { parts } = await openStory(open)
      for (const written of ['K-2027', 'k-2027', "'K-2027", '0612121212', '06 12 12 12 12', '+33612121212']) {
        expect((await findPeople(parts.store, written)).map(({ lastName }) => lastName)).toEqual(['MOREL'])
      }
      expect(await findPeople(parts.store, '0699999999')).toEqual([])
    })

    test('is several when the same case number is in two offices', async () => {
      const { parts, clock } = await openStory(open)
      const second = { id: parts.newId(), code: 'LILLE', name: 'SPIP 59', zone: 'Europe/Paris', holidayRegion: 'FR' }
      await parts.store.transaction(async (tx) => {
        await addOffice(tx, second, parts.newId, clock.now())
        await keepAgent(tx, { id: parts.newId(), officeId: second.id, email: 'b@justice.example' }, clock.now())
      })
      await load(
        parts,
        [`${PLANNING};service`, `${line('K-2027', { ...KARIM, phone: '', reference: 'L1', at: AT })};LILLE`].join('\n'),
      )
      expect(await findPeople(parts.store, 'K-2027')).toHaveLength(2)
    })
  })
})

/** The summary of a day on which both have an appointment, as their agent received it. */
async function tellBoth({ parts, clock }: Awaited<ReturnType<typeof openStory>>): Promise<void> {
  const day = DateTime.fromISO('2026-12-10T14:00', { zone: 'Europe/Paris' })
  await load(parts, [PLANNING, line('N-2027', { ...NADIA, reference: 'N2', at: day })].join('\n'))
  clock.set(day.minus({ days: 1 }).set({ hour: 17, minute: 30 }))
  await tick(parts)
  const digests = (await listEmails(parts.store, 99)).filter(({ kind }) => kind === 'digest')
  expect(digests[0]?.body).toMatch(/Nadia ROCHE.*Karim MOREL/s)
}
