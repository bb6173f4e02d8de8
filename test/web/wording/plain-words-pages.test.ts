import { afterAll, beforeAll, expect, test } from 'vitest'
import { planTrial } from '../../../src/app/trials/plan-trial.ts'
import { beginTrial, endTrial } from '../../../src/app/trials/start-trial.ts'
import { findAgent } from '../../../src/store/agents/agents.ts'
import { getOffice, setOffice } from '../../../src/store/offices/offices.ts'
import { findPlace, keepPlace } from '../../../src/store/places/places.ts'
import { DESIGN } from '../../domain/trial/design.ts'
import { get, openScene, post, type Scene } from '../scene.ts'

const TYPE = '/reglages/types/SPIP/mots'
const PLACES = '/reglages/lieux'

let scene: Scene
beforeAll(async () => {
  scene = await openScene('2027-01-11T10:00')
})
afterAll(() => scene.close())

test('an office calls a type by its own words in each language, sees them first, and goes back', async () => {
  expect((await get(scene, '/reglages/types')).body).toContain(`href="${TYPE}"`)
  const seen = await post(scene, TYPE, { faire: 'voir', 'mots-fr': 'entretien', 'mots-es': 'entrevista' })
  expect(seen.body).toMatch(/14h30 \(entretien\).*14:30 \(entrevista\)/s)
  expect(await called()).toEqual([undefined, undefined])
  const refused = await post(scene, TYPE, { faire: 'enregistrer', 'mots-fr': 'stage', 'mots-es': 'entrevista' })
  expect(refused.statusCode).toBe(400)
  expect(refused.body).toContain('« stage » dirait à qui lit')
  expect(refused.body).toContain('value="entrevista"')
  expect(await called()).toEqual([undefined, undefined])
  const kept = await post(scene, TYPE, { faire: 'enregistrer', 'mots-fr': 'entretien', 'mots-es': 'entrevista' })
  expect(kept.headers.location).toBe(`${TYPE}?fait=enregistre`)
  expect(await called()).toEqual(['entretien', 'entrevista'])
  await post(scene, TYPE, { faire: 'enregistrer', 'mots-fr': '', 'mots-es': 'entrevista' })
  expect(await called()).toEqual([undefined, 'entrevista'])
  const { body } = await get(scene, TYPE)
  expect(body).toContain('Ada')
  const [, entry = ''] =
    /name="entree" value="([^"]+)">\s*<input type="hidden" name="langue" value="fr"(?!.*value="fr")/s.exec(body) ?? []
  const again = await post(scene, `${TYPE}/reprendre`, { entree: entry, langue: 'fr' })
  expect(again.headers.location).toBe(`${TYPE}?fait=repris`)
  expect(await called()).toEqual(['entretien', 'entrevista'])
  expect((await get(scene, '/reglages/types/NONE/mots')).statusCode).toBe(404)
})

test('words of a type that may not be said any more are told with the sentences that fell back', async () => {
  const wording = {
    fr: { 'type.SPIP': { templates: ['stage'], values: [] }, 'type.TEL': { templates: ['un appel'], values: [] } },
  }
  await scene.change((tx) => setOffice(tx, scene.office.id, { wording }))
  const { body } = await get(scene, '/reglages/textes')
  expect(body).toContain(`href="${TYPE}"`)
  expect(body).not.toContain('/reglages/types/TEL/mots')
  await scene.change((tx) => setOffice(tx, scene.office.id, { wording: {} }))
})

test('while a trial runs what a type is called is held, and the way to a place is not', async () => {
  const { parts } = scene.service
  const admin = await findAgent(parts.store, scene.admin.agentId)
  if (!admin) throw new Error('nobody is signed in')
  const { id } = await place('Antenne')
  const trial = await planTrial(parts, admin, { ...DESIGN, extra: 'invitation', types: ['SPIP'] })
  await beginTrial(parts, admin, trial)
  expect((await post(scene, TYPE, { faire: 'enregistrer', 'mots-fr': 'entretien' })).statusCode).toBe(409)
  expect((await post(scene, `${PLACES}/${id}`, { [`venir-${id}`]: 'Bus 12.' })).statusCode).toBe(303)
  await endTrial(parts, admin, trial)
})

test('the way to a place is told in words, seen as it is answered, refused with a link, and said again as it was', async () => {
  const { id } = await place('Nanterre')
  const send = (way: string, faire = 'enregistrer') =>
    post(scene, `${PLACES}/${id}`, { [`venir-${id}`]: way, [`ecrire-${id}`]: 'greffe@tj.example', faire })
  expect((await send('Tram T2, arrêt Mairie.', 'voir')).body).toMatch(/ici: Nanterre, 1 rue Haute\. Tram T2, .*1 SMS/s)
  const refused = await send('Voir goo.gl/maps/abc')
  expect(refused.statusCode).toBe(400)
  expect(refused.body).toContain('« goo.gl/maps/abc » est un lien')
  expect(refused.body).toContain('>Voir goo.gl/maps/abc</textarea>')
  expect((await findPlace(scene.service.parts.store, id))?.directions).toBeUndefined()
  for (const way of ['Tram T2, arrêt Mairie.', 'Bus 12.']) expect((await send(way)).statusCode).toBe(303)
  const { body } = await get(scene, PLACES)
  expect(body).toContain('Historique')
  const [, latest, first] = body.split(`action="${PLACES}/${id}/reprendre"`)
  expect(latest).toBeDefined()
  const [, entry = ''] = /name="entree" value="([^"]+)"/.exec(first ?? '') ?? []
  await post(scene, `${PLACES}/${id}/reprendre`, { entree: entry })
  expect(await findPlace(scene.service.parts.store, id)).toMatchObject({
    directions: 'Tram T2, arrêt Mairie.',
    contact: 'greffe@tj.example',
  })
})

function place(name: string) {
  const { newId } = scene.service.parts
  return scene.change((tx) => keepPlace(tx, scene.office.id, { name, address: '1 rue Haute' }, newId))
}

async function called() {
  const { wording } = await getOffice(scene.service.parts.store, scene.office.id)
  return [wording?.fr?.['type.SPIP']?.templates[0], wording?.es?.['type.SPIP']?.templates[0]]
}
