import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listBetween } from '../../../src/store/appointments/agenda.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { listPlaces } from '../../../src/store/places/places.ts'
import { openStory, paris, type Story } from '../../support/story.ts'

const HEADER = 'dossier;nom;prenom;telephone;reference;type;date;heure;lieu;adresse'
const KARIM = '+33639980001'
const LEA = '+33639980002'

let story: Story
beforeEach(async () => {
  story = await openStory('2026-12-01T10:00')
})
afterEach(() => story.service.close())

const load = (...lines: string[]) => story.loadFile(new TextEncoder().encode([HEADER, ...lines].join('\n')))

async function doors() {
  const { store } = story.service.parts
  const [office] = await listOffices(store)
  const span = [paris('2026-12-14').startOf('day'), paris('2026-12-20').startOf('day')] as const
  const found = await listBetween(store, office?.id ?? '', ...span)
  return found.map(({ reference, place: { name, address } }) => [reference, name, address])
}

async function places() {
  const { store } = story.service.parts
  const [office] = await listOffices(store)
  return (await listPlaces(store, office?.id ?? '', 100)).map(({ name, address }) => [name, address])
}

test('a visit goes to the address of its own line, and to none when its cell is empty', async () => {
  await load(
    `D-1;TEST;Karim;${KARIM};R-1;VISITE;14/12/2026;9h;Domicile;12 rue des Lilas`,
    `D-2;TEST;Lea;${LEA};R-2;VISITE;14/12/2026;10h;Domicile;`,
    `D-2;TEST;Lea;${LEA};R-3;VISITE;15/12/2026;10h;Domicile;3 quai de la Gare`,
  )
  expect(await doors()).toEqual([
    ['R-1', 'Domicile', '12 rue des Lilas'],
    ['R-2', 'Domicile', ''],
    ['R-3', 'Domicile', '3 quai de la Gare'],
  ])
  expect(await places()).toEqual([['Domicile', '']])
})

test('nobody’s door is in clear in the store, nor in a text', async () => {
  await load(`D-1;TEST;Karim;${KARIM};R-1;VISITE;14/12/2026;9h;Chez Mme Test;12 rue des Lilas`)
  await story.service.ticker.tick()
  const texts = await story.sentTo(KARIM)
  expect(texts).toHaveLength(1)
  expect(texts[0]?.body).not.toMatch(/Lilas|Mme Test/)
  const bytes = ['', '-wal'].map((end) => readFileSync(`${story.service.file}${end}`, 'latin1')).join('')
  expect(bytes).not.toMatch(/Lilas|Mme Test/)
})

test('a visit that moves to another address goes there, the same file again changes nothing', async () => {
  await load(`D-1;TEST;Karim;${KARIM};R-1;VISITE;14/12/2026;9h;Domicile;12 rue des Lilas`)
  const moved = `D-1;TEST;Karim;${KARIM};R-1;VISITE;14/12/2026;9h;Domicile;8 rue du Port`
  expect(await load(moved)).toMatchObject({ updated: 1 })
  expect(await doors()).toEqual([['R-1', 'Domicile', '8 rue du Port']])
  expect(await load(moved)).toMatchObject({ updated: 0, unchanged: 1 })
})

test('an empty address takes the only one a place has, and none of several', async () => {
  await load(
    `D-1;TEST;Karim;${KARIM};R-1;SPIP;14/12/2026;9h;SPIP de Nanterre;94 bd du Général Leclerc`,
    `D-2;TEST;Lea;${LEA};R-2;SPIP;14/12/2026;10h;SPIP de Nanterre;`,
  )
  expect(await doors()).toMatchObject([
    ['R-1', 'SPIP de Nanterre', '94 bd du Général Leclerc'],
    ['R-2', 'SPIP de Nanterre', '94 bd du Général Leclerc'],
  ])
  await load(
    `D-1;TEST;Karim;${KARIM};R-3;SPIP;15/12/2026;9h;SPIP de Nanterre;2 rue Haute`,
    `D-2;TEST;Lea;${LEA};R-4;SPIP;15/12/2026;10h;SPIP de Nanterre;`,
  )
  expect((await doors()).at(-1)).toEqual(['R-4', 'SPIP de Nanterre', ''])
})

test('a column of people’s homes is nobody’s place: it is not texted nor kept, and staff are told once', async () => {
  const phones = [KARIM, LEA, '+33639980003', '+33639980004']
  const report = await load(
    ...phones.map(
      (phone, n) => `D-${n};TEST;P${n};${phone};R-${n};SPIP;14/12/2026;${9 + n}h;SPIP de Nanterre;${n} rue des Lilas`,
    ),
  )
  expect(report).toMatchObject({ created: 4, refused: [] })
  expect(report.notices.map(({ code, value }) => [code, value])).toEqual([['addressOfPeople', 'SPIP de Nanterre']])
  expect(await places()).toEqual([['SPIP de Nanterre', '']])
  await story.service.ticker.tick()
  for (const phone of phones) expect((await story.sentTo(phone))[0]?.body).not.toContain('Lilas')
})

test('two sites under one name are a remark', async () => {
  const lines = ['94 bd du Général Leclerc', '2 rue Haute', '94 bd du Général Leclerc', '2 rue Haute'].map(
    (address, n) => `D-${n};TEST;P${n};;R-${n};SPIP;14/12/2026;${9 + n}h;SPIP de Nanterre;${address}`,
  )
  const { notices } = await load(...lines)
  expect(notices.map(({ code, line }) => [code, line])).toEqual([['severalAddresses', 2]])
})
