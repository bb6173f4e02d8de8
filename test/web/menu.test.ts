import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Browser, get, openScene, type Scene } from './scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
})
afterEach(() => scene.close())

const DAILY = ['/agenda', '/demandes', '/mes-personnes', '/conversations', '/personnes']

test('the menu shows what a day needs, and the rest of the service behind one word, each role its own', async () => {
  expect(await menu(scene.admin)).toEqual({
    bar: [...DAILY, '/reglages'],
    folded: ['/import', '/export', '/creneaux', '/envois', '/statistiques'],
  })
  expect(await menu(await scene.enter('agent'))).toEqual({
    bar: DAILY,
    folded: ['/creneaux', '/envois', '/statistiques'],
  })
})

test('on a page that is folded away, its group says so, and its link that it is the page', async () => {
  const { body } = await get(scene, '/envois')
  expect(body).toMatch(/<summary class="current">Service<\/summary>/)
  expect(body).toMatch(/<a href="\/envois" aria-current="page">/)
  expect((await get(scene, '/agenda')).body).toMatch(/<summary\s*>Service<\/summary>/)
})

test('the first day and the rehearsal are found in the settings, put away or over', async () => {
  const { body } = await get(scene, '/reglages')
  for (const path of ['/bienvenue', '/rodage']) {
    expect(body).toContain(`<a href="${path}" `)
    expect((await get(scene, path)).statusCode).toBe(200)
  }
})

async function menu(browser: Browser) {
  const { body } = await get(scene, '/agenda', undefined, browser)
  const [, nav = ''] = /<nav class="frame"[^>]*>([\s\S]*?)<\/nav>/.exec(body) ?? []
  const [group = ''] = /<details[\s\S]*<\/details>/.exec(nav) ?? []
  const paths = (words: string) =>
    [...words.matchAll(/<li><a href="([^"]+)"/g)].map(([, path = '']) => path).filter((path) => !OF_DEMO.includes(path))
  return { bar: paths(nav.replace(group, '')), folded: paths(group) }
}

const OF_DEMO = ['/telephone', '/courrier']
