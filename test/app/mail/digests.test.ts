import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { sendDigests } from '../../../src/app/mail/send-digests.ts'
import { findAgentByEmail, keepAgent, setAgent, setMailChoice } from '../../../src/store/agents/agents.ts'
import { listComing, listDoubtful } from '../../../src/store/appointments/appointments.ts'
import { setAppointment } from '../../../src/store/appointments/write-appointments.ts'
import { listEmails } from '../../../src/store/notices/emails.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { listByCases } from '../../../src/store/people/people.ts'
import { setProbationer } from '../../../src/store/people/write-people.ts'
import { KARIM, karimAt, MARIE, type MailStory, openMailStory } from '../../support/mail-story.ts'
import { listNotices } from '../../support/store-rows.ts'

const PAUL = 'paul.durand@justice.example'

/** A line of the planning: somebody of case D-n, at an hour of a day. */
function lineOf(n: number, name: string, phone: string, day: string, hour: string, agent = MARIE): string {
  return `D-${n};${name};${phone};R-${n};SPIP;${day};${hour};SPIP de Nanterre;${agent};`
}

/** A Monday with every kind of thing to say about Tuesday. */
async function fillDay(story: MailStory): Promise<void> {
  await story.load(
    karimAt('12/01/2027', '9h'),
    lineOf(2, 'BENALI;Sofia', '0639980002', '12/01/2027', '9h30'),
    lineOf(3, 'COSTA;Luis', '', '12/01/2027', '10h'),
    lineOf(4, 'DUPUIS;Anne', '0639980004', '12/01/2027', '10h30'),
    lineOf(5, 'EVRARD;<img src=x onerror=alert(1)>', '0639980005', '12/01/2027', '11h'),
    lineOf(6, 'FABRE;Jean', '0639980006', '08/01/2027', '11h'),
    lineOf(7, 'GIRARD;Lola', '0639980007', '12/01/2027', '14h', PAUL),
    lineOf(8, 'HAMEL;Noé', '0639980008', '13/01/2027', '14h'),
  )
  await story.passTo('2027-01-11T11:00')
  await says(story, KARIM, 'oui')
  await says(story, '+33639980002', 'je peux pas mardi, possible jeudi ?')
  await says(story, '+33639980004', 'je serai en retard de 20 minutes')
  await says(story, '+33639980006', "j'ai envoyé mon attestation hier")
}

async function says({ service }: MailStory, from: string, body: string) {
  expect(await service.receive({ from, body })).toBe(200)
}

async function open(): Promise<MailStory> {
  const story = await openMailStory('2027-01-07T09:30')
  await story.load(lineOf(6, 'FABRE;Jean', '0639980006', '08/01/2027', '11h'))
  await story.passTo('2027-01-11T09:30')
  await fillDay(story)
  return story
}

async function digestsOf({ service }: MailStory) {
  return (await listEmails(service.parts.store, 200)).filter(({ kind }) => kind === 'digest').reverse()
}

async function agentOf({ service: { parts } }: MailStory, email: string) {
  const agent = await findAgentByEmail(parts.store, email)
  if (!agent) throw new Error(`${email} is in the planning`)
  return agent
}

function change<T>({ service: { parts } }: MailStory, work: Parameters<typeof parts.store.transaction<T>>[0]) {
  return parts.store.transaction(work)
}

describe('the summary of the day', () => {
  test('says of the next day all that an agent must know, as text and as HTML, in both languages', async () => {
    const story = await open()
    const paul = await agentOf(story, PAUL)
    await change(story, (tx) => setMailChoice(tx, paul.id, { ...paul, language: 'en' }))
    await story.passTo('2027-01-11T17:29')
    const since = (await story.read()).length
    await story.passTo('2027-01-11T17:30')
    const mails = (await story.read()).slice(since)
    expect(mails.map(({ to }) => to?.[0]?.address).sort()).toEqual([MARIE, PAUL])
    for (const mail of mails) {
      const file = mail.to?.[0]?.address === MARIE ? 'resume-du-jour.fr' : 'resume-du-jour.en'
      await expect(`Objet : ${mail.subject}\n\n${mail.text?.trimEnd()}\n`).toMatchFileSnapshot(
        `../../emails/${file}.txt`,
      )
      expect(mail.html).not.toMatch(/<img/)
      for (const line of mail.text?.split('\n').filter((one) => one.startsWith('- ')) ?? [])
        expect(mail.html).toContain(line.slice(2).replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    }
  })

  test('leaves once for each agent and day, however many machines look at it', async () => {
    const story = await open()
    await story.passTo('2027-01-11T17:30')
    await Promise.all([1, 2, 3].map(() => sendDigests(story.service.parts)))
    await story.passTo('2027-01-11T23:00')
    expect((await digestsOf(story)).map(({ to }) => to).sort()).toEqual([MARIE, PAUL])
  })

  test('is not written when there is nothing to say, nor later that evening', async () => {
    const story = await openMailStory('2027-01-11T09:30')
    await story.load(karimAt('20/01/2027', '9h'))
    await story.passTo('2027-01-11T18:00')
    expect(await digestsOf(story)).toEqual([])
    await story.load(karimAt('12/01/2027', '9h'))
    await story.passTo('2027-01-11T20:00')
    expect(await digestsOf(story)).toEqual([])
  })

  test('leaves late when we were down, and never once its day has begun', async () => {
    const story = await open()
    story.clock.set(story.clock.now().plus({ hours: 12 }))
    await story.service.ticker.tick()
    expect(await digestsOf(story)).toHaveLength(2)
    const other = await open()
    other.clock.set(other.clock.now().plus({ hours: 22 }))
    await other.service.ticker.tick()
    expect((await digestsOf(other)).filter(({ subject }) => subject.includes('12 janvier'))).toEqual([])
  })

  test('does not leave stale after a mail server that was away over night', async () => {
    const story = await open()
    await story.server.close()
    await story.passTo('2027-01-11T18:00')
    const waiting = async () => (await listNotices(story.service.parts.store)).filter(({ kind }) => kind === 'digest')
    expect(await waiting()).toHaveLength(2)
    story.clock.set(story.clock.now().plus({ hours: 20 }))
    await story.service.ticker.tick()
    expect([await waiting(), await digestsOf(story)]).toEqual([[], []])
  })

  test('of an agent who is away goes to the cover as well, and says whose it is', async () => {
    const story = await open()
    const [marie, paul] = [await agentOf(story, MARIE), await agentOf(story, PAUL)]
    const away = { coverFrom: story.clock.now(), coverUntil: story.clock.now().plus({ days: 3 }) }
    await change(story, (tx) => setAgent(tx, marie.id, { coverId: paul.id, ...away }))
    await story.passTo('2027-01-11T17:30')
    const toPaul = (await digestsOf(story)).filter(({ to }) => to === PAUL)
    expect(toPaul.map(({ body }) => body.includes('Vous remplacez Marie Lefevre')).sort()).toEqual([false, true])
    expect((await digestsOf(story)).filter(({ to }) => to === MARIE)).toHaveLength(1)
  })

  test('of the whole office is for those of the secretariat who ask for it, and says with whom', async () => {
    const story = await open()
    const { parts } = story.service
    const [office] = await listOffices(parts.store)
    const all = {
      digestAt: undefined,
      digestDays: undefined,
      urgentOnly: false,
      wholeOffice: true,
      monthlyReport: false,
      language: 'fr' as const,
    }
    for (const role of ['staff', 'agent'] as const) {
      await change(story, async (tx) => {
        const email = `${role}@justice.example`
        const made = { id: parts.newId(), officeId: office?.id ?? '', email, role }
        await setMailChoice(tx, (await keepAgent(tx, made, parts.clock.now())).id, all)
      })
    }
    await story.passTo('2027-01-11T17:30')
    const digests = await digestsOf(story)
    const ofStaff = digests.find(({ to }) => to === 'staff@justice.example')
    expect(ofStaff?.body).toMatch(/Lola GIRARD.*avec Paul Durand/)
    expect(ofStaff?.body).toMatch(/Karim TESTEUR.*avec Marie Lefevre/)
    expect(digests.some(({ to }) => to === 'agent@justice.example')).toBe(false)
  })

  test('comes at the hour and on the days an agent chose, or not at all', async () => {
    const story = await open()
    const [marie, paul] = [await agentOf(story, MARIE), await agentOf(story, PAUL)]
    await change(story, async (tx) => {
      await setMailChoice(tx, marie.id, { ...marie, digestAt: '19:15', digestDays: [1] })
      await setMailChoice(tx, paul.id, { ...paul, urgentOnly: true })
    })
    await story.passTo('2027-01-11T19:14')
    expect(await digestsOf(story)).toEqual([])
    await story.passTo('2027-01-11T19:15')
    expect((await digestsOf(story)).map(({ subject }) => subject)).toEqual([
      '[justif] Rendez-vous du mardi 12 janvier au lundi 18 janvier',
    ])
  })

  test('tells a document to whoever was said to follow the person, be their next appointment with somebody else', async () => {
    const story = await open()
    const { store } = story.service.parts
    const [office] = await listOffices(store)
    const [jean] = await listByCases(store, office?.id ?? '', ['D-6'])
    const paul = await agentOf(story, PAUL)
    await change(story, (tx) => setProbationer(tx, jean?.id ?? '', { referentId: paul.id }))
    await story.passTo('2027-01-11T17:30')
    const told = (await digestsOf(story)).filter(({ body }) =>
      /Disent avoir donné.*FABRE \(dossier D-6\), le/s.test(body),
    )
    expect(told.map(({ to }) => to)).toEqual([PAUL])
  })

  test('says who cannot be reached and why', async () => {
    const story = await open()
    const [office] = await listOffices(story.service.parts.store)
    const { store } = story.service.parts
    const [anne] = await listByCases(store, office?.id ?? '', ['D-4'])
    await change(story, (tx) => setProbationer(tx, anne?.id ?? '', { pausedReason: 'hospitalisée' }))
    await says(story, '+33639980005', 'STOP')
    await story.passTo('2027-01-11T17:30')
    const body = (await digestsOf(story)).find(({ to }) => to === MARIE)?.body ?? ''
    expect(body).toMatch(/Luis COSTA.*aucun numéro connu/)
    expect(body).toMatch(/Anne DUPUIS.*SMS en pause/)
    expect(body).toMatch(/EVRARD.*ne veut plus de SMS/)
  })

  test('lets whoever may act say from it what became of a past appointment', async () => {
    const story = await open()
    const marie = await agentOf(story, MARIE)
    await change(story, (tx) => setAgent(tx, marie.id, { role: 'agent' }))
    await story.passTo('2027-01-11T17:30')
    const digest = (await digestsOf(story)).find(({ to }) => to === MARIE)
    const links = /Jean FABRE \(dossier D-6\)\n((?: {2}.+\/agir\/[\w-]{43}\n){3})/.exec(digest?.body ?? '')?.[1]
    expect(links?.trim().split('\n')).toHaveLength(3)
    for (const [, token] of links?.matchAll(/agir\/([\w-]{43})/g) ?? [])
      expect(digest?.html).toContain(`/agir/${token}"`)
  })

  test('counts what is without an outcome, and leads to the page that says it of all: theirs, or the whole office’s', async () => {
    const story = await open()
    const marie = await agentOf(story, MARIE)
    await change(story, (tx) => setAgent(tx, marie.id, { role: 'staff' }))
    await story.passTo('2027-01-11T17:30')
    const bodyOf = async () => (await digestsOf(story)).findLast(({ to }) => to === MARIE)?.body ?? ''
    const { publicUrl } = story.service.parts.settings
    expect(await bodyOf()).toContain('1 rendez-vous passé sans issue')
    expect(await bodyOf()).toContain(`  ${publicUrl}/agenda/issues?agent=${marie.id}\n`)
    const { digestAt, digestDays, urgentOnly, language } = marie
    const wholeOffice = { digestAt, digestDays, urgentOnly, language, wholeOffice: true, monthlyReport: false }
    await change(story, (tx) => setMailChoice(tx, marie.id, wholeOffice))
    await story.passTo('2027-01-13T17:30')
    // The six of Tuesday as well, one of them of another agent.
    expect(await bodyOf()).toContain('7 rendez-vous passés sans issue')
    expect(await bodyOf()).toContain(`  ${publicUrl}/agenda/issues\n`)
  })

  test('leads from each line to the person it names: to their page, or to what they wrote where it waits for words', async () => {
    const story = await open()
    const marie = await agentOf(story, MARIE)
    await change(story, (tx) => setAgent(tx, marie.id, { role: 'agent' }))
    await story.passTo('2027-01-11T17:30')
    const { parts } = story.service
    const [office] = await listOffices(parts.store)
    const people = await listByCases(parts.store, office?.id ?? '', ['D-1', 'D-2', 'D-3', 'D-4', 'D-5', 'D-6'])
    const mail = (await digestsOf(story)).find(({ to }) => to === MARIE)
    for (const { id, caseNumber } of people) {
      const place = ['D-2', 'D-4'].includes(caseNumber) ? '#conversation' : ''
      const url = `${parts.settings.publicUrl}/personnes/${id}${place}`
      const [, below = ''] = mail?.body.split(`(dossier ${caseNumber})`) ?? []
      const [before = ''] = below.split('\n- ')
      expect(before).toContain(`: ${url}\n`)
      expect(mail?.html).toContain(`href="${url}"`)
    }
    expect(people).toHaveLength(6)
  })

  test('says which appointments of a file may be moves of others, however far, and leads to where it is said', async () => {
    const story = await openMailStory('2027-01-11T09:30')
    const unnamed = (day: string) => karimAt(day, '9h').replace('R-1', '')
    await story.load(unnamed('20/01/2027'))
    await story.load(unnamed('21/01/2027'))
    const marie = await agentOf(story, MARIE)
    await change(story, (tx) => setAgent(tx, marie.id, { role: 'agent' }))
    const bodyOf = async () => (await digestsOf(story)).findLast(({ to }) => to === MARIE)?.body ?? ''
    await story.passTo('2027-01-11T17:30')
    const { store, clock, settings } = story.service.parts
    const [office] = await listOffices(store)
    const [doubtful] = await listDoubtful(store, office?.id ?? '', clock.now())
    const said = `- jeudi 21 janvier 9h, Karim TESTEUR (dossier D-1)\n  Dire lequel : ${settings.publicUrl}/rendez-vous/${doubtful?.id}\n`
    expect(await bodyOf()).toContain(`À vérifier : nouveaux, ou déplacés ? Aucun SMS ne part d’ici là (1)\n\n${said}`)
    await change(story, (tx) => setAppointment(tx, doubtful?.id ?? '', { doubtful: false }, clock.now()))
    await story.passTo('2027-01-19T17:30')
    expect(await bodyOf()).toContain('mercredi 20 janvier')
    expect(await bodyOf()).not.toContain('À vérifier')
  })

  test('leads nobody to a page that they cannot open', async () => {
    const story = await open()
    await story.passTo('2027-01-11T17:30')
    const body = (await digestsOf(story)).find(({ to }) => to === MARIE)?.body ?? ''
    expect(body).toContain('1 rendez-vous passé sans issue')
    expect(body).not.toMatch(/\/agenda\/issues|\/personnes\//)
  })

  test('forgets a past appointment once somebody said what became of it', async () => {
    const story = await open()
    const { store, clock } = story.service.parts
    const [office] = await listOffices(store)
    const [jean] = await listByCases(store, office?.id ?? '', ['D-6'])
    const [past] = await listComing(store, [jean?.id ?? ''], clock.now().minus({ days: 9 }))
    await change(story, (tx) => setAppointment(tx, past?.id ?? '', { status: 'honoured' }, clock.now()))
    await story.passTo('2027-01-11T17:30')
    expect((await digestsOf(story)).map(({ body }) => body).join()).not.toContain('sans issue')
  })
})

test.each([
  ['Europe/Paris', 'FR', '2027-03-26T16:30Z'],
  ['Europe/Paris', 'FR', '2027-10-29T15:30Z'],
  ['America/Guadeloupe', 'GP', '2027-01-11T21:30Z'],
  ['Indian/Reunion', 'RE', '2027-01-11T13:30Z'],
  ['Pacific/Noumea', 'NC', '2027-01-11T06:30Z'],
])('in %s (%s) the summary leaves at %s, on the clock of the office', async (zone, region, utc) => {
  const at = DateTime.fromISO(utc, { zone: 'utc' })
  const story = await openMailStory(at.minus({ hours: 6 }).setZone('Europe/Paris').toFormat("yyyy-MM-dd'T'HH:mm"), {
    TIME_ZONE: zone,
    HOLIDAY_REGION: region,
  })
  const tomorrow = at.setZone(zone).plus({ days: 1 }).toFormat('dd/MM/yyyy')
  await story.load(karimAt(tomorrow, '9h'))
  for (const [instant, count] of [
    [at.minus(1), 0],
    [at, 1],
  ] as const) {
    story.clock.set(instant)
    await story.service.ticker.tick()
    expect(await digestsOf(story)).toHaveLength(count)
  }
})
