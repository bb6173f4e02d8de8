import { afterEach, beforeEach, expect, test } from 'vitest'
import { receiveMessage } from '../../src/app/conversations/receive-message.ts'
import { getAppointment } from '../../src/store/appointments/appointments.ts'
import { listLatestOf } from '../../src/store/journal/journal.ts'
import { findMessageBySid, listExchanged } from '../../src/store/messages/exchanged.ts'
import { countMisreadings } from '../../src/store/misreadings/misreadings.ts'
import { addOffice } from '../../src/store/offices/offices.ts'
import { listPeople } from '../../src/store/people/people.ts'
import { setPhone } from '../../src/store/people/write-people.ts'
import { listSetApart } from '../../src/store/trials/set-apart.ts'
import { listRequestsOf } from '../support/store-rows.ts'
import { addInvented, type Browser, get, openScene, post, type Scene } from './scene.ts'

const PHONE = '+33639981001'
const SAID = 'faut voir avec mon patron <b>'
const SMS = { sid: 'SM1', from: PHONE, to: '+33199000000', body: SAID, carrierOptOut: undefined }

let scene: Scene
let agent: Browser
let karim: string
let appointment: string
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  agent = await scene.enter('agent')
  const invented = { lastName: 'MOREL', firstName: 'Karim', phone: PHONE, at: '2027-01-14T14:30', summoned: true }
  const { personId, appointmentId } = await addInvented(scene, invented)
  karim = personId
  appointment = appointmentId
  await receiveMessage(scene.service.parts, SMS)
  await scene.service.ticker.tick()
})
afterEach(() => scene.close())

const parts = () => scene.service.parts
const textOf = (page: string) =>
  page
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
const said = async () => (await listExchanged(parts().store, PHONE, 10)).find(({ direction }) => direction === 'in')?.id
const formOf = async (sid: string) => `/personnes/${karim}/sms/${(await findMessageBySid(parts().store, sid))?.id}/sens`
const form = async () => `/personnes/${karim}/sms/${await said()}/sens`
const read = async (url: string) => (await get(scene, url, undefined, agent)).body
const say = async (meaning: string, browser = agent) => post(scene, await form(), { sens: meaning }, {}, browser)
const counted = async () =>
  (await countMisreadings(parts().store, [scene.office.id], '2027-01', '2027-03')).map(
    ({ month, count }) => `${month}: ${count}`,
  )
const journal = async () =>
  (await listLatestOf(parts().store, karim, { only: ['messageMisread', 'messageWellRead'], limit: 9 })).map(
    ({ what, actor, details }) => ({ what, actor, details }),
  )

test('each message of the person, and none of ours, asks whether it was misread', async () => {
  const page = await read(`/personnes/${karim}`)
  expect(page.match(/Mal compris \?/g)).toHaveLength(1)
  expect(page).toContain(`href="${await form()}"`)
  expect(await read(`/personnes/${karim}/sms`)).toContain(`href="${await form()}"`)
})

test('the form shows the message, how it is read today, every meaning, and says that nothing is done', async () => {
  const page = await read(await form())
  expect(page).toContain('faut voir avec mon patron &lt;b&gt;')
  expect(page).toContain('La machine lit aujourd’hui : autre chose')
  expect(page).toContain('Cela ne change pas le rendez-vous')
  expect(page.match(/type="radio"/g)).toHaveLength(27)
  expect(page).not.toContain('retirer la marque')
})

test('it tells what the machine did when the message came, in its conversation, and that what it had read is not kept', async () => {
  const [, answer] = await listExchanged(parts().store, PHONE, 10)
  const page = textOf(await read(await form()))
  expect(page).toContain(`La machine a répondu : ${answer?.body}`)
  expect(page).toContain(
    'Elle l’a laissé à un agent : Message non compris. Ce qu’elle avait compris alors n’est pas gardé',
  )
  await receiveMessage(parts(), { ...SMS, sid: 'SM2', body: 'oui' })
  await receiveMessage(parts(), { ...SMS, sid: 'SM4', body: '👍' })
  expect(textOf(await read(await formOf('SM4')))).not.toContain('Les mots qui décident')
  const yes = textOf(await read(await formOf('SM2')))
  expect(yes).toMatch(/La machine a répondu : C'est noté, merci[\s\S]*Elle n’a rien laissé à faire à un agent/)
  await receiveMessage(parts(), { ...SMS, sid: 'SM3', body: `A aimé « C’est noté, merci. »` })
  expect(textOf(await read(await formOf('SM3')))).toContain('La machine n’a rien répondu')
})

test('a danger that an agent alone saw shows first what nobody was told, whom to call, and sends nothing', async () => {
  const texts = (await listExchanged(parts().store, PHONE, 20)).length
  const next = String((await say('self')).headers.location)
  expect(next).toBe(`${await form()}#danger`)
  const page = await read(next)
  expect(textOf(page)).toContain('personne n’a été alerté')
  expect(textOf(page)).toContain('À faire tout de suite : appelez la personne')
  for (const href of [`tel:${PHONE}`, 'tel:15', 'tel:3114', `/personnes/${karim}#conversation`])
    expect(page).toContain(`href="${href}"`)
  await scene.service.ticker.tick()
  expect(await listExchanged(parts().store, PHONE, 20)).toHaveLength(texts)
  expect(await listSetApart(parts().store, await casesOf(karim))).toEqual(new Set([karim]))
  expect(await read(await form())).toContain('personne n’a été alerté')
  await say('late')
  expect(await read(await form())).not.toContain('id="danger"')
})

test('of a danger that was alerted, it says so; of one whose telephone another reads, neither to call nor to write', async () => {
  await receiveMessage(parts(), { ...SMS, sid: 'SM2', body: 'il lit mes sms, ne répondez pas, il me frappe' })
  await post(scene, await formOf('SM2'), { sens: 'threat' }, {}, agent)
  const page = await read(await formOf('SM2'))
  expect(textOf(page)).toContain('Une alerte est partie quand ce message est arrivé')
  expect(textOf(page)).toContain('N’appelez pas, n’écrivez pas')
  expect(page).not.toContain(`tel:${PHONE}`)
  await say('self')
  expect(textOf(await read(await form()))).toMatch(/personne n’a été alerté[\s\S]*N’appelez pas, n’écrivez pas/)
})

test('a danger on a number of several sets all of them apart from trials', async () => {
  const { personId: sister } = await addInvented(scene, { lastName: 'MOREL', firstName: 'Lina', phone: PHONE })
  const { personId: other } = await addInvented(scene, { lastName: 'PAYET', phone: '+33639981002' })
  await receiveMessage(parts(), { ...SMS, sid: 'SM2', body: 'jen ai marre de tout' })
  await post(scene, await formOf('SM2'), { sens: 'self' }, {}, agent)
  expect(await listSetApart(parts().store, await casesOf(karim, sister, other))).toEqual(new Set([karim, sister]))
})

test('from what waits an agent marks a message, sees it there, and comes back to the same card', async () => {
  const list = '/demandes?liste=libres'
  const linkIn = (page: string) => /href="([^"]*\/sens\?retour=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const link = linkIn(await read(list))
  const page = await read(link)
  const back = /name="retour" value="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(back).toMatch(/^\/demandes\?liste=libres&page=1#demande-[\w-]+$/)
  expect(page).toContain(`<a href="${back.replace('&', '&amp;')}">‹ Revenir à la liste</a>`)
  const answer = await post(scene, await form(), { sens: 'decline', retour: back }, {}, agent)
  expect(answer.headers.location).toBe(back.replace('#', '&fait=sens#'))
  const shown = await read(String(answer.headers.location))
  expect(textOf(shown)).toContain('Ce que le message voulait dire est noté. Rien d’autre n’a changé.')
  expect(textOf(shown)).toContain('Marqué : voulait dire « ne peut pas venir »')
  expect(shown).toContain(`id="${back.split('#')[1]}"`)
  const unmarked = await post(scene, await form(), { sens: 'compris', retour: back }, {}, agent)
  expect(textOf(await read(String(unmarked.headers.location)))).not.toContain('Marqué :')
  const danger = await post(scene, await form(), { sens: 'self', retour: back }, {}, agent)
  expect(linkIn(await read(String(danger.headers.location)))).toBe('')
  expect(await read(String(danger.headers.location))).toContain('Revenir à la liste')
})

test('from the page that answers a wish, an agent comes back to it; a link of somebody else’s making leads nowhere', async () => {
  await receiveMessage(parts(), { ...SMS, sid: 'SM2', body: 'je peux pas venir jeudi' })
  const request = (await listRequestsOf(parts().store, karim)).find(({ kind }) => kind !== 'notUnderstood')
  const page = await read(`/demandes/${request?.id}`)
  expect(page).toContain(`${await formOf('SM2')}?retour=${encodeURIComponent(`/demandes/${request?.id}`)}`)
  const to = async (retour: string) =>
    (await post(scene, await form(), { sens: 'late', retour }, {}, agent)).headers.location
  expect(await to(`/demandes/${request?.id}`)).toBe(`/demandes/${request?.id}?fait=sens`)
  for (const elsewhere of [
    'https://x.example',
    '//x.example',
    '/demandes//x.example',
    '/demandes?liste=toutes&page=1#demande-x\r\nA: b',
    '/deconnexion',
  ])
    expect(await to(elsewhere)).toBe(`/personnes/${karim}?fait=sens#conversation`)
})

test('a stranger’s message, and one of a number that is no longer theirs, have no link among what waits', async () => {
  await receiveMessage(parts(), { ...SMS, sid: 'SM2', from: '+33639981099', body: 'cest qui' })
  const marks = async () => (await read('/demandes')).match(/\/sens\?/g)?.length ?? 0
  expect(await marks()).toBe(1)
  await scene.change(async (tx) => {
    await tx.db.update(tx.tables.messages).set({ probationerId: null })
    await setPhone(tx, karim, '+33639981003')
  })
  expect(await marks()).toBe(0)
})

test('a mark is shown, counted and written down without the words, and changes nothing else', async () => {
  const before = await getAppointment(parts().store, appointment)
  const texts = (await listExchanged(parts().store, PHONE, 10)).length
  const answer = await say('decline')
  expect(answer.headers.location).toBe(`/personnes/${karim}?fait=sens#conversation`)
  expect(await read(`/personnes/${karim}?fait=sens`)).toMatch(
    /Rien d’autre n’a changé[\s\S]*Marqué : voulait dire « ne peut pas venir »/,
  )
  expect(await read(await form())).toMatch(/value="decline" checked/)
  expect(await counted()).toEqual(['2027-01: 1'])
  expect(await journal()).toEqual([
    { what: 'messageMisread', actor: `agent:${agent.agentId}`, details: { meaning: 'decline' } },
  ])
  expect(await read(`/personnes/${karim}/historique`)).toContain('message mal compris (ne peut pas venir)')
  await scene.service.ticker.tick()
  expect(await getAppointment(parts().store, appointment)).toEqual(before)
  expect(await listExchanged(parts().store, PHONE, 10)).toHaveLength(texts)
})

test('marked again, it means what was said last and counts once; the same word twice is one entry', async () => {
  for (const meaning of ['late', 'self', 'self']) await say(meaning)
  expect(await read(`/personnes/${karim}`)).toMatch(/voulait dire « danger pour soi/)
  expect(await counted()).toEqual(['2027-01: 1'])
  expect((await journal()).map(({ details }) => details.meaning)).toEqual(['self', 'late'])
})

test('well read after all, it has no mark any more', async () => {
  await say('late')
  expect(await read(await form())).toContain('retirer la marque')
  expect((await say('compris')).headers.location).toContain('fait=compris')
  expect(await read(`/personnes/${karim}`)).not.toContain('Marqué :')
  expect(await counted()).toEqual([])
  expect((await say('compris')).statusCode).toBe(303)
  expect((await journal()).map(({ what }) => what)).toEqual(['messageWellRead', 'messageMisread'])
})

test('it counts in the month of the message on the office’s calendar, whenever it is marked', async () => {
  await say('late')
  scene.setClock('2027-02-28T23:30')
  await receiveMessage(parts(), { ...SMS, sid: 'SM2', body: 'pas sur de pouvoir' })
  scene.setClock('2027-03-01T00:30')
  agent = await scene.enter('agent')
  await receiveMessage(parts(), { ...SMS, sid: 'SM3', body: 'jsp encore' })
  for (const sid of ['SM2', 'SM3', 'SM3']) await post(scene, await formOf(sid), { sens: 'decline' }, {}, agent)
  expect(await counted()).toEqual(['2027-01: 1', '2027-02: 1', '2027-03: 1'])
  await post(scene, await formOf('SM1'), { sens: 'decline' }, {}, agent)
  expect(await counted()).toEqual(['2027-01: 1', '2027-02: 1', '2027-03: 1'])
})

test('what is no meaning, no message of theirs or a text of ours is refused', async () => {
  for (const meaning of ['', 'distress', 'anything']) expect((await say(meaning)).statusCode).toBe(400)
  const { personId } = await addInvented(scene, { lastName: 'PAYET', phone: '+33639981002' })
  const ours = (await listExchanged(parts().store, PHONE, 10)).find(({ direction }) => direction === 'out')?.id
  for (const url of [
    `/personnes/${personId}/sms/${await said()}/sens`,
    `/personnes/${karim}/sms/${ours}/sens`,
    `/personnes/${karim}/sms/nothing/sens`,
  ]) {
    expect((await get(scene, url, undefined, agent)).statusCode, url).toBe(404)
    expect((await post(scene, url, { sens: 'late' }, {}, agent)).statusCode, url).toBe(404)
  }
  expect(await counted()).toEqual([])
})

test('another office finds nothing to mark', async () => {
  const { newId } = parts()
  const office = { id: newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await scene.change((tx) => addOffice(tx, office, newId, scene.now()))
  const stranger = await scene.enter('admin', office.id)
  expect((await get(scene, await form(), undefined, stranger)).statusCode).toBe(404)
  expect((await say('late', stranger)).statusCode).toBe(404)
  expect(await counted()).toEqual([])
})

async function casesOf(...ids: string[]) {
  return [...(await listPeople(parts().store, ids)).values()]
}
