import { afterEach, beforeEach, expect, test } from 'vitest'
import { enqueueEmail } from '../../src/store/notices/emails.ts'
import { addFreeSlot, addInvented, get, openScene, post, type Scene } from './scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
})
afterEach(() => scene.close())

async function write(id: string, email: { subject: string; body: string }): Promise<void> {
  const now = scene.now()
  const rest = { key: id, officeId: scene.office.id, kind: 'question', to: 'c.lambert@justice.example', dueAt: now }
  await scene.change((tx) => enqueueEmail(tx, { id, ...rest, ...email }, now))
}

test('an empty mailbox says when e-mails come', async () => {
  expect((await get(scene, '/courrier')).body).toContain('Aucun e-mail pour l’instant')
})

test('e-mails are listed the newest first, with whom they are for, when and in what state', async () => {
  await write('a', { subject: 'Le premier', body: 'un' })
  scene.setClock('2027-01-11T10:30')
  await write('b', { subject: 'Le second', body: 'deux' })
  const { body } = await get(scene, '/courrier')
  expect(body.indexOf('Le second')).toBeLessThan(body.indexOf('Le premier'))
  expect(body).toContain('c.lambert@justice.example')
  expect(body).toContain('lundi 11 janvier 2027, 10 h 30')
  expect(body).toContain('en attente')
  await scene.service.ticker.tick()
  expect((await get(scene, '/courrier')).body).toContain('envoyé')
})

test('one e-mail is read line by line as it was written, whatever it holds', async () => {
  await write('a', { subject: '<b>Objet</b>', body: 'Bonjour,\n\n<img src=x onerror=alert(1)>\n=CMD()' })
  const answer = await get(scene, '/courrier/a')
  expect(answer.statusCode).toBe(200)
  expect(answer.body).toContain('Bonjour,\n\n&lt;img src=x onerror=alert(1)&gt;\n=CMD()')
  expect(answer.body).not.toMatch(/<b>|<img/)
})

test('one that has an HTML part and a calendar shows both, apart and without anything that runs or is fetched', async () => {
  const phone = '+33639981001'
  await addInvented(scene, {
    lastName: '<img src=x onerror=alert(1)>',
    phone,
    at: '2027-01-14T14:30',
    agent: 'c.lambert@justice.example',
  })
  await addFreeSlot(scene, '2027-01-15T09:00', 'c.lambert@justice.example')
  await post(scene, '/telephone', { numero: phone, message: 'je peux pas venir' })
  await post(scene, '/telephone', { numero: phone, message: '1' })
  await scene.service.ticker.quiet()
  const [, id] = /href="\/courrier\/([^"]+)"/.exec((await get(scene, '/courrier')).body) ?? []
  const { body } = await get(scene, `/courrier/${id}`)
  expect(body).toContain('METHOD:REQUEST')
  const asHtml = await get(scene, `/courrier/${id}/html`)
  expect(asHtml.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/)
  expect(asHtml.body).toContain('&lt;IMG SRC=X ONERROR=ALERT(1)&gt;')
  expect(asHtml.body).not.toMatch(/<img/i)
  expect((await get(scene, '/courrier/nowhere/html')).statusCode).toBe(404)
})

test('an e-mail that does not exist is said', async () => {
  for (const id of ['none', '%00', '..%2f', 'é'.repeat(50)]) {
    const answer = await get(scene, `/courrier/${id.startsWith('é') ? encodeURIComponent(id).slice(0, 120) : id}`)
    expect(answer.statusCode, id).toBe(404)
    expect(answer.body).toContain('Cet e-mail n’existe pas')
  }
})

test('what somebody writes by text reaches the mailbox of their agent', async () => {
  const phone = '+33639981001'
  await addInvented(scene, { lastName: 'MOREL', phone, at: '2027-01-14T14:30', agent: 'c.lambert@justice.example' })
  await post(scene, '/telephone', { numero: phone, message: 'rappelez-moi svp' })
  await scene.service.ticker.quiet()
  const { body } = await get(scene, '/courrier')
  const [, id] = /href="\/courrier\/([^"]+)"/.exec(body) ?? []
  expect((await get(scene, `/courrier/${id}`)).body).toContain('rappelez-moi svp')
})
