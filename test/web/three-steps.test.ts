import { afterEach, beforeEach, expect, test } from 'vitest'
import { findAgent, setAgent } from '../../src/store/agents/agents.ts'
import { keepObligation } from '../../src/store/obligations/obligations.ts'
import { LETTERS, LINKS } from '../../src/web/agenda/words.ts'
import { SIGNS } from '../../src/web/words.ts'
import { addInvented, type Browser, get, openScene, post, type Scene } from './scene.ts'

/** A step is a link, a name that unfolds something, or a button; what is typed or chosen within a form is none. */
type Step = { link: string } | { unfold: string } | { button: string; filled?: Record<string, string>; chosen?: Chosen }
/** By the name of a field, the words of what is chosen in it. */
type Chosen = Record<string, string>

const KARIM = '+33639981001'
const INES = '+33639981002'
const LEROY = '+33639981003'
const PETIT = '+33639981004'

let scene: Scene
let alice: Browser
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  alice = await scene.enter('agent')
  const lea = await scene.enter('agent')
  await scene.change((tx) => setAgent(tx, lea.agentId, { name: 'Léa Petit' }))
  const agent = (await findAgent(scene.service.parts.store, alice.agentId))?.email ?? ''
  await addInvented(scene, { lastName: 'MOREL', phone: KARIM, at: '2027-01-11T09:00', agent })
  const vidal = await addInvented(scene, { lastName: 'VIDAL', phone: INES, at: '2027-01-14T09:00', agent })
  const duty = { code: 'travail', detail: undefined, words: undefined, proof: undefined, dueOn: undefined } as const
  await scene.change((tx) =>
    keepObligation(tx, { id: 'o-1', probationerId: vidal.personId, ...duty, status: undefined }, scene.now()),
  )
  await addInvented(scene, { lastName: 'LEROY', phone: LEROY, at: '2027-01-15T11:00', agent, summoned: true })
  await addInvented(scene, { lastName: 'PETIT', phone: PETIT, at: '2027-01-18T11:00', agent, summoned: true })
  await addInvented(scene, { lastName: 'SANS', at: '2027-01-15T09:00', agent })
  await scene.service.ticker.tick()
  await post(scene, '/telephone', { numero: INES, message: 'rappelez-moi svp' })
  await post(scene, '/telephone', { numero: LEROY, message: 'appelez-moi svp' })
  await post(scene, '/telephone', { numero: PETIT, message: 'possible de décaler au 19 janvier à 10h ?' })
})
afterEach(() => scene.close())

test.each<[string, string, Step[], string]>([
  ['a presence', '/agenda', [{ button: 'Honoré : MOREL Camille' }], 'MOREL Camille'],
  [
    'an answer that settles what waited',
    '/demandes',
    [{ link: 'Lire et répondre : VIDAL Camille' }, { button: 'Envoyer et terminer', filled: { message: 'À 14h.' } }],
    'ce qui attendait est réglé',
  ],
  [
    'the same from where a day begins',
    '/',
    [{ link: 'Demande à être rappelée' }, { button: 'Envoyer et terminer', filled: { message: 'À 14h.' } }],
    'ce qui attendait est réglé',
  ],
  [
    'the same from the agenda',
    '/agenda',
    [{ link: SIGNS.wrote }, { button: 'Envoyer et terminer', filled: { message: 'À 14h.' } }],
    'ce qui attendait est réglé',
  ],
  [
    'the same from the person’s page, where an e-mail leads',
    '/',
    [{ link: 'VIDAL Camille' }, { button: 'Envoyer et terminer', filled: { message: 'À 14h.' } }],
    'ce qui attendait est réglé',
  ],
  ['what was dealt with by telephone', '/demandes', [{ button: 'Marquer comme faite : VIDAL Camille' }], 'C’est fait.'],
  [
    'a ready sentence',
    '/conversations',
    [{ link: 'VIDAL Camille' }, { link: 'Réponses prêtes, en français' }, { button: 'Envoyer' }],
    'Votre SMS part dans',
  ],
  [
    'a conversation put off',
    '/conversations',
    [{ link: 'VIDAL Camille' }, { unfold: 'Remettre à plus tard' }, { button: 'Demain matin' }],
    'remise à plus tard',
  ],
  ['a conversation taken', '/conversations', [{ link: 'VIDAL Camille' }, { button: 'Me la confier' }], 'C’est noté'],
  [
    'a pause',
    '/',
    [{ link: 'VIDAL Camille' }, { unfold: 'Mettre en pause' }, { button: 'Mettre en pause' }],
    'La personne est en pause',
  ],
  [
    'the same from the agenda: an appointment, then its person',
    '/agenda?jour=2027-01-14',
    [{ link: 'VIDAL Camille' }, { unfold: 'Mettre en pause' }, { button: 'Mettre en pause' }],
    'La personne est en pause',
  ],
  [
    'a number corrected',
    '/',
    [
      { link: 'VIDAL Camille' },
      { unfold: 'Changer le numéro' },
      { button: 'Changer le numéro', filled: { telephone: '06 39 98 10 09' } },
    ],
    'Le numéro est changé.',
  ],
  [
    'an appointment moved',
    '/agenda',
    [
      { link: 'VIDAL Camille' },
      { button: 'Voir le SMS avant', filled: { jour: '2027-01-18', heure: '10:00' } },
      { button: 'Déplacer et prévenir par SMS' },
    ],
    'lundi 18 janvier',
  ],
  [
    'an appointment cancelled',
    '/agenda',
    [
      { link: 'VIDAL Camille' },
      { button: 'Annuler ce rendez-vous' },
      { button: 'Annuler le rendez-vous et prévenir par SMS' },
    ],
    'annulé',
  ],
  [
    'the next appointment of who has none',
    '/',
    [
      { link: 'Nouveau rendez-vous : MOREL Camille' },
      { button: 'Voir le SMS avant', filled: { jour: '2027-02-11', heure: '10:00' } },
      { button: 'Donner le rendez-vous et convoquer par SMS' },
    ],
    '11 février',
  ],
  [
    'an absence covered',
    '/',
    [{ link: 'Alice Agent' }, { button: 'Enregistrer', filled: { au: '2027-01-20' } }],
    'Léa Petit',
  ],
  [
    'a day handed over',
    '/',
    [
      { unfold: 'Confier une journée à un collègue' },
      { button: 'Voir ces rendez-vous', filled: { jour: '2027-01-14' } },
      { button: 'Confier les rendez-vous cochés' },
    ],
    'Les rendez-vous sont confiés.',
  ],
  [
    'a note for colleagues',
    '/conversations',
    [{ link: 'VIDAL Camille' }, { button: 'Garder la note', filled: { note: 'Appelée à 9h, sans réponse.' } }],
    'Appelée à 9h, sans réponse.',
  ],
  [
    'a conversation given to a colleague',
    '/conversations',
    [{ link: 'VIDAL Camille' }, { button: 'Confier', chosen: { agent: 'Léa Petit' } }],
    'Confiée à Léa Petit',
  ],
  [
    'a person given to a colleague',
    '/',
    [
      { link: 'VIDAL Camille' },
      { unfold: 'Confier à un collègue' },
      { button: 'Confier', chosen: { agent: 'Léa Petit' } },
    ],
    'Suivie par Léa Petit',
  ],
  [
    'somebody written down by hand',
    '/personnes',
    [
      { link: 'Écrire une nouvelle personne' },
      { button: 'Enregistrer', filled: { nom: 'NOUVEAU', prenom: 'Sam', dossier: 'D-99' } },
    ],
    'La personne est enregistrée.',
  ],
  [
    'an obligation written down',
    '/',
    [
      { link: 'VIDAL Camille' },
      { link: 'Nouvelle obligation' },
      { button: 'Enregistrer', filled: { obligation: 'soins' } },
    ],
    'L’obligation est enregistrée.',
  ],
  [
    'a proof seen',
    '/',
    [{ link: 'VIDAL Camille' }, { button: 'Justificatif vu et vérifié' }],
    'Le justificatif est noté comme vu.',
  ],
  [
    'a wish to move granted',
    '/demandes',
    [
      { link: 'Choisir un moment : PETIT Camille' },
      { button: 'Déplacer et prévenir par SMS', filled: { jour: '2027-01-20', heure: '11:00' } },
    ],
    'Le rendez-vous est déplacé.',
  ],
  ['an absence excused', '/agenda', [{ button: 'Excusé : MOREL Camille' }], 'MOREL Camille : excusé'],
  [
    'a text taken back',
    '/conversations',
    [{ link: 'VIDAL Camille' }, { button: 'Envoyer', filled: { message: 'À 14h.' } }, { button: 'Annuler' }],
    'Vos mots sont de nouveau dans la case',
  ],
  ['letters printed', '/agenda', [{ link: LINKS.letters }, { button: LETTERS.download }], '%PDF'],
  ['whom a letter is for', '/agenda', [{ link: LINKS.letters }], 'SANS'],
])('%s takes at most three steps', async (_, from, steps, comes) => {
  expect(steps.length).toBeLessThanOrEqual(3)
  let page = await open(from)
  for (const step of steps) {
    if ('link' in step) page = await open(addressOf(page, step.link))
    else if ('button' in step) page = await press(page, step.button, step)
    else expect(named(page, 'summary', step.unfold), step.unfold).toBeDefined()
  }
  expect(wordsOf(page)).toContain(comes)
})

async function open(url: string): Promise<string> {
  const answer = await get(scene, url, undefined, alice)
  if (answer.statusCode === 302 || answer.statusCode === 303) return open(String(answer.headers.location))
  expect(answer.statusCode, url).toBe(200)
  return answer.body
}

function addressOf(page: string, words: string): string {
  const link = named(page, 'a', words) ?? expect.fail(`no link “${words}”`)
  return (/href="([^"]+)"/.exec(link)?.[1] ?? '').replaceAll('&amp;', '&')
}

/** Presses a button of a form, with what the form holds. */
async function press(
  page: string,
  words: string,
  { filled = {}, chosen = {} }: { filled?: Record<string, string>; chosen?: Chosen },
): Promise<string> {
  const forms: string[] = page.match(/<form[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((one) => named(one, 'button', words)) ?? expect.fail(`no button “${words}”`)
  const [opening = ''] = /<form[^>]*>/.exec(form) ?? []
  const pressed = named(form, 'button', words) ?? ''
  const fields = {
    ...fieldsOf(form),
    ...filled,
    ...valuesOf(form, chosen),
    ...namedValue(/<button[^>]*>/.exec(pressed)?.[0] ?? ''),
  }
  const action = /action="([^"]+)"/.exec(opening)?.[1] ?? ''
  if (!opening.includes('method="post"')) return open(`${action}?${new URLSearchParams(asPairs(fields))}`)
  const answer = await post(scene, action, fields, {}, alice)
  if (answer.statusCode === 200) return answer.body
  expect(answer.statusCode, `${words}: ${wordsOf(answer.body).slice(0, 400)}`).toBe(303)
  return open(String(answer.headers.location))
}

function fieldsOf(form: string): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {}
  const keep = (name: string, value: string) => {
    const before = fields[name]
    fields[name] = before === undefined ? value : [...[before].flat(), value]
  }
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const isOff = /type="(checkbox|radio)"/.test(input) && !input.includes('checked')
    for (const [name, value] of Object.entries(namedValue(input))) if (!isOff) keep(name, value)
  }
  for (const [, name = '', options = ''] of form.matchAll(/<select[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g))
    keep(name, (/value="([^"]*)" selected/.exec(options) ?? /value="([^"]*)"/.exec(options))?.[1] ?? '')
  return fields
}

function valuesOf(form: string, chosen: Chosen): Record<string, string> {
  return Object.fromEntries(
    Object.entries(chosen).map(([name, words]) => {
      const [, options = ''] = new RegExp(`<select[^>]*name="${name}"[^>]*>([\\s\\S]*?)</select>`).exec(form) ?? []
      const option = options.match(/<option[^>]*>[^<]*/g)?.find((one) => wordsOf(one) === words)
      return [name, /value="([^"]*)"/.exec(option ?? '')?.[1] ?? expect.fail(`no “${words}” to choose`)]
    }),
  )
}

function namedValue(tag: string): Record<string, string> {
  const name = /\bname="([^"]+)"/.exec(tag)?.[1]
  return name === undefined ? {} : { [name]: /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '' }
}

function asPairs(fields: Record<string, string | string[]>): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))
}

/** The first element of this kind that is called so, as a screen reader says it. */
function named(page: string, tag: 'a' | 'button' | 'summary', words: string): string | undefined {
  const all = page.match(new RegExp(`<${tag}\\b[^>]*>[\\s\\S]*?</${tag}>`, 'g')) ?? []
  return all.find((one) => wordsOf(one).startsWith(words))
}

function wordsOf(page: string): string {
  return page
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
    .trim()
}
