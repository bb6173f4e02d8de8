import { inflateSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { giveAddress } from '../../src/app/people/give-address.ts'
import { findLetterVersion } from '../../src/store/appointments/appointments.ts'
import { renewAppointment } from '../../src/store/appointments/write-appointments.ts'
import { getProbationer } from '../../src/store/people/people.ts'
import { linesOfPdf } from '../support/pdf-words.ts'
import { listJournal } from '../support/store-rows.ts'
import { addInvented, type Browser, get, type Invented, openScene, post, type Scene } from './scene.ts'

let scene: Scene
let agent: Browser
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  agent = await scene.enter('agent')
})
afterEach(() => scene.close())

const add = (given: Partial<Invented> = {}) =>
  addInvented(scene, { lastName: 'MOREL', firstName: 'Karim', at: '2027-01-14T14:30', ...given })
const list = async () => (await get(scene, '/agenda/lettres', undefined, agent)).body
const send = (url: string, form: Record<string, string> = {}) =>
  post(scene, url, { retour: '/agenda/lettres?jours=30', ...form }, {}, agent)
const pdf = async (url: string) => {
  const answer = await send(url)
  expect(answer.headers['content-type']).toBe('application/pdf')
  return answer.rawPayload
}
const pagesOf = (bytes: Buffer) => bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
const journal = async () =>
  (await listJournal(scene.service.parts.store, scene.office.id))
    .map(({ what }) => what)
    .filter((what) => /letter|address/i.test(what))
const followed = async (answer: Awaited<ReturnType<typeof send>>) => {
  expect(answer.statusCode).toBe(303)
  return (await get(scene, answer.headers.location ?? '', undefined, agent)).body
}

test('all letters are one document with its language, title and structure; each is noted, then posted, and can be taken back', async () => {
  const { appointmentId: one } = await add()
  const { appointmentId: other } = await add({ lastName: 'HADDAD', language: 'ar' })
  expect(await followed(await send('/agenda/lettres/postees'))).toContain('Téléchargez d’abord les lettres')
  const bytes = await pdf('/agenda/lettres/pdf')
  const told = bytes.toString('latin1')
  expect(told).toMatch(/^%PDF-1\.7/)
  for (const said of ['/Marked true', '/Lang (fr)', '/DisplayDocTitle true', '/Lang (ar)']) expect(told).toContain(said)
  expect(pagesOf(bytes)).toBe(2)
  expect(await journal()).toEqual(['letterMade', 'letterMade'])
  expect(await list()).toContain('MOREL')
  await scene.change((tx) => renewAppointment(tx, other, { status: 'planned' }, scene.now()))
  const said = await followed(await send('/agenda/lettres/postees'))
  expect(said).toContain('1 lettre notée postée. 1 ne l’est pas')
  expect(await list()).not.toContain('MOREL')
  expect(await list()).toContain('HADDAD')
  const at = /name="le" value="(\d+)"/.exec(said)?.[1] ?? ''
  expect(await followed(await send('/agenda/lettres/postees/annuler', { le: at }))).toContain(
    '1 lettre est encore à envoyer.',
  )
  expect(await findLetterVersion(scene.service.parts.store, one)).toBeUndefined()
  expect(await list()).toContain('MOREL')
})

test('each sheet says whom it is for, and the day, the hour and the place, in French and in the language of who reads it', async () => {
  await add()
  await add({ lastName: 'HADDAD', firstName: 'Sami', language: 'ar', at: '2027-01-15T09:00' })
  const [karim = [], sami = [], ...others] = linesOfPdf(await pdf('/agenda/lettres/pdf'))
  expect(others).toEqual([])
  const place = 'SPIP de Nanterre, 94 bd du Général Leclerc, 92000 Nanterre'
  expect(karim.slice(0, 3)).toEqual(['SPIP 92', 'Karim MOREL', '11/01/2027'])
  expect(karim.slice(5, 8)).toEqual(['SPIP 92 vous donne rendez-vous :', 'jeudi 14 janvier 2027 à 14h30', place])
  expect(sami.slice(0, 3)).toEqual(['SPIP 92', 'Sami HADDAD', '11/01/2027'])
  expect(sami.slice(6, 8)).toEqual([asDrawn('الجمعة 15/01/2027 الساعة 9:00'), place])
  expect(sami.slice(-6, -3)).toEqual(['SPIP 92 vous donne rendez-vous :', 'vendredi 15 janvier 2027 à 9h', place])
  expect([...karim, ...sami].join('')).not.toContain('\ufffd')
})

test('nothing but the name and the address stands where an envelope has its window, and the appointment has its own letter', async () => {
  const { personId, appointmentId } = await add({ documents: ['bulletin de paie '.repeat(60)] })
  await scene.change(async (tx) => {
    const given = { person: await getProbationer(tx, personId), address: '12 rue Haute, 92000 Nanterre' }
    await giveAddress(tx, scene.service.parts, { ...given, by: { agentId: agent.agentId } }, scene.now())
  })
  expect((await get(scene, `/rendez-vous/${appointmentId}`, undefined, agent)).body).toContain(
    'Lettre à imprimer (PDF)',
  )
  const bytes = await pdf(`/rendez-vous/${appointmentId}/lettre/pdf`)
  expect(await journal()).toEqual(['addressChanged', 'letterMade'])
  const placed = textPlaces(bytes)
  expect(placed.length).toBeGreaterThan(12)
  const inWindow = placed.filter(({ x, y }) => x > 95 && y > 42 && y < 92)
  expect(inWindow.map(({ x }) => Math.round(x))).toEqual([110, 110, 110])
  // A long line that begins left of the window would run into it.
  expect(placed.filter(({ x, y }) => x <= 95 && y > 42 && y < 92)).toEqual([])
})

test('no letter, no document', async () => {
  expect(await followed(await send('/agenda/lettres/pdf'))).toContain('Aucune lettre à imprimer')
})

/** From the left: words that are read from the right, the last one first, and each of their letters too. */
function asDrawn(words: string): string {
  const drawn = words
    .split(' ')
    .map((word) => (/\p{Script=Arabic}/u.test(word) ? [...word].toReversed().join('') : word))
  return drawn.toReversed().join(' ')
}

/** Where each piece of text stands on the first page, in millimetres from its left and its top. */
function textPlaces(bytes: Buffer): { x: number; y: number }[] {
  const places: { x: number; y: number }[] = []
  const raw = bytes.toString('latin1')
  for (const { index, 0: head } of raw.matchAll(/stream\r?\n/g)) {
    if (raw.slice(index - 3, index) === 'end') continue
    const start = index + head.length
    const stream = unpacked(bytes.subarray(start, raw.indexOf('endstream', start)))
    for (const [, x, y] of stream.matchAll(/1 0 0 1 ([\d.-]+) ([\d.-]+) Tm/g)) {
      places.push({ x: (Number(x) * 25.4) / 72, y: 297 - (Number(y) * 25.4) / 72 })
    }
    if (places.length > 0) return places
  }
  return places
}

function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1')
  } catch {
    return ''
  }
}
