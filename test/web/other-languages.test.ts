import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { receiveMessage } from '../../src/app/conversations/receive-message.ts'
import { sayReply } from '../../src/locales/say.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { listEmails } from '../../src/store/notices/emails.ts'
import { setProbationer } from '../../src/store/people/write-people.ts'
import { addFreeSlot, addInvented, type Browser, get, openScene, post, type Scene } from './scene.ts'

const YOUSSEF = '+33639981001'
const CARMEN = '+33639981002'
const AGENT = 'c.lambert@justice.example'

let scene: Scene
let agent: Browser
let youssef: string
let carmen: string
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
  agent = await scene.enter('agent')
  const expected = { at: '2027-01-14T14:30', agent: AGENT, summoned: true }
  youssef = (await addInvented(scene, { lastName: 'AMRANI', phone: YOUSSEF, language: 'ar', ...expected })).personId
  carmen = (await addInvented(scene, { lastName: 'RUIZ', phone: CARMEN, language: 'es', ...expected })).personId
})
afterEach(() => scene.close())

const read = async (url: string) => (await get(scene, url, undefined, agent)).body.replace(/\s+/g, ' ')
const person = (id: string) => read(`/personnes/${id}`)

let heard = 0
async function hear(body: string, from: string) {
  await receiveMessage(scene.service.parts, {
    ...{ sid: `SM${++heard}`, from, to: '+33199000000', body, carrierOptOut: undefined },
  })
  await scene.service.ticker.tick()
}

test('who asks for another language by text is written to in it, which their history says, once', async () => {
  await hear('english please', CARMEN)
  await hear('english please', CARMEN)
  const history = await read(`/personnes/${carmen}/historique`)
  expect(history.match(/Langue changée|langue changée/g)).toHaveLength(1)
})

describe('beside a message of another language', () => {
  test('its reading stands on the person’s page, said to be the machine’s, and no translation', async () => {
    await hear('je peux pas venir je bosse', CARMEN)
    await hear('bonjour', CARMEN)
    const page = await person(carmen)
    expect(page).toContain('<small class="read">Lu par la machine : dit ne pas pouvoir venir (travail)</small>')
    expect(page).toContain('<small class="read">Lu par la machine : salue</small>')
  })

  test('it stands on the card of what waits and in the e-mail, as it was understood when it came', async () => {
    await hear('demain je peux pas venir je travaille', CARMEN)
    expect(await read('/demandes')).toMatch(
      /<blockquote dir="auto">demain je peux pas[^<]*<\/blockquote> <small class="read">Lu par la machine : dit ne pas pouvoir venir \(travail\) : pas le mardi 12\/01<\/small>/,
    )
    const [email] = await listEmails(scene.service.parts.store, 1)
    expect(email?.body).toContain('Lu par la machine : dit ne pas pouvoir venir (travail)')
    expect(email?.html).toContain('Lu par la machine')
  })

  test('somebody who is written to in French is read without it, unless they write in another language', async () => {
    const { personId } = await addInvented(scene, { lastName: 'MOREL', phone: '+33639981003' })
    await hear('je peux pas venir', '+33639981003')
    expect(await person(personId)).not.toContain('Lu par la machine')
    await hear('أريد أن أموت', '+33639981003')
    expect(await person(personId)).toContain(
      'Lu par la machine : en danger : parle de mourir ou de se faire du mal</small>',
    )
  })

  test('a bare number needs none', async () => {
    await hear('2', CARMEN)
    expect(await person(carmen)).not.toContain('Lu par la machine')
  })
})

describe('from the right to the left', () => {
  test('what is said in Arabic is marked so, who says it stays French, and a French line keeps its own side', async () => {
    await scene.service.ticker.tick()
    await hear('نعم', YOUSSEF)
    await hear('wakha nji', YOUSSEF)
    const page = await person(youssef)
    expect(page).toMatch(/<p lang="ar" dir="rtl"><span class="hidden" lang="fr" dir="ltr">Le service :<\/span> /)
    expect(page).toMatch(/<p lang="ar" dir="auto"><span [^>]*>La personne :<\/span> نعم<\/p>/)
    expect(page).toMatch(/<p (?:lang="ar-Latn" )?dir="auto"><span [^>]*>La personne :<\/span> wakha nji<\/p>/)
    const { office } = scene
    const changed = { text: 'languageChanged', values: { language: 'ar', appointment: undefined } } as const
    expect(sayReply('ar', changed, { office, now: scene.now() })).toContain('FRANÇAIS')
    await hear('FRANÇAIS', YOUSSEF)
    await hear('عربي', YOUSSEF)
    expect(await person(youssef)).toContain(
      '<bdi lang="fr" dir="ltr">Nous écrivons en arabe. Pour revenir: FRANÇAIS.</bdi>',
    )
    expect(await read(`/telephone?numero=${encodeURIComponent(YOUSSEF)}`)).toMatch(
      /<p lang="ar" dir="rtl"><span class="hidden" lang="fr" dir="ltr">Le service :<\/span>/,
    )
  })

  test('the other languages name theirs', async () => {
    await scene.service.ticker.tick()
    await hear('sí', CARMEN)
    expect(await person(carmen)).toMatch(/<p lang="es" dir="ltr"><span class="hidden"[^>]*>Le service :/)
  })

  test('an e-mail shows it from its own side, in the old way that mail programs know', async () => {
    await hear('لا أستطيع الحضور', YOUSSEF)
    const [email] = await listEmails(scene.service.parts.store, 1)
    expect(email?.html).toContain('<span dir="rtl" lang="ar">« لا أستطيع الحضور »</span>')
    expect(email?.html).toContain('<html lang="fr">')
  })

  test('so do the sentences of the office, their boxes and their previews, where no letter of its own is a dear sign', async () => {
    const list = (await get(scene, '/reglages/textes?langue=ar')).body
    expect(list).toContain('<span lang="ar" dir="rtl">')
    const page = (await get(scene, '/reglages/textes/ar/summons.meeting')).body
    expect(page).toMatch(/<textarea[^>]*lang="ar" dir="rtl"/)
    expect(page).toMatch(/<blockquote lang="ar" dir="rtl">[^<]*موعد/)
    expect(page).not.toContain('Signes qui coûtent cher')
    expect((await get(scene, '/reglages/textes/fr-facile/summons.meeting')).body).toMatch(
      /<textarea[^>]*lang="fr" dir="ltr"/,
    )
  })
})

describe('an agent who answers somebody of another language', () => {
  const send = (form: Record<string, string | string[]>, id = youssef) =>
    post(scene, `/personnes/${id}/reponses`, form, {}, agent)
  const sent = async (kind = 'agent') => {
    const texts = await listExchanged(scene.service.parts.store, YOUSSEF, 9)
    return texts.toReversed().filter((one) => one.direction === 'out' && one.kind === kind)
  }
  const writingId = async (ready: string) =>
    new RegExp(`name="envoi" value="([\\w-]+)">\\s*<input type="hidden" name="reponse" value="${ready}"`).exec(
      await read(`/personnes/${youssef}/reponses`),
    )?.[1] ?? ''

  test('is told which language they read, and that free words leave as they are written', async () => {
    const page = await person(youssef)
    expect(page).toContain('Cette personne lit l’arabe. Votre texte part tel qu’il est écrit.')
    expect(page).toContain('>Réponses prêtes, en arabe</a>')
    const { personId } = await addInvented(scene, { lastName: 'ZOIA', phone: '+33639981004', language: 'ro' })
    expect(await person(personId)).toContain('Cette personne lit le roumain.')
    const french = await addInvented(scene, { lastName: 'MOREL', phone: '+33639981005' })
    expect(await person(french.personId)).not.toContain('tel qu’il est écrit')
    const counted = await post(
      scene,
      `/personnes/${youssef}/sms`,
      { envoi: 'a'.repeat(12), message: 'ا'.repeat(80), compter: 'oui' },
      {},
      agent,
    )
    expect(counted.body).toContain('Part en 2 SMS')
  })

  test('sends a sentence seen in French beside what the person gets, word for word, signed, once', async () => {
    const page = await read(`/personnes/${youssef}/reponses`)
    expect(page).toContain('<blockquote>Alice Agent, SPIP 92: je vous appelle aujourd&#39;hui.')
    const theirs = /<blockquote lang="ar" dir="rtl">([^<]*سأتصل بكم اليوم[^<]*)</.exec(page)?.[1]
    const envoi = await writingId('callToday')
    expect((await send({ envoi, reponse: 'callToday' })).statusCode).toBe(303)
    await send({ envoi, reponse: 'callToday' })
    expect(await sent()).toMatchObject([{ body: theirs }])
    const shown = await person(youssef)
    expect(shown).toContain('Réponse prête : Je vous appelle aujourd’hui')
    expect(shown).toContain('écrit par Alice Agent')
  })

  test('chooses which papers to bring, and sees them said', async () => {
    expect(await read(`/personnes/${youssef}/reponses`)).not.toContain('أحضروا')
    const page = await read(`/personnes/${youssef}/reponses?apporter=residence&apporter=arme`)
    expect(page).toContain('Apportez: facture à votre nom ou attestation d&#39;hébergement.')
    expect(page).toMatch(/name="apporter" value="residence" checked/)
    await send({ envoi: 'b'.repeat(12), reponse: 'bring', apporter: ['residence', 'arme'] })
    expect((await sent())[0]?.body).toContain("attestation d'hébergement")
    expect((await send({ envoi: 'c'.repeat(12), reponse: 'bring' })).statusCode).toBe(400)
  })

  test('proposes three moments, and the person’s number moves the appointment', async () => {
    for (const at of ['2027-01-13T09:00', '2027-01-15T10:00', '2027-01-18T16:00', '2027-01-19T16:00'])
      await addFreeSlot(scene, at, AGENT)
    const page = await read(`/personnes/${youssef}/reponses`)
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
    const creneau = [...page.matchAll(/name="creneau" value="([^"]+)"/g)].map(([, id = '']) => id)
    expect(creneau).toHaveLength(3)
    expect((await send({ reponse: 'moments', version: '0', creneau })).statusCode).toBe(409)
    expect((await send({ reponse: 'moments', version, creneau: ['nowhere'] })).statusCode).toBe(409)
    expect((await send({ reponse: 'moments', version, creneau })).statusCode).toBe(303)
    await scene.service.ticker.tick()
    expect(await sent('slotsProposed')).toHaveLength(1)
    await hear('2', YOUSSEF)
    expect((await sent('changed'))[0]?.body).toContain('الجمعة 15/01')
  })

  test('sends nothing to whom nothing may be written, and no reply that nobody wrote', async () => {
    expect((await send({ envoi: 'd'.repeat(12), reponse: 'nonsense' })).statusCode).toBe(400)
    await scene.change((tx) => setProbationer(tx, youssef, { pausedReason: 'détention' }))
    expect(await read(`/personnes/${youssef}/reponses`)).toContain('La personne est en pause')
    expect((await send({ envoi: 'e'.repeat(12), reponse: 'noted' })).statusCode).toBe(400)
    expect(await sent()).toEqual([])
  })
})
