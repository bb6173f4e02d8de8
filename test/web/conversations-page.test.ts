import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepAgent, setAgent } from '../../src/store/agents/agents.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { BY_HAND } from '../../src/store/messages/message.ts'
import { listRequestsOf } from '../support/store-rows.ts'
import { addInvented, type Browser, get, openScene, post, type Scene } from './scene.ts'

const PHONE = '+33639981001'

let scene: Scene
let alice: Browser
let lea: Browser
let personId: string
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  alice = await scene.enter('agent')
  lea = await scene.enter('agent')
  await scene.change((tx) => setAgent(tx, lea.agentId, { name: 'Léa Petit' }))
  personId = (await addInvented(scene, { lastName: 'MOREL', firstName: 'Karim', phone: PHONE, at: '2027-01-19T14:30' }))
    .personId
  await writes('rappelez-moi svp')
})
afterEach(() => scene.close())

describe('the list', () => {
  test('shows what somebody wrote, what waits of it, and the way to answer', async () => {
    const list = await page('/conversations?liste=repondre')
    expect(list).toContain('Demande à être rappelée')
    expect(list).toContain('rappelez-moi svp')
    expect(list).toContain(`href="/conversations/${personId}#repondre"`)
    expect(list).toContain('À répondre (1)')
  })

  test('is the one that was chosen last, on the next visit too, and each agent’s own', async () => {
    expect(currentOf(await page('/conversations'))).toBe('Les miennes (0)')
    await page('/conversations?liste=libres')
    expect(currentOf(await page('/conversations'))).toBe('À personne (1)')
    expect(currentOf(await page('/conversations', lea))).toBe('Les miennes (0)')
  })

  test('shows people’s words as they are, harmlessly', async () => {
    await writes('<script>alert(1)</script>')
    const list = await page('/conversations?liste=toutes')
    expect(list).toContain('&lt;script&gt;')
    expect(list).not.toContain('<script>alert')
  })
})

describe('a conversation', () => {
  test('is given to a colleague, whose list it joins', async () => {
    await sends('confier', { agent: lea.agentId })
    expect(await page('/conversations?liste=miennes', lea)).toContain('MOREL Karim')
    expect(await page(`/conversations/${personId}`)).toContain('Confiée à Léa Petit')
    expect(await page('/conversations?liste=libres')).not.toContain('MOREL Karim')
  })

  test('is given to nobody of another office, nor to whom may not sign in', async () => {
    const outside = scene.service.parts.newId()
    const who = { id: outside, officeId: scene.office.id, email: 'x@justice.example', name: 'X' }
    await scene.change((tx) => keepAgent(tx, who, scene.now()))
    expect((await sends('confier', { agent: outside })).statusCode).toBe(404)
  })

  test('put off until the morning is away until then, and back by itself', async () => {
    await sends('reporter', { quand: 'demain' })
    expect(await page('/conversations?liste=repondre')).not.toContain('MOREL Karim')
    expect(await page('/conversations?liste=tard')).toContain('mardi 12 janvier à 9 h 00')
    scene.setClock('2027-01-12T09:00')
    alice = await scene.enter('agent')
    expect(await page('/conversations?liste=repondre')).toContain('MOREL Karim')
  })

  test('is not put off to the past, nor beyond two months', async () => {
    expect((await sends('reporter', { jour: '2027-01-10', heure: '09:00' })).statusCode).toBe(400)
    expect((await sends('reporter', { jour: '2027-04-10', heure: '09:00' })).statusCode).toBe(400)
    expect((await sends('reporter', { jour: 'demain', heure: '' })).statusCode).toBe(400)
  })

  test('is noted for colleagues: once of a form sent twice, and nothing leaves', async () => {
    const before = (await exchanged()).length
    for (let times = 0; times < 2; times++) await sends('note', { envoi: 'note-0001', note: 'Vu en accueil ce matin' })
    await scene.service.ticker.quiet()
    expect(await exchanged()).toHaveLength(before)
    const shown = await page(`/conversations/${personId}`, lea)
    expect(shown.match(/Vu en accueil ce matin/g)).toHaveLength(1)
    expect(shown).toContain('Jamais envoyées à la personne')
  })

  test('is answered and settled in one step, and stays open when asked to', async () => {
    await answers(alice, 'Je vous rappelle à 14h. Alice')
    expect(await waiting()).toBe(1)
    await answers(alice, 'Finalement à 15h. Alice', { finir: 'oui' })
    expect(await waiting()).toBe(0)
    expect((await exchanged()).filter(({ kind }) => kind === BY_HAND)).toHaveLength(2)
  })

  test('is written to in five seconds, and what is taken back meanwhile is in the box again, never sent', async () => {
    const answer = await sendsWords(alice, 'Je vous rapelle à 14h. Alice', { finir: 'oui' })
    const shown = await page(String(answer.headers.location))
    expect(shown).toMatch(/Votre SMS part dans [45] secondes, et ce qui attendait est réglé\./)
    expect(await page(String(answer.headers.location), lea)).not.toContain('Votre SMS part')
    const back = await sends('annuler', leavingIn(shown))
    expect(back.body).toContain('>Je vous rapelle à 14h. Alice</textarea>')
    expect(back.body).toContain('il n’est pas parti')
    // Pressed twice, the page that is shown is the second one.
    expect((await sends('annuler', leavingIn(shown))).body).toContain('>Je vous rapelle à 14h. Alice</textarea>')
    expect(await waiting()).toBe(1)
    await scene.letLeave()
    expect((await exchanged()).filter(({ kind }) => kind === BY_HAND)).toEqual([])
  })

  test('says of a text that left that it is too late to take it back', async () => {
    const answer = await sendsWords(alice, 'Je vous rappelle à 14h. Alice')
    const shown = await page(String(answer.headers.location))
    await scene.letLeave()
    const late = await sends('annuler', leavingIn(shown))
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('Trop tard : ce SMS est déjà parti.')
    expect(await page(String(answer.headers.location))).not.toContain('Votre SMS part')
    expect((await exchanged()).filter(({ kind }) => kind === BY_HAND)).toMatchObject([{ state: 'sent' }])
  })

  test('settles only what the form had seen', async () => {
    const form = await formOf(alice)
    await writes('vous faites quoi pour ma caution de logement')
    await post(scene, `/conversations/${personId}/reponse`, { ...form, message: 'Vers 15h', finir: 'oui' }, {}, alice)
    expect(await waiting()).toBe(1)
  })

  test('is never answered twice: what was written beside a colleague’s answer does not leave, and is kept', async () => {
    const form = await formOf(lea)
    await answers(alice, 'Je vous rappelle à 14h. Alice')
    const refused = await post(
      scene,
      `/conversations/${personId}/reponse`,
      { ...form, message: 'Venez lundi' },
      {},
      lea,
    )
    expect(refused.statusCode).toBe(409)
    expect(refused.body).toContain('a répondu pendant que vous écriviez')
    expect(refused.body).toContain('Je vous rappelle à 14h')
    expect(refused.body).toContain('>Venez lundi</textarea>')
    expect((await exchanged()).filter(({ body }) => body.includes('Venez lundi'))).toEqual([])
    const again = await post(
      scene,
      `/conversations/${personId}/reponse`,
      { ...fieldsIn(refused.body), message: 'Venez lundi' },
      {},
      lea,
    )
    expect(again.statusCode).toBe(303)
  })

  test('is not answered twice by a ready sentence, nor by moments that are proposed', async () => {
    const form = fieldsIn(await page(`/personnes/${personId}/reponses`, lea), 'reponses')
    await answers(alice, 'Je vous rappelle à 14h. Alice')
    for (const reponse of ['noted', 'moments']) {
      const refused = await post(scene, `/personnes/${personId}/reponses`, { ...form, reponse }, {}, lea)
      expect(refused.statusCode, reponse).toBe(409)
      expect(refused.body).toContain('Alice Agent a répondu pendant que vous écriviez')
    }
    const seen = fieldsIn(await page(`/personnes/${personId}/reponses`, lea), 'reponses')
    const sent = await post(scene, `/personnes/${personId}/reponses`, { ...seen, reponse: 'noted' }, {}, lea)
    expect(sent.headers.location).toMatch(/fait=sms&sms=[\w-]+#conversation$/)
    const shown = await page(String(sent.headers.location), lea)
    const back = await post(scene, `/personnes/${personId}/sms/annuler`, leavingIn(shown), {}, lea)
    expect(back.body).toContain('Votre SMS est annulé : il n’est pas parti.')
  })

  test('is not answered twice from the person’s own page either', async () => {
    const stale = fieldsIn(await page(`/personnes/${personId}`, lea), 'sms')
    await answers(alice, 'Je vous rappelle à 14h. Alice')
    const refused = await post(scene, `/personnes/${personId}/sms`, { ...stale, message: 'Venez lundi' }, {}, lea)
    expect(refused.statusCode).toBe(409)
    expect(refused.body).toContain('>Venez lundi</textarea>')
  })
})

async function page(url: string, browser = alice): Promise<string> {
  const answer = await get(scene, url, undefined, browser)
  expect(answer.statusCode, url).toBe(200)
  return answer.body
}

function sends(action: string, form: Record<string, string>, browser = alice) {
  return post(scene, `/conversations/${personId}/${action}`, form, {}, browser)
}

async function formOf(browser: Browser): Promise<Record<string, string | string[]>> {
  return fieldsIn(await page(`/conversations/${personId}`, browser))
}

async function answers(browser: Browser, message: string, more = {}) {
  await sendsWords(browser, message, more)
  await scene.letLeave()
}

async function sendsWords(browser: Browser, message: string, more = {}) {
  const form = await formOf(browser)
  const answer = await post(scene, `/conversations/${personId}/reponse`, { ...form, message, ...more }, {}, browser)
  expect(answer.statusCode).toBe(303)
  return answer
}

/** What the form that takes a text back holds. */
function leavingIn(body: string): Record<string, string> {
  const [, notice = ''] = /<div class="done leaving"([\s\S]*?)<\/div>/.exec(body) ?? []
  const fields = [...notice.matchAll(/name="(sms|message)" value="([^"]*)"/g)]
  expect(fields.map(([, name]) => name)).toContain('sms')
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]))
}

/** What a form that answers holds. */
function fieldsIn(body: string, action = 'reponse'): Record<string, string | string[]> {
  const [, form = ''] =
    new RegExp(`<form method="post" action="[^"]*/${action}"[^>]*>([\\s\\S]*?)</form>`).exec(body) ?? []
  const fields: Record<string, string[]> = {}
  for (const [, name = '', value = ''] of form.matchAll(
    /<input type="hidden" name="(envoi|vu|demande)" value="([^"]*)"/g,
  )) {
    fields[name] = [...(fields[name] ?? []), value]
  }
  expect(fields).toHaveProperty('vu')
  return fields
}

function currentOf(body: string): string | undefined {
  return /aria-current="true">([^<]*\(\d+\))</.exec(body)?.[1]
}

async function writes(message: string) {
  await post(scene, '/telephone', { numero: PHONE, message })
}

async function waiting(): Promise<number> {
  return (await listRequestsOf(scene.service.parts.store, personId)).filter(({ status }) => status !== 'done').length
}

function exchanged() {
  return listExchanged(scene.service.parts.store, PHONE, 50)
}
