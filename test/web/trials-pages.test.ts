import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Parts } from '../../src/app/parts.ts'
import { importSchedule } from '../../src/app/planning-files/import-schedule.ts'
import { written } from '../../src/domain/trial/protocol.ts'
import { setAppointment } from '../../src/store/appointments/write-appointments.ts'
import { eq } from '../../src/store/engine/drizzle.ts'
import { addOffice, getOffice } from '../../src/store/offices/offices.ts'
import { openRequest } from '../../src/store/requests/requests.ts'
import { listAllocated } from '../../src/store/trials/allocations.ts'
import { findTrial, listTrials } from '../../src/store/trials/trials.ts'
import { HEADER } from '../support/story.ts'
import { frenchIn, saidIn } from './french-in.ts'
import { type Browser, get, openScene, post, type Scene } from './scene.ts'

const PEOPLE = 48
const DESIGN = {
  question: 'Inviter à répondre fait-il venir davantage ?',
  ajout: 'invitation',
  types: ['SPIP', 'TIG'],
  semaines: '4',
  presences: '2',
  lecture: 'one',
  manques: '20',
  ecart: '5',
  chance: '80',
  moyenne: '3',
  variation: '0,7',
  ressemblance: '0,1',
  perdus: '20',
  mois: '60',
  calculer: 'oui',
}

async function open(parts: Partial<Parts> = {}): Promise<Scene> {
  const scene = await openScene('2027-01-11T10:00', { parts })
  onTestFinished(() => scene.close())
  return scene
}

async function plan(scene: Scene, change: Record<string, string | string[]> = {}): Promise<string> {
  const answer = await post(scene, '/essai/nouveau', { ...DESIGN, ...change })
  const [, id = ''] = /^\/essai\/(\w+)\?fait=ecrit$/.exec(String(answer.headers.location)) ?? []
  expect(id, answer.body).not.toBe('')
  return id
}

async function load(scene: Scene, people = PEOPLE): Promise<void> {
  const line = (person: number) =>
    `D-${person};NOM${person};Karim;+336399${80_000 + person};R-${person};${person % 3 ? 'SPIP' : 'TIG'};25/01/2027;14h30;SPIP;a@justice.example;`
  const source = new TextEncoder().encode([HEADER, ...Array.from({ length: people }, (_, one) => line(one))].join('\n'))
  const request = { source, fileName: 'planning.csv', summons: true, dryRun: false }
  const result = await importSchedule(scene.service.parts, request)
  expect(result).toMatchObject({ report: { created: people } })
}

/** What is due by the hour, as the service does it. */
async function hourOf({ service: { ticker } }: Scene): Promise<void> {
  await ticker.tick()
  await ticker.quiet()
}

test('an administrator plans a trial, begins it, sees nothing before the look, and reads it once with its protocol', async () => {
  const scene = await open()
  const { store } = scene.service.parts
  // Sessions last twelve hours.
  let browser = scene.admin
  const passTo = async (iso: string) => {
    scene.setClock(iso)
    browser = await scene.enter('admin')
  }
  const page = async (path: string) => (await get(scene, path, undefined, browser)).body
  const send = (path: string, form: Record<string, string> = {}) => post(scene, path, form, {}, browser)

  // Nothing is tried until somebody decides; the calculation keeps nothing.
  expect(await page('/essai')).toContain('Aucun essai')
  const query = new URLSearchParams({ ...DESIGN, types: 'SPIP' })
  expect(await page(`/essai/nouveau?${query}`)).toMatch(/<strong>[\d\s ]+personnes en tout/)
  const tiny = new URLSearchParams({ ...DESIGN, types: 'SPIP', ecart: '0,0001' })
  expect(await page(`/essai/nouveau?${tiny}`)).toMatch(/Cet écart est trop petit(?![\s\S]*personnes en tout)/)
  expect(await listTrials(store, scene.office.id)).toEqual([])

  // The protocol, with its hash, before anything begins.
  const id = await plan(scene, { types: ['SPIP', 'TIG', 'SPIP'] })
  expect((await findTrial(store, id))?.protocol.types.toSorted()).toEqual(['SPIP', 'TIG'])
  const file = await get(scene, `/essai/${id}/protocole.json`)
  const hash = createHash('sha256').update(file.body).digest('hex')
  expect(await page(`/essai/${id}`)).toContain(hash)
  expect((await send(`/essai/${id}/lire`)).statusCode).toBe(409)
  expect((await send(`/essai/${id}/commencer`)).statusCode).toBe(400)
  expect((await findTrial(store, id))?.startedAt).toBeUndefined()
  expect((await send(`/essai/${id}/commencer`, { informe: 'oui' })).headers.location).toBe(`/essai/${id}?fait=commence`)
  const again = await send(`/essai/${id}/commencer`, { informe: 'oui', encore: 'oui' })
  expect(again.body).toContain('Cet essai a déjà commencé')
  expect((await send(`/essai/${id}/abandonner`)).statusCode).toBe(409)

  // People are loaded and allocated; the page tells how many, and nothing of what becomes of them.
  await load(scene)
  await scene.service.ticker.tick()
  const allocated = await listAllocated(store, id)
  expect(allocated).toHaveLength(PEOPLE)
  const arms = new Map(allocated.map(({ probationerId, arm }) => [probationerId, arm]))
  const rows = await store.db.select().from(store.tables.appointments)
  await passTo('2027-01-26T10:00')
  await scene.change(async (tx) => {
    for (const [place, { id: appointmentId, probationerId }] of rows.entries()) {
      const missed = arms.get(probationerId) === 'other' ? place % 2 === 0 : place % 8 === 0
      await setAppointment(tx, appointmentId, { status: missed ? 'missed' : 'honoured' }, scene.now())
    }
  })
  const during = await page(`/essai/${id}`)
  expect(during).toContain(`${PEOPLE} en tout`)
  // Nothing by arm: neither how many, nor of which type, and no table but that of the protocol's words.
  const [above = ''] = during.split('id="protocole"')
  expect(above).not.toMatch(/<table|comme aujourd’hui|autrement|TIG/)
  expect(during).toMatch(/Aucun résultat n’est montré avant/)
  expect(during).not.toMatch(/Part de manqués|id="resultat"|Télécharger/)
  expect((await send(`/essai/${id}/lire`)).statusCode).toBe(409)
  expect((await send(`/essai/${id}/lignes`)).statusCode).toBe(404)

  const danger = { id: 'd', key: 'd', officeId: scene.office.id, kind: 'danger' as const }
  await scene.change((tx) => openRequest(tx, { ...danger, probationerId: allocated[0]?.probationerId }, scene.now()))

  // The look, once, at its planned moment, by the service itself: nobody presses anything, and what was read stays as it was.
  await passTo('2027-02-22T23:30')
  await hourOf(scene)
  expect(await page(`/essai/${id}`)).not.toMatch(/id="resultat"/)
  await passTo('2027-02-23T00:01')
  expect(await page(`/essai/${id}`)).toMatch(/lu dans l’heure/)
  await hourOf(scene)
  await passTo('2027-02-23T10:00')
  expect((await send(`/essai/${id}/lire`)).statusCode).toBe(409)
  const after = await page(`/essai/${id}`)
  expect(after).toMatch(/Lu le mardi 23 février/)
  expect(after).toMatch(/id="resultat"/)
  expect(after).toMatch(/Tirées au sort : 48/)
  expect(after).toMatch(/Personnes par service et par type/)
  const [diagram = ''] = /<svg class="flow"[\s\S]*?<\/svg>/.exec(after) ?? []
  const drawn = [...diagram.matchAll(/<text[^>]*>[^<]* : ([^<]+)</g)].map(([, figure]) => figure)
  const [, sameFigures = ''] =
    /<caption[^>]*>Les mêmes nombres que le diagramme<\/caption>([\s\S]*?)<\/table>/.exec(after) ?? []
  const tabled = [...sameFigures.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) =>
    cell.replaceAll(/<[^>]*>/g, '').trim(),
  )
  expect(drawn.length).toBeGreaterThan(10)
  expect(tabled.filter((cell) => drawn.includes(cell)).toSorted()).toEqual(drawn.toSorted())
  expect(after).toContain(hash)
  const kept = await findTrial(store, id)
  expect(kept?.resultHash).toBe(
    createHash('sha256')
      .update(written(kept?.result ?? {}))
      .digest('hex'),
  )
  expect(after).toContain(kept?.resultHash)
  await scene.change((tx) => setAppointment(tx, rows[0]?.id ?? '', { status: 'excused' }, scene.now()))
  await passTo('2027-02-24T10:00')
  await hourOf(scene)
  expect((await send(`/essai/${id}/lire`)).statusCode).toBe(409)
  expect(await findTrial(store, id)).toEqual(kept)

  // An evaluator makes the page's figures again.
  const one = await send(`/essai/${id}/lignes`)
  expect(one.body).not.toMatch(/NOM\d|D-\d|3399/)
  const other = await send(`/essai/${id}/lignes`, { encore: 'oui' })
  const idsIn = (csv: string) =>
    csv
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(';')[0])
  expect(new Set([...idsIn(one.body), ...idsIn(other.body)]).size).toBe(2 * PEOPLE)
  const [, command = ''] = /python3 analyse\.py \S+ (\S+ [^<]+)</.exec(after) ?? []
  const script = await get(scene, `/essai/${id}/analyse.py`, undefined, browser)
  const harms = (await send(`/essai/${id}/torts`)).body
  expect(one.body).not.toMatch(/danger|optedOut/)
  const { journal } = store.tables
  const taken = (await store.db.select().from(journal)).filter(({ what }) => what === 'trialExported')
  expect(taken.map(({ actor }) => actor)).toEqual(Array(3).fill(`agent:${browser.agentId}`))
  // Somebody wrote of a danger: alone in their arm, in which it was is told to nobody.
  expect(harms).toMatch(/^\uFEFFarm;harm;allocated;harmed\r\n/)
  expect(harms).toMatch(/other;danger;\d+;\r\n/)
  expect(harms).toMatch(/usual;danger;\d+;\r\n/)
  expect(after).toContain('masqué')
  const printed = printedBy(script.body, one.body, harms, command.split(' ').slice(1))
  const difference = kept?.result?.analysis.difference?.value
  expect(difference).toBeLessThan(0)
  if (printed) expect(Number(printed.get('difference.value'))).toBeCloseTo(difference ?? 0, 5)

  // The same, for whoever chose English.
  await post(scene, '/mon-compte/langue', { langue: 'en' }, {}, browser)
  const english = await page(`/essai/${id}`)
  expect(saidIn(english)).toContain('Read on Tuesday 23 February 2027 at ')
  expect(saidIn(english)).toContain('Allocated: 48')
  expect(frenchIn(english, [])).toEqual([])
})

test('a design that cannot be says why, beside the field, and writes nothing', async () => {
  const scene = await open()
  const wrong = async (change: Record<string, string | string[]>) => {
    const answer = await post(scene, '/essai/nouveau', { ...DESIGN, ...change })
    expect(answer.statusCode).toBe(400)
    return answer.body
  }
  expect(await wrong({ question: '' })).toContain('Écrivez la question')
  expect(await wrong({ types: [] })).toContain('Cochez au moins un type')
  expect(await wrong({ types: ['JAP'] })).toContain('Le service ne fait pas cela aujourd’hui')
  expect(await wrong({ ajout: 'slotsAtOnce', types: ['SPIP', 'TIG'] })).toContain(
    'Le service ne fait pas cela aujourd’hui',
  )
  expect(await wrong({ ajout: 'aucunRappel' })).toContain('Choisissez ce qui est comparé')
  expect(await wrong({ semaines: '52' })).toContain('de 4 à 40')
  expect(await wrong({ ecart: '20' })).toContain('plus petit que la part')
  expect(await wrong({ manques: 'beaucoup' })).toContain('Corrigez ces nombres')
  expect(await listTrials(scene.service.parts.store, scene.office.id)).toEqual([])
})

test('an administrator asks another office, whose own administrator reads the protocol and agrees, and only then begins', async () => {
  const scene = await open()
  const { newId } = scene.service.parts
  const there = newId()
  const neighbour = { id: there, code: 'VOISIN', name: 'SPIP 59', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await scene.change((tx) => addOffice(tx, neighbour, newId, scene.now()))
  const bea = await scene.enter('admin', there)
  expect((await get(scene, '/essai/nouveau')).body).toMatch(/name="services" value="VOISIN"/)
  const id = await plan(scene, { services: ['VOISIN'] })
  const page = async (browser?: Browser) => (await get(scene, `/essai/${id}`, undefined, browser)).body
  expect(await page()).toMatch(/SPIP 59 : n’a pas encore accepté/)
  expect(await page()).not.toMatch(/Commencer l’essai|Accepter ce protocole/)
  expect((await post(scene, `/essai/${id}/commencer`, { informe: 'oui' })).statusCode).toBe(409)
  expect((await get(scene, '/essai', undefined, bea)).body).toContain(DESIGN.question)
  expect(await page(bea)).toMatch(/Accepter ce protocole/)
  expect(await page(bea)).not.toMatch(/Commencer l’essai|Abandonner/)
  expect((await post(scene, `/essai/${id}/abandonner`, {}, {}, bea)).statusCode).toBe(403)
  expect((await post(scene, `/essai/${id}/accepter`, {}, {}, bea)).headers.location).toBe(`/essai/${id}?fait=accepte`)
  expect(await page(bea)).toMatch(/SPIP 59 : a accepté/)
  expect(await page()).toMatch(/Commencer l’essai/)
  expect((await post(scene, `/essai/${id}/commencer`, { informe: 'oui' })).statusCode).toBe(303)
  expect(await page(bea)).toMatch(/en cours/)
  expect((await post(scene, `/essai/${id}/arreter`, {}, {}, bea)).statusCode).toBe(303)
})

test('one trial runs at a time in an office, and stopping it lets another begin', async () => {
  const scene = await open()
  const [one, other] = [await plan(scene), await plan(scene, { ajout: 'before4' })]
  const begin = (id: string) => post(scene, `/essai/${id}/commencer`, { informe: 'oui' })
  expect((await begin(one)).statusCode).toBe(303)
  expect((await begin(other)).statusCode).toBe(409)
  expect((await post(scene, `/essai/${one}/arreter`, {})).statusCode).toBe(303)
  expect((await begin(other)).statusCode).toBe(303)
  // Later than a form pressed twice.
  scene.setClock('2027-01-11T10:05')
  expect((await begin(one)).statusCode).toBe(409)
})

test('a trial that may be read at any time is stopped all the same once it was read', async () => {
  const scene = await open()
  const { store } = scene.service.parts
  const id = await plan(scene, { lecture: 'any' })
  await post(scene, `/essai/${id}/commencer`, { informe: 'oui' })
  expect((await post(scene, `/essai/${id}/lire`, {})).statusCode).toBe(303)
  expect((await post(scene, `/essai/${id}/arreter`, {})).headers.location).toBe(`/essai/${id}?fait=arrete`)
  expect((await findTrial(store, id))?.stoppedAt).toBeDefined()
  expect(await scene.change((tx) => getOffice(tx, scene.office.id))).not.toMatchObject({ trialId: id })
})

test('of an arm of fewer than five people no outcome, rate or harm is shown', async () => {
  const scene = await open()
  const id = await plan(scene)
  await post(scene, `/essai/${id}/commencer`, { informe: 'oui' })
  await load(scene, 6)
  await scene.service.ticker.tick()
  const { store } = scene.service.parts
  const [first] = await listAllocated(store, id)
  await post(scene, `/personnes/${first?.probationerId}/essais`, { effacer: 'oui' }, {}, await scene.enter('agent'))
  const rows = await store.db.select().from(store.tables.appointments)
  scene.setClock('2027-01-26T10:00')
  await scene.change(async (tx) => {
    for (const [place, row] of rows.entries())
      await setAppointment(tx, row.id, { status: place % 2 ? 'missed' : 'honoured' }, scene.now())
  })
  scene.setClock('2027-02-23T10:00')
  const admin = await scene.enter('admin')
  await hourOf(scene)
  const { body } = await get(scene, `/essai/${id}`, undefined, admin)
  const [, result = ''] = body.split('id="resultat"')
  const [read = ''] = result.split('id="protocole"')
  expect(read).toMatch(/moins de cinq personnes : leurs chiffres ne sont pas donnés/)
  expect(read).not.toMatch(/Manqués|Taux d’absence|Arrêt des SMS demandé/)
  // Who was erased since was allocated all the same, and is one of few.
  expect(read).toMatch(/: \d+ à \d+ personnes tirées au sort sur/)
  expect(read).not.toMatch(/effacées : \d<|Khi-deux de l’équilibre/)
})

test('a protocol written twice with the same words is written once', async () => {
  const scene = await open()
  const [one, other] = [await plan(scene), await plan(scene)]
  expect(other).toBe(one)
  expect(await listTrials(scene.service.parts.store, scene.office.id)).toHaveLength(1)
  await post(scene, `/essai/${one}/commencer`, { informe: 'oui' })
  expect(await plan(scene)).not.toBe(one)
})

test('a trial whose time is over is not stopped in the place of the one that followed it', async () => {
  const scene = await open()
  const [one, other] = [await plan(scene), await plan(scene, { ajout: 'before4' })]
  await post(scene, `/essai/${one}/commencer`, { informe: 'oui' })
  scene.setClock('2027-02-09T10:00')
  const admin = await scene.enter('admin')
  const send = (path: string, form = {}) => post(scene, path, form, {}, admin)
  expect((await send(`/essai/${other}/commencer`, { informe: 'oui' })).statusCode).toBe(303)
  expect((await send(`/essai/${one}/arreter`)).statusCode).toBe(409)
  const page = await get(scene, `/essai/${other}`, undefined, admin)
  expect(page.body).toContain('en cours')
  expect(await scene.change((tx) => getOffice(tx, scene.office.id))).toMatchObject({ trialId: other })
})

test('a protocol or a result that is no longer what was hashed shows and gives nothing, and says so', async () => {
  const errors: string[] = []
  const error = (facts: object, words?: string) => errors.push(`${JSON.stringify(facts)} ${words}`)
  const scene = await open({ log: { info: () => {}, warn: () => {}, error } })
  const { store } = scene.service.parts
  const id = await plan(scene)
  await post(scene, `/essai/${id}/commencer`, { informe: 'oui' })
  await load(scene)
  await scene.service.ticker.tick()
  const { trials } = store.tables
  const setWords = (words: string) =>
    scene.change(({ db }) => db.update(trials).set({ protocol: words }).where(eq(trials.id, id)))
  const { words = '' } = (await findTrial(store, id)) ?? {}
  scene.setClock('2027-02-23T10:00')
  let admin = await scene.enter('admin')
  const page = async () => (await get(scene, `/essai/${id}`, undefined, admin)).body
  await setWords(words.replace('"weeks":4', '"weeks":5'))
  await hourOf(scene)
  expect((await findTrial(store, id))?.result).toBeUndefined()
  expect(errors.join()).toMatch(new RegExp(`${id}.*not what was hashed`))
  expect(await page()).toMatch(/n’est plus celui que son empreinte scelle/)
  await setWords(words)
  scene.setClock('2027-02-23T11:00')
  admin = await scene.enter('admin')
  await hourOf(scene)
  expect(await page()).toMatch(/id="resultat"/)
  // Of what was read too.
  const { result } = (await findTrial(store, id)) ?? {}
  const otherwise = result && { ...result, verdict: 'fewerMissed' as const }
  await scene.change(({ db }) =>
    db
      .update(trials)
      .set({ result: otherwise ?? null })
      .where(eq(trials.id, id)),
  )
  expect(await page()).toMatch(/n’est plus celui que son empreinte scelle/)
  expect(await page()).not.toMatch(/id="resultat"|Télécharger/)
  for (const file of ['protocole.json'])
    expect((await get(scene, `/essai/${id}/${file}`, undefined, admin)).statusCode).toBe(409)
  expect((await post(scene, `/essai/${id}/lignes`, {}, {}, admin)).statusCode).toBe(409)
})

test('a person leaves trials by an agent, and no page says whether they were in one', async () => {
  const scene = await open()
  const id = await plan(scene)
  await post(scene, `/essai/${id}/commencer`, { informe: 'oui' })
  await load(scene)
  await scene.service.ticker.tick()
  const { store } = scene.service.parts
  const [first, second] = await listAllocated(store, id)
  const agent: Browser = await scene.enter('agent')
  const path = (person: string, sub: string) => `/personnes/${person}${sub}`
  const journal = await store.db.select().from(store.tables.journal)
  for (const [person, form] of [
    [first?.probationerId ?? '', { plainte: 'oui' }],
    [second?.probationerId ?? '', { effacer: 'oui' }],
  ] as const) {
    const before = (await get(scene, path(person, '/essais'), undefined, agent)).body
    const answer = await post(scene, path(person, '/essais'), form, {}, agent)
    expect(answer.headers.location).toBe(path(person, '/essais?fait=sortie'))
    expect((await get(scene, path(person, '/essais'), undefined, agent)).body).toBe(before)
    for (const sub of ['', '/historique', '/sms'])
      expect((await get(scene, path(person, sub), undefined, agent)).body).not.toMatch(/tirage|groupe|comme aujourd/)
  }
  const noted = (await store.db.select().from(store.tables.journal)).filter(
    ({ id: entry, what }) => !journal.some((known) => known.id === entry) && what !== 'personRead',
  )
  expect(noted).toEqual([])
  const left = await listAllocated(store, id)
  expect(left).toHaveLength(PEOPLE - 1)
  expect(left.filter(({ complained }) => complained).map(({ probationerId }) => probationerId)).toEqual([
    first?.probationerId,
  ])
  expect((await findTrial(store, id))?.erased).toBe(1)
})

/** What the evaluators' script prints of the rows, where there is Python. */
function printedBy(script: string, rows: string, harms: string, args: string[]): Map<string, string> | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'essai-'))
  try {
    writeFileSync(join(folder, 'analyse.py'), script)
    writeFileSync(join(folder, 'rows.csv'), rows)
    writeFileSync(join(folder, 'harms.csv'), harms)
    const run = spawnSync('python3', ['analyse.py', 'rows.csv', 'harms.csv', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    if (run.error) return undefined
    expect(run.stderr).toBe('')
    return new Map(
      run.stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' ') as [string, string]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
