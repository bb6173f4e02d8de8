import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { receiveMessage } from '../../src/app/conversations/receive-message.ts'
import { listLatestOf } from '../../src/store/journal/journal.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { keepObligation } from '../../src/store/obligations/obligations.ts'
import { addOffice } from '../../src/store/offices/offices.ts'
import { getProbationer } from '../../src/store/people/people.ts'
import { setOptedOut, setProbationer } from '../../src/store/people/write-people.ts'
import { listRequestsOf } from '../support/store-rows.ts'
import { addInvented, type Browser, get, openScene, post, type Scene } from './scene.ts'

const PHONE = '+33639981001'

let scene: Scene
let agent: Browser
let karim: string
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  agent = await scene.enter('agent')
  const { personId } = await addInvented(scene, {
    lastName: 'MOREL',
    firstName: 'Karim',
    phone: PHONE,
    at: '2027-01-14T14:30',
    agent: 'c.lambert@justice.example',
    summoned: true,
  })
  karim = personId
})
afterEach(() => scene.close())

const read = async (url: string) => plain((await get(scene, url, undefined, agent)).body)
const person = () => read(`/personnes/${karim}`)
const act = (action: string, form: Record<string, string> = {}) =>
  post(scene, `/personnes/${karim}/${action}`, form, {}, agent)
const stored = () => getProbationer(scene.service.parts.store, karim)
const journal = async () =>
  (await listLatestOf(scene.service.parts.store, karim, { limit: 50 })).map(({ what, actor }) => `${what} ${actor}`)

let heard = 0
async function hear(body: string, from = PHONE, carrierOptOut?: 'stop') {
  await receiveMessage(scene.service.parts, { sid: `SM${++heard}`, from, to: '+33199000000', body, carrierOptOut })
  await scene.service.ticker.tick()
}

/** The words of a page, without the marks. */
function plain(body: string): string {
  return body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

describe('the search', () => {
  test('finds by name, number or case, and shows the next appointment and what is known', async () => {
    for (const asked of ['more', 'MOREL karim', '06 39 98 10 01', (await stored()).caseNumber]) {
      const words = await read(`/personnes?q=${encodeURIComponent(asked)}`)
      for (const said of [
        'MOREL Karim',
        '06 39 98 10 01',
        'jeudi 14 janvier, 14 h 30',
        'Pas encore de SMS',
        '1 personne',
      ])
        expect(words, asked).toContain(said)
    }
  })

  test('says what keeps texts from somebody who is expected nowhere', async () => {
    const { personId } = await addInvented(scene, { lastName: 'PAYET', phone: '+33639981002' })
    await scene.change((tx) => setProbationer(tx, personId, { pausedReason: 'détention' }))
    const shown = await read('/personnes?q=payet')
    expect(shown).toContain('SMS en pause')
    expect(shown).not.toContain('détention')
  })

  test('says what can be looked for, and what to try when nobody is found', async () => {
    expect(await read('/personnes')).toContain('Cherchez une personne')
    expect(await read('/personnes?q=zzzz')).toContain('Personne ne correspond à « zzzz »')
    expect(await read('/personnes?q=z')).toContain('au moins deux lettres')
  })

  test('shows names that are marks and formulas as they are, and runs nothing', async () => {
    const { personId } = await addInvented(scene, { lastName: '<img src=x onerror=alert(1)>', firstName: '=CMD()' })
    const { body } = await get(scene, '/personnes?q=img', undefined, agent)
    expect(body).toContain('&lt;img src=x onerror=alert(1)&gt; =CMD()')
    expect(body).not.toContain('<img')
    expect((await get(scene, `/personnes/${personId}`, undefined, agent)).body).not.toContain('<img')
  })

  test('gives fifty at a time', async () => {
    for (let index = 0; index < 51; index++) await addInvented(scene, { lastName: `MARTINEAU${index}` })
    const first = (await get(scene, '/personnes?q=martineau', undefined, agent)).body
    expect(first.match(/href="\/personnes\/[\w-]{18,}"/g)).toHaveLength(50)
    expect(first).toContain('href="/personnes?q=martineau&amp;page=2" rel="next"')
    const second = (await get(scene, '/personnes?q=martineau&page=2', undefined, agent)).body
    expect(second.match(/href="\/personnes\/[\w-]{18,}"/g)).toHaveLength(1)
    expect(second).toContain('page=1" rel="prev"')
  })
})

describe('a person’s page', () => {
  test('shows their appointments, and where a new one is made', async () => {
    const { body } = await get(scene, `/personnes/${karim}`, undefined, agent)
    expect(body).toContain(`href="/rendez-vous/nouveau?personne=${karim}"`)
    expect(body).toMatch(/href="\/rendez-vous\/[\w-]{18,}"/)
    expect(plain(body)).toContain('jeudi 14 janvier 2027, 14 h 30')
    expect(plain(body)).toContain('Lambert')
  })

  test('is there for nobody of another office, and for nobody at all when the address is invented', async () => {
    const { newId } = scene.service.parts
    const office = { id: newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
    await scene.change((tx) => addOffice(tx, office, newId, scene.now()))
    const stranger = await scene.enter('admin', office.id)
    for (const page of ['', '/historique', '/sms'])
      expect((await get(scene, `/personnes/${karim}${page}`, undefined, stranger)).statusCode).toBe(404)
    const forms = {
      pause: { raison: 'transfert' },
      telephone: { telephone: '' },
      sms: { message: 'x', envoi: newId() },
    }
    for (const [action, form] of Object.entries({ ...forms, main: {}, arret: {} })) {
      const answer = await post(scene, `/personnes/${karim}/${action}`, form, {}, stranger)
      expect(answer.statusCode, action).toBe(404)
    }
    expect(await journal()).toEqual([])
    expect((await get(scene, '/personnes/nobody', undefined, agent)).statusCode).toBe(404)
    expect((await get(scene, `/personnes?q=morel`, undefined, stranger)).body).not.toContain('MOREL')
  })

  test('is written down as read, once an hour, and not by a search', async () => {
    await read('/personnes?q=morel')
    expect(await journal()).toEqual([])
    for (let times = 0; times < 2; times++) await person()
    await read(`/personnes/${karim}/sms`)
    expect(await journal()).toEqual([`personRead agent:${agent.agentId}`])
    scene.setClock('2027-01-11T10:40')
    await read('/agenda') // or the session would be over
    scene.setClock('2027-01-11T11:01')
    await person()
    expect(await journal()).toHaveLength(2)
    expect(await read(`/personnes/${karim}/historique`)).toContain('page consultée par Alice Agent')
  })

  test('tells what became of each of our texts, and why', async () => {
    await scene.service.ticker.tick()
    await hear('je peux pas venir')
    const words = await person()
    expect(words).toContain('La personne : je peux pas venir')
    expect(words).toMatch(/Le service : SPIP 92: vous avez rendez-vous[^·]*· envoyé/)
    await act('sms', { message: 'Attendu. Alice', envoi: 'une-ecriture-1' })
    await hear('STOP')
    await scene.letLeave()
    expect(await person()).toMatch(
      /Le service : Attendu\. Alice 10 h 00 · (non envoyé : arrêt des SMS demandé|envoyé) · écrit par Alice Agent/,
    )
  })

  test('of a shared number shows what is theirs and what is nobody’s, never what is the other’s', async () => {
    const { personId: lea } = await addInvented(scene, { lastName: 'GARNIER', firstName: 'Léa', phone: PHONE })
    await act('permission', { quoi: 'partage', permis: 'oui' })
    await act('sms', { message: 'Un mot pour lui', envoi: 'une-ecriture-1' })
    await hear('bonjour')
    expect(await person()).toContain('Pour Karim. Un mot pour lui')
    expect(await person()).toContain('Quelqu’un de ce numéro')
    expect(await person()).toContain('Numéro partagé avec Léa GARNIER')
    const hers = await read(`/personnes/${lea}`)
    expect(hers).not.toContain('Un mot pour lui')
    expect(hers).toContain('bonjour')
  })

  test('does not name whoever of another office shares the number, nor shows what was answered to them', async () => {
    const { newId } = scene.service.parts
    const office = { id: newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
    await scene.change((tx) => addOffice(tx, office, newId, scene.now()))
    const there = { ...scene, office: { ...scene.office, ...office } }
    await addInvented(there, { lastName: 'GARNIER', firstName: 'Léa', phone: PHONE, at: '2027-01-15T09:00' })
    await hear('c’est quand ?')
    const words = await person()
    expect(words).toContain('Numéro partagé avec une personne d’un autre service')
    expect(words).toContain('c’est quand ?')
    expect(words).not.toContain('GARNIER')
    const answers = await listExchanged(scene.service.parts.store, PHONE, 9)
    const ours = answers.filter(({ direction, probationerId }) => direction === 'out' && probationerId === null)
    expect(ours.length).toBeGreaterThan(0)
    for (const { id } of ours)
      expect((await get(scene, `/personnes/${karim}`, undefined, agent)).body).not.toContain(id)
  })

  test('keeps the whole exchange and the whole history a page at a time', async () => {
    for (let index = 0; index < 52; index++) {
      const form = { quoi: 'sensible', permis: index % 2 ? 'non' : 'oui' }
      await act('permission', form)
    }
    const { body } = await get(scene, `/personnes/${karim}/historique`, undefined, agent)
    expect(body).toContain('?page=2" rel="next"')
    expect(await read(`/personnes/${karim}/historique?page=2`)).toContain('obligations sensibles')
    expect(await read(`/personnes/${karim}/sms`)).toContain('Retour à la personne')
  })

  test('shows what waits, with what they wrote and the way to answer, as long as it waits', async () => {
    expect(await person()).not.toContain('Ce qui attend')
    await hear('je peux avoir un autre jour ?')
    await hear('autre')
    const { body } = await get(scene, `/personnes/${karim}`, undefined, agent)
    expect(plain(body)).toContain('Ce qui attend')
    const [, request] = /href="\/demandes\/([\w-]{18,})"/.exec(body) ?? []
    expect(request).toBeDefined()
    for (const { id } of await listRequestsOf(scene.service.parts.store, karim))
      await post(scene, `/demandes/${id}/faite`, {}, {}, agent)
    expect(await person()).not.toContain('Ce qui attend')
  })

  test('shows a danger first, with numbers to press, unless somebody else reads the telephone', async () => {
    await hear('rappelez moi svp')
    await hear('je veux mourir')
    const { body } = await get(scene, `/personnes/${karim}`, undefined, agent)
    expect(body.indexOf('tel:3114')).toBeGreaterThan(0)
    expect(body.indexOf('>Danger<')).toBeLessThan(body.indexOf('Demande à être rappelée'))
    expect(body).toContain(`<a href="tel:${PHONE}">06 39 98 10 01</a>`)
    await hear('il lit mes sms, ne répondez pas, il me frappe')
    expect((await get(scene, `/personnes/${karim}`, undefined, agent)).body).not.toContain(
      `<a href="tel:${PHONE}">06 39 98 10 01</a>`,
    )
  })

  test('lists obligations, and what was said to be sent until somebody saw it', async () => {
    const id = 'an-obligation'
    const soins = { id, probationerId: karim, code: 'soins' as const, words: undefined, detail: 'au CSAPA' }
    await scene.change((tx) =>
      keepObligation(tx, { ...soins, dueOn: '2027-03-01', proof: undefined, status: 'current' }, scene.now()),
    )
    await hear('je vous ai envoyé mon attestation')
    const { body } = await get(scene, `/personnes/${karim}`, undefined, agent)
    for (const said of [
      'Suivre des soins',
      'au CSAPA',
      'avant le lundi 1er mars 2027',
      'je vous ai envoyé mon attestation',
    ])
      expect(plain(body)).toContain(said)
    const [, demande = ''] = /name="demande" value="([^"]+)"/.exec(body) ?? []
    expect((await act('justificatif', { demande })).statusCode).toBe(303)
    expect(await person()).not.toContain('Vu et vérifié')
    expect(await journal()).toContain(`documentVerified agent:${agent.agentId}`)
    expect((await act('justificatif', { demande })).statusCode, 'pressed twice').toBe(303)
    expect((await journal()).filter((entry) => entry.startsWith('documentVerified'))).toHaveLength(1)
  })
})

describe('the reply box', () => {
  const writing = { envoi: 'une-ecriture-1' }

  test('sends an agent’s words once, and takes the conversation over', async () => {
    for (let times = 0; times < 2; times++) {
      const answer = await act('sms', { ...writing, message: 'Venez plus tôt. Alice' })
      expect(answer.headers.location).toMatch(new RegExp(`^/personnes/${karim}\\?fait=sms&sms=[\\w-]+#conversation$`))
    }
    await scene.letLeave()
    const sent = (await listExchanged(scene.service.parts.store, PHONE, 9)).filter(({ kind }) => kind === 'agent')
    expect(sent.map(({ body, state }) => `${body} ${state}`)).toEqual(['Venez plus tôt. Alice sent'])
    expect(await person()).toContain('En main : Alice Agent, jusqu’au jeudi 14 janvier')
    await act('rendre')
    expect(await person()).toContain('Le service répond tout seul')
  })

  test('counts without a script, sends nothing and keeps what was written', async () => {
    const answer = await act('sms', { ...writing, message: 'é'.repeat(161), compter: 'oui' })
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('é'.repeat(161))
    expect(answer.body).toContain('value="une-ecriture-1"')
    expect(answer.body).toContain('Signes : 161. Part en 2 SMS')
    const odd = await act('sms', { ...writing, message: 'être', compter: 'oui' })
    expect(odd.body).toContain('70 signes au lieu de 160 avec : ê')
    expect(await journal()).toEqual([`personRead agent:${agent.agentId}`])
  })

  test('counts the name that a shared number makes it say', async () => {
    await addInvented(scene, { lastName: 'GARNIER', firstName: 'Léa', phone: PHONE })
    await act('permission', { quoi: 'partage', permis: 'oui' })
    const answer = await act('sms', { ...writing, message: 'oui', compter: 'oui' })
    expect(answer.body).toContain(`Signes : ${'Pour Karim. oui'.length}. Part en 1 SMS.`)
  })

  test.each([
    ['', 'Le message est vide'],
    ['a'.repeat(500), 'trop long'],
  ])('says what is wrong with what was written, and keeps it', async (message, said) => {
    const answer = await act('sms', { ...writing, message })
    expect(answer.statusCode).toBe(400)
    expect(answer.body).toContain(said)
    expect(answer.body).toContain(message)
    expect(await journal()).toEqual([`personRead agent:${agent.agentId}`])
  })

  test.each(['Venez Ã\u00a0 lâ€™antenne', 'B\ufffdthune', 'un\u0007 deux'])(
    'sends no letters that were spoilt before they were pasted: “%s”',
    async (message) => {
      const answer = await act('sms', { ...writing, message })
      expect([answer.statusCode, plain(answer.body)]).toEqual([400, expect.stringContaining('retapez ces mots')])
      expect(await journal()).toEqual([])
    },
  )

  test('gives way to the reason when nothing may be written', async () => {
    await scene.change((tx) => setOptedOut(tx, [karim], scene.now()))
    const { body } = await get(scene, `/personnes/${karim}`, undefined, agent)
    expect(plain(body)).toContain('La personne ne veut plus de SMS')
    expect(body).not.toContain('name="message"')
  })

  test('counts a line break of a form as one sign, and sends it so', async () => {
    const counted = await act('sms', { ...writing, message: 'un\r\ndeux', compter: 'oui' })
    expect(counted.body).toContain('Signes : 7.')
    await act('sms', { ...writing, message: 'un\r\ndeux' })
    const sent = (await listExchanged(scene.service.parts.store, PHONE, 9)).filter(({ kind }) => kind === 'agent')
    expect(sent.map(({ body }) => body)).toEqual(['un\ndeux'])
  })
})

describe('what an agent changes', () => {
  test('is the number, in any writing; what cannot be read is given back with the reason', async () => {
    const wrong = await act('telephone', { telephone: '06 39' })
    expect(wrong.statusCode).toBe(400)
    expect(wrong.body).toContain('Il manque des chiffres')
    expect(wrong.body).toContain('value="06 39"')
    const right = await act('telephone', { telephone: '+33 6 39 98 10 02' })
    expect(right.headers.location).toBe(`/personnes/${karim}?fait=telephone`)
    expect(await stored()).toMatchObject({ phone: '+33639981002' })
    expect(await person()).toContain('numéro changé (06 39 98 10 01 → 06 39 98 10 02)')
  })

  test('is the pause with its reason, the language, what is allowed, and all of it is in the history', async () => {
    await act('pause', { raison: 'détention', precision: 'Nanterre' })
    expect(await person()).toContain('En pause : détention : Nanterre. Rien ne part.')
    await act('reprise')
    await act('langue', { langue: 'en' })
    for (const quoi of ['sensible', 'protection']) await act('permission', { quoi, permis: 'oui' })
    expect(await stored()).toMatchObject({ language: 'en', sensitiveAllowed: true, protectedAdult: true })
    const words = await person()
    for (const said of [
      'SMS mis en pause (détention : Nanterre) par Alice Agent',
      'pause levée',
      'langue changée (anglais)',
      'obligations sensibles permises par SMS',
      'majeur protégé',
    ])
      expect(words).toContain(said)
  })

  test('is the day on which a pause ends, said on the page; not one that is no day or is over', async () => {
    await act('pause', { raison: 'transfert', reprise: '2027-01-20' })
    expect((await stored()).pausedUntil?.setZone('Europe/Paris').toISO()).toBe('2027-01-20T00:00:00.000+01:00')
    expect(await person()).toContain('En pause : transfert. Rien ne part avant le mercredi 20 janvier 2027.')
    await act('reprise')
    for (const reprise of ['2027-01-11', '2027-02-30', 'demain'])
      expect((await act('pause', { raison: 'transfert', reprise })).statusCode, reprise).toBeGreaterThanOrEqual(400)
    expect(await person()).toContain('Les SMS partent normalement')
    expect((await get(scene, `/personnes/${karim}`, undefined, agent)).body).toMatch(
      /<label[^>]*>Les SMS reprennent le[\s\S]{0,400}<input[^>]*name="reprise"/,
    )
  })

  test('is told with whether texts leave, and why not', async () => {
    expect(await person()).toContain('Les SMS partent normalement')
    await hear('mauvais numéro')
    expect(await person()).toContain('Aucun SMS ne part : mauvais numéro.')
    await act('telephone', { telephone: '' })
    expect(await person()).toContain('Aucun SMS ne part : pas de numéro.')
    await addInvented(scene, { lastName: 'GARNIER', phone: '+33639981009' })
    await act('telephone', { telephone: '06 39 98 10 09' })
    expect(await person()).toContain('Aucun SMS ne part : numéro partagé.')
    await act('permission', { quoi: 'partage', permis: 'oui' })
    expect(await person()).toContain('Les SMS partent normalement')
  })

  test('is refused when it is not of the form', async () => {
    for (const [action, form] of [
      ['pause', { raison: 'autre' }],
      ['pause', { raison: 'autre chose' }],
      ['langue', { langue: 'xx' }],
      ['permission', { quoi: 'tout', permis: 'oui' }],
      ['accord', { ecrit: 'courrier' }],
      ['confiance', {}],
      ['reprise', {}],
    ] as const)
      expect((await act(action, form)).statusCode, action).toBeGreaterThanOrEqual(400)
    expect(await journal()).toEqual([])
  })

  test('is a doubt about the number, once it was checked', async () => {
    await hear('mauvais numéro')
    expect(await person()).toContain('Numéro en doute : mauvais numéro')
    await act('confiance')
    expect(await stored()).toMatchObject({ phoneDoubt: undefined })
    expect(await person()).not.toContain('Numéro en doute')
  })

  test('needs the form of this very page', async () => {
    const forged = await post(scene, `/personnes/${karim}/arret`, { jeton: 'x' }, {}, { ...agent, formToken: 'x' })
    expect(forged.statusCode).toBe(403)
    expect(await stored()).toMatchObject({ optedOutAt: undefined })
  })
})

describe('a STOP', () => {
  test.each([
    ['text', 'par un SMS de la personne', () => hear('STOP')],
    ['carrier', 'par l’opérateur', () => hear('STOP', PHONE, 'stop')],
    ['agent', 'dit à un agent', () => act('arret')],
  ])('is shown with its date and how it came: %s', async (_, how, stop) => {
    await stop()
    const words = await person()
    expect(words).toContain('Arrêt des SMS demandé le lundi 11 janvier 2027, 10 h 00')
    expect(words).toContain(how)
  })

  test('older than what is written down of it is shown all the same', async () => {
    await scene.change((tx) => setOptedOut(tx, [karim], scene.now()))
    expect(await person()).toContain('on ne sait plus comment')
  })

  test('is lifted with the person’s own writing, said in the history', async () => {
    await act('arret')
    expect((await act('accord', { ecrit: ' ' })).statusCode).toBe(400)
    expect((await act('accord', { ecrit: 'courrier du 10 janvier' })).statusCode).toBe(303)
    expect(await stored()).toMatchObject({ optedOutAt: undefined })
    expect(await person()).toContain('reprise des SMS demandée (courrier du 10 janvier) par Alice Agent')
  })
})

describe('an agent’s own page', () => {
  test('shows who they are, sets their cover and takes it away', async () => {
    const { agentId: sami } = await scene.enter('staff')
    expect(await read('/mon-compte')).toContain('Aucun remplacement n’est prévu')
    const cover = { collegue: sami, du: '2027-01-12', au: '2027-01-15' }
    const answer = await post(scene, '/mon-compte/remplacement', cover, {}, agent)
    expect(answer.headers.location).toBe('/mon-compte?fait=remplacement')
    expect(await read('/mon-compte')).toContain('Sami Secrétaire, mardi 12 janvier 2027 – vendredi 15 janvier 2027')
    await post(scene, '/mon-compte/remplacement', { supprimer: 'oui' }, {}, agent)
    expect(await read('/mon-compte')).toContain('Aucun remplacement n’est prévu')
  })

  test('refuses days that are no cover', async () => {
    const { agentId: sami } = await scene.enter('staff')
    for (const days of [
      { du: '', au: '' },
      { du: '2027-01-12', au: '2027-01-11' },
      { du: '2026-01-12', au: '2026-01-15' },
    ]) {
      const answer = await post(scene, '/mon-compte/remplacement', { collegue: sami, ...days }, {}, agent)
      expect(answer.statusCode).toBe(400)
    }
  })

  test('says so when there is nobody to cover', async () => {
    const { newId } = scene.service.parts
    const office = { id: newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
    await scene.change((tx) => addOffice(tx, office, newId, scene.now()))
    const alone = await scene.enter('agent', office.id)
    expect(plain((await get(scene, '/mon-compte', undefined, alone)).body)).toContain('Aucun autre agent')
  })

  test('signs out of every browser', async () => {
    const answer = await post(scene, '/deconnexion/partout', {}, {}, agent)
    expect(answer.statusCode).toBe(303)
    expect((await get(scene, '/mon-compte', undefined, agent)).statusCode).toBe(303)
  })
})
