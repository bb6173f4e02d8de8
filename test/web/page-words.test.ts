import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, get, openScene, post, type Scene } from './scene.ts'

describe('words of pages', () => {
  test.each(globSync('src/web/**/*-en.ts'))('of %s are English', async (file) => {
    const words = leavesOf(await import(resolve(file)))
    expect(words.length).toBeGreaterThan(0)
    expect(words.filter((said) => FRENCH.test(said.replaceAll(NAMES, '')) && !AS_IT_IS.has(said))).toEqual([])
  })
})

describe('an agent who chose English', () => {
  let scene: Scene
  let agent: Browser
  beforeAll(async () => {
    scene = await openScene('2027-01-11T10:00')
    agent = await scene.enter('agent')
    await post(scene, '/mon-compte/langue', { langue: 'en' }, {}, agent)
  })
  afterAll(() => scene.close())

  test('reads pages in English, their dates and what went wrong too, while a colleague reads French', async () => {
    const { body } = await get(scene, '/mon-compte', undefined, agent)
    expect(body).toContain('<html lang="en">')
    expect(body).toContain('Who covers for me')
    const french = await get(scene, '/mon-compte', undefined, await scene.enter('staff'))
    expect(french.body).toContain('<html lang="fr">')
    expect(french.body).toContain('Mon remplacement')
  })

  test('chooses one of ours only', async () => {
    expect((await post(scene, '/mon-compte/langue', { langue: 'de' }, {}, agent)).statusCode).toBe(400)
  })
})

/** Of people of the demonstration. */
const NAMES = /Élodie|Inès/g

/** Each sentence; of one made of values, its code with them left out. */
function leavesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(words).replace(/\$\{[^}]*\}/g, '')]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(leavesOf) : []
}

/** Letters and little words that English does without. */
const FRENCH = /[éèêàùçœ«»]|\b(?:le|les|des|une|vous|votre|pour|avec|dans|sur|est|sont|aux)\b/i
/** What keeps its French name: languages as they call themselves, and what is quoted. */
const AS_IT_IS = new Set(['Français', 'Nouméa', 'Réunion'])
