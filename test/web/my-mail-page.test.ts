import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findAgent, setEmailRefused } from '../../src/store/agents/agents.ts'
import { listJournal } from '../support/store-rows.ts'
import { type Browser, get, openScene, post, type Scene } from './scene.ts'

const PATH = '/mon-courrier'
const USUAL = { recevoir: 'resume', heure: '', langue: 'fr' }

let scene: Scene
let agent: Browser
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  agent = await scene.enter('agent')
})
afterEach(() => scene.close())

const chosen = (browser = agent) => findAgent(scene.service.parts.store, browser.agentId)
const choose = (form: Record<string, string | string[]>, browser = agent) =>
  post(scene, PATH, { ...USUAL, ...form }, {}, browser)

describe('the page of an agent’s e-mails', () => {
  test('keeps the hour, the days, the language and what to receive, says so, and shows them again', async () => {
    const answer = await choose({ heure: '07:15', jour: ['1', '4'], recevoir: 'urgences', langue: 'en' })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${PATH}?fait=enregistre`])
    expect(await chosen()).toMatchObject({ digestAt: '07:15', digestDays: [1, 4], urgentOnly: true, language: 'en' })
    const { body } = await get(scene, `${PATH}?fait=enregistre`, undefined, agent)
    expect(body).toContain('Saved.')
    expect(body).toContain('value="07:15"')
    expect(body.match(/name="jour" value="\d" checked/g)).toHaveLength(2)
    expect(body).toMatch(/value="urgences" checked/)
    expect(body).toMatch(/value="en" selected/)
    const [entry] = await listJournal(scene.service.parts.store, scene.office.id).then((all) => all.slice(-1))
    expect(entry).toMatchObject({ actor: `agent:${agent.agentId}`, what: 'mailChosen' })
  })

  test('goes back to the habits of the office when nothing is chosen, or every day', async () => {
    await choose({ heure: '07:15', jour: ['1'] })
    await choose({ jour: ['1', '2', '3', '4', '5'] })
    expect(await chosen()).toMatchObject({ digestAt: undefined, digestDays: undefined, urgentOnly: false })
    expect((await get(scene, PATH, undefined, agent)).body).toContain('à l’heure de votre service, 17:30')
  })

  test('offers the whole office to the secretariat, and gives it to nobody else', async () => {
    const staff = await scene.enter('staff')
    expect((await get(scene, PATH, undefined, staff)).body).toContain('name="service"')
    expect((await get(scene, PATH, undefined, agent)).body).not.toContain('name="service"')
    for (const browser of [staff, agent]) await choose({ service: 'oui' }, browser)
    expect([(await chosen(staff))?.wholeOffice, (await chosen())?.wholeOffice]).toEqual([true, false])
  })

  test('offers the report of the month to administrators, and gives it to nobody else', async () => {
    const staff = await scene.enter('staff')
    expect((await get(scene, PATH)).body).toContain('name="rapport"')
    expect((await get(scene, PATH, undefined, staff)).body).not.toContain('name="rapport"')
    for (const browser of [scene.admin, staff]) await choose({ rapport: 'oui' }, browser)
    expect([(await chosen(scene.admin))?.monthlyReport, (await chosen(staff))?.monthlyReport]).toEqual([true, false])
    expect((await get(scene, PATH)).body).toMatch(/name="rapport" value="oui" checked/)
    await choose({}, scene.admin)
    expect((await chosen(scene.admin))?.monthlyReport).toBe(false)
  })

  test.each([
    [{ heure: '25:00' }],
    [{ heure: '=CMD()' }],
    [{ jour: ['6'] }],
    [{ jour: ['un'] }],
    [{ langue: 'de' }],
    [{ recevoir: 'rien' }],
    [{ recevoir: '' }],
  ])('refuses %o, and changes nothing', async (form) => {
    const before = await chosen()
    expect((await choose(form as Record<string, string>)).statusCode).toBe(400)
    expect(await chosen()).toEqual(before)
  })

  test('says when the mail server refuses the address', async () => {
    await scene.change((tx) => setEmailRefused(tx, agent.agentId, scene.now()))
    expect((await get(scene, PATH, undefined, agent)).body).toContain('refuse votre adresse')
  })
})
