import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addOffice } from '../../src/store/offices/offices.ts'
import { type Browser, get, openScene, post, type Scene } from './scene.ts'
import { sendFile } from './send-file.ts'

const SAMPLE = readFileSync(new URL('../data/planning-excel-1252.csv', import.meta.url))

let scene: Scene
let staff: Browser
beforeEach(async () => {
  // In the evening of an office that keeps hours: nothing leaves while one looks.
  scene = await openScene('2026-12-01T20:00')
  staff = await scene.enter('staff')
  await scene.change((tx) => tx.db.update(tx.tables.offices).set({ sendingHours: HOURS, segmentPrice: 750 }))
})
afterEach(() => scene.close())

const HOURS = { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '19:00' }
const text = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'))
const see = async (url: string, browser = staff) => get(scene, url, undefined, browser)

/** Sends a file in; the address of its page once it has been looked at. */
async function look(content: Uint8Array, name = 'planning.csv', browser = staff): Promise<string> {
  const answer = await sendFile(scene, name, content, browser)
  expect(answer.statusCode).toBe(303)
  await scene.service.ticker.quiet()
  return String(answer.headers.location)
}

async function press(address: string, form: Record<string, string> = {}) {
  const answer = await post(scene, address, form, {}, staff)
  await scene.service.ticker.quiet()
  return answer
}

const words = (body: string) =>
  body
    .replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/\s+/g, ' ')

describe('the preview of a file', () => {
  test('says what would happen, with its texts and their price, and changes nothing', async () => {
    const page = words((await see(await look(SAMPLE))).body)
    for (const said of [
      'Aperçu de planning.csv',
      'Nouvelles : 8',
      'Refusées : 7',
      'Sans téléphone',
      'Numéros partagés',
    ])
      expect(page).toContain(said)
    expect(page).toContain('Le type « DENTISTE » (1 ligne) veut dire')
    expect(page).toMatch(/Convocations et rappels : \d+ SMS, \d+ segments, soit \d+,\d\d €/)
    expect(page).toContain('31/02/2027')
    expect((await see('/agenda?jour=2027-01-14')).body).not.toContain('DURAND')
  })

  test('warns, beside the way to open some, that free slots cannot hold those likely to ask for another moment', async () => {
    const people = Array.from({ length: 20 }, (_, who) => `D-${who};T;SPIP;14/01/2027;9h;SPIP`)
    const { body } = await see(await look(text('dossier;nom;type;date;heure;lieu', ...people)))
    const [, warning = ''] = /<p class="warning">([^<]* ce fichier fixe[\s\S]*?)<\/p>/.exec(body) ?? []
    expect(words(warning)).toMatch(/fixe 20 rendez-vous\. 2 personnes demanderont .* aucune place n’est libre/)
    expect(warning).toContain('<a href="/creneaux">Ouvrir des créneaux</a>')
  })

  test('understands a word once it is matched', async () => {
    const address = await look(SAMPLE)
    const answer = await press(`${address}/mots`, { 'mot-0': 'SPIP' })
    expect(answer.headers.location).toBe(`${address}?fait=mots`)
    const page = words((await see(`${address}?fait=mots`)).body)
    expect(page).toContain('Ces mots sont reconnus')
    expect(page).toContain('Nouvelles : 9')
    expect(page).not.toContain('DENTISTE')
  })

  test('asks whom a name in the agents’ column means, offers the only account that fits, and remembers it', async () => {
    const planning = (day: string) =>
      Buffer.from(
        `dossier;nom;telephone;type;date;heure;lieu;agent_email\nN-1;T;0639981001;SPIP;${day};9h;SPIP;S. SECRETAIRE\n`,
      )
    const address = await look(planning('14/01/2027'))
    const asked = (await see(address)).body
    expect(words(asked)).toContain('L’agent « S. SECRETAIRE » (1 ligne) est')
    expect(asked).toMatch(new RegExp(`<option value="${staff.agentId}" selected>`))
    expect((await press(`${address}/mots`, { 'mot-0': 'nobody' })).statusCode).toBe(400)
    await press(`${address}/mots`, { 'mot-0': staff.agentId })
    expect(words((await see(address)).body)).toContain('Nouvelles : 1')
    expect(words((await see(await look(planning('15/01/2027')))).body)).toContain('Nouvelles : 1')
  })

  test('shows what is new beside what stood before', async () => {
    await press(`${await look(SAMPLE)}/charger`, { envoi: 'tout' })
    const moved = SAMPLE.toString('latin1').replace('14/01/2027;9h;', '15/01/2027;10h;')
    const page = words((await see(await look(Buffer.from(moved, 'latin1')))).body)
    expect(page).toContain('date et heure : 14/01/2027 09h00 → 15/01/2027 10h00')
    expect(page).toContain('Modifiées : 1')
  })

  test('lists what has left the file, of which nothing changes, and leads to cancelling those that are ticked', async () => {
    const file = (...who: string[]) =>
      text(
        'dossier;nom;telephone;type;date;heure;lieu',
        ...who.map((one, at) => `${one};${one};0639980${one.slice(2)};SPIP;14/01/2027;${9 + at}h;SPIP`),
      )
    await press(`${await look(file('D-101', 'D-102'))}/charger`, { envoi: 'tout' })
    const address = await look(file('D-101'))
    const { body } = await see(address)
    expect(words(body)).toContain('Absents de ce fichier (rien ne change pour eux) : 1')
    expect(words(body)).toMatch(/Le jeudi 14 janvier 2027, .* Charger ce fichier ne les annule pas/)
    expect(words(body)).toContain('D-102 (D-102) 14/01/2027 10h00')
    const [choix = ''] = /(?<=name="choix" value=")[^"]+/.exec(body) ?? []
    const [retour = ''] = /(?<=name="retour" value=")[^"]+/.exec(body) ?? []
    const asked = { choix, retour, faire: 'annuler', du: '2027-01-14', au: '2027-01-14' }
    const preview = await press('/agenda/plusieurs/apercu', asked)
    expect(words(preview.body)).toContain('Annuler 1 rendez-vous')
    expect(words(preview.body)).toContain('D-102')
    expect(preview.body).toContain(`name="retour" value="${address}"`)
    expect(preview.body).toContain(`<a href="${address}">`)
    // One comes back to the file, which says what was done and no longer lists it.
    const done = await press('/agenda/plusieurs/appliquer', { ...asked, sms: 'oui' })
    expect(done.headers.location).toBe(`${address}?fait=annuler&n=1&refus=0`)
    const back = words((await see(done.headers.location ?? '')).body)
    expect(back).toContain('1 rendez-vous annulé')
    expect(back).not.toContain('Absents de ce fichier')
    const none = await press('/agenda/plusieurs/apercu', { ...asked, choix: '' })
    expect(none.headers.location).toBe(`${address}?rien=1`)
    const elsewhere = await press('/agenda/plusieurs/apercu', { ...asked, choix: '', retour: 'https://evil.example' })
    expect(elsewhere.headers.location).toMatch(/^\/agenda\/plusieurs\?/)
  })

  test('shows names of every kind harmlessly, and downloads them as no formula', async () => {
    const address = await look(
      text('dossier;nom;type;date;heure;lieu', 'D-1;<img src=x onerror=alert(1)>;SPIP;14/01/2027;9h;=CMD()'),
      '<b>.csv',
    )
    expect((await see(address)).body).not.toMatch(/<img|<b>/)
    const detail = (await see(`${address}/detail`)).body
    expect(detail.startsWith('\ufeffligne;resultat')).toBe(true)
    expect(detail).toContain('<img src=x onerror=alert(1)> (D-1)')
  })

  test('lets a refused line be corrected in the page, with what is wrong beside each cell, and keeps it with the file', async () => {
    const line = 'D-1;MOREL;06 39;SPIP;32/01/2027;9h;SPIP'
    const address = await look(
      text('dossier;nom;telephone;type;date;heure;lieu', line, 'D-2;VIDAL;;SPIP;14/01/2027;9h;SPIP;de trop'),
    )
    const { body } = await see(address)
    expect(words(body)).toContain('Ligne 2 : MOREL D-1')
    expect(words(body)).toContain('Ligne 3')
    expect(body).toMatch(
      /<input[^>]*name="cellule-2-4" value="32\/01\/2027"[^>]*aria-describedby="cellule-2-4-erreur"[^>]*aria-invalid="true"/,
    )
    const as = { 'cellule-2-2': '06 39', 'cellule-2-4': '32/01/2027', 'cellule-9-0': 'D-66' }
    expect((await press(`${address}/corriger`, as)).headers.location).toBe(`${address}?fait=rien-corrige`)
    const mended = { 'cellule-2-2': '06 39 98 10 01', 'cellule-2-4': '15/01/2027' }
    expect((await press(`${address}/corriger`, mended)).headers.location).toBe(`${address}?fait=corrections`)
    const page = words((await see(`${address}?fait=corrections`)).body)
    expect(page).toContain('Ces corrections sont gardées')
    expect(page).toContain('1 ligne corrigée dans cette page')
    expect(page).toContain('Nouvelles : 1')
    await press(`${address}/charger`, { envoi: 'rappels' })
    expect(words((await see(address)).body)).toContain(
      'La ligne 2 a été corrigée ici. Corrigez-la aussi dans votre tableau',
    )
    expect((await see('/agenda?jour=2027-01-15')).body).toContain('MOREL')
  })

  test('is abandoned with a click', async () => {
    const address = await look(SAMPLE)
    await press(`${address}/abandonner`)
    expect(words((await see(address)).body)).toContain('Ce fichier a été abandonné')
    expect((await press(`${address}/charger`, { envoi: 'tout' })).statusCode).toBe(409)
  })

  test('cuts long lists and says how many there are', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => `D-${index};SPIP;14/01/2027;9h;SPIP`)
    const body = (await see(await look(text('dossier;type;date;heure;lieu', ...lines)))).body
    expect(words(body)).toContain('Les 50 premières sur 120')
    expect(body.match(/\(?D-\d+\)?<\/div>/g)?.length).toBe(100) // new, and without a phone
  })
})

describe('a file that is loaded', () => {
  test('leads to each appointment that may be a move, from its report and from what waits', async () => {
    const header = 'dossier;nom;telephone;type;date;heure;lieu'
    await press(`${await look(text(header, 'D-1;MOREL;06 39 98 10 01;SPIP;14/01/2027;9h;SPIP'))}/charger`, {
      envoi: 'rappels',
    })
    const address = await look(text(header, 'D-1;MOREL;06 39 98 10 01;SPIP;15/01/2027;9h;SPIP'))
    await press(`${address}/charger`, { envoi: 'rappels' })
    for (const page of [address, '/demandes']) {
      const { body } = await see(page)
      expect(words(body)).toContain('1 rendez-vous à vérifier')
      expect(body).toMatch(/<a href="\/rendez-vous\/[\w-]+">MOREL, vendredi 15 janvier/)
    }
  })

  test('is reported, its refused lines come back to correct and load, and the history tells', async () => {
    const address = await look(SAMPLE)
    await press(`${address}/charger`, { envoi: 'tout' })
    const page = words((await see(address)).body)
    expect(page).toContain('planning.csv est chargé')
    expect(page).toContain('7 lignes ont été refusées')
    const file = await see(`${address}/refusees`)
    expect(file.headers['content-disposition']).toContain('a-corriger-planning.csv')
    expect(file.body.split('\r\n')).toHaveLength(9)
    const corrected = file.body.replace('31/02/2027', '28/01/2027').replace('25h00', '15h00')
    const again = words((await see(await look(new TextEncoder().encode(corrected), 'corrige.csv'))).body)
    expect(again).toContain('Nouvelles : 2')
    expect(again).toContain('Refusées : 5')
    expect(words((await see('/import')).body)).toMatch(
      /planning\.csv .* Sami Secrétaire .*ajoutées : 8, .*refusées : 7/,
    )
  })

  test('gives refused cells back guarded against formulas, and understands them when they return', async () => {
    const header = 'dossier;nom;type;date;heure;lieu'
    const address = await look(
      text(header, 'D-1;=CMD();SPIP;31/02/2027;9h;@lieu', "D-2;'+33 NOM;SPIP;31/02/2027;9h;-x"),
    )
    await press(`${address}/charger`, { envoi: 'tout' })
    const file = (await see(`${address}/refusees`)).body
    expect(file).toBe(
      `\ufeff${header}\r\nD-1;'=CMD();SPIP;31/02/2027;9h;'@lieu\r\nD-2;'+33 NOM;SPIP;31/02/2027;9h;'-x\r\n`,
    )
    const again = await look(new TextEncoder().encode(file.replaceAll('31/02', '28/01')))
    const page = words((await see(again)).body)
    expect(page).toContain('=CMD() (D-1)')
    expect(page).toContain('+33 NOM (D-2)')
    expect(page).not.toContain("'=CMD()")
  })

  test('is undone while nothing has left, and no longer afterwards', async () => {
    const address = await look(SAMPLE)
    await press(`${address}/charger`, { envoi: 'tout' })
    expect((await see('/agenda?jour=2027-01-14')).body).toContain('DURAND')
    await press(`${address}/annuler`)
    expect(words((await see(address)).body)).toContain('Ce chargement a été annulé')
    expect((await see('/agenda?jour=2027-01-14')).body).not.toContain('DURAND')
    expect(words((await see('/import')).body)).toContain('annulé mardi 1er décembre 2026')

    const second = await look(SAMPLE)
    await press(`${second}/charger`, { envoi: 'tout' })
    scene.setClock('2026-12-02T10:00')
    await scene.service.ticker.tick()
    const later = await scene.enter('staff')
    expect(words((await see(second, later)).body)).toContain('Des SMS sont déjà partis')
    expect((await post(scene, `${second}/annuler`, {}, {}, later)).statusCode).toBe(409)
  })

  test('sends no summons when only reminders were asked for', async () => {
    const address = await look(SAMPLE)
    await press(`${address}/charger`, { envoi: 'rappels' })
    const { messages } = scene.service.parts.store.tables
    const planned = await scene.service.parts.store.db.select({ kind: messages.kind }).from(messages)
    expect(planned.length).toBeGreaterThan(0)
    expect(planned.filter(({ kind }) => kind === 'summons')).toEqual([])
  })
})

test('a file that is read shows how far it has come, and asks for itself again without a script', async () => {
  const address = await look(SAMPLE)
  await scene.change((tx) => tx.db.update(tx.tables.uploads).set({ state: 'undoing', lines: 5000, linesDone: 1200 }))
  const { body } = await see(address)
  expect(body).toMatch(/<progress id="avancement" max="5000" value="1200">/)
  expect(words(body)).toContain('1 200 lignes sur 5 000')
  expect(body).toContain('<noscript><meta http-equiv="refresh" content="3"></noscript>')
})

test('a file whose columns have other names is not said to be refused: it is asked which they are', async () => {
  const page = words(
    (await see(await look(text('N° écrou;Nature du RDV;Quand;Horaire;Bureau', '1;Suivi;x;9h;Nord')))).body,
  )
  expect(page).toContain('Dites ce que contient ce fichier')
  expect(page).toContain('Il faut ces colonnes : date, lieu.')
  expect(page).toContain('La colonne « Quand » contient')
  expect(page).not.toContain('refusé')
})

test('a planning whose agents stand in an unknown column waits, and says that of all it needs they alone are not read', async () => {
  const page = words(
    (
      await see(
        await look(text('dossier;nom;telephone;type;date;heure;lieu;suivi', '1;T;;SPIP;14/01/2027;9h;SPIP;Léa')),
      )
    ).body,
  )
  expect(page).toContain('L’agent n’est lu dans aucune colonne : il ne serait pas prévenu. Dites plus haut')
  expect(page).not.toContain('Le nom n’est lu')
  expect(page).not.toContain('Le téléphone n’est lu')
})

test('a file that is no table, an empty choice, one too big and a form of elsewhere are refused with a sentence', async () => {
  const page = words((await see(await look(text('bonjour', '1')))).body)
  expect(page).toContain('Ce fichier est refusé')
  expect(page).toContain("Aucune colonne n'est connue")
  const none = await sendFile(scene, '', new Uint8Array(), staff)
  expect(none.statusCode).toBe(400)
  expect(words(none.body)).toContain('Aucun fichier n’a été choisi')
  const big = await sendFile(scene, 'gros.csv', new Uint8Array(20 * 1024 * 1024 + 1).fill(65), staff)
  expect(big.statusCode).toBe(413)
  expect(words(big.body)).toContain('20 Mo au plus')
  expect((await sendFile(scene, 'a.csv', SAMPLE, staff, 'forged')).statusCode).toBe(403)
})

test('a file is of its own office only, and of those who may load files', async () => {
  const address = await look(SAMPLE)
  const { newId } = scene.service.parts
  const other = { id: newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await scene.change((tx) => addOffice(tx, other, newId, scene.now()))
  const elsewhere = await scene.enter('admin', other.id)
  for (const path of ['', '/detail', '/refusees'])
    expect((await see(`${address}${path}`, elsewhere)).statusCode).toBe(404)
  for (const path of ['mots', 'charger', 'abandonner', 'reprendre', 'annuler']) {
    expect((await post(scene, `${address}/${path}`, { envoi: 'tout' }, {}, elsewhere)).statusCode, path).toBe(404)
  }
  expect((await see('/import', elsewhere)).body).not.toContain('planning.csv</a>')
  const agent = await scene.enter('agent')
  for (const path of ['/import', '/export', address]) expect((await see(path, agent)).statusCode).toBe(403)
  expect((await see('/agenda', agent)).body).not.toContain('href="/import"')
})

test.each(['planning', 'creneaux', 'obligations'])(
  'the model of %s opens in a spreadsheet, and loads',
  async (name) => {
    const model = await see(`/import/modeles/${name}.csv`)
    expect(model.body.startsWith('\ufeff')).toBe(true)
    expect(model.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(words((await see(await look(new TextEncoder().encode(model.body)))).body)).toContain(
      'Aperçu de planning.csv',
    )
    expect((await see('/import/modeles/__proto__')).statusCode).toBe(404)
  },
)
