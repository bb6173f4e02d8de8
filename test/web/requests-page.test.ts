import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RequestKind } from '../../src/domain/worklist.ts'
import { findAgent } from '../../src/store/agents/agents.ts'
import { listAppointmentsOf } from '../../src/store/appointments/appointments.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { addOffice } from '../../src/store/offices/offices.ts'
import { getProbationer } from '../../src/store/people/people.ts'
import { setProbationer } from '../../src/store/people/write-people.ts'
import { findRequest, openRequest } from '../../src/store/requests/requests.ts'
import { listRequestsOf } from '../support/store-rows.ts'
import { addFreeSlot, addInvented, type Browser, get, openScene, post, type Scene } from './scene.ts'

const PHONE = '+33639981001'
const LAMBERT = 'c.lambert@justice.example'

let scene: Scene
let agent: Browser
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  agent = await scene.enter('agent')
})
afterEach(() => scene.close())

describe('the list of what waits', () => {
  test('shows the most urgent first, with the person’s words, their appointment and the ways to act', async () => {
    const { personId, appointmentId } = await invited()
    await writes('rappelez-moi svp')
    await writes('j’ai envie de mourir')
    const cards = cardsOf(await page())
    expect(cards.map(wordsOf)).toEqual([
      expect.stringMatching(/^Danger MOREL Karim .*j’ai envie de mourir.*appelez la personne\. .*le 15\. .*3114/i),
      expect.stringMatching(
        /^Demande à être rappelée A écrit le .*Lire et répondre : MOREL Karim, Demande à être rappelée/,
      ),
    ])
    expect(cards[0]).toContain(`href="/personnes/${personId}"`)
    await asks('move', { personId, appointmentId })
    const move = cardsOf(await page()).find((card) => card.includes('Demande à changer')) ?? ''
    expect(move).toContain(`href="/rendez-vous/${appointmentId}"`)
    expect(wordsOf(move)).toContain('mardi 19 janvier à 14 h 30')
  })

  test('of whom no text reaches leads to the page that holds their letter, and not to a conversation', async () => {
    await asks('unreachable', await invited())
    const [card = ''] = cardsOf(await page())
    expect(wordsOf(card)).toContain('Préparer la lettre : MOREL Karim')
    expect(card).toMatch(/href="\/rendez-vous\/[\w-]+" class="as-button" data-answer/)
    expect(card).not.toContain('Lire et répondre')
  })

  test('is one card a person, under the most urgent of what they ask, each with its own ways to act', async () => {
    const { personId } = await invited()
    const other = await addInvented(scene, { lastName: 'PETIT', phone: '+33639981002' })
    const ids = [await asks('callback', { personId }), await asks('late', { personId })]
    await asks('question', { personId: other.personId })
    const danger = await asks('danger', { personId })
    const cards = (await page()).split('<li class="request').slice(1)
    expect(cards).toHaveLength(2)
    expect(cards[0]?.match(/<h2>/g)).toHaveLength(1)
    expect(wordsOf(cards[0] ?? '')).toMatch(/^Danger MOREL Karim.*Demande à être rappelée.*Retard annoncé/)
    for (const id of [danger, ...ids]) expect(cards[0]).toContain(`action="/demandes/${id}/faite"`)
    expect(wordsOf(cards[1] ?? '')).toMatch(/^Question PETIT/)
    for (const id of ids) await acts(id, 'faite')
    const done = (await page('?liste=faites')).split('<li class="request').slice(1)
    expect(done, 'what is done is told one by one').toHaveLength(2)
  })

  test('marks what is about an appointment that is over', async () => {
    const { personId, appointmentId } = await invited()
    await asks('late', { personId, appointmentId })
    expect(wordsOf(cardsOf(await page())[0] ?? '')).not.toContain('Rendez-vous passé')
    scene.setClock('2027-01-20T10:00')
    await reenter()
    expect(wordsOf(cardsOf(await page())[0] ?? '')).toContain('Rendez-vous passé')
  })

  test('folds below who asks nothing any more since their appointment is over, and marks those as done at once', async () => {
    const over = await invited()
    const ids = [await asks('move', over), await asks('late', over)]
    const other = await addInvented(scene, { lastName: 'PETIT', at: '2027-01-19T15:00' })
    const mixed = [await asks('cannotCome', other), await asks('question', other)]
    const coming = await addInvented(scene, { lastName: 'VIDAL', at: '2027-01-25T15:00' })
    const later = await asks('late', coming)
    const inHand = await asks('late', await addInvented(scene, { lastName: 'NOEL', at: '2027-01-19T14:30' }))
    await post(scene, `/demandes/${inHand}/prendre`, {})
    expect(await page()).not.toContain('<details class="over">')
    scene.setClock('2027-01-19T14:31')
    await reenter()
    expect(await page(), 'who is late is still on the way').not.toMatch(/class="over"|Rendez-vous passé/)
    const since = await addInvented(scene, { lastName: 'ROBIN', at: '2027-01-19T14:30' })
    await asks('late', since)
    scene.setClock('2027-01-20T10:00')
    await reenter()
    const [above = '', below = ''] = (await page()).split('<details class="over">')
    expect(cardsOf(above).map((card) => wordsOf(card).slice(0, 20))).toEqual([
      expect.stringMatching(/^Question PETIT/),
      expect.stringMatching(/^Ne peut pas venir/),
      expect.stringMatching(/^Retard annoncé ROBIN/),
      expect.stringMatching(/^Retard annoncé VIDAL/),
    ])
    expect(below).toContain('<summary>Rendez-vous passés (2)</summary>')
    expect(cardsOf(below)).toHaveLength(3)
    expect([...below.matchAll(/name="demande" value="([^"]+)"/g)].map(([, id]) => id).toSorted()).toEqual(
      ids.toSorted(),
    )
    // One that still asks something or that a colleague has in hand is not settled so, whatever a form says, nor one that is done already.
    await acts(ids[0], 'faite')
    const all = { liste: 'toutes', demande: [...ids, mixed[1] ?? '', later, inHand] }
    const answer = await post(scene, '/demandes/passees', all, {}, agent)
    expect(answer.headers.location).toBe('/demandes?liste=toutes&fait=passees&combien=1')
    expect(await page('?fait=passees&combien=1')).toContain('1 demande est marquée comme faite.')
    const again = await post(scene, '/demandes/passees', all, {}, agent)
    expect(again.headers.location).toContain('&combien=0')
    const rest = await page('?fait=passees&combien=0')
    expect(rest).toContain('Aucune demande n’était à marquer comme faite.')
    expect(rest, 'all that is folded is a colleague’s').not.toContain('action="/demandes/passees"')
    const statuses = async () =>
      Promise.all(
        [...ids, ...mixed, later, inHand].map(async (id) => (await findRequest(scene.service.parts.store, id))?.status),
      )
    expect(await statuses()).toEqual(['done', 'done', 'open', 'open', 'open', 'taken'])
    await post(scene, '/demandes/passees', { demande: mixed }, {}, await enterElsewhere())
    expect(await statuses()).toEqual(['done', 'done', 'open', 'open', 'open', 'taken'])
  })

  test('gives of a danger the numbers to press, by its kind, and the conversation', async () => {
    const { personId } = await invited()
    await writes('mon mari me frappe')
    const [card = ''] = cardsOf(await page())
    expect(card).toContain(`href="tel:${PHONE}"`)
    expect(card).toContain('href="tel:17"')
    expect(card).not.toContain('href="tel:3114"')
    expect(card).toContain(`href="/conversations/${personId}#repondre"`)
    expect(wordsOf(card)).toContain('si cela ne l’expose pas')
    expect(wordsOf(card)).toMatch(/Suivie par : \S*.*Lambert/i)
  })

  test('shows on everybody’s own list a danger that comes after « mauvais numéro », to be called, and nothing of whom the number was said to be', async () => {
    const { personId } = await invited()
    await writes('mauvais numéro')
    await writes('je veux mourir')
    const other = (await get(scene, '/demandes?liste=miennes', undefined, await scene.enter('staff'))).body
    for (const [card = ''] of [cardsOf(await page('?liste=miennes')), cardsOf(other)]) {
      expect(wordsOf(card)).toContain('Danger Numéro inconnu 06 39 98 10 01')
      expect(wordsOf(card)).toContain('je veux mourir')
      expect(card).toContain(`href="tel:${PHONE}"`)
      expect(card).toContain('href="tel:3114"')
      expect(card).not.toMatch(new RegExp(`MOREL|Karim|${personId}|Lambert`, 'i'))
    }
  })

  test('names of a danger whoever was said to follow the person, before the agent of their latest appointment', async () => {
    const { personId } = await invited()
    await scene.change((tx) => setProbationer(tx, personId, { referentId: scene.admin.agentId }))
    await writes('mon mari me frappe')
    const { name } = (await findAgent(scene.service.parts.store, scene.admin.agentId)) ?? {}
    const [card = ''] = cardsOf(await page())
    expect(wordsOf(card)).toContain(`Suivie par : ${name}`)
    expect(wordsOf(card)).not.toContain('Lambert')
  })

  test('of somebody whose telephone another one reads, whatever waits says neither to call nor to write', async () => {
    const { personId } = await invited()
    await writes('il lit mes sms, ne répondez pas, il me frappe')
    await asks('callback', { personId })
    const cards = cardsOf(await page()).map(wordsOf)
    expect(cards).toHaveLength(2)
    for (const card of cards) expect(card).toContain('N’appelez pas, n’écrivez pas')
  })

  test('says why a text did not leave', async () => {
    await addInvented(scene, { lastName: 'LEROUX', at: '2027-01-12T09:30', summoned: true })
    await scene.service.ticker.tick()
    const [card] = cardsOf(await page())
    expect(wordsOf(card ?? '')).toContain('SMS non reçu LEROUX Camille Raison : aucun numéro de téléphone n’est connu.')
  })

  test('names nobody when a stranger wrote, but their number', async () => {
    await writes('bonjour cest qui', '+33639981099')
    const [card] = cardsOf(await page())
    expect(wordsOf(card ?? '')).toContain('Message d’un inconnu Numéro inconnu 06 39 98 10 99')
  })

  test('shows people’s names and words as they are, harmlessly', async () => {
    await invited({ lastName: '<img src=x onerror=alert(1)>', firstName: '=CMD()' })
    await writes('<script>alert(1)</script> rappelez-moi')
    const body = await page()
    expect(body).toContain('&lt;img src=x onerror=alert(1)&gt; =CMD()')
    expect(body).toContain('&lt;script&gt;')
    expect(body).not.toContain('<img src=x')
    expect(body).not.toContain('<script>')
  })

  test('is told apart: mine, nobody’s, all, done, each with its count; the menu counts what nobody took', async () => {
    const { personId } = await invited()
    const ids = [
      await asks('question', { personId }),
      await asks('late', { personId }),
      await asks('document', { personId }),
    ]
    await acts(ids[0], 'prendre')
    await acts(ids[1], 'faite')
    const counted = async (list: string) => cardsOf(await page(`?liste=${list}`)).length
    expect([
      await counted('toutes'),
      await counted('miennes'),
      await counted('libres'),
      await counted('faites'),
    ]).toEqual([2, 1, 1, 1])
    const body = await page()
    for (const words of ['Toutes (2)', 'Les miennes (1)', 'À prendre (1)']) expect(body).toContain(words)
    expect(body).toContain('title="1 demande que personne n’a prise">1<')
    expect((await get(scene, '/agenda', undefined, agent)).body).toContain('1 demande que personne n’a prise')
  })

  test('is cut into pages between two people, never within what one of them asks', async () => {
    const { personId } = await invited()
    for (let count = 0; count < 31; count++) {
      const other = await addInvented(scene, { lastName: `PETIT${count}` })
      await asks('question', { personId: count === 0 ? personId : other.personId })
    }
    await asks('late', { personId })
    const first = await page()
    expect(cardsOf(first)).toHaveLength(31)
    expect(first.split('<li class="request').slice(1), 'of thirty people').toHaveLength(30)
    expect(wordsOf(first.split('<li class="request')[1] ?? '')).toMatch(/^Question MOREL.*Retard annoncé/)
    expect(await page()).toContain('href="/demandes?liste=toutes&amp;page=2" rel="next"')
    expect(cardsOf(await page('?page=2'))).toHaveLength(1)
    expect(cardsOf(await page('?page=999'))).toHaveLength(1)
    expect(cardsOf(await page('?page=-1'))).toHaveLength(31)
  })

  test('says so when nothing waits', async () => {
    expect(await page()).toContain('Rien n’attend. Tout est fait.')
    expect(await page('?liste=inconnue')).toContain('Rien n’attend. Tout est fait.')
    expect(await page('?liste=miennes')).toContain('Rien ne vous attend')
  })
})

describe('acting on it', () => {
  test('tells who took it, gives it back, marks it done, and undoes that', async () => {
    const { personId } = await invited()
    const id = await asks('question', { personId })
    await acts(id, 'prendre')
    expect(await page()).toContain('Vous l’avez prise')
    expect((await get(scene, '/demandes')).body).toContain('Prise par Alice Agent')
    expect((await acts(id, 'rendre')).headers.location).toBe(`/demandes?liste=toutes&fait=rendue&demande=${id}`)
    const done = (await acts(id, 'faite', { liste: 'miennes' })).headers.location
    expect(done).toBe(`/demandes?liste=miennes&fait=faite&demande=${id}`)
    expect((await get(scene, `${done}`, undefined, agent)).body).toContain(`action="/demandes/${id}/rouvrir"`)
    await acts(id, 'rouvrir')
    expect(await findRequest(scene.service.parts.store, id)).toMatchObject({ status: 'taken', agentId: agent.agentId })
  })

  test('of two agents at once, the second reads that it is done', async () => {
    const { personId } = await invited()
    const id = await asks('question', { personId })
    await acts(id, 'faite')
    const second = await post(scene, `/demandes/${id}/faite`, {})
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('C’est déjà fait.')
  })

  test('is not for another office: there, nothing is there', async () => {
    const { personId } = await invited()
    const id = await asks('move', { personId })
    const elsewhere = await enterElsewhere()
    expect((await get(scene, '/demandes', undefined, elsewhere)).body).toContain('Rien n’attend')
    expect((await get(scene, `/demandes/${id}`, undefined, elsewhere)).statusCode).toBe(404)
    for (const path of [
      ...['prendre', 'rendre', 'faite', 'rouvrir', 'deplacer', 'refuser', 'numero'].map(
        (act) => `/demandes/${id}/${act}`,
      ),
      `/demandes/numeros-partages/${personId}/permettre`,
    ]) {
      expect((await post(scene, path, { numero: '0639981044' }, {}, elsewhere)).statusCode, path).toBe(404)
    }
    expect(await findRequest(scene.service.parts.store, id)).toMatchObject({ status: 'open' })
  })

  test('allows a shared number or not, for each who shares it', async () => {
    const one = await addInvented(scene, { lastName: 'MOREL', phone: PHONE })
    const other = await addInvented(scene, { lastName: 'VIDAL', phone: PHONE })
    expect(cardsOf(await page()).map(wordsOf)).toEqual([
      expect.stringContaining('Numéro partagé MOREL Camille Même numéro que : VIDAL Camille'),
      expect.stringContaining('Numéro partagé VIDAL'),
    ])
    const beside = async (path: string) =>
      /title="([^"]*) que personne n’a/.exec((await get(scene, path, undefined, agent)).body)?.[1]
    expect(await page()).toContain('À prendre (2)')
    expect([await beside('/demandes'), await beside('/agenda')]).toEqual(['2 demandes', '2 demandes'])
    await post(scene, `/demandes/numeros-partages/${one.personId}/permettre`, {}, {}, agent)
    await post(scene, `/demandes/numeros-partages/${other.personId}/interdire`, {}, {}, agent)
    expect(cardsOf(await page())).toEqual([])
    expect(await beside('/agenda')).toBeUndefined()
    expect(await getProbationer(scene.service.parts.store, one.personId)).toMatchObject({
      textsAllowedOnSharedNumber: true,
    })
    expect(cardsOf(await page('?liste=faites'))).toHaveLength(2)
  })

  test('corrects a wrong number, and says when it cannot be read', async () => {
    const { personId } = await invited()
    await writes('mauvais numéro')
    const id = await requestOf(personId, 'wrongNumber')
    expect(cardsOf(await page())[0]).toContain(`href="/demandes/${id}"`)
    expect((await get(scene, `/demandes/${id}`, undefined, agent)).body).toContain('value="06 39 98 10 01"')
    const wrong = await acts(id, 'numero', { numero: '06 39' })
    expect(wrong.statusCode).toBe(400)
    expect(wrong.body).toContain('Ce numéro ne se lit pas')
    expect(wrong.body).toContain('value="06 39"')
    expect((await acts(id, 'numero', { numero: '06 39 98 10 44' })).headers.location).toBe('/demandes?fait=numero')
    expect(await getProbationer(scene.service.parts.store, personId)).toMatchObject({ phone: '+33639981044' })
  })
})

describe('a wish to move', () => {
  test('is approved into a free slot that fits, and the person hears of it', async () => {
    const { personId } = await invited({ type: 'PREMIER' })
    await slot('2027-01-22T10:00')
    await slot('2027-01-20T09:00')
    await writes('possible de décaler au vendredi 22 janvier ?')
    const id = await requestOf(personId, 'move')
    const { body } = await get(scene, `/demandes/${id}`, undefined, agent)
    const choices = [...body.matchAll(/name="creneau" value="([^"]+)" (checked)?> ([^<]+)/g)]
    expect(choices.map(([, , checked, words]) => [words?.trim(), checked])).toEqual([
      ['vendredi 22 janvier à 10 h 00, avec Lambert – convient', 'checked'],
      ['mercredi 20 janvier à 9 h 00, avec Lambert', undefined],
      ['Un autre moment, au même lieu', undefined],
    ])
    const answer = await acts(id, 'deplacer', { version: '1', creneau: choices[0]?.[1] ?? '' })
    expect(answer.headers.location).toBe('/demandes?fait=deplace')
    await scene.service.ticker.tick()
    expect(await start(personId)).toBe('2027-01-22T10:00')
    expect(await lastText()).toContain('vendredi 22/01 à 10h')
  })

  test('is approved at the very moment that was wished, or at another one that is typed', async () => {
    const { personId } = await invited({ type: 'PREMIER' })
    await writes('possible de décaler au vendredi 22 janvier à 16h ?')
    const id = await requestOf(personId, 'move')
    const { body } = await get(scene, `/demandes/${id}`, undefined, agent)
    const wished = /value="(le [^"]+)"/.exec(body)?.[1] ?? ''
    expect(body).toContain('vendredi 22 janvier à 16 h 00 (le moment demandé, hors créneau)')
    await acts(id, 'deplacer', { version: '1', creneau: wished })
    expect(await start(personId)).toBe('2027-01-22T16:00')
    const again = await asks('move', { personId, appointmentId: await idOf(personId) })
    await acts(again, 'deplacer', { version: '2', creneau: 'autre', jour: '2027-01-25', heure: '08:45' })
    expect(await start(personId)).toBe('2027-01-25T08:45')
  })

  test('is asked again when no moment was chosen, and refused when it is past or the appointment changed', async () => {
    const { personId, appointmentId } = await invited()
    const id = await asks('move', { personId, appointmentId })
    const unclear: Record<string, string>[] = [
      { creneau: '' },
      { creneau: 'autre' },
      { creneau: 'autre', jour: '2027-02-30', heure: '10:00' },
    ]
    for (const form of [...unclear, { creneau: 'autre', jour: '2027-01-25', heure: '25:00' }]) {
      const answer = await acts(id, 'deplacer', { version: '1', ...form })
      expect(answer.statusCode).toBe(400)
      expect(answer.body).toContain('Choisissez un moment.')
    }
    const past = await acts(id, 'deplacer', { version: '1', creneau: 'autre', jour: '2027-01-10', heure: '10:00' })
    expect(past.body).toContain('Cette date est passée')
    const old = await acts(id, 'deplacer', { version: '9', creneau: 'autre', jour: '2027-01-25', heure: '10:00' })
    expect(old.statusCode).toBe(409)
    expect(await start(personId)).toBe('2027-01-19T14:30')
  })

  test('into an hour at which its agent has somebody else, or nobody is there, is asked about first, and then done', async () => {
    const { personId, appointmentId } = await invited()
    await addInvented(scene, { lastName: 'PETIT', at: '2027-01-25T10:00', agent: LAMBERT })
    await addFreeSlot(scene, '2027-01-25T10:15', LAMBERT)
    const id = await asks('move', { personId, appointmentId })
    const { body } = await get(scene, `/demandes/${id}`, undefined, agent)
    const chosen = /value="([^"]+)" (?:checked)?> lundi 25 janvier à 10 h 15/.exec(body)?.[1] ?? expect.fail('a slot')
    const typed = { creneau: 'autre', jour: '2027-01-25', heure: '10:20' }
    for (const form of [{ creneau: chosen }, typed]) {
      const asked = await acts(id, 'deplacer', { version: '1', vu: '', ...form })
      expect(asked.statusCode).toBe(200)
      expect(wordsOf(asked.body)).toMatch(
        /Vous avez choisi le lundi 25 janvier à 10 h (15|20)\. Deux personnes en même temps : à cette heure, .*Lambert a déjà 10 h 00, PETIT Camille/,
      )
      expect(asked.body).toContain('Déplacer quand même et prévenir par SMS')
      expect(await start(personId)).toBe('2027-01-19T14:30')
    }
    const sunday = await acts(id, 'deplacer', { version: '1', creneau: 'autre', jour: '2027-01-24', heure: '10:00' })
    expect(sunday.body).toContain('Le service est fermé le dimanche 24 janvier')
    expect(await findRequest(scene.service.parts.store, id)).toMatchObject({ status: 'open' })
    const done = await acts(id, 'deplacer', { version: '1', vu: '', ...typed, malgre: 'oui' })
    expect(done.headers.location).toBe('/demandes?fait=deplace')
    expect(await start(personId)).toBe('2027-01-25T10:20')
  })

  test('is not decided beside a colleague’s answer that the page had not shown', async () => {
    const { personId, appointmentId } = await invited()
    const id = await asks('move', { personId, appointmentId })
    const { body } = await get(scene, `/demandes/${id}`, undefined, agent)
    const vu = /name="vu" value="([^"]*)"/.exec(body)?.[1] ?? expect.fail('the form says what it has seen')
    await post(scene, `/personnes/${personId}/sms`, { envoi: 'a'.repeat(12), message: 'Venez à 15h. Ada' })
    for (const path of ['deplacer', 'refuser']) {
      const form = { version: '1', creneau: 'autre', jour: '2027-01-25', heure: '10:00' }
      const refused = await acts(id, path, { ...form, vu })
      expect(refused.statusCode, path).toBe(409)
      expect(refused.body).toContain('Ada Direction a répondu à la personne pendant que vous lisiez')
      expect(refused.body).not.toContain(`name="vu" value="${vu}"`)
    }
    expect(await findRequest(scene.service.parts.store, id)).toMatchObject({ status: 'open' })
    expect(await start(personId)).toBe('2027-01-19T14:30')
  })

  test('is refused, and the person hears that the appointment stands', async () => {
    const { personId, appointmentId } = await invited()
    const id = await asks('move', { personId, appointmentId })
    expect((await acts(id, 'refuser', { version: '1' })).headers.location).toBe('/demandes?fait=refuse')
    await scene.service.ticker.tick()
    expect(await lastText()).toContain("le changement demandé n'est pas possible")
    expect(await start(personId)).toBe('2027-01-19T14:30')
  })

  test('about an appointment that is over has nothing to move', async () => {
    const { personId, appointmentId } = await invited()
    const id = await asks('move', { personId, appointmentId })
    scene.setClock('2027-01-20T10:00')
    await reenter()
    expect((await get(scene, `/demandes/${id}`, undefined, agent)).body).toContain('il n’y a rien à déplacer')
    expect(cardsOf(await page())[0]).not.toContain('Choisir un moment')
  })
})

async function page(query = ''): Promise<string> {
  return (await get(scene, `/demandes${query}`, undefined, agent)).body
}

function cardsOf(body: string): string[] {
  return body.split(/<li (?:class="request[^>]*)?id="demande-/).slice(1)
}

function wordsOf(card: string): string {
  return card
    .replace(/^[^>]*>/, '')
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function acts(id: string | undefined, path: string, form: Record<string, string> = {}) {
  return post(scene, `/demandes/${id}/${path}`, form, {}, agent)
}

function invited(given: { lastName?: string; firstName?: string; type?: string } = {}) {
  const karim = { lastName: 'MOREL', firstName: 'Karim', phone: PHONE, minutes: 30, agent: LAMBERT }
  return addInvented(scene, { ...karim, at: '2027-01-19T14:30', ...given })
}

async function writes(message: string, numero = PHONE) {
  await post(scene, '/telephone', { numero, message })
}

let asked = 0
async function asks(kind: RequestKind, { personId, appointmentId }: { personId: string; appointmentId?: string }) {
  const id = scene.service.parts.newId()
  const request = {
    id,
    key: `asked:${++asked}`,
    officeId: scene.office.id,
    probationerId: personId,
    appointmentId,
    kind,
  }
  await scene.change((tx) => openRequest(tx, request, scene.now()))
  return id
}

async function requestOf(personId: string, kind: RequestKind): Promise<string> {
  const requests = await listRequestsOf(scene.service.parts.store, personId)
  return requests.find((request) => request.kind === kind)?.id ?? expect.fail(`a ${kind} waits`)
}

async function slot(at: string) {
  await addFreeSlot(scene, at, LAMBERT)
  await scene.change((tx) => tx.db.update(tx.tables.slots).set({ type: 'PREMIER' }))
}

async function idOf(personId: string): Promise<string> {
  const [appointment] = await listAppointmentsOf(scene.service.parts.store, personId)
  return appointment?.id ?? expect.fail('there is one')
}

async function start(personId: string): Promise<string | undefined> {
  const [appointment] = await listAppointmentsOf(scene.service.parts.store, personId)
  return appointment?.startsAt.setZone('Europe/Paris').toFormat("yyyy-MM-dd'T'HH:mm")
}

async function lastText(): Promise<string | undefined> {
  return (await listExchanged(scene.service.parts.store, PHONE, 20)).at(-1)?.body
}

async function reenter() {
  agent = await scene.enter('agent')
}

async function enterElsewhere(): Promise<Browser> {
  const { newId } = scene.service.parts
  const id = newId()
  const office = { id, code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await scene.change((tx) => addOffice(tx, office, newId, scene.now()))
  return scene.enter('admin', id)
}
