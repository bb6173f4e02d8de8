import { afterAll, beforeAll, expect, test } from 'vitest'
import { planTrial } from '../../../src/app/trials/plan-trial.ts'
import { beginTrial, endTrial } from '../../../src/app/trials/start-trial.ts'
import { LANGUAGES } from '../../../src/domain/people.ts'
import { LOCALES } from '../../../src/locales/say.ts'
import { SENTENCES } from '../../../src/locales/sentences.ts'
import { findAgent } from '../../../src/store/agents/agents.ts'
import { getOffice } from '../../../src/store/offices/offices.ts'
import { GROUPS, TITLES } from '../../../src/web/wording/titles.ts'
import { VALUE_NAMES, withNames, withoutNames } from '../../../src/web/wording/value-names.ts'
import { DESIGN } from '../../domain/trial/design.ts'
import { addInvented, get, openScene, post, type Scene } from '../scene.ts'

const PATH = '/reglages/textes/fr/thanks'

let scene: Scene
beforeAll(async () => {
  scene = await openScene('2027-01-11T10:00')
})
afterAll(() => scene.close())

test('each sentence is in one group, and no two have one title', () => {
  const ids = GROUPS.flatMap((group) => group.ids)
  expect(ids.toSorted()).toEqual(Object.keys(SENTENCES).toSorted())
  expect(new Set(Object.values(TITLES)).size).toBe(ids.length)
})

test('each value has a name of its own, and what is read comes back as it was', () => {
  expect(new Set(Object.values(VALUE_NAMES)).size).toBe(Object.keys(VALUE_NAMES).length)
  for (const language of LANGUAGES) {
    for (const template of Object.values(LOCALES[language].sentences).flat()) {
      expect(withoutNames(withNames(template))).toBe(template)
    }
  }
  expect(withoutNames("{Qui  écrit}: {numéros d'urgence} {ceci}")).toBe('{from}: {near} {ceci}')
})

test('the moment an appointment was moved from is named as the former one, which is not the eve', () => {
  expect(withNames('{was} {wasDay}')).toBe('{ancien moment} {ancien jour}')
  expect(withoutNames('{former time} {former day}')).toBe('{was} {wasDay}')
  expect(TITLES['movedFrom.meeting']).toBe('Rendez-vous déplacé, avec l’ancienne date')
})

test('what is typed is kept as it was when it is refused, with why beside it', async () => {
  const form = { faire: 'enregistrer', 'texte-0': 'Merci {ceci} !', 'texte-1': 'Merci le juge' }
  const answer = await post(scene, PATH, form)
  expect(answer.statusCode).toBe(400)
  expect(answer.body).toContain('« {ceci} » n’est pas une valeur de cette phrase')
  expect(answer.body).toContain('« juge » dirait à qui lit')
  expect(answer.body).toContain('>Merci {ceci} !</textarea>')
  expect(await ownThanks()).toBeUndefined()
})

test('word processors’ signs are made plain, and an empty box says nothing', async () => {
  const form = { faire: 'enregistrer', 'texte-0': 'Merci d’avoir écrit… à « nous ».', 'texte-1': '  ' }
  expect((await post(scene, PATH, form)).headers.location).toBe(`${PATH}?fait=enregistre`)
  expect(await ownThanks()).toEqual(['Merci d\'avoir écrit... à "nous".'])
  expect((await get(scene, '/reglages/textes')).body).toContain('Merci d&#39;avoir écrit')
  expect((await get(scene, '/journal')).body).toContain('phrase des SMS changée')
  await post(scene, `${PATH}/origine`, {})
  expect(await ownThanks()).toBeUndefined()
})

test('the preview alone is a piece of a page, and a sentence that nobody says is not there', async () => {
  const { body } = await post(scene, `${PATH}/apercu`, { 'texte-0': 'Merci à vous <b>' })
  expect(body).toContain('Merci à vous &lt;b&gt;')
  expect(body).not.toContain('<html')
  expect((await get(scene, '/reglages/textes/fr/nothing')).statusCode).toBe(404)
  expect((await get(scene, '/reglages/textes/xx/thanks')).statusCode).toBe(404)
  expect((await get(scene, '/reglages/textes/fr/toString')).statusCode).toBe(404)
})

test('nothing is tried on the telephone of somebody followed, and the number is not told whose it is', async () => {
  await addInvented(scene, { lastName: 'NOM', phone: '+33639980001' })
  const answer = await post(scene, PATH, { faire: 'envoyer', 'texte-0': 'Merci bien.', numero: '06 39 98 00 01' })
  expect(answer.statusCode).toBe(400)
  expect(answer.body).toContain('Aucun essai ne part vers ce numéro')
  expect(answer.body).toContain('>Merci bien.</textarea>')
  expect(answer.body).not.toContain('NOM')
})

test('while a trial runs a change is refused, and what was typed is kept', async () => {
  const { parts } = scene.service
  const admin = await findAgent(parts.store, scene.admin.agentId)
  if (!admin) throw new Error('nobody is signed in')
  const trial = await planTrial(parts, admin, { ...DESIGN, extra: 'invitation', types: ['SPIP'] })
  await beginTrial(parts, admin, trial)
  const answer = await post(scene, PATH, { faire: 'enregistrer', 'texte-0': 'Merci bien.' })
  expect(answer.statusCode).toBe(409)
  expect(answer.body).toContain('Un essai est en cours')
  expect(answer.body).toContain('>Merci bien.</textarea>')
  await endTrial(parts, admin, trial)
})

async function ownThanks() {
  return (await getOffice(scene.service.parts.store, scene.office.id)).wording?.fr?.thanks?.templates
}
