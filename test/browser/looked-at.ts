import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { STAFF_ROUTES } from '../../src/web/routes.ts'
import { pathsLookedAt } from '../support/browser.ts'

/** Pages that their address alone does not open, by the test of this folder that looks at them with all rules of axe. */
export const LOOKED_AT: Record<string, readonly string[]> = {
  'people.test.ts': [
    '/agents/:id/remplacement',
    '/personnes/:id',
    '/personnes/:id/effacer',
    '/personnes/:id/essais',
    '/personnes/:id/historique',
    '/personnes/:id/identite',
    '/personnes/:id/lectures',
    '/personnes/:id/obligations/:obligation',
    '/personnes/:id/obligations/nouvelle',
    '/personnes/:id/sms',
    '/personnes/:id/sms/:message/sens',
  ],
  'misreadings.test.ts': ['/personnes/:id/sms/:message/sens'],
  'other-languages.test.ts': ['/personnes/:id', '/personnes/:id/reponses', '/reglages/textes/:langue/:phrase'],
  'agenda.test.ts': ['/rendez-vous/:id', '/rendez-vous/:id/apercu'],
  'requests.test.ts': ['/creneaux/:id', '/demandes/:id'],
  'conversations.test.ts': ['/conversations/:id'],
  'import.test.ts': ['/import/:id'],
  'trials.test.ts': ['/essai/:id', '/essai/:id/commencer'],
  'wording.test.ts': ['/reglages/textes/:langue/:phrase', '/reglages/types/:code/mots'],
  'first-run.test.ts': ['/bienvenue/courrier/:id'],
  'action-page.test.ts': ['/agir/:token'],
  'sign-in.test.ts': ['/connexion'],
}

/** The last test of a file named above: what is said of it is what it did. */
export function testLookedAt(): void {
  test('it has looked at the pages that the table of criteria says it does', () => {
    const file = basename(expect.getState().testPath ?? '')
    const seen = new Set(pathsLookedAt().flatMap((path) => toldOfWhat(path) ?? []))
    expect([...seen].toSorted()).toEqual(LOOKED_AT[file])
  })
}

const TOLD_OF_WHAT = [
  ...STAFF_ROUTES.filter(({ method, path }) => method === 'GET' && path.includes(':')).map(({ path }) => path),
  '/agir/:token',
  '/connexion',
]

/** The page whose path this is one of, of those that need to be told of whom or what, or that nobody sees once signed in. */
function toldOfWhat(path: string): string | undefined {
  if (STAFF_ROUTES.some((route) => route.path === path)) return undefined
  return TOLD_OF_WHAT.find((route) => new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`).test(path))
}
