import { expect, onTestFinished, test } from 'vitest'
import { findAgentByEmail, setAgent } from '../../../src/store/agents/agents.ts'
import { listEmails } from '../../../src/store/notices/emails.ts'
import { KARIM, karim, AGENT as MARIE, openWithCarrier } from '../../support/karim.ts'
import { linksOf } from './stage.ts'

test('a wish to move becomes an e-mail, a press of its button, and the text that the person reads', async () => {
  const { story, carrier } = await openWithCarrier('2027-01-11T09:30')
  onTestFinished(async () => {
    await story.service.close()
    await carrier.close()
  })
  const { store } = story.service.parts
  await story.load(karim('14/01/2027', '14h30', '', 'PREMIER'))
  await story.loadFile(
    new TextEncoder().encode(`type;date;heure;duree;lieu;agent_email\nPREMIER;15/01/2027;9h;30;SPIP;${MARIE}`),
  )
  const agent = await findAgentByEmail(store, MARIE)
  await store.transaction((tx) => setAgent(tx, agent?.id ?? '', { role: 'agent' }))
  await story.passTo('2027-01-11T10:00')
  await story.service.receive({ from: KARIM, body: 'est ce que je peux venir un autre jour ?' })
  await story.service.ticker.tick()

  const [email] = await listEmails(store, 1)
  expect(email).toMatchObject({ kind: 'moveAsked', state: 'sent', to: MARIE })
  expect(email?.subject).not.toMatch(/http|agir/)
  const accept = linksOf(email?.body ?? '').get('Accepter : déplacer au vendredi 15 janvier 2027 à 9h') ?? ''
  const before = carrier.accepted.length

  expect((await fetch(accept, { method: 'HEAD' })).status).toBe(200)
  expect(await (await fetch(accept)).text()).toContain('Vous allez déplacer le rendez-vous de K. T., jeudi 14 janvier')
  await story.service.ticker.tick()
  expect(carrier.accepted).toHaveLength(before)

  const pressed = await fetch(accept, { method: 'POST' })
  expect([pressed.status, await pressed.text()]).toEqual([200, expect.stringContaining('a été déplacé au vendredi 15')])
  await story.service.ticker.tick()
  expect(carrier.accepted.slice(before).map(({ to, body }) => [to, body])).toEqual([
    [
      KARIM,
      expect.stringMatching(/votre rendez-vous du jeudi 14\/01 à 14h30 est déplacé au vendredi 15\/01 à 9h, SPIP/),
    ],
  ])
  await story.service.receive({ from: KARIM, body: 'oui' })
  await story.service.ticker.tick()
  expect(carrier.accepted.at(-1)?.body).toMatch(/^C'est noté, merci. Rendez-vous vendredi 15\/01 à 9h/)
})
