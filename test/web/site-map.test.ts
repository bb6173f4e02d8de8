import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { STAFF_ROUTES } from '../../src/web/routes.ts'
import { mappedPages } from '../../src/web/site-map/pages.ts'
import { mayDo } from '../../src/web/visit.ts'
import { get, openScene, type Scene } from './scene.ts'

/** A form's second step, or one that needs to be told of whom. */
const STEPS = [
  '/rendez-vous/nouveau',
  '/rendez-vous/nouveau/apercu',
  '/creneaux/nouveaux/apercu',
  '/mes-personnes/confier',
  '/essai/nouveau',
]
const BY_ADDRESS = STAFF_ROUTES.filter(
  ({ method, path, inBackground }) =>
    method === 'GET' && !/:|\.\w+$/.test(path) && !inBackground && !STEPS.includes(path),
)
const MAPPED = Object.values(mappedPages()).flat()
const FOR_ALL = ['/accessibilite', '/api']

let scene: Scene
beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
})
afterAll(() => scene?.close())

test('every page that an address alone opens is on the map once, for the role that may, and nothing else', () => {
  const known = MAPPED.filter(({ path }) => !FOR_ALL.includes(path)).map((page) => `${page.path} ${page.for}`)
  expect(known.toSorted()).toEqual(BY_ADDRESS.map((route) => `${route.path} ${route.for}`).toSorted())
})

describe.each(['agent', 'staff', 'admin'] as const)('the map of the role “%s”', (role) => {
  test('leads to what it may open, by the name of each page, and each page leads to the map', async () => {
    const browser = await scene.enter(role)
    const { body } = await get(scene, '/plan-du-site', undefined, browser)
    const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
    const links = [...main.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
    const theirs = MAPPED.filter((page) => mayDo(role, page.for))
    expect(links.toSorted()).toEqual(theirs.map(({ path }) => path).toSorted())
    for (const { path } of theirs) {
      const page = await get(scene, path, undefined, browser)
      expect([path, page.statusCode]).toEqual([path, 200])
      if (!FOR_ALL.includes(path)) expect(page.body, path).toContain('<a href="/plan-du-site"')
    }
  })
})
