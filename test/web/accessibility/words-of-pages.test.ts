import { afterAll, beforeAll, expect, test } from 'vitest'
import { openedPages } from '../opened-pages.ts'
import { get, openScene, type Scene } from '../scene.ts'
import { STAFF_PAGES } from '../staff-pages.ts'

/** Read by whoever wrote them on 30 November 2026: of one function, one label; these fields share an address's word, and do other things. */
const OTHER_FUNCTIONS: Record<string, string[]> = {
  adresse: ['Adresse', 'Adresse du nouveau lieu', 'Adresse postale', 'Adresse à prévenir'],
  agent: ['Agent', 'Confier à'],
  au: ['Dernier jour', 'Dernier mois'],
  documents: ['Documents à apporter', 'Documents à apporter, séparés par |'],
  dossier: ['Numéro de dossier', 'Pour confirmer, tapez son numéro de dossier'],
  du: ['Premier jour', 'Premier mois'],
  duree: ['Durée d’un créneau, en minutes', 'Durée en minutes'],
  email: ['Adresse e-mail', 'Adresse e-mail du service'],
  fichier: ['Feuille corrigée (CSV)', 'Fichier'],
  heure: ['Heure', 'À quelle heure part le résumé ?'],
  jour: ['Jour', 'Semaine à partir du', 'Un autre jour'],
  langue: ['Langue des SMS', 'Langue des e-mails et des pages'],
  nom: ['Nom', 'Nom court', 'Nom du lieu', 'Nom du logiciel', 'Nom sur les pages'],
  places: ['Nombre de places', 'Places par créneau'],
  semaines: ['Durée, en semaines', 'Nombre de semaines'],
  texte: ['La phrase', 'Plus courte (1)'],
  type: ['Type', 'Type de rendez-vous'],
}
/** One more word for each language, wrong cell or column: what it is called is in a file, or is the name of a language. */
const OF_A_FILE = /^(?:mots|cellule|colonne|mot)-/
/** Printed for others, who read what it is about; whoever opens it reads which paper it is. */
const PAPERS = ['/aide/affiche', '/aide/collegue', '/aide/depliant']

let scene: Scene
const pages = new Map<string, string>()
beforeAll(async () => {
  scene = await openScene('2027-01-11T10:00')
  const addressOf = await openedPages(scene)
  for (const path of STAFF_PAGES) pages.set(path, (await get(scene, addressOf(path))).body)
})
afterAll(() => scene?.close())

test('each page has a title that no other has, and that its heading says', () => {
  const titles = [...pages].map(([path, body]) => ({ path, title: textOf(/<title>([^<]*)<\/title>/, body) }))
  const names = titles.map(({ title }) => title)
  expect(names.filter((title, place) => names.indexOf(title) !== place)).toEqual([])
  const unsaid = titles.filter(({ path, title }) => {
    const heading = wordsOf(textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/, pages.get(path) ?? ''))
    const [said = ''] = title.replace(/^\(\d+\) /, '').split(' – ')
    return !wordsOf(said).some((word) => heading.includes(word))
  })
  expect(unsaid.map(({ path }) => path).toSorted()).toEqual(PAPERS)
})

test('what is filled in on several pages is called alike on each, but for what does something else', () => {
  const called = new Map<string, Set<string>>()
  for (const body of pages.values())
    for (const [, id = '', label = ''] of body.matchAll(/<label for="([^"]+)"[^>]*>([\s\S]*?)<\/label>/g)) {
      if (id === 'deplier' || OF_A_FILE.test(id)) continue
      const [name = ''] = id.split(/-(?=[A-Z\d]|1k)/)
      called.set(name, (called.get(name) ?? new Set()).add(textOf(/([\s\S]*)/, label)))
    }
  const several = [...called].filter(([, labels]) => labels.size > 1)
  expect(Object.fromEntries(several.map(([name, labels]) => [name, [...labels].toSorted()]))).toEqual(OTHER_FUNCTIONS)
})

test('a language that is named in its own words is said to be that one', () => {
  expect(pages.get('/mon-compte')).toMatch(/<span lang="en">Language<[\s\S]*<div lang="en">\s*<form[\s\S]*>English</)
  expect(pages.get('/mon-courrier')).toMatch(/<option lang="en" value="en" >English</)
})

test('without a style sheet a sign is as large as a letter, and not as the page', () => {
  for (const [path, body] of pages)
    for (const [svg] of body.matchAll(/<svg[^>]*>/g))
      if (!/role="img"/.test(svg)) expect(svg, path).toMatch(/ width="\d\d" height="\d\d"/)
})

function textOf(what: RegExp, body: string): string {
  return (what.exec(body)?.[1] ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function wordsOf(said: string): string[] {
  return said.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []
}
