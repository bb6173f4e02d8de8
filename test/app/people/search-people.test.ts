import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { correctIdentity } from '../../../src/app/people/make-person.ts'
import { searchPeople } from '../../../src/app/people/search-people.ts'
import { setUp } from '../../../src/app/upkeep/set-up.ts'
import { removeMark } from '../../../src/store/marks/marks.ts'
import { addOffice, listOffices } from '../../../src/store/offices/offices.ts'
import { addProbationers } from '../../../src/store/people/write-people.ts'
import { openStory, type Story } from '../../support/story.ts'
import { PHONE } from './person-story.ts'

let story: Story
beforeEach(async () => {
  story = await openStory('2027-01-11T09:30')
  const rest = '14/01/2027;14h30;SPIP de Nanterre;marie.lefevre@justice.example;'
  await story.load(
    `D-1;BENALI;Karim;0639980001;R-1;SPIP;${rest}`,
    `D-2;BÉNARD;Éloïse;0639980002;R-2;SPIP;${rest}`,
    `2026/É-3;<img src=x onerror=alert(1)>;=CMD();0639980001;R-3;SPIP;${rest}`,
  )
})
afterEach(() => story.service.close())

async function search(written: string, { limit = 50, offset = 0 } = {}): Promise<string[]> {
  const { store } = story.service.parts
  const [office] = await listOffices(store)
  if (!office) throw new Error('there is an office')
  const { people, more } = await searchPeople(store, office, written, { limit, offset })
  return [...people.map(({ caseNumber }) => caseNumber), ...(more ? ['more'] : [])]
}

test.each([
  ['benali', ['D-1']],
  ['karim BEN', ['D-1']],
  ['ben', ['D-1', 'D-2']],
  ['benard eloise', ['D-2']],
  ['Bénard, Éloïse', ['D-2']],
  ['benalien', []],
  ['img', ['2026/É-3']],
  ['cmd', ['2026/É-3']],
  ['enali', []],
  ['b', []],
  ['', []],
])('names are found by the beginnings of their words, accents and case ignored: "%s"', async (written, found) => {
  expect((await search(written)).sort()).toEqual([...found].sort())
})

test.each(['06 39 98 00 02', '+33639980002', '0033 6 39 98 00 02', '06.39.98.00.02', '639980002'])(
  'a number is found in any writing: "%s"',
  async (written) => {
    expect(await search(written)).toEqual(['D-2'])
  },
)

test('a number that two people share finds both, in the order of their names', async () => {
  expect(await search('06 39 98 00 01')).toEqual(['2026/É-3', 'D-1'])
})

test.each(['D-2', 'd-2', ' D-2 ', "'D-2"])('a case number is found as people copy it: "%s"', async (written) => {
  expect(await search(written)).toEqual(['D-2'])
})

test('somebody is found by the case number they had before it was corrected, and told to be so found; who has it now, too', async () => {
  const { store, clock } = story.service.parts
  const [office] = await listOffices(store)
  if (!office) throw new Error('there is an office')
  const found = async (written: string) => {
    const { people, formerCases } = await searchPeople(store, office, written, { limit: 50, offset: 0 })
    return people.map(({ id, caseNumber }) => [caseNumber, formerCases.get(id)])
  }
  const [karim] = (await searchPeople(store, office, 'D-1', { limit: 1, offset: 0 })).people
  if (!karim) throw new Error('there is one')
  const { lastName, firstName, birthDate, address } = karim
  await correctIdentity(story.service.parts, {
    probationerId: karim.id,
    identity: { lastName, firstName, birthDate, address, caseNumber: 'D-10' },
    shown: { caseNumber: 'D-1' },
    agentId: 'an agent',
  })
  expect(await found("'d-1")).toEqual([['D-10', 'D-1']])
  expect(await found('D-10')).toEqual([['D-10', undefined]])
  expect(await found('benali')).toEqual([['D-10', undefined]])
  const next = {
    id: story.service.parts.newId(),
    officeId: office.id,
    caseNumber: 'D-1',
    lastName: 'AZUR',
    firstName: 'Léa',
  }
  await store.transaction((tx) =>
    addProbationers(tx, [{ ...next, language: 'fr', phone: undefined, phoneDoubt: undefined }], clock.now()),
  )
  expect(await found('D-1')).toEqual([
    ['D-1', undefined],
    ['D-10', 'D-1'],
  ])
})

test('nobody of another office is found, by name, number or case', async () => {
  const { store, newId } = story.service.parts
  const now = story.clock.now()
  const officeId = newId()
  await store.transaction(async (tx) => {
    const office = { id: officeId, code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
    await addOffice(tx, office, newId, now)
    const person = { id: newId(), officeId, caseNumber: 'T-9', lastName: 'BENALI', firstName: 'Sofia', phone: PHONE }
    await addProbationers(tx, [{ ...person, language: 'fr', phoneDoubt: undefined }], now)
  })
  expect(await search('benali')).toEqual(['D-1'])
  expect(await search(PHONE)).toEqual(['2026/É-3', 'D-1'])
  expect(await search('T-9')).toEqual([])
})

test('many are told a page at a time, each once', async () => {
  const first = await search('ben', { limit: 1 })
  const second = await search('ben', { limit: 1, offset: 1 })
  expect(first).toContain('more')
  expect([...first, ...second].filter((one) => one !== 'more').sort()).toEqual(['D-1', 'D-2'])
})

test('people loaded by a version that read names otherwise are found once the service has started', async () => {
  const { parts } = story.service
  const { store } = parts
  const [office] = await listOffices(store)
  if (!office) throw new Error('there is one')
  const id = parts.newId()
  const named = { caseNumber: 'D-8', lastName: 'N’DIAYE', firstName: 'Fatou' }
  await store.transaction(async (tx) => {
    await addProbationers(
      tx,
      [{ id, officeId: office.id, ...named, phone: undefined, phoneDoubt: undefined, language: 'fr' }],
      parts.clock.now(),
    )
    await tx.db.delete(tx.tables.nameWords).where(eq(tx.tables.nameWords.probationerId, id))
    await tx.db.insert(tx.tables.nameWords).values({ probationerId: id, key: tx.vault.lookup('name', 'diaye') })
    await removeMark(tx, 'names read')
  })
  expect(await search('ndiaye')).toEqual([])
  await setUp(parts, {
    code: 'SPIP',
    name: '',
    zone: '',
    holidayRegion: '',
    alwaysOpen: false,
    realCarrier: true,
    rehearses: false,
    invented: false,
  })
  expect(await search('ndiaye')).toEqual(['D-8'])
  expect(await search('benali')).toEqual(['D-1'])
})
