import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { markText } from '../../src/store/messages/mark-texts.ts'
import { RANK } from '../../src/store/messages/message.ts'
import { enqueueTexts } from '../../src/store/messages/outbox.ts'
import { addOffice, setOffice } from '../../src/store/offices/offices.ts'
import { addInvented, get, openScene, post, type Scene } from './scene.ts'

const PHONE = '+33639981001'
const ADDRESS = '/telephone?numero=%2B33639981001'

let scene: Scene
const logged: string[] = []
beforeEach(async () => {
  logged.length = 0
  const keep = (facts: object, words: string) => void logged.push(JSON.stringify(facts) + words)
  scene = await openScene('2027-01-11T10:05', { parts: { log: { info: keep, warn: keep, error: keep } } })
  await addInvented(scene, { lastName: 'MOREL', firstName: 'Karim', phone: PHONE, at: '2027-01-14T14:30' })
})
afterEach(() => scene.close())

/** The exchange as it is read: who, what, when and what became of it. */
async function exchange(address = ADDRESS): Promise<string[]> {
  const { body } = await get(scene, address)
  const list = body.slice(body.indexOf('<ol>'), body.indexOf('</ol>'))
  return list
    .split('<li')
    .slice(1)
    .map((line) =>
      line
        .replace(/^[^>]*>|<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
}

test('those who have a number can be chosen, by their name; the others cannot', async () => {
  await addInvented(scene, { lastName: 'LEROUX', firstName: 'Émilie' })
  const { body } = await get(scene, '/telephone')
  expect(body).toContain('Karim MOREL')
  expect(body).toContain('06 39 98 10 01')
  expect(body).toContain(`href="${ADDRESS}"`)
  expect(body).not.toContain('LEROUX')
})

test('a text that leaves at night is explained: the office is open day and night, until it keeps hours', async () => {
  expect((await get(scene, '/telephone')).body).toContain('est ouvert jour et nuit')
  const hours = { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '19:00' }
  await scene.change((tx) => setOffice(tx, scene.office.id, { sendingHours: hours }))
  expect((await get(scene, '/telephone')).body).not.toContain('est ouvert jour et nuit')
})

test('eight telephones are shown, of those who wrote or were written to last first; the others are folded, and one is found by name, number or case', async () => {
  for (let number = 10; number < 22; number++)
    await addInvented(scene, { lastName: `AUTRE${number}`, firstName: 'Zoé', phone: `+336399820${number}` })
  await post(scene, '/telephone', { numero: '+33639982015', message: 'bonjour' })
  scene.setClock('2027-01-11T10:06')
  await post(scene, '/telephone', { numero: '+33639982018', message: 'bonjour' })
  const { body } = await get(scene, '/telephone')
  const [shown = '', folded = ''] = body.split('<summary>Les 5 autres</summary>')
  const names = (part: string) => [...part.matchAll(/<strong>([^<]+)<\/strong> <span>/g)].map(([, name]) => name)
  expect(names(shown).slice(0, 3)).toEqual(['Zoé AUTRE18', 'Zoé AUTRE15', 'Zoé AUTRE10'])
  expect([names(shown).length, names(folded).length]).toEqual([8, 5])
  for (const asked of ['zoe autre21', '06 39 98 20 21'])
    expect(names((await get(scene, `/telephone?q=${encodeURIComponent(asked)}`)).body), asked).toEqual(['Zoé AUTRE21'])
  expect((await get(scene, '/telephone?q=personne')).body).toContain('Personne.')
  const open = (await get(scene, `${ADDRESS}&q=autre20`)).body
  expect(open).toContain('name="numero" value="+33639981001"')
  expect(names(open)).toEqual(['Zoé AUTRE20'])
})

test('those who share a number are one telephone', async () => {
  await addInvented(scene, { lastName: 'MOREL', firstName: 'Inès', phone: PHONE })
  expect((await get(scene, '/telephone')).body).toContain('Inès MOREL, Karim MOREL')
})

test('a text written is heard, and its answer stands after it', async () => {
  const answer = await post(scene, '/telephone', { numero: PHONE, message: "oui j'y serai" })
  expect(answer.statusCode).toBe(303)
  expect(answer.headers.location).toBe(ADDRESS)
  await scene.service.ticker.tick()
  const [day, question, reply, ...more] = await exchange()
  expect(day).toBe('lundi 11 janvier')
  expect(question).toBe('La personne : oui j&#39;y serai 10 h 05')
  expect(reply).toMatch(/^Le service : C&#39;est noté.* 10 h 05 · envoyé$/)
  expect(more).toEqual([])
})

test('each day of the exchange begins with its date, on the office’s calendar', async () => {
  scene.setClock('2027-01-11T23:59:58')
  await post(scene, '/telephone', { numero: PHONE, message: 'merci' })
  scene.setClock('2027-01-12T00:10')
  await post(scene, '/telephone', { numero: PHONE, message: 'merci encore' })
  const lines = await exchange()
  expect(lines.filter((line) => /janvier$/.test(line))).toEqual(['lundi 11 janvier', 'mardi 12 janvier'])
  expect(lines.some((line) => line.includes('0 h 10'))).toBe(true)
})

test('any number can write, as people write numbers', async () => {
  const answer = await post(scene, '/telephone', { numero: '06 39 98 10 99', message: 'bonjour' })
  expect(answer.headers.location).toBe('/telephone?numero=%2B33639981099')
  expect((await get(scene, '/telephone?numero=06%2039%2098%2010%2099')).body).toContain('Numéro inconnu du service')
  expect(await exchange('/telephone?numero=0639981099')).toHaveLength(3)
})

describe('what cannot be sent', () => {
  test.each([
    ['no number', { numero: '', message: 'oui' }, 'Ce numéro ne se lit pas'],
    ['a number nobody could call', { numero: '12', message: 'oui' }, 'Ce numéro ne se lit pas'],
    ['a number in words', { numero: '<b>', message: 'oui' }, 'Ce numéro ne se lit pas'],
    ['no words', { numero: PHONE, message: '  \n ' }, 'Le SMS est vide'],
    ['no message at all', { numero: PHONE }, 'Le SMS est vide'],
    ['too many words', { numero: PHONE, message: 'a'.repeat(1601) }, '1600 caractères au plus'],
  ])('with %s is answered by a sentence, and nothing is written', async (_name, form, sentence) => {
    const answer = await post(scene, '/telephone', form as Record<string, string>)
    expect(answer.statusCode).toBe(400)
    expect(answer.body).toContain(sentence)
    expect(await listExchanged(scene.service.parts.store, PHONE, 10)).toEqual([])
  })

  test('is given back to be corrected', async () => {
    const { body } = await post(scene, '/telephone', { numero: PHONE, message: `"${'é'.repeat(1700)}` })
    expect(body).toContain(`value="&quot;${'é'.repeat(1700)}"`)
  })

  test('is refused over 64 KiB', async () => {
    const answer = await post(scene, '/telephone', { numero: PHONE, message: 'a'.repeat(70_000) })
    expect(answer.statusCode).toBe(413)
  })

  test('a number that cannot be read in an address is said, and opens no telephone', async () => {
    const answer = await get(scene, '/telephone?numero=abc')
    expect(answer.statusCode).toBe(400)
    expect(answer.body).toContain('Ce numéro ne se lit pas')
    expect(answer.body).not.toContain('Écrire un SMS')
  })
})

test('a text of ours that did not leave says so, and why', async () => {
  const fates = [
    [{ state: 'dropped', reason: 'optedOut' }, 'non envoyé : arrêt des SMS demandé'],
    [{ state: 'refused', reason: 'landline' }, 'refusé par l’opérateur : téléphone fixe'],
    [{ state: 'undelivered', reason: 'unknown' }, 'pas arrivé : raison inconnue'],
    [{ state: 'delivered' }, 'arrivé'],
    [{ state: 'uncertain' }, 'envoi à vérifier'],
  ] as const
  for (const [index, [change]] of fates.entries()) {
    await scene.change(async (tx) => {
      const text = { id: `t${index}`, key: `t${index}`, officeId: scene.office.id, kind: 'summons', phone: PHONE }
      const now = scene.now()
      await enqueueTexts(tx, [{ ...text, body: `texte ${index}`, rank: RANK.ours, dueAt: now }], now)
      await markText(tx, text.id, ['waiting'], change)
    })
  }
  const lines = await exchange()
  for (const [index, [, words]] of fates.entries()) {
    expect(lines.find((line) => line.includes(`texte ${index}`))).toMatch(new RegExp(`· ${words}$`))
  }
})

test('texts that look like code are shown as they were written', async () => {
  await post(scene, '/telephone', { numero: PHONE, message: '<script>alert(1)</script> =CMD()' })
  const { body } = await get(scene, ADDRESS)
  expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; =CMD()')
  expect(body).not.toContain('<script>')
})

test('no number, name or text is ever logged', async () => {
  await post(scene, '/telephone', { numero: PHONE, message: 'mon secret' })
  await get(scene, ADDRESS)
  await get(scene, '/telephone?numero=abc123')
  await scene.service.ticker.tick()
  expect(logged.join('\n')).toContain('/telephone')
  expect(logged.join('\n')).not.toMatch(/639981001|MOREL|secret|abc123/)
})

test('the hours are those of the clock of the office that writes to the number', async () => {
  const { newId } = scene.service.parts
  const tahiti = { id: newId(), code: 'PF', name: 'SPIP 987', zone: 'Pacific/Tahiti', holidayRegion: 'PF' }
  await scene.change((tx) => addOffice(tx, tahiti, newId, scene.now()))
  const there = { ...scene, office: { ...scene.office, ...tahiti } }
  await addInvented(there, { lastName: 'TERII', phone: '+68987123456' })
  await post(scene, '/telephone', { numero: '+68987123456', message: 'ia orana' })
  expect(await exchange('/telephone?numero=%2B68987123456')).toContain('La personne : ia orana 23 h 05')
})
