import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { receiveMessage } from '../../src/app/conversations/receive-message.ts'
import { findAgent } from '../../src/store/agents/agents.ts'
import { getAppointment, listAppointmentsOf } from '../../src/store/appointments/appointments.ts'
import { renewAppointment, setAppointment } from '../../src/store/appointments/write-appointments.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { addOffice } from '../../src/store/offices/offices.ts'
import { setOptedOut, setPhone } from '../../src/store/people/write-people.ts'
import { listJournal } from '../support/store-rows.ts'
import { addFreeSlot, addInvented, type Browser, get, type Invented, openScene, post, type Scene } from './scene.ts'

let scene: Scene
let agent: Browser
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  agent = await scene.enter('agent')
})
afterEach(() => scene.close())

const PHONE = '+33639981001'
const LAMBERT = 'c.lambert@justice.example'
const add = (given: Partial<Invented> = {}) =>
  addInvented(scene, { lastName: 'MOREL', firstName: 'Karim', phone: PHONE, at: '2027-01-14T14:30', ...given })
const page = async (url: string) => get(scene, url, undefined, agent)
const send = (url: string, form: Record<string, string | string[]>) => post(scene, url, form, {}, agent)
const now = (id: string) => getAppointment(scene.service.parts.store, id)
const journal = async () =>
  (await listJournal(scene.service.parts.store, scene.office.id))
    .filter(({ actor, what }) => actor === `agent:${agent.agentId}` && what !== 'personRead')
    .map(({ what }) => what)
const sent = async () => {
  await scene.service.ticker.tick()
  return (await listExchanged(scene.service.parts.store, PHONE, 20)).map(({ kind, body }) => ({ kind, body }))
}
/** The words of a page, without the marks. */
const words = (body: string) =>
  body
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')

describe('the filters of the agenda', () => {
  test('narrow to an agent, a type, a place and a standing, and are kept from day to day', async () => {
    const { appointmentId } = await add({ agent: LAMBERT, type: 'TEL' })
    await add({ lastName: 'VIDAL', phone: '+33639981002', status: 'cancelled', place: { name: 'Mairie', address: '' } })
    const { agentId = '', place } = await now(appointmentId)
    const shown = async (query: string) => {
      const { body } = await page(`/agenda?jour=2027-01-14${query}`)
      return ['MOREL', 'VIDAL'].filter((name) => body.includes(name))
    }
    expect(await shown('')).toEqual(['MOREL', 'VIDAL'])
    expect(await shown(`&agent=${agentId}`)).toEqual(['MOREL'])
    expect(await shown('&type=SPIP')).toEqual(['VIDAL'])
    expect(await shown(`&lieu=${place.id}`)).toEqual(['MOREL'])
    expect(await shown('&etat=cancelled')).toEqual(['VIDAL'])
    expect(await shown('&etat=cancelled&type=TEL')).toEqual([])
    expect(await shown('&etat=nothing')).toEqual(['MOREL', 'VIDAL'])
    const { body } = await page('/agenda?jour=2027-01-14&type=TEL&etat=planned')
    expect(body).toContain('/agenda?jour=2027-01-15&amp;vue=jour&amp;type=TEL&amp;etat=planned')
    expect(body).toContain('<option value="TEL" selected>')
  })
})

describe('presence in one click', () => {
  const click = async (id: string, presence: string) =>
    send(`/rendez-vous/${id}/presence`, {
      presence,
      version: `${(await now(id)).version}`,
      retour: '/agenda?jour=2027-01-11',
    })

  test('is offered on what has begun, an excuse on the whole day, nothing on days to come', async () => {
    await add({ lastName: 'BEGUN', at: '2027-01-11T09:00' })
    await add({ lastName: 'LATER', at: '2027-01-11T16:00', phone: '+33639981002' })
    await add({ lastName: 'THURSDAY', phone: '+33639981003' })
    const { body } = await page('/agenda')
    const row = (name: string) => body.split('<tr ').find((one) => one.includes(name)) ?? ''
    expect(row('BEGUN')).toContain('value="manque"')
    expect(row('LATER')).not.toContain('value="manque"')
    expect(row('LATER')).toContain('value="excuse"')
    expect(row('THURSDAY')).not.toContain('name="presence"')
  })

  test('says what was done and when its text leaves, with both ways back', async () => {
    const { appointmentId: id } = await add({ at: '2027-01-11T09:00' })
    const answer = await click(id, 'manque')
    expect(answer.statusCode).toBe(303)
    const { body } = await page(answer.headers.location ?? '')
    expect(words(body)).toContain('MOREL Karim : manqué. Un SMS partira à 10 h 10.')
    const version = `${(await now(id)).version}`
    const held = await send(`/rendez-vous/${id}/presence/sans-sms`, { version, retour: '/agenda' })
    expect(words((await page(held.headers.location ?? '')).body)).toContain('le SMS ne partira pas')
    const undone = await send(`/rendez-vous/${id}/presence/annuler`, { version, retour: '/agenda' })
    expect(undone.statusCode).toBe(303)
    expect((await now(id)).status).toBe('planned')
    expect(await journal()).toEqual(['appointmentMissed', 'textWithheld', 'outcomeUndone'])
  })

  test('is taken back', async () => {
    const { appointmentId: id } = await add({ at: '2027-01-11T09:00' })
    await click(id, 'honore')
    const answer = await send(`/rendez-vous/${id}/presence/annuler`, { version: '2', retour: '/agenda' })
    expect((await now(id)).status).toBe('planned')
    expect(words((await page(answer.headers.location ?? '')).body)).toContain('MOREL Karim : c’est comme avant.')
    expect(await journal()).toEqual(['appointmentHonoured', 'outcomeUndone'])
  })

  test('before its time is refused, and so is a word that is none', async () => {
    const { appointmentId: id } = await add()
    expect((await click(id, 'manque')).statusCode).toBe(400)
    for (const word of ['peut-être', 'constructor']) expect((await click(id, word)).statusCode, word).toBe(400)
    expect((await now(id)).status).toBe('planned')
  })

  test('goes back to pages of ours only', async () => {
    const { appointmentId: id } = await add({ at: '2027-01-11T09:00' })
    for (const retour of ['https://evil.example/agenda', '//evil.example', '/\\evil', '/agenda.evil']) {
      const { version } = await now(id)
      const answer = await send(`/rendez-vous/${id}/presence`, {
        presence: version % 2 ? 'honore' : 'manque',
        version: `${version}`,
        retour,
      })
      expect(answer.headers.location).toMatch(new RegExp(`^/rendez-vous/${id}\\?`))
    }
  })
})

describe('one appointment', () => {
  test('is shown with what is known, and what may be done', async () => {
    const { appointmentId } = await add({ documents: ['bulletin'], agent: LAMBERT, summoned: true })
    await scene.service.ticker.tick()
    const body = words((await page(`/rendez-vous/${appointmentId}`)).body)
    for (const said of [
      'MOREL Karim',
      'jeudi 14 janvier 2027 à 14 h 30',
      'Suivi',
      'Lambert',
      'bulletin',
      'Pas de réponse',
    ]) {
      expect(body).toContain(said)
    }
    for (const said of ['Convocation', 'Rappel, 1 jour avant', 'Annuler ce rendez-vous', 'Aucun créneau libre']) {
      expect(body).toContain(said)
    }
  })

  test('of another office is not there, to be read or changed', async () => {
    const { appointmentId: id } = await add()
    const { newId } = scene.service.parts
    const there = { id: newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
    await scene.change((tx) => addOffice(tx, there, newId, scene.now()))
    const stranger = await scene.enter('admin', there.id)
    for (const url of [`/rendez-vous/${id}`, `/rendez-vous/${id}/apercu?faire=annuler`]) {
      expect((await get(scene, url, undefined, stranger)).statusCode).toBe(404)
    }
    for (const verb of [
      'changer',
      'presence',
      'presence/annuler',
      'presence/sans-sms',
      'doute',
      'lettre',
      'lettre/annuler',
    ]) {
      const form = { version: '1', faire: 'annuler', presence: 'excuse' }
      expect((await post(scene, `/rendez-vous/${id}/${verb}`, form, {}, stranger)).statusCode, verb).toBe(404)
    }
    const many = { faire: 'annuler', choix: `${id}.1`, sms: 'oui' }
    await post(scene, '/agenda/plusieurs/appliquer', many, {}, stranger)
    expect((await now(id)).status).toBe('planned')
  })

  test('is moved as its preview said, word for word', async () => {
    const { appointmentId: id } = await add({ summoned: true })
    await sent()
    const { place } = await now(id)
    const asked = { faire: 'deplacer', jour: '2027-01-18', heure: '09:30', lieu: place.id }
    const preview = await page(`/rendez-vous/${id}/apercu?${new URLSearchParams(asked)}`)
    expect((await now(id)).version).toBe(1)
    const [, text = ''] = /<blockquote class="sms"[^>]*>([^<]*)</.exec(preview.body) ?? []
    expect(text).toContain('lundi 18/01 à 9h30')
    expect(words(preview.body)).toMatch(/1 SMS facturé, \d+ caractères/)
    const answer = await send(`/rendez-vous/${id}/changer`, { ...asked, version: '1', sms: 'oui' })
    expect(answer.headers.location).toBe(`/rendez-vous/${id}?fait=deplace`)
    expect((await sent()).at(-1)).toEqual({ kind: 'moved', body: words(text).trim() })
    expect(await journal()).toEqual(['appointmentMoved'])
  })

  test('given when its agent meets somebody else, or when nobody is there, is told before, and may be given', async () => {
    const { appointmentId: id } = await add({ agent: LAMBERT })
    const other = await add({ lastName: 'VIDAL', phone: undefined, at: '2027-01-18T09:15', agent: LAMBERT })
    const { place } = await now(id)
    const move = (jour: string, heure: string) =>
      page(`/rendez-vous/${id}/apercu?${new URLSearchParams({ faire: 'deplacer', jour, heure, lieu: place.id })}`)
    const clash = (await move('2027-01-18', '09:30')).body
    expect(words(clash)).toContain('Deux personnes en même temps : à cette heure, Lambert a déjà 9 h 15, VIDAL Karim')
    expect(clash).toContain(`href="/rendez-vous/${other.appointmentId}"`)
    expect(words((await move('2027-01-18', '10:00')).body)).not.toMatch(/Deux personnes|inhabituelle|fermé/)
    expect(words((await move('2027-01-17', '23:00')).body)).toContain('Le service est fermé le dimanche 17 janvier')
    expect(words((await move('2027-01-18', '23:00')).body)).toContain('23 h 00 est une heure inhabituelle')
    const { agentId } = await now(id)
    const { probationerId: personne } = await now(other.appointmentId)
    const booking = { personne, type: 'SPIP', jour: '2027-01-14', heure: '14:15', lieu: place.id, agent: agentId ?? '' }
    const preview = (await page(`/rendez-vous/nouveau/apercu?${new URLSearchParams(booking)}`)).body
    expect(words(preview)).toContain('Deux personnes en même temps')
    const [, cle = ''] = /name="cle" value="([^"]+)"/.exec(preview) ?? []
    expect((await send('/rendez-vous/nouveau', { ...booking, cle, sms: 'non' })).headers.location).toContain(
      'fait=pris',
    )
  })

  test('is moved into a free slot, and without a text when the agent says it', async () => {
    await addFreeSlot(scene, '2027-01-15T09:00', LAMBERT)
    const { appointmentId: id } = await add({ summoned: true })
    await sent()
    const { body } = await page(`/rendez-vous/${id}`)
    const [, creneau = ''] = /<select id="creneau"[\s\S]*?<option value="([^"]+)"/.exec(body) ?? []
    await send(`/rendez-vous/${id}/changer`, { faire: 'deplacer', creneau, version: '1', sms: 'non' })
    expect(await now(id)).toMatchObject({ slotId: creneau, version: 2 })
    expect((await sent()).map(({ kind }) => kind)).toEqual(['summons'])
    expect(words((await page(`/rendez-vous/${id}`)).body)).toContain('prévenue autrement que par SMS')
  })

  test('that the person moved meanwhile is not moved over their head', async () => {
    const { appointmentId: id } = await add()
    await scene.change((tx) => renewAppointment(tx, id, { movedByText: 1 }, scene.now()))
    const answer = await send(`/rendez-vous/${id}/changer`, { faire: 'annuler', version: '1', sms: 'oui' })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('a changé entre-temps')
    expect((await now(id)).status).toBe('planned')
  })

  test.each([
    ['2027-02-30', '09:30'],
    ['2027-03-28', '02:30'],
    ['2027-01-18', '25:00'],
    ['demain', '09:30'],
    ['9999-01-18', '09:30'],
  ])('goes to no day and hour such as %s %s', async (jour, heure) => {
    const { appointmentId: id } = await add()
    const { place } = await now(id)
    const query = new URLSearchParams({ faire: 'deplacer', jour, heure, lieu: place.id })
    expect((await page(`/rendez-vous/${id}/apercu?${query}`)).statusCode).toBe(400)
  })

  test('that no text can reach says so before, and is listed for a letter after', async () => {
    const { appointmentId: id } = await add({ phone: undefined })
    const preview = words((await page(`/rendez-vous/${id}/apercu?faire=annuler`)).body)
    expect(preview).toContain('Aucun SMS n’arrivera : pas de numéro.')
    expect(preview).not.toContain('prévenir par SMS')
    await send(`/rendez-vous/${id}/changer`, { faire: 'annuler', version: '1', sms: 'oui' })
    const letters = words((await page('/agenda/lettres')).body)
    expect(letters).toMatch(/MOREL Karim.*Annulation.*pas de numéro/)
  })

  test('is cancelled, then restored', async () => {
    const { appointmentId: id } = await add({ summoned: true })
    await sent()
    await send(`/rendez-vous/${id}/changer`, { faire: 'annuler', version: '1', sms: 'oui' })
    expect((await sent()).at(-1)?.kind).toBe('cancelled')
    expect((await page(`/rendez-vous/${id}/apercu?faire=retablir`)).body).toContain('de nouveau prévu')
    await send(`/rendez-vous/${id}/changer`, { faire: 'retablir', version: '2', sms: 'oui' })
    expect((await sent()).at(-1)?.kind).toBe('restored')
  })
})

describe('a new appointment', () => {
  test('is looked at, then made once, with its summons', async () => {
    const { personId } = await add({ at: '2027-01-05T14:30', status: 'honoured', agent: LAMBERT })
    const asking = await page(`/rendez-vous/nouveau?personne=${personId}`)
    const [, lieu = ''] = /<select id="lieu"[\s\S]*?<option value="([^"]+)"/.exec(asking.body) ?? []
    const asked = {
      personne: personId,
      type: 'SPIP',
      jour: '2027-01-20',
      heure: '09:00',
      lieu,
      duree: '45',
      documents: 'bulletin | bail',
    }
    const preview = await page(`/rendez-vous/nouveau/apercu?${new URLSearchParams(asked)}`)
    expect(words(preview.body)).toContain('vous avez rendez-vous mercredi 20/01 à 9h')
    const [, cle = ''] = /name="cle" value="([^"]+)"/.exec(preview.body) ?? []
    await send('/rendez-vous/nouveau', { ...asked, cle, sms: 'oui' })
    const answer = await send('/rendez-vous/nouveau', { ...asked, cle, sms: 'oui' })
    expect(answer.headers.location).toBe(`/rendez-vous/${cle}?fait=pris`)
    const all = await listAppointmentsOf(scene.service.parts.store, personId)
    expect(all).toHaveLength(2)
    expect(all[1]).toMatchObject({ minutes: 45, documents: ['bulletin', 'bail'], version: 1 })
    expect((await sent()).map(({ kind }) => kind)).toEqual(['summons'])
    expect(await journal()).toEqual(['appointmentBooked'])
  })

  test('is for people, types, places and agents of the office only', async () => {
    const { personId, appointmentId } = await add()
    const { place } = await now(appointmentId)
    const right = { personne: personId, type: 'SPIP', jour: '2027-01-20', heure: '09:00', lieu: place.id, agent: '' }
    const status = async (wrong: Partial<typeof right>) =>
      (await page(`/rendez-vous/nouveau/apercu?${new URLSearchParams({ ...right, ...wrong })}`)).statusCode
    expect(await status({})).toBe(200)
    expect(await status({ personne: 'nobody' })).toBe(404)
    expect(await status({ type: 'NONE' })).toBe(400)
    expect(await status({ lieu: 'elsewhere' })).toBe(404)
    expect(await status({ agent: 'stranger' })).toBe(404)
    expect(await status({ jour: '2027-01-04' })).toBe(400)
  })
})

test('a doubtful appointment is settled on its page', async () => {
  const { personId, appointmentId: old } = await add()
  const { appointmentId: id } = await add({ lastName: 'OTHER', phone: '+33639981002', at: '2027-01-18T09:00' })
  await scene.change(async (tx) => {
    await setAppointment(tx, id, { doubtful: true }, scene.now())
    await tx.db.update(tx.tables.appointments).set({ probationerId: personId })
  })
  expect(words((await page(`/rendez-vous/${id}`)).body)).toContain(
    'C’est celui du jeudi 14 janvier 2027 à 14 h 30, déplacé',
  )
  await send(`/rendez-vous/${id}/doute`, { version: '1', ancien: old, 'ancienne-version': '1' })
  expect(await now(id)).toMatchObject({ doubtful: false, status: 'planned' })
  expect(await now(old)).toMatchObject({ status: 'cancelled' })
  expect((await sent()).map(({ kind }) => kind)).toEqual(['moved'])
})

describe('many at once', () => {
  const DAY = '/agenda/plusieurs?du=2027-01-14&au=2027-01-14'
  const two = async () => {
    const first = await add({ agent: LAMBERT, summoned: true })
    const second = await add({ lastName: 'VIDAL', phone: undefined, agent: LAMBERT, at: '2027-01-14T09:00' })
    await sent()
    return [first.appointmentId, second.appointmentId] as const
  }
  const FORM = { du: '2027-01-14', au: '2027-01-14' }

  test('lists what is planned on those days, none ticked until all are', async () => {
    await two()
    await add({ lastName: 'FRIDAY', phone: '+33639981003', at: '2027-01-15T09:00' })
    await add({ lastName: 'GONE', phone: '+33639981004', status: 'cancelled' })
    const { body } = await page(DAY)
    expect(body).toContain('MOREL')
    expect(body).not.toMatch(/FRIDAY|GONE/)
    expect(body.match(/name="choix"/g)).toHaveLength(2)
    expect(body).not.toMatch(/name="choix"[^>]* checked/)
    const [, all = ''] = /href="([^"]*cocher=tout)"/.exec(body) ?? []
    expect((await page(all.replaceAll('&amp;', '&'))).body.match(/name="choix"[^>]* checked/g)).toHaveLength(2)
  })

  test('cancels after a preview of every text, and says who needs a letter', async () => {
    const [first, second] = await two()
    const choix = [`${first}.1`, `${second}.1`]
    const preview = await send('/agenda/plusieurs/apercu', { ...FORM, faire: 'annuler', choix })
    expect(words(preview.body)).toContain('votre rendez-vous du jeudi 14/01 à 14h30 est annulé')
    expect(words(preview.body)).toContain('1 personne à prévenir par SMS, 1 SMS facturé.')
    expect(words(preview.body)).toMatch(/1 personne à prévenir autrement.*VIDAL Karim \(pas de numéro\)/)
    expect((await now(first)).status).toBe('planned')
    const answer = await send('/agenda/plusieurs/appliquer', { ...FORM, faire: 'annuler', choix, sms: 'oui' })
    expect(words((await page(answer.headers.location ?? '')).body)).toContain('2 rendez-vous annulés.')
    expect((await now(first)).status).toBe('cancelled')
    expect((await sent()).map(({ kind }) => kind)).toEqual(['summons', 'cancelled'])
    expect(await journal()).toEqual(['appointmentCancelled', 'appointmentCancelled'])
    const again = await send('/agenda/plusieurs/appliquer', { ...FORM, faire: 'annuler', choix, sms: 'oui' })
    expect(again.headers.location, 'pressed twice').toBe(answer.headers.location)
  })

  test('moves into the nearest free slots, each shown; another slot shows its text first', async () => {
    const [first, second] = await two()
    for (const at of ['2027-01-15T09:00', '2027-01-18T10:00', '2027-01-14T17:00']) await addFreeSlot(scene, at, LAMBERT)
    const choix = [`${first}.1`, `${second}.1`]
    const preview = await send('/agenda/plusieurs/apercu', { ...FORM, faire: 'deplacer', choix })
    const seen = Object.fromEntries(
      [...preview.body.matchAll(/name="vu-([^"]+)" value="([^"]+)"/g)].map(([, id = '', slot = '']) => [id, slot]),
    )
    expect(new Set(Object.values(seen)).size).toBe(2)
    expect(preview.body, 'the day away').not.toContain('17 h 00')
    const fields = { [`vu-${first}`]: seen[first] ?? '', [`vu-${second}`]: seen[second] ?? '' }
    const swapped = { [`creneau-${first}`]: 'reste', [`creneau-${second}`]: seen[first] ?? '' }
    const form = { ...FORM, faire: 'deplacer', choix, sms: 'oui', ...fields }
    const asked = await send('/agenda/plusieurs/appliquer', { ...form, ...swapped })
    expect(asked.body).toContain('relisez les SMS')
    expect((await now(first)).version).toBe(1)
    const same = { [`creneau-${first}`]: seen[first] ?? '', [`creneau-${second}`]: seen[second] ?? '' }
    const done = await send('/agenda/plusieurs/appliquer', { ...form, ...same })
    expect(done.headers.location).toContain('fait=deplacer&n=2&refus=0')
    expect(await now(first)).toMatchObject({ slotId: seen[first], version: 2 })
    expect((await sent()).map(({ kind }) => kind)).toEqual(['summons', 'moved'])
  })

  test('hands them to a colleague at the same hours, without a text; what clashes is not ticked', async () => {
    const [first, second] = await two()
    const lea = await scene.enter('agent')
    const { email = '' } = (await findAgent(scene.service.parts.store, lea.agentId)) ?? {}
    await add({ lastName: 'AUTRE', phone: undefined, agent: email, at: '2027-01-14T09:15' })
    const choix = [`${first}.1`, `${second}.1`]
    const form = { ...FORM, faire: 'confier', collegue: lea.agentId }
    const preview = await send('/agenda/plusieurs/apercu', { ...form, choix })
    expect(preview.body).toMatch(new RegExp(`value="${first}.1" checked`))
    expect(preview.body).not.toMatch(new RegExp(`value="${second}.1" checked`))
    expect(words(preview.body)).toContain('Alice Agent a déjà un rendez-vous à cette heure')
    const done = await send('/agenda/plusieurs/appliquer', { ...form, choix: `${first}.1` })
    expect(words((await page(done.headers.location ?? '')).body)).toContain('1 rendez-vous confié.')
    expect((await now(first)).agentId).toBe(lea.agentId)
    expect((await now(second)).agentId).not.toBe(lea.agentId)
    expect((await sent()).map(({ kind }) => kind)).toEqual(['summons'])
    expect((await send('/agenda/plusieurs/apercu', { ...form, collegue: 'nobody', choix })).statusCode).toBe(404)
  })

  test('hands over only what stands as it was shown, and says how many had changed', async () => {
    const [first, second] = await two()
    const lea = await scene.enter('agent')
    const form = { ...FORM, faire: 'confier', collegue: lea.agentId, [`chez-${second}`]: 'somebody-else' }
    const done = await send('/agenda/plusieurs/appliquer', { ...form, choix: [`${first}.7`, `${second}.1`] })
    expect(done.headers.location).toContain('fait=confier&n=0&refus=2')
    expect((await now(first)).agentId).not.toBe(lea.agentId)
    expect((await now(second)).agentId).not.toBe(lea.agentId)
    expect(words((await page(done.headers.location ?? '')).body)).toMatch(/0 rendez-vous confiés?\. 2 /)
  })

  test('offers to cancel or hand over those that no slot takes', async () => {
    const [first, second] = await two()
    await addFreeSlot(scene, '2027-01-15T09:00', LAMBERT)
    const choix = [`${first}.1`, `${second}.1`]
    const preview = (await send('/agenda/plusieurs/apercu', { ...FORM, faire: 'deplacer', choix })).body
    const stays = preview.slice(preview.indexOf('id="sans-creneau"'))
    expect(words(stays)).toMatch(/Confier ceux-ci.*Annuler ceux-ci/)
    expect(stays.match(/name="choix"/g)?.length).toBeGreaterThan(0)
  })

  test('without anybody ticked asks to tick', async () => {
    const answer = await send('/agenda/plusieurs/apercu', { ...FORM, faire: 'annuler' })
    expect(words((await page(answer.headers.location ?? '')).body)).toContain('Cochez au moins un rendez-vous.')
  })
})

describe('the list of letters', () => {
  test('holds whom no text reached and why, until a letter is ticked, and again when that is taken back', async () => {
    const { appointmentId: id } = await add({ phone: undefined })
    const { personId } = await add({ lastName: 'STOPPED', phone: '+33639981002' })
    await scene.change((tx) => setOptedOut(tx, [personId], scene.now()))
    await add({ lastName: 'REACHED', phone: '+33639981003', summoned: true })
    await add({ lastName: 'FAR', phone: undefined, at: '2027-04-01T09:00' })
    const list = async (query = '') => words((await page(`/agenda/lettres${query}`)).body)
    expect(await list()).toMatch(/MOREL Karim.*pas de numéro.*STOPPED.*arrêt des SMS/)
    expect(await list()).not.toMatch(/REACHED|FAR/)
    expect(await list('?jours=120')).toContain('FAR')
    const answer = await send(`/rendez-vous/${id}/lettre`, { version: '1', retour: '/agenda/lettres?jours=30' })
    const after = words((await page(answer.headers.location ?? '')).body)
    expect(after).toContain('Lettre à MOREL Karim : envoyée.')
    expect(after.split('MOREL')).toHaveLength(2)
    await send(`/rendez-vous/${id}/lettre/annuler`, { version: '1', retour: '/agenda/lettres' })
    expect(await list()).toMatch(/MOREL Karim.*pas de numéro/)
    expect(await journal()).toEqual(['letterSent', 'letterTakenBack'])
  })

  test('says never to write home to whom somebody else reads the post', async () => {
    const { personId } = await add()
    await add({ lastName: 'STOPPED', phone: '+33639981002' })
    const hear = (from: string, body: string) =>
      receiveMessage(scene.service.parts, {
        sid: `SM${from}`,
        from,
        to: '+33199000000',
        body,
        carrierOptOut: undefined,
      })
    await hear(PHONE, 'stop il lit mes messages, il me frappe')
    await hear('+33639981002', 'stop')
    const list = (await page('/agenda/lettres')).body.split('<tr ')
    const row = (name: string) => words(list.find((one) => one.includes(name)) ?? '')
    expect(row('MOREL')).toMatch(/NE PAS ÉCRIRE AU DOMICILE.*en main propre.*Remise en main propre/)
    expect(row('STOPPED')).toContain('Lettre envoyée')
    expect(row('STOPPED')).not.toContain('DOMICILE')
    expect(list[1]?.match(/<th /g)).toHaveLength(list[2]?.match(/<td /g)?.length ?? 0)
    await scene.change((tx) => setPhone(tx, personId, '+33639981009'))
    expect(words((await page('/agenda/lettres')).body)).toContain('NE PAS ÉCRIRE AU DOMICILE')
  })

  test('is read fifty at a time, nobody twice and nobody left out', async () => {
    for (let count = 0; count < 53; count++) await add({ lastName: `N${count}E`, phone: undefined })
    const seen: string[] = []
    for (let url: string | undefined = '/agenda/lettres'; url; ) {
      const { body }: { body: string } = await page(url)
      seen.push(...[...body.matchAll(/>(N\d+E)/g)].map(([, name = '']) => name))
      url = /<a href="([^"]+)" rel="next">/.exec(body)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(seen).toHaveLength(53)
    expect(new Set(seen).size).toBe(53)
  })
})

test('after a presence the focus goes to the next row, and back to its own when it is undone', async () => {
  scene.setClock('2027-01-14T16:00')
  agent = await scene.enter('agent')
  const { appointmentId: id } = await add()
  const { appointmentId: next } = await add({ lastName: 'NEXT', phone: '+33639981002', at: '2027-01-14T15:00' })
  const { body } = await page('/agenda?jour=2027-01-14')
  const form = body.slice(body.indexOf(`action="/rendez-vous/${id}/presence"`)).split('</form>')[0] ?? ''
  const [, suite = ''] = /name="suite" value="([^"]+)"/.exec(form) ?? []
  const fields = { version: '1', retour: '/agenda?jour=2027-01-14', suite }
  const answer = await send(`/rendez-vous/${id}/presence`, { ...fields, presence: 'honore' })
  const [to = '', row = ''] = answer.headers.location?.split('#') ?? []
  expect(row).toBe(`rdv-${next}`)
  const after = (await page(to)).body
  expect(after).toContain(`id="${row}" tabindex="-1"`)
  expect(after).toContain(`name="suite" value="${id}"`)
  const foreign = await send(`/rendez-vous/${next}/presence`, { ...fields, presence: 'honore', suite: '"><b>' })
  expect(foreign.headers.location).not.toContain('#')
})

test('a day on paper has everybody of the day and room to tick', async () => {
  await add({ agent: LAMBERT })
  await add({ lastName: 'FRIDAY', phone: '+33639981002', at: '2027-01-15T09:00' })
  const { body } = await page('/agenda/imprimer?jour=2027-01-14')
  expect(words(body)).toMatch(/14 h 30.*MOREL Karim.*Suivi.*SPIP de Nanterre.*Lambert.*Prévu/)
  expect(body).not.toContain('FRIDAY')
  expect(body.match(/class="box"/g)).toHaveLength(3)
})

test('a week on paper is the week that is shown: its days one by one, with the filters said', async () => {
  await add({ agent: LAMBERT })
  await add({ lastName: 'FRIDAY', phone: '+33639981002', at: '2027-01-15T09:00' })
  await add({ lastName: 'LATER', phone: '+33639981003', at: '2027-01-18T09:00' })
  await add({ lastName: 'PHONED', phone: '+33639981004', at: '2027-01-15T10:00', type: 'TEL' })
  const shown = await page('/agenda?jour=2027-01-14&vue=semaine&type=SPIP')
  const [, address = ''] = /href="(\/agenda\/imprimer[^"]+)"/.exec(shown.body) ?? []
  const said = words((await page(address.replaceAll('&amp;', '&'))).body)
  expect(said).toMatch(
    /du lundi 11 au vendredi 15 janvier 2027.*Type : Suivi.*jeudi 14 janvier.*MOREL.*vendredi 15 janvier.*FRIDAY/,
  )
  expect(said).not.toMatch(/LATER|PHONED/)
})

test('names that look like code are shown as they are written, on every page', async () => {
  const name = '<img src=x onerror=alert(1)>'
  const { appointmentId: id, personId } = await add({
    lastName: name,
    firstName: '=CMD()',
    phone: undefined,
    at: '2027-01-11T09:00',
  })
  await add({ lastName: name, phone: undefined })
  const urls = [
    '/agenda',
    '/agenda/lettres',
    '/agenda/imprimer',
    '/agenda/plusieurs?du=2027-01-14',
    `/rendez-vous/${id}`,
  ]
  for (const url of [...urls, `/rendez-vous/${id}/apercu?faire=annuler`, `/rendez-vous/nouveau?personne=${personId}`]) {
    const { body, statusCode } = await page(url)
    expect(statusCode, url).toBe(200)
    expect(body, url).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(body, url).not.toContain('<img')
  }
})
