import { afterEach, beforeEach, expect, test } from 'vitest'
import { getType } from '../../src/store/offices/offices.ts'
import { load, PLANNING } from '../support/office-story.ts'
import { listJournal } from '../support/store-rows.ts'
import { get, openScene, post, type Scene } from './scene.ts'

const PATH = '/reglages/types'

let scene: Scene
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
})
afterEach(() => scene.close())

test('what holds of every type is said once, and each field refers to it', async () => {
  const { body } = await get(scene, PATH)
  for (const words of ['Plus d’un jour à l’avance', 'ont montré leur effet', '40 caractères au plus. Les fichiers'])
    expect(body.split(words), words).toHaveLength(2)
  for (const id of ['aide-liberes', 'aide-rappels', 'aide-nom']) {
    expect(body).toContain(`id="${id}"`)
    expect(body.split(`aria-describedby="${id}"`).length, id).toBeGreaterThan(5)
  }
})

test('a type is added: files say its name or its code, pages its name', async () => {
  const added = await post(scene, PATH, { code: 'groupe', nom: 'Groupe  de parole', changer: 'never' })
  expect(added.headers.location).toBe(`${PATH}/GROUPE/mots?fait=ajoute`)
  const words = (await get(scene, added.headers.location ?? '')).body
  expect(words).toContain('Le type est ajouté.')
  expect(words).toContain('Mots dans les SMS : Groupe de parole')
  expect(await getType(scene.service.parts.store, scene.office.id, 'GROUPE')).toMatchObject({
    moving: 'never',
    texted: true,
  })
  const report = await load(
    scene.service.parts,
    `${PLANNING}\n${line('C-1', 'groupe de parole')}${line('C-2', 'GROUPE')}`,
  )
  expect(report).toMatchObject({ created: 2 })
  expect((await get(scene, '/agenda?jour=2027-01-14')).body.split('Groupe de parole').length).toBeGreaterThan(2)
  expect(await journalled('typeAdded')).toEqual([{ type: 'GROUPE', name: 'Groupe de parole' }])
})

test('a type is named otherwise on pages, and as we call it again', async () => {
  const heading = async () => (await get(scene, PATH)).body.includes('>Entretien de suivi</h2>')
  const name = (nom: string) => post(scene, `${PATH}/SPIP/nom`, { 'nom-SPIP': nom })
  expect((await name('Entretien de suivi')).headers.location).toBe(`${PATH}?fait=regle`)
  expect(await heading()).toBe(true)
  await name('')
  expect(await heading()).toBe(false)
  expect((await get(scene, PATH)).body).toContain('>Suivi</h2>')
  expect(await journalled('typeNamed')).toHaveLength(2)
  expect((await post(scene, `${PATH}/NONE/nom`, { 'nom-NONE': 'Rien' })).statusCode).toBe(404)
})

test('a type whose own reminders are all empty is warned about, and kept so only when that is said', async () => {
  const own = { 'changer-SPIP': 'self', sms: 'oui', 'rappels-SPIP': 'own' }
  const before = await getType(scene.service.parts.store, scene.office.id, 'SPIP')
  const warned = await post(scene, `${PATH}/SPIP`, own)
  expect(warned.statusCode).toBe(400)
  expect(warned.body).toContain('Aucun rappel n’est écrit pour ce type')
  expect(await getType(scene.service.parts.store, scene.office.id, 'SPIP')).toEqual(before)
  const kept = await post(scene, `${PATH}/SPIP`, { ...own, 'aucun-rappel-SPIP': 'oui' })
  expect(kept.statusCode).toBe(303)
  expect(await getType(scene.service.parts.store, scene.office.id, 'SPIP')).toMatchObject({ reminders: [] })
  expect((await get(scene, PATH)).body).toMatch(/name="aucun-rappel-SPIP" value="oui" checked/)
})

test('a type that cannot be one is not added, and a name that means another is not taken', async () => {
  const say = async (fields: Record<string, string>) => {
    const { statusCode, body } = await post(scene, PATH, { changer: 'asked', ...fields })
    return [statusCode, /class="problem">([^<]*)</.exec(body)?.[1]]
  }
  expect(await say({ code: 'é', nom: 'Groupe' })).toEqual([400, expect.stringContaining('Écrivez un code')])
  expect(await say({ code: 'spip', nom: 'Groupe' })).toEqual([400, 'Un type a déjà ce code.'])
  expect(await say({ code: 'GROUPE', nom: '' })).toEqual([400, expect.stringContaining('Écrivez le nom')])
  expect(await say({ code: 'GROUPE', nom: 'jap' })).toEqual([400, expect.stringContaining('un autre type')])
  expect(await say({ code: 'GROUPE', nom: 'x'.repeat(41) })).toEqual([400, expect.stringContaining('40 caractères')])
  const renamed = await post(scene, `${PATH}/SPIP/nom`, { 'nom-SPIP': 'Visite à domicile' })
  expect([renamed.statusCode, renamed.body.includes('un autre type')]).toEqual([400, true])
  expect(await journalled('typeAdded')).toEqual([])
})

async function journalled(what: string) {
  const entries = await listJournal(scene.service.parts.store, scene.office.id)
  return entries.filter((entry) => entry.what === what).map(({ details }) => details)
}

function line(caseNumber: string, type: string): string {
  return `${caseNumber};MARTIN;Paul;;;${type};14/01/2027;14h30;Antenne;1 rue;a@justice.example;\n`
}
