import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importSchedule } from '../../src/app/planning-files/import-schedule.ts'
import { listLatestOf } from '../../src/store/journal/journal.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { listObligations } from '../../src/store/obligations/obligations.ts'
import { addOffice } from '../../src/store/offices/offices.ts'
import { getProbationer, listByCases } from '../../src/store/people/people.ts'
import { addInvented, type Browser, get, openScene, post, type Scene } from './scene.ts'

const PHONE = '+33639981001'
const KARIM = { nom: 'MOREL', prenom: 'Karim', dossier: 'K-1', naissance: '1990-05-03', telephone: '06 39 98 10 01' }

let scene: Scene
let agent: Browser
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  agent = await scene.enter('agent')
})
afterEach(() => scene.close())

const plain = (body: string) => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const read = async (url: string) => plain((await get(scene, url, undefined, agent)).body)
const send = (url: string, form: Record<string, string>) => post(scene, url, form, {}, agent)
const make = (form: Record<string, string> = {}) =>
  send('/personnes/nouvelle', { cle: 'form-key-1', langue: 'fr', referent: agent.agentId, ...KARIM, ...form })
/** The fields of the form of a page, as a browser would send them back. */
const formAt = async (url: string) => fieldsOf((await get(scene, url, undefined, agent)).body)
const fieldsOf = (body: string) => {
  const inputs = [...(body.split('<main')[1] ?? '').matchAll(/<input\b[^>]*>/g)].map(([input]) => input)
  const sent = inputs.filter((input) => !input.includes('type="radio"') || input.includes('checked'))
  const part = (input: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1] ?? ''
  return Object.fromEntries(sent.map((input) => [part(input, 'name'), part(input, 'value')]))
}
const underCase = (caseNumber: string) => listByCases(scene.service.parts.store, scene.office.id, [caseNumber])
const journalOf = async (id: string) =>
  (await listLatestOf(scene.service.parts.store, id, { limit: 50 })).map(({ what, actor }) => `${what} ${actor}`)

describe('somebody written down by hand', () => {
  test('has a page, a number to press, a birth date and the way to a first appointment; pressed twice, once', async () => {
    const made = await make()
    expect(made.statusCode).toBe(303)
    expect((await make()).headers.location).toBe(made.headers.location)
    const [person, ...others] = await underCase('K-1')
    if (!person) throw new Error('nobody was made')
    expect(others).toEqual([])
    expect(person).toMatchObject({ phone: PHONE, birthDate: '1990-05-03', referentId: agent.agentId })
    const page = (await get(scene, String(made.headers.location), undefined, agent)).body
    expect(plain(page)).toContain('La personne est enregistrée.')
    expect(plain(page)).toContain('dossier K-1, date de naissance : 03/05/1990')
    expect(page).toContain(`href="tel:${PHONE}"`)
    expect(page).toContain(`href="/rendez-vous/nouveau?personne=${person.id}"`)
    expect(await read('/personnes?q=morel')).toContain('MOREL Karim (03/05/1990)')
    const by = `agent:${agent.agentId}`
    expect((await journalOf(person.id)).filter((entry) => !entry.startsWith('personRead'))).toEqual(
      ['referentChanged', 'phoneChanged', 'personMade'].map((what) => `${what} ${by}`),
    )
    expect(await read(`/personnes/${person.id}/historique`)).toContain('personne écrite à la main')
    await scene.service.ticker.quiet()
    expect(await listExchanged(scene.service.parts.store, PHONE, 9)).toEqual([])
  })

  test('is refused under a case number of the office, with the way to whose it is, and what was typed kept', async () => {
    await make()
    const again = await make({ cle: 'form-key-2', nom: 'ROCHE', prenom: 'Nadia', dossier: 'k-1' })
    expect(again.statusCode).toBe(409)
    const [person] = await underCase('K-1')
    expect(again.body).toContain(`href="/personnes/${person?.id}"`)
    expect(plain(again.body)).toContain('Ce dossier est déjà celui de MOREL Karim')
    expect(again.body).toContain('value="ROCHE"')
    expect(await underCase('K-1')).toMatchObject([{ lastName: 'MOREL' }])
  })

  test('says nothing of whom another office follows under the same number', async () => {
    const { newId } = scene.service.parts
    const office = { id: newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
    await scene.change((tx) => addOffice(tx, office, newId, scene.now()))
    const elsewhere = await addInvented({ ...scene, office: { ...scene.office, ...office } }, { lastName: 'AILLEURS' })
    const { caseNumber } = await getProbationer(scene.service.parts.store, elsewhere.personId)
    const made = await make({ dossier: caseNumber })
    expect(made.statusCode).toBe(303)
    expect(made.body).not.toContain('AILLEURS')
  })

  test('is asked about when somebody has the same names', async () => {
    await make()
    const twin = { cle: 'form-key-2', dossier: 'K-2', nom: 'Morel', telephone: '' }
    const asked = await make(twin)
    expect(asked.statusCode).toBe(409)
    expect(plain(asked.body)).toContain('MOREL Karim , dossier K-1, date de naissance : 03/05/1990')
    expect(await underCase('K-2')).toEqual([])
    expect((await make({ ...twin, autre: 'oui' })).statusCode).toBe(303)
  })

  test('is refused for what cannot be read, said beside each field', async () => {
    const answer = await make({ nom: '', dossier: '?', naissance: '2030-01-01', telephone: '06 39' })
    expect(answer.statusCode).toBe(400)
    for (const said of ['4 réponses sont à corriger', 'À remplir.', 'Ceci ne se lit pas', 'pas encore passé'])
      expect(plain(answer.body)).toContain(said)
    expect(answer.body.match(/aria-invalid="true"/g)).toHaveLength(4)
  })

  test('is found by the planning that comes later, and what was corrected by hand stands', async () => {
    await make()
    const [person] = await underCase('K-1')
    const id = person?.id ?? ''
    const load = async (first: string) => {
      const file = `dossier;nom;prenom;telephone;type;date;heure;lieu\nK-1;MOREL;${first};0639981001;SPIP;20/01/2027;10h;SPIP`
      const source = new TextEncoder().encode(file)
      const done = await importSchedule(scene.service.parts, {
        source,
        fileName: 'p.csv',
        summons: false,
        dryRun: false,
      })
      if ('problem' in done) throw new Error('the file was refused')
      return done.report
    }
    expect(await load('Karim')).toMatchObject({ created: 1, notices: [] })
    const corrected = await send(`/personnes/${id}/identite`, {
      ...(await formAt(`/personnes/${id}/identite`)),
      prenom: 'Karime',
      naissance: '',
    })
    expect(corrected.headers.location).toBe(`/personnes/${id}?fait=identite`)
    expect(await load('Karim')).toMatchObject({ unchanged: 1, notices: [] })
    expect(await underCase('K-1')).toMatchObject([{ id, firstName: 'Karime', birthDate: undefined }])
    expect((await load('Kareem')).notices).toMatchObject([{ code: 'conflict', value: 'Kareem' }])
    expect(await underCase('K-1')).toMatchObject([{ id, firstName: 'Karime' }])
    expect(await read(`/personnes/${id}/historique`)).toContain('identité corrigée (prénom, date de naissance)')
  })

  test('is corrected by two at once: what one wrote stands, and what both wrote is asked about with nothing lost', async () => {
    await make()
    const url = `/personnes/${(await underCase('K-1'))[0]?.id}/identite`
    const old = await formAt(url)
    await send(url, { ...old, prenom: 'Karime', adresse: '1 rue Haute, 92000 Nanterre' })
    const both = await send(url, { ...old, nom: 'MOREAU', prenom: 'Karem' })
    expect(both.statusCode).toBe(409)
    expect(plain(both.body)).toContain('Quelqu’un d’autre a écrit « Karime » entre-temps.')
    const again = fieldsOf(both.body)
    expect(again).toMatchObject({ nom: 'MOREAU', prenom: 'Karem', adresse: '1 rue Haute, 92000 Nanterre' })
    expect(await underCase('K-1')).toMatchObject([{ lastName: 'MOREL', firstName: 'Karime' }])
    expect((await send(url, again)).statusCode).toBe(303)
    expect(await underCase('K-1')).toMatchObject([{ lastName: 'MOREAU', firstName: 'Karem' }])
  })

  test('has an address for letters, seen, given and taken away on their page, whose words are journalled nowhere', async () => {
    await make()
    const id = (await underCase('K-1'))[0]?.id ?? ''
    const url = `/personnes/${id}/identite`
    expect(await read(`/personnes/${id}`)).toContain('Pas d’adresse postale.')
    await send(url, { ...(await formAt(url)), adresse: ' 1 rue Haute,  92000 Nanterre ' })
    expect(await read(`/personnes/${id}`)).toContain('Adresse postale : 1 rue Haute, 92000 Nanterre')
    expect((await send(url, { ...(await formAt(url)), adresse: 'x'.repeat(301) })).statusCode).toBe(400)
    await send(url, { ...(await formAt(url)), adresse: '' })
    expect((await underCase('K-1'))[0]?.address).toBeUndefined()
    const by = `addressChanged agent:${agent.agentId}`
    expect((await journalOf(id)).filter((entry) => /address|identity/.test(entry))).toEqual([by, by])
    expect(await read(`/personnes/${id}/historique`)).not.toContain('rue Haute')
  })
})

describe('an obligation by hand', () => {
  let id: string
  let path: string
  beforeEach(async () => {
    id = (await addInvented(scene, { lastName: 'MOREL', firstName: 'Karim', phone: PHONE })).personId
    path = `/personnes/${id}/obligations`
  })
  const held = () => listObligations(scene.service.parts.store, id)

  test('is written down, changed, lifted, and its proof seen though nobody announced it, without a text', async () => {
    const first = { cle: 'form-key-1', obligation: 'soins', precision: 'au CSAPA', avant: '2027-03-01' }
    expect((await send(`${path}/nouvelle`, first)).statusCode).toBe(303)
    expect((await send(`${path}/nouvelle`, { ...first, cle: 'form-key-2' })).statusCode).toBe(409)
    const words = { cle: 'form-key-3', obligation: '', mots: 'ne pas paraître rue Haute' }
    expect((await send(`${path}/nouvelle`, words)).statusCode).toBe(303)
    const [care, street] = await held()
    expect(street).toMatchObject({ code: undefined, words: 'ne pas paraître rue Haute', status: 'current' })
    const seen = await send(`${path}/${care?.id}/vu`, {})
    expect(await read(String(seen.headers.location))).toContain('Justificatif vu le lundi 11 janvier 2027.')
    const form = (await get(scene, `${path}/${care?.id}`, undefined, agent)).body
    expect(form).toContain('value="au CSAPA"')
    const shown = await formAt(`${path}/${care?.id}`)
    await send(`${path}/${care?.id}`, { ...shown, precision: 'à l’hôpital', avant: '', etat: 'lifted' })
    expect(await held()).toMatchObject([{ detail: 'à l’hôpital', dueOn: undefined, status: 'lifted' }, {}])
    const said = await read(`/personnes/${id}/historique`)
    for (const what of ['obligation ajoutée (', 'obligation levée (', 'justificatif d’une obligation vérifié ('])
      expect(said).toContain(what)
    expect(said).not.toContain('rue Haute')
    await scene.service.ticker.quiet()
    expect(await listExchanged(scene.service.parts.store, PHONE, 9)).toEqual([])
  })

  test('asks for words, and refuses what is too long, with what was typed kept', async () => {
    const nothing = await send(`${path}/nouvelle`, { cle: 'form-key-1', obligation: '', precision: 'x'.repeat(601) })
    expect(nothing.statusCode).toBe(400)
    expect(nothing.body.match(/aria-invalid="true"/g)).toHaveLength(2)
    expect(
      (await send(`${path}/nouvelle`, { cle: 'form-key-1', obligation: 'soins', avant: 'demain' })).statusCode,
    ).toBe(400)
    expect(await held()).toEqual([])
  })

  test('is changed by two at once: an old form stands no lifted obligation up again, and what both wrote is asked about', async () => {
    await send(`${path}/nouvelle`, { cle: 'form-key-1', obligation: 'soins', precision: 'au CSAPA' })
    const url = `${path}/${(await held())[0]?.id}`
    const old = await formAt(url)
    await send(url, { ...old, precision: 'à l’hôpital', etat: 'lifted' })
    await send(url, { ...old, avant: '2027-03-01' })
    const known = { detail: 'à l’hôpital', dueOn: '2027-03-01', status: 'lifted' }
    expect(await held()).toMatchObject([known])
    const both = await send(url, { ...old, precision: 'chez le docteur Petit' })
    expect(both.statusCode).toBe(409)
    expect(plain(both.body)).toContain('Quelqu’un d’autre a écrit « à l’hôpital » entre-temps.')
    expect(fieldsOf(both.body)).toMatchObject({ precision: 'chez le docteur Petit', etat: 'lifted' })
    expect(await held()).toMatchObject([known])
  })

  test('is chosen or typed: nothing is chosen beforehand, and what was typed beside a choice is neither lost nor written', async () => {
    const asked = (await get(scene, `${path}/nouvelle`, undefined, agent)).body
    expect(asked).not.toMatch(/<option value="\w+" selected/)
    const both = await send(`${path}/nouvelle`, { cle: 'form-key-1', obligation: 'soins', mots: 'rue Haute' })
    expect(both.statusCode).toBe(400)
    expect(plain(both.body)).toContain('pas les deux')
    expect(both.body).toContain('value="rue Haute"')
    expect(both.body).toMatch(/<option value="soins" selected/)
    expect(await held()).toEqual([])
  })

  test('is not there through the page of somebody else', async () => {
    await send(`${path}/nouvelle`, { cle: 'form-key-1', obligation: 'soins' })
    const [care] = await held()
    const other = await addInvented(scene, { lastName: 'ROCHE' })
    for (const action of ['', '/vu'])
      expect((await send(`/personnes/${other.personId}/obligations/${care?.id}${action}`, {})).statusCode).toBe(404)
  })
})
