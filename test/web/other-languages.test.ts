import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { receiveMessage } from '../../src/app/conversations/receive-message.ts'
import { sayReply } from '../../src/locales/say.ts'
import { listEmails } from '../../src/store/notices/emails.ts'
import { addInvented, type Browser, get, openScene, type Scene } from './scene.ts'

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
