import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAgentByEmail, setAgent } from '../../src/store/agents/agents.ts'
import { type Email, listEmails } from '../../src/store/notices/emails.ts'
import {
  axeViolations,
  DESK,
  keepPicture,
  NARROW,
  OF_WIDTH,
  openBrowser,
  openPage,
  overflowOf,
} from '../support/browser.ts'
import { openScene, post, type Scene } from '../web/scene.ts'
import { openSignedIn } from './signed-in.ts'
import { fillWeek } from './week.ts'

const LAMBERT = 'c.lambert@justice.example'
const KARIM = '+33639981001'
const KINDS = ['moved', 'callback', 'danger', 'digest'] as const

let scene: Scene
let browser: Browser
let emails: Map<string, Email>

beforeAll(async () => {
  scene = await openScene('2027-01-12T09:40')
  await fillWeek(scene)
  await scene.change(async (tx) => {
    const agent = await findAgentByEmail(tx, LAMBERT)
    await setAgent(tx, agent?.id ?? '', { role: 'agent' })
  })
  await scene.service.ticker.tick()
  await says(KARIM, 'je peux pas venir')
  await says(KARIM, '2')
  await says(
    '+33639981013',
    "<b>j'ai une question</b> sur mon contrat de travail, est-ce que vous pouvez me rappeler svp ?",
  )
  await says('+447700900123', 'I want to die')
  scene.setClock('2027-01-12T17:40')
  await scene.service.ticker.tick()
  const all = await listEmails(scene.service.parts.store, 50)
  emails = new Map(all.filter(({ to }) => to === LAMBERT).map((email) => [email.kind, email]))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await scene?.close()
})

async function says(numero: string, message: string) {
  await post(scene, '/telephone', { numero, message })
}

async function open(kind: string): Promise<Page> {
  const html = emails.get(kind)?.html
  if (!html) throw new Error(`no e-mail of kind ${kind} among ${[...emails.keys()]}`)
  const { page, troubles } = await openPage(browser)
  await page.goto('about:blank') // a page that left itself for it would hold an e-mail to its own policy
  await page.setContent(html)
  expect(troubles).toEqual([])
  return page
}

describe.each(KINDS)('an e-mail about %s', (kind) => {
  test('is read wide and narrow, without scrolling sideways, and axe finds nothing', async () => {
    const page = await open(kind)
    for (const size of [DESK, NARROW]) {
      await page.setViewportSize(size)
      expect(await overflowOf(page)).toBe(0)
      expect(await axeViolations(page, size === NARROW ? OF_WIDTH : undefined)).toEqual([])
      await keepPicture(page, `e-mail-${kind}${size === NARROW ? '-320' : ''}`)
    }
  })
})

describe('the page of an agent’s e-mails', () => {
  test('is used by its labels, keeps what was chosen, and axe finds nothing wide or narrow', async () => {
    const address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
    const { page, troubles } = await openSignedIn(browser, scene, address, {}, await scene.enter('admin'))
    await page.goto(`${address}/mon-courrier`)
    await page.getByLabel('À quelle heure part le résumé ?').fill('07:15')
    await page.getByLabel('mardi').check()
    await page.getByLabel('Le résumé de tout le service').check()
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('C’est enregistré.').waitFor()
    expect(await page.getByLabel('À quelle heure part le résumé ?').inputValue()).toBe('07:15')
    expect(await axeViolations(page)).toEqual([])
    await keepPicture(page, 'mon-courrier')
    await page.setViewportSize(NARROW)
    expect(await axeViolations(page, OF_WIDTH)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    await keepPicture(page, 'mon-courrier-320')
    expect(troubles).toEqual([])
  })
})
