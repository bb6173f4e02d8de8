import { describe, expect, test } from 'vitest'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { correctIdentity, makePerson } from '../../../src/app/people/make-person.ts'
import { changeObligation, makeObligation, seeProof } from '../../../src/app/people/obligations-by-hand.ts'
import type { Identity } from '../../../src/domain/person-by-hand.ts'
import { listLatestOf } from '../../../src/store/journal/journal.ts'
import { listObligations } from '../../../src/store/obligations/obligations.ts'
import { addOffice } from '../../../src/store/offices/offices.ts'
import { getProbationer, listByCases } from '../../../src/store/people/people.ts'
import { line, load, PLANNING } from '../../support/office-story.ts'
import { eachEngineAtNight, type OpenStore } from '../../support/store.ts'
import { openOffice } from '../planning-files/office-files.ts'

const KARIM: Identity = { caseNumber: 'K-1', lastName: 'MOREL', firstName: 'Karim', birthDate: '1990-05-03' }
const PHONE = '+33612121212'

async function openStory(open: OpenStore) {
  const { parts, office, agent, clock } = await openOffice('2027-01-11T10:00', await open())
  const { store } = parts
  const make = (identity = KARIM, officeId = office.id, phone: string | undefined = PHONE) =>
    makePerson(parts, {
      ...{ id: parts.newId(), officeId, agentId: agent.id, identity },
      ...{ language: 'fr', phone, landline: false, referentId: undefined },
    })
  const made = async () => {
    const answer = await make()
    if (!('person' in answer)) throw new Error('the case number is taken')
    return answer.person
  }
  const journal = async (id: string) =>
    (await listLatestOf(store, id, { limit: 20 })).map(({ what }) => what).toReversed()
  const planning = (...lines: string[]) => load(parts, [PLANNING, ...lines].join('\n'))
  const at = clock.now().plus({ days: 5 }).setZone(office.zone).set({ hour: 14, minute: 0 })
  return { parts, store, office, agent, make, made, journal, planning, at }
}

eachEngineAtNight((open) => {
  describe('somebody written down by hand', () => {
    test('is journalled, has their number by the one deed that gives one, and is the person of a file of later', async () => {
      const { store, office, made, journal, planning, at } = await openStory(open)
      const person = await made()
      expect(await getProbationer(store, person.id)).toMatchObject({ ...KARIM, phone: PHONE })
      expect(await journal(person.id)).toEqual(['personMade', 'phoneChanged'])
      const typed = { name: 'MOREL', first: 'Karim', phone: '0612121212' }
      const report = await planning(line('k-1', { ...typed, at }))
      expect(report).toMatchObject({ created: 1, refused: [], notices: [] })
      expect(await listByCases(store, office.id, ['K-1'])).toMatchObject([{ id: person.id, birthDate: '1990-05-03' }])
    })

    test('keeps what was typed where a file says otherwise, which is told, and says it once', async () => {
      const { store, made, planning, at } = await openStory(open)
      const { id } = await made()
      const row = line('K-1', { name: 'MOREL', first: 'Karime', phone: '0613131313', at })
      const { notices } = await planning(row)
      expect(notices.filter(({ code }) => code === 'conflict').map(({ column }) => column)).toEqual([
        'prenom',
        'telephone',
      ])
      expect(await getProbationer(store, id)).toMatchObject({ firstName: 'Karim', phone: PHONE })
      expect((await planning(row)).notices).toEqual([])
    })

    test('is there once, whoever writes them down at the same moment', async () => {
      const { store, office, make } = await openStory(open)
      const answers = await Promise.all(Array.from({ length: 8 }, () => make()))
      const [person, ...others] = await listByCases(store, office.id, ['K-1'])
      expect(others).toEqual([])
      expect(answers.filter((answer) => 'person' in answer)).toHaveLength(1)
      for (const answer of answers) if ('takenBy' in answer) expect(answer.takenBy.id).toBe(person?.id)
    })

    test('may have the case number of somebody whom another office follows', async () => {
      const { parts, store, make, made } = await openStory(open)
      const other = { id: parts.newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
      await store.transaction((tx) => addOffice(tx, other, parts.newId, parts.clock.now()))
      await made()
      expect(await make(KARIM, other.id)).toHaveProperty('person')
    })

    test('is found by the case number they were corrected to, and cannot take another’s', async () => {
      const { parts, store, office, agent, make, made, journal } = await openStory(open)
      const { id } = await made()
      await make({ ...KARIM, caseNumber: 'L-1' }, office.id, undefined)
      const correct = (caseNumber: string) =>
        correctIdentity(parts, {
          probationerId: id,
          agentId: agent.id,
          identity: { ...KARIM, caseNumber, birthDate: undefined, address: undefined },
          shown: KARIM,
        })
      expect(await correct('L-1')).toHaveProperty('takenBy')
      expect(await correct('M-1')).toHaveProperty('person')
      expect(await listByCases(store, office.id, ['K-1'])).toEqual([])
      expect(await listByCases(store, office.id, ['M-1'])).toMatchObject([{ id }])
      expect(await journal(id)).toEqual(['personMade', 'phoneChanged', 'identityCorrected'])
    })
  })

  test('a corrected case number makes nobody a second time: a file that says the former one is refused, and told the new one', async () => {
    const { parts, store, office, agent, made, planning, at } = await openStory(open)
    const { id } = await made()
    const correct = (from: string, caseNumber: string) => {
      const shown = { ...KARIM, caseNumber: from, address: undefined }
      const identity = { ...shown, caseNumber }
      return correctIdentity(parts, { probationerId: id, agentId: agent.id, identity, shown })
    }
    const row = (caseNumber: string, days = 0, who = { name: 'MOREL', first: 'Karim' }) =>
      line(caseNumber, { ...who, phone: '0612121212', at: at.plus({ days }) })
    await planning(row('K-1'))
    await correct('K-1', 'K-8')
    await correct('K-8', 'K-9')
    const told = { code: 'caseCorrected', column: 'dossier', value: 'K-9' }
    const report = await planning(row('K-1'), row('K-1', 7), row('K-8', 7))
    expect(report).toMatchObject({ created: 0, refused: [told, told, told] })
    expect(report.notices.filter(({ code }) => code === 'sharedNumber')).toEqual([])
    expect(await listByCases(store, office.id, ['K-1', 'K-8'])).toEqual([])
    expect((await load(parts, 'dossier;obligation\nK-1;soins')).refused).toMatchObject([told])
    expect(await planning(row('K-9', 7))).toMatchObject({ refused: [] })
    expect(await planning(row('K-1', 8, { name: 'ROCHE', first: 'Nadia' }))).toMatchObject({ created: 1, refused: [] })
    await erasePerson(parts, await getProbationer(store, id))
    expect(await store.db.select().from(store.tables.formerCases)).toEqual([])
  })

  test('an old form undoes nobody’s correction: it changes what its writer changed, and is refused where both did', async () => {
    const { parts, store, agent, made, journal } = await openStory(open)
    const { id } = await made()
    const shown = { ...KARIM, address: undefined }
    const correct = (change: Partial<Identity> & { address?: string }) =>
      correctIdentity(parts, { probationerId: id, agentId: agent.id, identity: { ...shown, ...change }, shown })
    await correct({ firstName: 'Karime' })
    await correct({ lastName: 'MOREAU', address: '1 rue Haute, 92000 Nanterre' })
    const known = { lastName: 'MOREAU', firstName: 'Karime', birthDate: '1990-05-03' }
    expect(await getProbationer(store, id)).toMatchObject({ ...known, address: '1 rue Haute, 92000 Nanterre' })
    expect(await correct({ firstName: 'Karem', lastName: 'MOREAU' })).toMatchObject({ contested: ['firstName'] })
    expect(await getProbationer(store, id)).toMatchObject(known)
    const said = ['personMade', 'phoneChanged', 'identityCorrected', 'addressChanged', 'identityCorrected']
    expect(await journal(id)).toEqual(said)
  })

  describe('an obligation written down by hand', () => {
    const duty = (id: string, words: string) => ({ id, words, values: { detail: 'au CSAPA' } })

    test('is known by the catalogue, changes, is lifted and stands again, each journalled', async () => {
      const { parts, store, agent, made, journal } = await openStory(open)
      const { id: probationerId } = await made()
      const whom = { probationerId, agentId: agent.id }
      await makeObligation(parts, { ...whom, ...duty('o-1', 'Obligation de soins') })
      await makeObligation(parts, { ...whom, ...duty('o-1', 'Obligation de soins') })
      await expect(makeObligation(parts, { ...whom, ...duty('o-2', 'soins') })).rejects.toMatchObject({
        code: 'obligationKnown',
      })
      const change = async (values: object) => {
        const shown = (await listObligations(store, probationerId))[0] ?? {}
        return changeObligation(parts, { ...whom, obligationId: 'o-1', values, shown })
      }
      await change({ detail: 'à l’hôpital', dueOn: '2027-03-01' })
      await change({ detail: 'à l’hôpital', dueOn: '2027-03-01', status: 'lifted' })
      expect(await listObligations(store, probationerId)).toMatchObject([
        { code: 'soins', words: undefined, detail: 'à l’hôpital', dueOn: '2027-03-01', status: 'lifted' },
      ])
      await change({ status: 'current' })
      await seeProof(parts, { ...whom, obligationId: 'o-1' })
      const [after] = await listObligations(store, probationerId)
      expect(after).toMatchObject({ detail: undefined, dueOn: undefined, status: 'current' })
      expect(after?.provedAt?.toMillis()).toBeGreaterThan(0)
      const said = await journal(probationerId)
      const of = ['obligationMade', 'obligationChanged', 'obligationLifted', 'obligationChanged', 'obligationStands']
      expect(said).toEqual(['personMade', 'phoneChanged', ...of, 'proofSeen'])
    })

    test('is of one person: through another’s page it is not there', async () => {
      const { parts, agent, office, make, made } = await openStory(open)
      const { id: probationerId } = await made()
      await makeObligation(parts, { probationerId, agentId: agent.id, ...duty('o-1', 'soins') })
      const other = await make({ ...KARIM, caseNumber: 'L-1' }, office.id, undefined)
      const whom = { probationerId: 'person' in other ? other.person.id : '', agentId: agent.id, obligationId: 'o-1' }
      await expect(seeProof(parts, whom)).rejects.toMatchObject({ code: 'notFound' })
      await expect(changeObligation(parts, { ...whom, values: {}, shown: {} })).rejects.toMatchObject({
        code: 'notFound',
      })
    })

    test('is not undone by the file that said so before, and what the file itself changes is', async () => {
      const { parts, store, agent, made } = await openStory(open)
      const { id: probationerId } = await made()
      const whom = { probationerId, agentId: agent.id }
      const file = (detail: string) => load(parts, `dossier;obligation;detail;statut\nK-1;soins;${detail};en cours`)
      const held = async () => (await listObligations(store, probationerId))[0]
      await file('au CSAPA')
      await changeObligation(parts, {
        ...whom,
        obligationId: (await held())?.id ?? '',
        values: { detail: 'au CSAPA', status: 'lifted' },
        shown: (await held()) ?? {},
      })
      expect((await file('au CSAPA')).notices).toEqual([])
      expect(await held()).toMatchObject({ status: 'lifted' })
      expect((await file('chez le docteur Petit')).notices).toEqual([])
      expect(await held()).toMatchObject({ status: 'lifted', detail: 'chez le docteur Petit' })
      await changeObligation(parts, {
        ...whom,
        obligationId: (await held())?.id ?? '',
        values: { detail: 'à l’hôpital', status: 'lifted' },
        shown: (await held()) ?? {},
      })
      expect((await file('au CMP')).notices).toMatchObject([{ code: 'conflict', column: 'detail', value: 'au CMP' }])
      expect(await held()).toMatchObject({ status: 'lifted', detail: 'à l’hôpital' })
    })
  })
})
