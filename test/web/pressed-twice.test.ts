import { afterEach, beforeEach, expect, test } from 'vitest'
import { findRequest, openRequest } from '../../src/store/requests/requests.ts'
import { addInvented, type Browser, openScene, post, type Scene } from './scene.ts'

let scene: Scene
let agent: Browser
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  agent = await scene.enter('agent')
})
afterEach(() => scene.close())

test('a form pressed twice, one after the other or at once, says both times what was done', async () => {
  const { appointmentId } = await addInvented(scene, { lastName: 'MOREL', at: '2027-01-19T14:30' })
  const cancel = () =>
    post(scene, `/rendez-vous/${appointmentId}/changer`, { faire: 'annuler', version: '1', sms: 'non' }, {}, agent)
  const [one, other] = await Promise.all([cancel(), cancel()])
  const later = await cancel()
  expect([one, other, later].map(({ statusCode, headers }) => [statusCode, headers.location])).toEqual(
    Array(3).fill([303, one?.headers.location]),
  )
})

test('the same deed of somebody else, or other words of one’s own, is not said to be done', async () => {
  const { appointmentId } = await addInvented(scene, { lastName: 'MOREL', at: '2027-01-19T14:30' })
  const change = (faire: string, who: Browser) =>
    post(scene, `/rendez-vous/${appointmentId}/changer`, { faire, version: '1', sms: 'non' }, {}, who)
  await change('annuler', agent)
  expect((await change('annuler', await scene.enter('agent'))).statusCode).toBe(409)
  expect((await change('excuser', agent)).statusCode).toBe(409)
})

test('a minute later, it is no longer the same press', async () => {
  const { appointmentId } = await addInvented(scene, { lastName: 'MOREL', at: '2027-01-19T14:30' })
  const cancel = () =>
    post(scene, `/rendez-vous/${appointmentId}/changer`, { faire: 'annuler', version: '1', sms: 'non' }, {}, agent)
  await cancel()
  scene.setClock('2027-01-11T10:05')
  expect((await cancel()).statusCode).toBe(409)
})

test('what may be done again is done again', async () => {
  const { personId } = await addInvented(scene, { lastName: 'MOREL' })
  const { store, newId, clock } = scene.service.parts
  const id = newId()
  await scene.change((tx) =>
    openRequest(tx, { id, key: id, officeId: scene.office.id, probationerId: personId, kind: 'question' }, clock.now()),
  )
  const status = async () => (await findRequest(store, id))?.status
  for (const [act, becomes] of [
    ['prendre', 'taken'],
    ['prendre', 'taken'],
    ['rendre', 'open'],
    ['prendre', 'taken'],
  ] as const) {
    expect((await post(scene, `/demandes/${id}/${act}`, {}, {}, agent)).statusCode).toBe(303)
    expect(await status()).toBe(becomes)
  }
})

test('the text of a change leaves at once, without waiting for the minute', async () => {
  const { appointmentId } = await addInvented(scene, {
    lastName: 'MOREL',
    at: '2027-01-19T14:30',
    phone: '+33639981001',
    summoned: true,
  })
  await scene.service.ticker.tick()
  await post(scene, `/rendez-vous/${appointmentId}/changer`, { faire: 'annuler', version: '1', sms: 'oui' }, {}, agent)
  await scene.service.ticker.quiet()
  const { db, tables } = scene.service.parts.store
  const texts = (await db.select().from(tables.messages)).filter(({ kind }) => kind === 'cancelled')
  expect(texts.map(({ state }) => state)).toEqual(['sent'])
})
