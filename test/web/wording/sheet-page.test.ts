import { afterAll, beforeAll, expect, test } from 'vitest'
import { planTrial } from '../../../src/app/trials/plan-trial.ts'
import { beginTrial, endTrial } from '../../../src/app/trials/start-trial.ts'
import { findAgent } from '../../../src/store/agents/agents.ts'
import { getOffice } from '../../../src/store/offices/offices.ts'
import { DESIGN } from '../../domain/trial/design.ts'
import { get, openScene, type Scene } from '../scene.ts'

const PATH = '/reglages/textes/feuille'

let scene: Scene
beforeAll(async () => {
  scene = await openScene('2027-01-11T10:00')
})
afterAll(() => scene.close())

test('the sheet of a language is a page to print, each cell from its own side, and a file', async () => {
  const { body } = await get(scene, `${PATH}?langue=ar`)
  expect(body).toContain('lang="ar" dir="rtl"')
  expect(body).toContain('lang="fr" dir="ltr">Votre rendez-vous tient')
  expect(body).toContain('enctype="multipart/form-data"')
  const file = await get(scene, '/reglages/textes/ar/feuille.csv')
  expect(file.headers['content-disposition']).toContain('relecture-ar.csv')
  expect((await get(scene, '/reglages/textes/xx/feuille.csv')).statusCode).toBe(404)
  expect(file.body).toContain('phrase;francais;ar;correction;remarque')
  expect((await get(scene, '/reglages/textes?langue=ar')).body).toContain(`href="${PATH}?langue=ar"`)
})

test('what a sheet changes is shown, with what it cannot, before anything is kept; then it is kept, and the page says how much', async () => {
  const rows = [
    ['phrase', 'francais', 'es', 'correction'],
    ['thanks', 'De rien.', 'De nada.', 'De nada, <b>a usted</b>.'],
    ['dangerSelf', '', '', 'Ánimo.'],
  ]
  const shown = await sendSheet(rows)
  expect(shown.statusCode).toBe(200)
  expect(shown.body).toContain('De nada, &lt;b&gt;a usted&lt;/b&gt;.')
  expect(shown.body).toContain('Enregistrer cette phrase')
  expect(shown.body).toContain('Il manque le numéro 3114')
  expect(shown.body).toContain('1 ligne ne se charge pas')
  expect(await own()).toBeUndefined()
  const corrections = [{ line: 2, name: 'thanks', shown: 'De nada.', written: 'De nada, a usted.' }]
  const kept = await sendForm(`${PATH}/enregistrer`, { langue: 'es', corrections: JSON.stringify(corrections) })
  expect(kept.headers.location).toBe('/reglages/textes?langue=es&fait=feuille&phrases=1')
  expect((await get(scene, String(kept.headers.location))).body).toContain('1 phrase changée.')
  expect((await own())?.thanks?.templates).toEqual(['De nada, a usted.'])
})

test('what is no sheet is said beside the field, and a form that nobody made keeps nothing', async () => {
  const { statusCode, body } = await sendSheet([
    ['dossier', 'nom'],
    ['D-1', 'A'],
  ])
  expect(statusCode).toBe(400)
  expect(body).toContain('Ce n’est pas une feuille de relecture')
  for (const corrections of ['', '[1]', '{', '[{"line":1,"name":"thanks"}]'])
    expect((await sendForm(`${PATH}/enregistrer`, { langue: 'es', corrections })).statusCode).toBe(400)
  expect((await sendForm(PATH, {})).statusCode).toBe(400)
})

test('while a trial runs the sheet is kept on the page and loads nothing', async () => {
  const { parts } = scene.service
  const admin = await findAgent(parts.store, scene.admin.agentId)
  if (!admin) throw new Error('nobody is signed in')
  const trial = await planTrial(parts, admin, { ...DESIGN, extra: 'invitation', types: ['SPIP'] })
  await beginTrial(parts, admin, trial)
  const corrections = [{ line: 2, name: 'greeting', shown: '', written: 'Hola, {sender}. Su pregunta, o AYUDA.' }]
  const held = await sendForm(`${PATH}/enregistrer`, { langue: 'es', corrections: JSON.stringify(corrections) })
  expect(held.statusCode).toBe(409)
  expect(held.body).toContain('Su pregunta, o AYUDA.')
  await endTrial(parts, admin, trial)
})

async function own() {
  return (await getOffice(scene.service.parts.store, scene.office.id)).wording?.es
}

function sendSheet(rows: string[][]) {
  const content = rows.map((cells) => cells.join(';')).join('\r\n')
  return sendForm(PATH, { fichier: new Blob([content], { type: 'text/csv' }) })
}

/** As a browser sends a form that may carry a file. */
async function sendForm(path: string, fields: Record<string, string | Blob>) {
  const form = new FormData()
  form.append('jeton', scene.admin.formToken)
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, value, 'relecture.csv')
  }
  const request = new Request(`http://localhost:3000${path}`, { method: 'POST', body: form })
  return scene.service.server.inject({
    method: 'POST',
    url: path,
    headers: {
      host: 'localhost:3000',
      accept: 'text/html',
      cookie: scene.admin.cookie,
      'content-type': request.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await request.arrayBuffer()),
  })
}
