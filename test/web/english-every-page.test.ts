import { afterAll, beforeAll, expect, test } from 'vitest'
import { frenchIn } from './french-in.ts'
import { openedPages } from './opened-pages.ts'
import { get, openScene, post, type Scene } from './scene.ts'
import { STAFF_PAGES } from './staff-pages.ts'

/** Of people, of places of the Republic, of a language by itself, and of a column within a sentence. */
const NAMES = [
  'Français',
  'Nouméa',
  'Réunion',
  'Secrétaire',
  'Élodie',
  'Inès',
  'SPIP de Nanterre',
  '94 bd du Général',
  'Léa',
  'Zoé',
  '“N° de dossier”',
]

let scene: Scene
let addressOf: (path: string) => string
beforeAll(async () => {
  scene = await openScene('2027-01-11T10:00')
  addressOf = await openedPages(scene)
  await post(scene, '/mon-compte/langue', { langue: 'en' })
})
afterAll(() => scene?.close())

test.each(STAFF_PAGES)('%s is in English for whoever chose it', async (path) => {
  const { body, statusCode } = await get(scene, addressOf(path))
  expect(statusCode).toBe(200)
  expect(body).toContain('<html lang="en">')
  expect(frenchIn(body, NAMES)).toEqual([])
})
