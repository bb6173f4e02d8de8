import { describe, expect, test } from 'vitest'
import { sendReports } from '../../../src/app/effect/send-reports.ts'
import { deliverEmails } from '../../../src/app/mail/deliver-emails.ts'
import type { Role } from '../../../src/domain/people.ts'
import { findAgentByEmail, keepAgent, setAgent, setMailChoice } from '../../../src/store/agents/agents.ts'
import { listEmails } from '../../../src/store/notices/emails.ts'
import { listOffices, setOffice } from '../../../src/store/offices/offices.ts'
import { MARIE, type MailStory, openMailStory } from '../../support/mail-story.ts'

const PEOPLE = 30
const PHONE = (n: number) => `06399801${String(n).padStart(2, '0')}`

function lines(status: (n: number) => string): string[] {
  return Array.from(
    { length: PEOPLE },
    (_, n) => `D-${n};TEST;Karim;${PHONE(n)};R-${n};SPIP;10/12/2026;14h30;SPIP de Nanterre;${MARIE};${status(n)}`,
  )
}

/** A December of thirty appointments: some confirmed, of most it is known what became of them. */
async function december(): Promise<MailStory> {
  const story = await openMailStory('2026-12-07T09:30')
  const { parts } = story.service
  const [office] = await listOffices(parts.store)
  await parts.store.transaction((tx) => setOffice(tx, office?.id ?? '', { segmentPrice: 800 }))
  await story.load(...lines(() => ''))
  await story.passTo('2026-12-07T10:30')
  for (const n of [0, 1, 2, 3, 4, 5]) await story.service.receive({ from: `+33${PHONE(n).slice(1)}`, body: 'oui' })
  await story.service.receive({ from: `+33${PHONE(6).slice(1)}`, body: 'rappelez-moi svp' })
  await story.passTo('2026-12-11T09:30')
  await story.load(...lines((n) => (n < 7 ? 'absent' : n < 28 ? 'venu' : '')))
  return story
}

async function head(story: MailStory, email: string, language: 'fr' | 'en', role: Role = 'admin', wants = true) {
  const { parts } = story.service
  const [office] = await listOffices(parts.store)
  await parts.store.transaction(async (tx) => {
    const made = { id: parts.newId(), officeId: office?.id ?? '', email, role }
    const agent = await keepAgent(tx, made, parts.clock.now())
    await setMailChoice(tx, agent.id, { ...agent, urgentOnly: true, language, monthlyReport: wants })
  })
}

async function passTo(story: MailStory, iso: string) {
  await story.passTo(iso)
  await story.service.ticker.quiet()
  await story.service.ticker.tick()
}

async function reportsOf({ service }: MailStory) {
  return (await listEmails(service.parts.store, 200)).filter(({ kind }) => kind === 'report').map(({ to }) => to)
}

const [CHEF, BOSS] = ['chef@justice.example', 'boss@justice.example']

describe('the report of the month', () => {
  test('leaves on the first working morning at nine for the administrators who asked, in their language, once', async () => {
    const story = await december()
    await head(story, CHEF, 'fr')
    await head(story, BOSS, 'en')
    await head(story, 'sans@justice.example', 'fr', 'admin', false)
    await head(story, 'secretaire@justice.example', 'fr', 'staff')
    await passTo(story, '2027-01-04T08:59')
    expect(await reportsOf(story)).toEqual([])
    await passTo(story, '2027-01-04T09:00')
    expect((await reportsOf(story)).sort()).toEqual([BOSS, CHEF])
    for (const mail of (await story.read()).filter(({ subject }) => /Rapport|Report/.test(subject ?? ''))) {
      const language = mail.to?.[0]?.address === CHEF ? 'fr' : 'en'
      await expect(`Objet : ${mail.subject}\n\n${mail.text?.trimEnd()}\n`).toMatchFileSnapshot(
        `../../emails/rapport-du-mois.${language}.txt`,
      )
      expect(mail.html).toContain('/statistiques/rapport?mois=2026-12')
    }
    await passTo(story, '2027-01-04T11:00')
    await passTo(story, '2027-01-05T10:00')
    expect(await reportsOf(story)).toHaveLength(2)
  })

  test('leaves late rather than never, when the service slept, and not to who is no administrator any more', async () => {
    const story = await december()
    await head(story, CHEF, 'fr')
    await head(story, BOSS, 'fr')
    const { store } = story.service.parts
    const boss = await findAgentByEmail(store, BOSS)
    await store.transaction((tx) => setAgent(tx, boss?.id ?? '', { role: 'agent' }))
    story.clock.set(story.clock.now().set({ year: 2027, month: 1, day: 7, hour: 7 }))
    await passTo(story, '2027-01-07T10:00')
    expect(await reportsOf(story)).toEqual([CHEF])
  })

  test('is not told to who stops being an administrator before it leaves, and holds nothing else back', async () => {
    const story = await openMailStory('2027-01-04T08:30')
    await head(story, CHEF, 'fr')
    await head(story, BOSS, 'fr')
    story.clock.set(story.clock.now().set({ hour: 8, minute: 5 }))
    const { parts } = story.service
    await sendReports(parts)
    const boss = await findAgentByEmail(parts.store, BOSS)
    await parts.store.transaction((tx) => setAgent(tx, boss?.id ?? '', { role: 'staff' }))
    await sendReports(parts)
    expect(await deliverEmails(parts)).toBe(1)
    expect(await reportsOf(story)).toEqual([CHEF])
  })
})
