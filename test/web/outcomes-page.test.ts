import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importSchedule } from '../../src/app/planning-files/import-schedule.ts'
import { getAppointment } from '../../src/store/appointments/appointments.ts'
import { setAppointment } from '../../src/store/appointments/write-appointments.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { addOffice } from '../../src/store/offices/offices.ts'
import { listJournal } from '../support/store-rows.ts'
import { addInvented, addOthers, type Browser, get, type Invented, openScene, post, type Scene } from './scene.ts'

/** A Friday: the day before it was worked, and all of the two weeks before. */
const FRIDAY = '2027-01-15T09:00'
const THURSDAY = '2027-01-14'

let scene: Scene
let marie: Browser
beforeEach(async () => {
  scene = await openScene(FRIDAY)
  marie = await scene.enter('agent')
})
afterEach(() => scene.close())

let numbered = 0
const add = async (given: Partial<Invented>) => {
  const phone = `+3363998${String(1000 + ++numbered)}`
  const at = `${THURSDAY}T14:00`
  return (await addInvented(scene, { lastName: 'MOREL', phone, at, ...given })).appointmentId
}
const giveToMarie = (id: string) =>
  scene.change((tx) => setAppointment(tx, id, { agentId: marie.agentId }, scene.now()))
const page = async (url: string, browser = marie) => (await get(scene, url, undefined, browser)).body
const send = (form: Record<string, string | string[]>, browser = marie) =>
  post(scene, '/agenda/issues', { jour: THURSDAY, ...form }, {}, browser)
const statusOf = async (id: string) => (await getAppointment(scene.service.parts.store, id)).status
const seen = (...ids: string[]) => ids.map((id) => `${id}.1`)
const words = (body: string) => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const asked = async (browser = marie) => /<p class="asked">(.*?)<\/p>/s.exec(await page('/agenda', browser))?.[1]

describe('the agenda', () => {
  test('asks in one line for what is missing: yesterday, and before', async () => {
    expect(await asked(scene.admin)).toBeUndefined()
    await add({ lastName: 'HIER' })
    await add({ lastName: 'AUSSI' })
    expect(words((await asked(scene.admin)) ?? '')).toContain('2 rendez-vous d’hier sans issue : les compléter')
    await add({ lastName: 'AVANT', at: '2027-01-11T09:00' })
    expect(words((await asked(scene.admin)) ?? '')).toContain(
      '2 rendez-vous d’hier, et 1 d’avant, sans issue : les compléter',
    )
  })

  test('names the last day that was worked, and looks back fourteen of them', async () => {
    scene.setClock('2027-01-18T09:00')
    const monday = await scene.enter('admin')
    await add({ lastName: 'VENDREDI', at: '2027-01-15T09:00' })
    expect(words((await asked(monday)) ?? '')).toContain('1 rendez-vous depuis vendredi sans issue : le compléter')
    // New year's day was not worked: the fourteenth day back is the 28th of December.
    for (const at of ['2026-12-28T09:00', '2026-12-27T23:00']) await add({ lastName: 'VIEUX', at })
    expect(words((await asked(monday)) ?? '')).toContain('et 1 d’avant')
  })

  test('asks nothing of today, nor of what is said already, and asks agents of their own only', async () => {
    await add({ lastName: 'TANTOT', at: '2027-01-15T08:00' })
    for (const status of ['honoured', 'missed', 'excused', 'cancelled'] as const) await add({ status })
    expect(await asked(scene.admin)).toBeUndefined()
    await add({ lastName: 'AUTRUI', agent: 'autrui@justice.example' })
    expect(await asked(scene.admin)).toContain('href="/agenda/issues"')
    expect(await asked()).toBeUndefined()
    await giveToMarie(await add({ lastName: 'MIEN' }))
    expect(await asked()).toContain(`href="/agenda/issues?agent=${marie.agentId}"`)
  })
})

describe('a month', () => {
  const OCTOBER = '/agenda/issues?mois=2026-10'

  test('is completed however long ago, day by day, and stays the one that is completed', async () => {
    const [first, second] = [
      await add({ lastName: 'VIEUX', at: '2026-10-05T10:00' }),
      await add({ lastName: 'AUTRE', at: '2026-10-20T10:00' }),
    ]
    await add({ lastName: 'NOVEMBRE', at: '2026-11-01T00:00' })
    expect(await page('/agenda/issues')).not.toMatch(/VIEUX|AUTRE/)
    const body = await page(OCTOBER)
    expect(body).toContain('AUTRE')
    expect(words(body)).toContain('Rendez-vous sans issue octobre 2026')
    expect(body).toContain('href="/agenda/issues?mois=2026-10&amp;jour=2026-10-05"')
    expect(body).not.toContain('NOVEMBRE')
    const form = { choix: seen(second), tous: 'oui', mois: '2026-10', jour: '2026-10-20' }
    const saved = await send(form)
    const next = await page(saved.headers.location ?? '')
    expect(next).toContain('VIEUX')
    expect(next).toContain('name="mois" value="2026-10"')
    await send({ choix: seen(first), tous: 'oui', mois: '2026-10', jour: '2026-10-05' })
    expect(await Promise.all([first, second].map(statusOf))).toEqual(['honoured', 'honoured'])
    expect(words(await page(OCTOBER))).toContain('Aucun rendez-vous de ce mois ne manque d’une issue.')
  })

  test('leads to those beside it, while they are still counted again; what is no month is the last days', async () => {
    expect(await page(OCTOBER)).toMatch(/mois=2026-09"[^>]*rel="prev"[\s\S]*mois=2026-11"[^>]*rel="next"/)
    expect(await page('/agenda/issues?mois=2027-01')).not.toContain('mois=2027-02')
    expect(await page('/agenda/issues?mois=2026-02')).not.toContain('mois=2026-01')
    await add({ lastName: 'HIER' })
    for (const month of ['2027-02', '2024-01', '2026-13', 'octobre', '<script>'])
      expect(await page(`/agenda/issues?mois=${month}`)).toContain('HIER')
  })

  test('whose day is longer than a form is paged, and goes on with the same day', async () => {
    const { personId } = await addInvented(scene, { lastName: 'LONG' })
    await addOthers(scene, personId, 103, { at: '2026-10-20T10:00', status: 'planned' })
    const [first, second] = [await page(OCTOBER), await page(`${OCTOBER}&jour=2026-10-20&page=2`)]
    const choices = (body: string) =>
      [...body.matchAll(/name="choix" value="([^"]+)"/g)].map(([, choice = '']) => choice)
    expect([choices(first).length, choices(second).length]).toEqual([100, 3])
    expect(first).toContain('Page 1 sur 2')
    const form = { choix: choices(first), tous: 'oui', mois: '2026-10', jour: '2026-10-20', suite: 'oui' }
    const saved = await send(form)
    expect(choices(await page(saved.headers.location ?? ''))).toEqual(choices(second))
  })

  test('without a rate is led to from the statistics, and has one once it is completed', async () => {
    const ids: string[] = []
    for (let n = 0; n < 30; n++) ids.push(await add({ at: '2026-10-20T10:00', ...(n < 10 && { status: 'honoured' }) }))
    const statistics = () => page('/statistiques?du=2026-10&au=2026-10')
    expect(await statistics()).toContain('href="/agenda/issues?mois=2026-10"')
    await send({ choix: seen(...ids.slice(10)), tous: 'oui', mois: '2026-10', jour: '2026-10-20' })
    const after = await statistics()
    expect(after).not.toContain('/agenda/issues?mois')
    expect(words(after)).toContain('Taux d’absence : 0 %.')
  })
})

describe('the list of what is missing', () => {
  test('shows the latest day, links to the others, and chooses nothing by itself', async () => {
    const id = await add({ lastName: 'HIER' })
    await add({ lastName: 'LUNDI', at: '2027-01-11T09:00' })
    await add({ lastName: 'TANTOT', at: '2027-01-15T08:00' })
    await add({ lastName: 'PLUSTARD', at: '2027-01-15T16:00' })
    const today = await page('/agenda/issues')
    expect(today).toContain('TANTOT')
    expect(today).not.toMatch(/HIER|PLUSTARD/)
    const body = await page(`/agenda/issues?jour=${THURSDAY}`)
    expect(words(body)).toContain('jeudi 14 janvier 1 rendez-vous')
    expect(body).toContain('href="/agenda/issues?jour=2027-01-11"')
    expect(body).toContain(`name="issue-${id}" value="manque"`)
    expect(body).not.toMatch(/<input type="(?:radio|checkbox)"[^>]*checked/)
    expect(await page('/agenda/issues?avant=2027-01-14')).toContain('LUNDI')
    expect(await page('/agenda/issues?avant=2027-01-11')).toContain('TANTOT')
  })

  test('is of one agent or of the whole office', async () => {
    await giveToMarie(await add({ lastName: 'MIEN' }))
    await add({ lastName: 'AUTRUI', agent: 'autrui@justice.example' })
    const mine = await page(`/agenda/issues?agent=${marie.agentId}`)
    expect(mine).toContain('MIEN')
    expect(mine).not.toContain('AUTRUI')
    expect(await page('/agenda/issues')).toMatch(/AUTRUI[\s\S]*MIEN|MIEN[\s\S]*AUTRUI/)
    expect(words(await page('/agenda/issues?agent=nobody'))).toContain('Aucun rendez-vous passé ne manque d’une issue.')
  })

  test('saves a whole day at once: those not named came, and whom one does not know stays open', async () => {
    const [came, excused, unknown] = [await add({}), await add({}), await add({})]
    const form = { choix: seen(came, excused, unknown), tous: 'oui' }
    const answer = await send({ ...form, [`issue-${excused}`]: 'excuse', [`issue-${unknown}`]: 'inconnu' })
    expect(answer.statusCode).toBe(303)
    expect(await Promise.all([came, excused, unknown].map(statusOf))).toEqual(['honoured', 'excused', 'planned'])
    expect(words(await page(answer.headers.location ?? ''))).toContain('2 issues enregistrées.')
    const journal = await listJournal(scene.service.parts.store, scene.office.id)
    expect(journal.filter(({ actor }) => actor === `agent:${marie.agentId}`).map(({ what }) => what)).toEqual([
      'appointmentHonoured',
      'appointmentExcused',
    ])
  })

  test('notes nothing of whom nothing was said, and says when nothing was', async () => {
    const [said, unsaid] = [await add({}), await add({})]
    const choix = seen(said, unsaid)
    const nothing = await send({ choix })
    expect(words(await page(nothing.headers.location ?? ''))).toContain('Rien n’est choisi')
    for (const word of ['peut-être', 'constructor']) await send({ choix, [`issue-${said}`]: word })
    expect(await statusOf(said)).toBe('planned')
    await send({ choix, [`issue-${said}`]: 'honore' })
    expect([await statusOf(said), await statusOf(unsaid)]).toEqual(['honoured', 'planned'])
  })

  test('shows every text before it saves, once for the whole list, and keeps what was chosen', async () => {
    const phone = '+33639981500'
    const missed = await add({ lastName: 'ABSENT', phone })
    const [came, judged, old] = [
      await add({ lastName: 'VENU' }),
      await add({ lastName: 'JUGE', type: 'JAP' }),
      await add({ lastName: 'VIEUX', at: '2027-01-11T14:00' }),
    ]
    const form = {
      choix: seen(missed, came, judged, old),
      tous: 'oui',
      ...Object.fromEntries([missed, judged, old].map((id) => [`issue-${id}`, 'manque'])),
    }
    const preview = await send(form)
    expect(preview.statusCode).toBe(200)
    // Neither about a judge's appointment, nor of what is more than three days old.
    expect(preview.body.match(/class="sms"/g)).toHaveLength(1)
    expect(words(preview.body)).toMatch(
      /ABSENT.*Nous vous attendions jeudi 14\/01 à 14h.*Il part le vendredi 15 janvier à 9 h 10/,
    )
    expect(words(preview.body)).toContain('1 personne à prévenir par SMS')
    expect(words(preview.body)).toContain('3 autres issues sans SMS.')
    const again = await send({ ...form, revoir: 'oui' })
    expect(again.body).toMatch(new RegExp(`name="issue-${missed}" value="manque" checked`))
    expect(again.body).toMatch(/name="tous" value="oui"[^>]*checked/)
    expect(await Promise.all([missed, came].map(statusOf))).toEqual(['planned', 'planned'])
    const hidden = [...preview.body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
    const shown = Object.groupBy(hidden, ([, name = '']) => name)
    const fields = Object.entries(shown).filter(([name]) => name !== 'jeton')
    const kept = Object.fromEntries(fields.map(([name, all]) => [name, all?.map(([, , value = '']) => value) ?? []]))
    await send({ ...kept, sms: 'oui' })
    expect(await Promise.all([missed, came, judged, old].map(statusOf))).toEqual([
      'missed',
      'honoured',
      'missed',
      'missed',
    ])
    const sent = async () => (await listExchanged(scene.service.parts.store, phone, 9)).map(({ kind }) => kind)
    scene.setClock('2027-01-15T09:09')
    await scene.service.ticker.tick()
    expect(await sent()).toEqual([])
    scene.setClock('2027-01-15T09:11')
    await scene.service.ticker.tick()
    expect(await sent()).toEqual(['missed'])
  })

  test('saves without a text when the agent says so', async () => {
    const phone = '+33639981501'
    const missed = await add({ phone })
    const answer = await send({ choix: seen(missed), [`issue-${missed}`]: 'manque', sms: 'non' })
    expect(answer.statusCode).toBe(303)
    scene.setClock('2027-01-15T10:00')
    await scene.service.ticker.tick()
    expect(await listExchanged(scene.service.parts.store, phone, 9)).toEqual([])
    expect(await statusOf(missed)).toBe('missed')
  })

  test('leaves alone, and names, whom a colleague was quicker to record', async () => {
    const [theirs, ours] = [await add({ lastName: 'DEJA' }), await add({ lastName: 'ENCORE' })]
    await send({ choix: seen(theirs), [`issue-${theirs}`]: 'excuse' }, scene.admin)
    const answer = await send({ choix: seen(theirs, ours), tous: 'oui' })
    expect([await statusOf(theirs), await statusOf(ours)]).toEqual(['excused', 'honoured'])
    const body = words(await page(answer.headers.location ?? ''))
    expect(body).toContain('1 issue enregistrée.')
    expect(body).toMatch(/Vous n’y avez rien changé : DEJA Camille : excusé\./)
    expect((await send({ choix: seen(theirs), [`issue-${theirs}`]: 'honore' })).statusCode).toBe(409)
  })

  test('pressed twice says the same, and records once', async () => {
    const id = await add({})
    const form = { choix: seen(id), tous: 'oui' }
    const [first, second] = [await send(form), await send(form)]
    expect(second.headers.location).toBe(first.headers.location)
    expect(await getAppointment(scene.service.parts.store, id)).toMatchObject({ status: 'honoured', version: 2 })
  })

  test('pressed twice at once, its texts confirmed, records and writes once', async () => {
    const phone = '+33639981503'
    const [missed, came] = [await add({ lastName: 'ABSENT', phone }), await add({})]
    const form = { choix: seen(missed, came), tous: 'oui', [`issue-${missed}`]: 'manque', sms: 'oui' }
    const [first, second] = await Promise.all([send(form), send(form)])
    const later = await send(form)
    expect([second, later].map(({ headers }) => headers.location)).toEqual(Array(2).fill(first?.headers.location))
    const { store } = scene.service.parts
    for (const id of [missed, came]) expect((await getAppointment(store, id)).version).toBe(2)
    expect(await listJournal(store, scene.office.id)).toHaveLength(2)
    scene.setClock('2027-01-15T09:11')
    await scene.service.ticker.tick()
    expect((await listExchanged(store, phone, 9)).map(({ kind }) => kind)).toEqual(['missed'])
  })

  test('is taken back whole by one button, whose text then never leaves, but for what was done since', async () => {
    const phone = '+33639981504'
    const [missed, came, corrected] = [await add({ lastName: 'ABSENT', phone }), await add({}), await add({})]
    const form = { choix: seen(missed, came, corrected), tous: 'oui', [`issue-${missed}`]: 'manque', sms: 'oui' }
    const saved = await send(form)
    const { body } = await get(scene, saved.headers.location ?? '', undefined, marie)
    const undo = fieldsOfForm(body, '/agenda/issues/annuler')
    expect(undo.agent).toBeUndefined()
    await post(scene, `/rendez-vous/${corrected}/presence`, { presence: 'excuse', version: '2' })
    const press = () => post(scene, '/agenda/issues/annuler', undo, {}, marie)
    const [back, again] = await Promise.all([press(), press()])
    expect(again?.headers.location).toBe(back?.headers.location)
    expect(await Promise.all([missed, came, corrected].map(statusOf))).toEqual(['planned', 'planned', 'excused'])
    const said = words(await page(back?.headers.location ?? ''))
    expect(said).toContain('2 rendez-vous sont de nouveau sans issue. 1 a changé depuis : rien n’y est touché.')
    expect(said).toContain('jeudi 14 janvier 2 rendez-vous')
    scene.setClock('2027-01-15T09:30')
    await scene.service.ticker.tick()
    expect(await listExchanged(scene.service.parts.store, phone, 9)).toEqual([])
  })

  test('is taken back by nobody else, nor after ten minutes, nor offered then', async () => {
    const id = await add({})
    const saved = await send({ choix: seen(id), tous: 'oui' })
    const address = saved.headers.location ?? ''
    const undo = fieldsOfForm(await page(address), '/agenda/issues/annuler')
    const asked = (browser: Browser) => post(scene, '/agenda/issues/annuler', undo, {}, browser)
    expect((await asked(scene.admin)).statusCode).toBe(409)
    scene.setClock('2027-01-15T09:11')
    expect(await page(address)).not.toContain('/agenda/issues/annuler')
    expect((await asked(marie)).statusCode).toBe(409)
    expect(await statusOf(id)).toBe('honoured')
    for (const instant of ['', '-1', 'hier', '1e999'])
      expect((await post(scene, '/agenda/issues/annuler', { instant }, {}, marie)).statusCode).toBeGreaterThan(399)
  })

  test('of another office is neither shown nor recorded', async () => {
    const id = await add({ lastName: 'CHEZNOUS' })
    const { newId } = scene.service.parts
    const there = { id: newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
    await scene.change((tx) => addOffice(tx, there, newId, scene.now()))
    const stranger = await scene.enter('admin', there.id)
    expect(await asked(stranger)).toBeUndefined()
    for (const url of [
      '/agenda/issues',
      `/agenda/issues?jour=${THURSDAY}`,
      `/agenda/issues?fait=issues&n=1&refus=${id}`,
    ])
      expect(await page(url, stranger)).not.toContain('CHEZNOUS')
    expect((await send({ choix: seen(id), tous: 'oui' }, stranger)).statusCode).toBe(409)
    const shown = await send({ choix: seen(id), [`issue-${id}`]: 'manque' }, stranger)
    expect(shown.body).not.toContain('CHEZNOUS')
    expect(await statusOf(id)).toBe('planned')
  })

  test('loses a line that the planning itself completes', async () => {
    scene.setClock('2027-01-13T09:00')
    const load = async (statut: string) => {
      const header = 'dossier;nom;prenom;telephone;reference;type;date;heure;lieu;statut'
      const line = `D-1;FICHIER;Noé;0639981502;R-1;SPIP;14/01/2027;14h;SPIP de Nanterre;${statut}`
      const source = new TextEncoder().encode(`${header}\n${line}\n`)
      await importSchedule(scene.service.parts, { source, fileName: 'planning.csv', summons: false, dryRun: false })
    }
    await load('prévu')
    scene.setClock(FRIDAY)
    await add({ lastName: 'RESTE' })
    expect(await page('/agenda/issues')).toContain('FICHIER')
    expect(words((await asked(scene.admin)) ?? '')).toContain('2 rendez-vous d’hier')
    await load('honoré')
    expect(await page('/agenda/issues')).not.toContain('FICHIER')
    expect(words((await asked(scene.admin)) ?? '')).toContain('1 rendez-vous d’hier')
  })
})

/** The hidden fields of the form that goes there. */
function fieldsOfForm(body: string, action: string): Record<string, string> {
  const form =
    body
      .split('<form')
      .find((one) => one.includes(`action="${action}"`))
      ?.split('</form>')[0] ?? ''
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return Object.fromEntries(
    fields.map(([, name = '', value = '']) => [name, value]).filter(([name]) => name !== 'jeton'),
  )
}
