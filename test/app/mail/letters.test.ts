import type { Email } from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { writeLetter } from '../../../src/app/mail/write-letter.ts'
import { tellChange } from '../../../src/app/notices/tell-change.ts'
import { sayNotice } from '../../../src/locales/notices.ts'
import { findAgentByEmail, keepAgent, setAgent, setMailChoice } from '../../../src/store/agents/agents.ts'
import { findLatest } from '../../../src/store/appointments/appointments.ts'
import { renewAppointment } from '../../../src/store/appointments/write-appointments.ts'
import { listOffices, setOffice } from '../../../src/store/offices/offices.ts'
import { listByCases } from '../../../src/store/people/people.ts'
import { KARIM, karimAt, MARIE, type MailStory, openMailStory } from '../../support/mail-story.ts'

const NOTICES: [file: string, says: string][] = [
  ['change-demande', 'je travaille jeudi, possible vendredi après 16h ?'],
  ['rappel-demande', 'rappelez-moi svp'],
  ['justificatif', "j'ai envoyé mon attestation hier"],
  ['nouveau-numero', "j'ai changé de numéro"],
  ['arret', 'STOP'],
  ['mauvais-numero', 'mauvais numéro'],
  ['danger', "j'ai envie de mourir"],
  ['danger-peut-etre', 'je fais le tour par le parc pour ne pas le croiser'],
  ['incompris', 'zzzz\n<img src=x onerror=alert(1)>'],
]

async function open(): Promise<MailStory> {
  const story = await openMailStory('2027-01-11T09:30')
  await story.load(karimAt('14/01/2027', '14h30'))
  await story.passTo('2027-01-11T10:00')
  return story
}

async function says(story: MailStory, body: string, from = KARIM): Promise<Email> {
  expect(await story.service.receive({ from, body })).toBe(200)
  await story.service.ticker.tick()
  const last = (await story.read()).at(-1)
  if (!last) throw new Error(`no e-mail about "${body}"`)
  return last
}

async function speakEnglish({ service: { parts } }: MailStory) {
  await parts.store.transaction(async (tx) => {
    const agent = await findAgentByEmail(tx, MARIE)
    if (agent) await setMailChoice(tx, agent.id, { ...agent, language: 'en' })
  })
}

describe('a notice', () => {
  test.each(NOTICES)('%s reads like this, in both languages', async (file, words) => {
    for (const language of ['fr', 'en']) {
      const story = await open()
      if (language === 'en') await speakEnglish(story)
      await expect(asText(await says(story, words))).toMatchFileSnapshot(`../../emails/${file}.${language}.txt`)
    }
  })

  test.each(NOTICES)(
    '%s says the same in its HTML, word for word, and holds nothing that fetches or runs',
    async (_, words) => {
      const mail = await says(await open(), words)
      expect(wordsOf(withoutTags(mail.html ?? ''))).toEqual(wordsOf(withoutAddresses(mail.text ?? '')))
      expect(mail.html).not.toMatch(
        /<(?:img|script|link|iframe|style|form)\b|flex|grid|float:|position:|url\(|src=(?!x )| on\w+="/i,
      )
    },
  )

  test('names nobody in its subject, and says that answers are not read', async () => {
    const story = await open()
    for (const [, words] of NOTICES) await says(story, words)
    for (const mail of await story.read()) {
      expect(`${mail.subject} ${mail.headers.map(({ key, value }) => `${key}: ${value}`)}`).not.toMatch(
        /Karim|TESTEUR|D-1/i,
      )
      expect(mail.text).toContain('Les réponses à cet e-mail ne sont pas lues.')
      expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
    }
  })

  test('is threaded with the others about its appointment, under an id of its own', async () => {
    const story = await open()
    const first = await says(story, 'rappelez-moi svp')
    story.clock.set(story.clock.now().plus({ minutes: 10 }))
    const second = await says(story, 'je peux pas venir jeudi')
    expect(first.messageId).not.toBe(second.messageId)
    expect(first.references).toMatch(/^<appointment-[\w-]+@justif\.example>$/)
    expect([second.references, second.inReplyTo]).toEqual([first.references, first.references])
  })
})

describe('the calendar of an e-mail', () => {
  test('follows an appointment from its booking to its end, under one UID and growing versions', async () => {
    const story = await open()
    await change(story, 'booked')
    await change(story, 'movedByOffice', '2027-01-15T10:00')
    await change(story, 'cancelled')
    const events = (await story.read()).map(eventOf)
    expect(events.map(({ METHOD }) => METHOD)).toEqual(['REQUEST', 'REQUEST', 'CANCEL'])
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(1)
    expect(events.map(({ SEQUENCE }) => Number(SEQUENCE))).toEqual([1, 2, 3])
    expect(events.map((event) => event['DTSTART;TZID=Europe/Paris'])).toEqual([
      '20270114T143000',
      '20270115T100000',
      '20270115T100000',
    ])
    expect(events.map(({ STATUS }) => STATUS)).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED'])
    expect(JSON.stringify(events)).not.toMatch(/Karim|TESTEUR/i)
    for (const [index, file] of ['rendez-vous-ajoute', 'rendez-vous-deplace', 'rendez-vous-annule'].entries()) {
      const mail = (await story.read())[index]
      if (mail) await expect(asText(mail)).toMatchFileSnapshot(`../../emails/${file}.fr.txt`)
    }
  })

  test('is stamped in UTC, and is organized by whoever sends it', async () => {
    const story = await open()
    await change(story, 'booked')
    const mail = (await story.read()).at(-1)
    const event = eventOf(mail)
    expect(event.DTSTAMP).toMatch(/^\d{8}T\d{6}Z$/)
    const organizer = Object.entries(event).find(([name]) => name.startsWith('ORGANIZER'))
    expect(organizer?.join(':').toLowerCase()).toContain(mail?.from?.address ?? 'nobody')
    expect(calendarIn(mail)).not.toContain('spip92@justice.example')
  })

  test('says the zone of the office and all its changes of that year, for programs that know none', async () => {
    const story = await open()
    await change(story, 'booked')
    const calendar = calendarIn((await story.read())[0])
    const block = calendar.slice(calendar.indexOf('BEGIN:VTIMEZONE'), calendar.indexOf('END:VTIMEZONE'))
    expect(block).toContain('TZID:Europe/Paris')
    expect(block).toMatch(/BEGIN:DAYLIGHT\s+DTSTART:20270328T020000\s+TZOFFSETFROM:\+0100\s+TZOFFSETTO:\+0200/)
    expect(block).toMatch(/BEGIN:STANDARD\s+DTSTART:20271031T030000\s+TZOFFSETFROM:\+0200\s+TZOFFSETTO:\+0100/)
  })

  test('comes with a move by text, at once', async () => {
    const story = await open()
    await story.loadFile(
      new TextEncoder().encode(
        `type;date;heure;lieu;places;agent_email\nSPIP;15/01/2027;9h;SPIP de Nanterre;1;${MARIE}\nSPIP;18/01/2027;9h;SPIP de Nanterre;1;${MARIE}`,
      ),
    )
    await story.service.receive({ from: KARIM, body: 'je peux pas venir' })
    const mail = await says(story, '1')
    expect(mail.subject).toContain('Déplacé par SMS')
    expect(eventOf(mail)).toMatchObject({ METHOD: 'REQUEST', 'DTSTART;TZID=Europe/Paris': '20270115T090000' })
    await expect(asText(mail)).toMatchFileSnapshot('../../emails/deplace-par-sms.fr.txt')
  })

  test('takes an appointment away from the agent who loses it, and is not for whoever stands in', async () => {
    const story = await open()
    const { parts } = story.service
    const { store, newId, clock } = parts
    await store.transaction(async (tx) => {
      const marie = await findAgentByEmail(tx, MARIE)
      const appointment = await karims(story)
      if (!marie) throw new Error('not in the planning')
      const { officeId } = marie
      const paul = await keepAgent(
        tx,
        { id: newId(), officeId, email: 'paul@justice.example', role: 'agent' },
        clock.now(),
      )
      const cover = await keepAgent(
        tx,
        { id: newId(), officeId, email: 'zoe@justice.example', role: 'agent' },
        clock.now(),
      )
      await setAgent(tx, paul.id, { coverId: cover.id })
      await renewAppointment(tx, appointment.id, { agentId: paul.id }, clock.now())
      const after = await findLatest(tx, appointment.probationerId)
      if (after)
        await tellChange(
          tx,
          parts,
          { what: 'movedByOffice', appointment: after, before: appointment, by: 'a colleague' },
          clock.now(),
        )
    })
    await story.service.ticker.tick()
    const methods = (await story.read()).map((mail) => [
      mail.to?.[0]?.address,
      calendarIn(mail) && eventOf(mail).METHOD,
    ])
    expect(Object.fromEntries(methods)).toEqual({
      [MARIE]: 'CANCEL',
      'paul@justice.example': 'REQUEST',
      'zoe@justice.example': '',
    })
  })
})

test('actions stand under the facts, in the text and in the HTML', async () => {
  const story = await open()
  const [office] = await listOffices(story.service.parts.store)
  if (!office) throw new Error('no office')
  const actions = [{ words: 'Accepter', url: 'https://justif.example/decider/abc' }]
  const values = { office, probationer: undefined, actions, pages: 'https://justif.example', now: story.clock.now() }
  const { body, html } = writeLetter(sayNotice('moveAsked', values, 'fr', true))
  expect(body).toContain('- Accepter :\n  https://justif.example/decider/abc')
  expect(html).toContain('<a href="https://justif.example/decider/abc"')
  expect(body.indexOf('Accepter')).toBeGreaterThan(body.indexOf('Personne :'))
  const evil = { ...values, actions: [{ words: 'Non', url: 'javascript:alert(1)' }] }
  expect(writeLetter(sayNotice('moveAsked', evil, 'fr', true)).html).not.toContain('javascript:')
})

test('of somebody whose telephone another one reads, the alert says neither to call nor to write, and links no number of theirs', async () => {
  const story = await open()
  const [office] = await listOffices(story.service.parts.store)
  if (!office) throw new Error('no office')
  const values = {
    office,
    probationer: undefined,
    phone: '+33639980001',
    pages: 'https://x.example',
    now: story.clock.now(),
  }
  const alert = (more: object) => writeLetter(sayNotice('danger', { ...values, danger: 'victim', ...more }, 'fr', true))
  expect(alert({}).body).toContain('tel:+33639980001')
  const { subject, body } = alert({ controlled: true })
  expect(subject).toContain('NE PAS APPELER NI ÉCRIRE')
  expect(body).toContain('N’appelez pas, n’écrivez pas, ni SMS ni courrier')
  expect(body).not.toContain('tel:+33639980001')
  expect(body).not.toContain('Appelez la personne')
})

test('of somebody else’s danger, the alert says that the writer tells of another', async () => {
  const story = await open()
  const [office] = await listOffices(story.service.parts.store)
  if (!office) throw new Error('no office')
  const about = { office, probationer: undefined, phone: '+33639980001', pages: 'https://x.example' }
  const values = { ...about, now: story.clock.now(), danger: 'self', aboutAnother: true } as const
  for (const kind of ['danger', 'dangerNotReached'] as const) {
    const { body } = writeLetter(sayNotice(kind, values, 'fr', true))
    expect(body).toContain('elle dit que quelqu’un d’autre est en danger')
    expect(body).toContain('Appelez la personne qui a écrit')
    expect(body).toMatch(/tel:15.*tel:17.*tel:3114/s)
    expect(body).not.toContain('La personne parle de se faire du mal')
  }
  expect(writeLetter(sayNotice('danger', values, 'en', true)).body).toContain('somebody else is in danger')
})

async function karims({ service: { parts } }: MailStory) {
  const [office] = await listOffices(parts.store)
  const [karim] = await listByCases(parts.store, office?.id ?? '', ['D-1'])
  const appointment = karim && (await findLatest(parts.store, karim.id))
  if (!appointment) throw new Error('Karim has an appointment')
  return appointment
}

/** What the pages of an agent do, here by hand. */
async function change(story: MailStory, what: 'booked' | 'movedByOffice' | 'cancelled', to?: string) {
  const { parts } = story.service
  const before = await karims(story)
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    await setOffice(tx, before.officeId, { email: 'spip92@justice.example' })
    const startsAt = to ? now.setZone('Europe/Paris').set(dayOf(to)).toUTC() : before.startsAt
    if (what !== 'booked') {
      const status = what === 'cancelled' ? ('cancelled' as const) : ('planned' as const)
      await renewAppointment(tx, before.id, { startsAt, status }, now)
    }
    const appointment = await findLatest(tx, before.probationerId)
    if (appointment) await tellChange(tx, parts, { what, appointment, by: 'a colleague', ...(to && { before }) }, now)
  })
  await story.service.ticker.tick()
}

function dayOf(iso: string) {
  const [year, month, day, hour, minute] = iso.split(/\D/).map(Number)
  return { year, month, day, hour, minute, second: 0, millisecond: 0 } as Record<'year', number>
}

function calendarIn(mail: Email | undefined): string {
  const part = mail?.attachments.find(({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics')
  if (!part) return ''
  return typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content)
}

/** The properties of the event, and the method of the calendar. */
function eventOf(mail: Email | undefined): Record<string, string> {
  const lines = calendarIn(mail)
    .replaceAll(/\r\n[ \t]/g, '')
    .split(/\r?\n/)
  const event = lines.slice(lines.indexOf('BEGIN:VEVENT'))
  const ofCalendar = lines.filter((line) => line.startsWith('METHOD:'))
  return Object.fromEntries(
    [...ofCalendar, ...event].map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  )
}

function asText({ subject, text, to, from, references }: Email): string {
  const thread = references ? `Fil : ${references.replace(/-[\w-]{20,}@/, '-…@')}\n` : ''
  return `De : ${from?.name} <${from?.address}>\nÀ : ${to?.[0]?.address}\nObjet : ${subject}\n${thread}\n${text?.trimEnd()}\n`
}

function withoutTags(html: string): string {
  const body = html.slice(html.indexOf('<body')).replaceAll(/<!--.*?-->/gs, ' ')
  return body
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

/** In HTML the address of a link is behind its words. */
function withoutAddresses(text: string): string {
  return text
    .replaceAll(/ ?:\s+(?:https?|tel):\S+/g, '')
    .replaceAll(/^- /gm, '')
    .replace('-- \n', '')
}

function wordsOf(text: string): string[] {
  return text.replaceAll(':', ' : ').split(/\s+/).filter(Boolean)
}
