import { afterEach, beforeEach, expect, test } from 'vitest'
import { receiveMessage } from '../../src/app/conversations/receive-message.ts'
import { getAppointment } from '../../src/store/appointments/appointments.ts'
import { listLatestOf } from '../../src/store/journal/journal.ts'
import { findMessageBySid, listExchanged } from '../../src/store/messages/exchanged.ts'
import { countMisreadings } from '../../src/store/misreadings/misreadings.ts'
import { addOffice } from '../../src/store/offices/offices.ts'
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
  expect(page).toContain('la machine lit aujourd’hui : autre chose')
  expect(page).toContain('Cela ne change pas le rendez-vous')
  expect(page.match(/type="radio"/g)).toHaveLength(26)
  expect(page).not.toContain('retirer la marque')
})

test('a mark is shown, counted and written down without the words, and changes nothing else', async () => {
  const before = await getAppointment(parts().store, appointment)
  const texts = (await listExchanged(parts().store, PHONE, 10)).length
  const answer = await say('decline')
  expect(answer.headers.location).toBe(`/personnes/${karim}?fait=sens#conversation`)
  expect(await read(`/personnes/${karim}?fait=sens`)).toMatch(
    /Rien d’autre n’a changé[\s\S]*mal compris, voulait dire : ne peut pas venir/,
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
  expect(await read(`/personnes/${karim}`)).toContain('voulait dire : danger pour soi')
  expect(await counted()).toEqual(['2027-01: 1'])
  expect((await journal()).map(({ details }) => details.meaning)).toEqual(['self', 'late'])
})

test('well read after all, it has no mark any more', async () => {
  await say('late')
  expect(await read(await form())).toContain('retirer la marque')
  expect((await say('compris')).headers.location).toContain('fait=compris')
  expect(await read(`/personnes/${karim}`)).not.toContain('voulait dire')
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
