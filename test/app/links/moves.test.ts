import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { handBack } from '../../../src/app/conversations/take-over.ts'
import { writeToPerson } from '../../../src/app/conversations/write-to-person.ts'
import { act } from '../../../src/app/links/act.ts'
import { setAgent } from '../../../src/store/agents/agents.ts'
import { listEmails } from '../../../src/store/notices/emails.ts'
import { addOffice, setType } from '../../../src/store/offices/offices.ts'
import { setProbationer } from '../../../src/store/people/write-people.ts'
import { MARIE, openStage, PAUL, type Stage, tokenOf } from './stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.story.service.close())

const parts = () => stage.story.service.parts
const press = async (begins: string) => act(parts(), tokenOf(await stage.offered('moveAsked'), begins))
const onClock = async () => (await stage.appointment()).startsAt.setZone('Europe/Paris').toFormat('dd/MM HH:mm')

describe('a request to move', () => {
  test('that a colleague answered since the e-mail is not answered by its links, which say who did; by who answered it is', async () => {
    await stage.say('possible un autre jour ?')
    const links = await stage.offered('moveAsked')
    await stage.setRole(PAUL, 'agent')
    const write = async (agentId: string) =>
      writeToPerson(parts(), { probationerId, agentId, writingId: agentId, words: 'Je vous rappelle à 14h.' })
    const { probationerId } = await stage.appointment()
    await write((await stage.agent(PAUL)).id)
    for (const begins of ['Accepter', 'Proposer', 'Refuser'])
      expect(await act(parts(), tokenOf(links, begins))).toMatchObject({
        state: 'obstructed',
        obstacle: { what: 'answered' },
      })
    expect(await stage.requests()).toMatchObject([{ kind: 'move', status: 'open' }])
    stage.story.clock.set(stage.story.clock.now().plus({ minutes: 1 }))
    await write((await stage.agent()).id)
    expect(await act(parts(), tokenOf(links, 'Accepter'))).toMatchObject({ state: 'done' })
  })

  test('says before its button that the agent has somebody else at that hour, whom it does not name', async () => {
    await stage.say('possible un autre jour ?')
    const links = await stage.offered('moveAsked')
    await stage.story.load(`D-5;VOISIN;Ana;0639980005;R-5;SPIP;15/01/2027;9h;SPIP de Nanterre;${MARIE};`)
    const page = async (begins: string) => {
      const url = `/agir/${tokenOf(links, begins)}`
      const headers = { host: 'localhost:3000', accept: 'text/html' }
      return (await stage.story.service.server.inject({ url, headers })).body
    }
    const doubt = 'l’agent du rendez-vous a déjà un autre rendez-vous'
    const nine = await page('Accepter : déplacer au vendredi 15 janvier 2027 à 9h')
    expect(nine).toContain(doubt)
    expect(nine).not.toMatch(/VOISIN|Ana|D-5/)
    expect(await page('Accepter : déplacer au vendredi 15 janvier 2027 à 16h')).not.toContain(doubt)
    expect(await act(parts(), tokenOf(links, 'Accepter'))).toMatchObject({ state: 'done' })
  })

  test('says before its button that the office is closed at that hour', async () => {
    const closed = await openStage({ slots: ['17/01/2027;9h', '18/01/2027;10h'] })
    onTestFinished(() => closed.story.service.close())
    await closed.say('possible un autre jour ?')
    const url = `/agir/${tokenOf(await closed.offered('moveAsked'), 'Accepter : déplacer au dimanche 17')}`
    const headers = { host: 'localhost:3000', accept: 'text/html' }
    const { body } = await closed.story.service.server.inject({ url, headers })
    expect(body).toContain('Le service est fermé le dimanche 17 janvier 2027. Vérifiez le jour.')
  })

  test('offers its agent two moments, two others to propose, to choose one, and to refuse', async () => {
    await stage.say('possible un autre jour ?')
    expect([...(await stage.offered('moveAsked')).keys()]).toEqual([
      'Accepter : déplacer au vendredi 15 janvier 2027 à 9h',
      'Accepter : déplacer au vendredi 15 janvier 2027 à 16h',
      'Proposer par SMS le lundi 18 janvier 2027 à 10h ou le lundi 18 janvier 2027 à 11h',
      'Choisir un moment',
      'Refuser : le rendez-vous est maintenu',
    ])
  })

  test('says in the e-mail what pressing a link will not do yet, each address alone on its line', async () => {
    await stage.say('possible un autre jour ?')
    const [email] = await listEmails(parts().store, 1)
    const lines = email?.body.replaceAll(/agir\/[\w-]{43}$/gm, 'agir/…').split('\n') ?? []
    expect(lines.slice(-22)).toEqual([
      'À décider : changez le rendez-vous, ou répondez à la personne qu’il est maintenu.',
      '',
      '- Ouvrir sa page :',
      expect.stringMatching(/^ {2}http:\/\/localhost:3000\/personnes\/[\w-]+$/),
      '',
      'Décider d’ici (une page s’ouvre et vous demande de confirmer ; chaque lien sert une fois) :',
      '',
      '- Accepter : déplacer au vendredi 15 janvier 2027 à 9h :',
      '  http://localhost:3000/agir/…',
      '- Accepter : déplacer au vendredi 15 janvier 2027 à 16h :',
      '  http://localhost:3000/agir/…',
      '- Proposer par SMS le lundi 18 janvier 2027 à 10h ou le lundi 18 janvier 2027 à 11h :',
      '  http://localhost:3000/agir/…',
      '- Choisir un moment :',
      '  http://localhost:3000/agir/…',
      '- Refuser : le rendez-vous est maintenu :',
      '  http://localhost:3000/agir/…',
      '',
      '-- ',
      'Les pages du service : http://localhost:3000',
      'Choisir quand et quoi recevoir : http://localhost:3000/mon-courrier',
      'Les réponses à cet e-mail ne sont pas lues.',
    ])
  })

  test('offers to accept only what suits the words that were written', async () => {
    await stage.say('plutôt lundi à 11h si possible, je peux pas jeudi')
    const accepted = [...(await stage.offered('moveAsked')).keys()].filter((words) => words.startsWith('Accepter'))
    expect(accepted).toEqual(['Accepter : déplacer au lundi 18 janvier 2027 à 11h'])
  })

  test('offers no moment of a colleague’s agenda, and only proposes it, with a name, where the office allows it', async () => {
    const { store, newId } = parts()
    await stage.setRole(PAUL, 'agent')
    const { id } = await stage.agent(PAUL)
    const [first] = await store.db.select().from(store.tables.slots).orderBy(store.tables.slots.startsAt)
    const slots = store.tables.slots
    await store.transaction(
      async (tx) =>
        void (await tx.db
          .update(slots)
          .set({ agentId: id, key: newId() })
          .where(eq(slots.id, first?.id ?? ''))),
    )
    await stage.say('possible vendredi ?')
    const words = [...(await stage.offered('moveAsked')).keys()]
    expect(words.slice(0, 2)).toEqual([
      'Accepter : déplacer au vendredi 15 janvier 2027 à 16h',
      'Proposer par SMS le lundi 18 janvier 2027 à 10h ou le lundi 18 janvier 2027 à 11h',
    ])
    const { officeId } = await stage.appointment()
    await store.transaction((tx) => setType(tx, officeId, 'PREMIER', { colleagueSlots: true }))
    await stage.say('possible vendredi ou pas ?')
    const allowed = [...(await stage.offered('moveAsked')).keys()]
    expect(allowed.slice(0, 2)).toEqual([
      'Accepter : déplacer au vendredi 15 janvier 2027 à 16h',
      'Proposer par SMS le vendredi 15 janvier 2027 à 9h avec Paul Cover ou le lundi 18 janvier 2027 à 10h',
    ])
  })

  test('offers nothing to whom no administrator lets in', async () => {
    await stage.setRole('marie.lefevre@justice.example', 'none')
    await stage.say('possible un autre jour ?')
    expect(await stage.offered('moveAsked')).toEqual(new Map())
  })

  test('gives the cover links of their own', async () => {
    await stage.setRole(PAUL, 'agent')
    const [marie, paul] = [await stage.agent(), await stage.agent(PAUL)]
    await parts().store.transaction((tx) => setAgent(tx, marie.id, { coverId: paul.id }))
    await stage.say('possible un autre jour ?')
    const [hers, his] = [await stage.offered('moveAsked'), await stage.offered('moveAsked', PAUL)]
    expect([...his.keys()]).toEqual([...hers.keys()])
    expect([...his.values()].filter((url) => [...hers.values()].includes(url))).toEqual([])
    await act(parts(), tokenOf(his, 'Refuser'))
    expect(await stage.journal()).toMatchObject([{ actor: `agent:${paul.id}` }])
    expect(await act(parts(), tokenOf(hers, 'Refuser'))).toMatchObject({ obstacle: { what: 'decided', by: paul.name } })
  })
})

describe('to accept a move', () => {
  beforeEach(() => stage.say('possible un autre jour ?'))

  test('moves the appointment, tells the person, closes the request and is written down', async () => {
    const { id } = await stage.agent()
    expect(await press('Accepter')).toMatchObject({ state: 'done', about: { agent: { id } } })
    expect(await onClock()).toBe('15/01 09:00')
    expect(await stage.appointment()).toMatchObject({ version: 2, answer: 'none', movedByText: 0 })
    expect((await stage.texts()).at(-1)).toMatch(
      /^SPIP: votre rendez-vous du jeudi 14\/01 à 14h30 est déplacé au vendredi 15\/01 à 9h/,
    )
    expect(await stage.requests()).toMatchObject([{ kind: 'move', status: 'done', agentId: id }])
    expect(await stage.journal()).toEqual([
      {
        what: 'appointmentMoved',
        actor: `agent:${id}`,
        details: { from: '2027-01-14T13:30:00.000Z', before: 'planned', told: 'byText', by: 'email' },
      },
    ])
  })

  test('acts once, however often and however many at once', async () => {
    const token = tokenOf(await stage.offered('moveAsked'), 'Accepter')
    const acted = await Promise.all([act(parts(), token), act(parts(), token), act(parts(), token)])
    expect(acted.map(({ state }) => state).toSorted()).toEqual(['done', 'used', 'used'])
    expect(await stage.appointment()).toMatchObject({ version: 2 })
    expect((await stage.texts()).filter((body) => body.includes('est déplacé'))).toHaveLength(1)
  })

  test('leaves nothing to the other links of the e-mail, which say who decided', async () => {
    await press('Accepter')
    const { name } = await stage.agent()
    for (const begins of ['Accepter : déplacer au vendredi 15 janvier 2027 à 16h', 'Refuser', 'Proposer']) {
      expect(await press(begins)).toMatchObject({ state: 'obstructed', obstacle: { what: 'changed', by: name } })
    }
    expect(await onClock()).toBe('15/01 09:00')
  })

  test('does nothing once the moment went to somebody else', async () => {
    const { store } = parts()
    await store.transaction(async (tx) => void (await tx.db.update(tx.tables.slots).set({ taken: 1 })))
    expect(await press('Accepter')).toMatchObject({ state: 'obstructed', obstacle: { what: 'slotGone' } })
    expect(await onClock()).toBe('14/01 14:30')
    expect(await stage.requests()).toMatchObject([{ status: 'open' }])
  })

  test('does nothing once the appointment was moved by a file', async () => {
    await stage.story.load(
      'D-1;TESTEUR;Karim;0639980001;R-1;PREMIER;20/01/2027;14h30;SPIP de Nanterre;marie.lefevre@justice.example;',
    )
    expect(await press('Accepter')).toMatchObject({ state: 'obstructed', obstacle: { what: 'changed' } })
    expect(await onClock()).toBe('20/01 14:30')
  })

  test('is refused once its agent may not sign in any more, or left for another office', async () => {
    const token = tokenOf(await stage.offered('moveAsked'), 'Accepter')
    await stage.setRole('marie.lefevre@justice.example', 'none')
    await expect(act(parts(), token)).rejects.toMatchObject({ code: 'notYours' })
    await stage.setRole('marie.lefevre@justice.example', 'agent')
    const { id } = await stage.agent()
    await parts().store.transaction(async (tx) => {
      const office = { id: 'elsewhere', code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
      await addOffice(tx, office, parts().newId, stage.story.clock.now())
      await setAgent(tx, id, { officeId: office.id })
    })
    await expect(act(parts(), token)).rejects.toMatchObject({ code: 'notYours' })
    expect(await onClock()).toBe('14/01 14:30')
  })

  test('is over when the appointment begins, or a week after the e-mail', async () => {
    const token = tokenOf(await stage.offered('moveAsked'), 'Refuser')
    await stage.story.passTo('2027-01-14T14:29')
    expect(stage.story.clock.now() < (await stage.appointment()).startsAt).toBe(true)
    stage.story.clock.set((await stage.appointment()).startsAt)
    expect(await act(parts(), token)).toEqual({ state: 'gone' })
  })
})

describe('to refuse a move', () => {
  test('tells the person that the appointment stands, and the next reminder asks again', async () => {
    await stage.say('possible un autre jour ?')
    const { id } = await stage.agent()
    expect(await press('Refuser')).toMatchObject({ state: 'done' })
    expect(await stage.appointment()).toMatchObject({ version: 1, answer: 'none' })
    expect((await stage.texts()).at(-1)).toMatch(/le changement demandé n'est pas possible/)
    expect(await stage.requests()).toMatchObject([{ kind: 'move', status: 'done', agentId: id }])
    expect(await stage.journal()).toMatchObject([{ what: 'moveRefused', actor: `agent:${id}` }])
    await stage.story.passTo('2027-01-13T10:01')
    expect((await stage.texts()).at(-1)).toMatch(/^Rappel .*Répondez OUI/)
  })
})

test('a refusal is told once: asked again, the agent is offered to move or to propose, and otherwise calls', async () => {
  await stage.say('possible un autre jour ?')
  const first = await stage.offered('moveAsked')
  await stage.say('je voudrais changer de jour svp')
  const second = await stage.offered('moveAsked')
  await act(parts(), tokenOf(first, 'Refuser'))
  await stage.say('et un autre jour la semaine prochaine ?')
  expect([...(await stage.offered('moveAsked')).keys()].filter((words) => words.startsWith('Refuser'))).toEqual([])
  const { store } = parts()
  await store.transaction(async (tx) => void (await tx.db.update(tx.tables.requests).set({ status: 'open' })))
  expect(await act(parts(), tokenOf(second, 'Refuser'))).toMatchObject({ obstacle: { what: 'refusedBefore' } })
  expect((await stage.texts()).filter((body) => body.includes("n'est pas possible"))).toHaveLength(1)
})

describe('to propose other moments', () => {
  beforeEach(() => stage.say('possible un autre jour ?'))

  test('texts a list from which “1” moves the appointment, although its type is not moved by text', async () => {
    expect(await press('Proposer')).toMatchObject({ state: 'done' })
    expect((await stage.texts()).at(-1)).toMatch(/\n1 lun. 18\/01 10h\n2 lun. 18\/01 11h\nRépondez 1, 2 ou AUTRE$/)
    expect(await stage.requests()).toMatchObject([{ status: 'done' }])
    await stage.say('2')
    expect(await onClock()).toBe('18/01 11:00')
    expect((await stage.texts()).at(-1)).toMatch(/^C'est changé: lundi 18\/01 à 11h/)
  })

  test('brings the question back to the agent when none suits', async () => {
    await press('Proposer')
    await stage.say('AUTRE')
    expect((await stage.requests()).map(({ kind, status }) => [kind, status])).toEqual([
      ['move', 'done'],
      ['move', 'open'],
    ])
    expect(await onClock()).toBe('14/01 14:30')
  })

  test('waits for the next opening, and does not leave if the person said STOP meanwhile', async () => {
    await stage.story.passTo('2027-01-11T22:00')
    await press('Proposer')
    const before = await stage.texts()
    await stage.story.passTo('2027-01-12T08:59')
    expect(await stage.texts()).toEqual(before)
    await stage.say('STOP')
    await stage.story.passTo('2027-01-12T12:00')
    expect((await stage.texts()).filter((body) => body.includes('Autres moments'))).toEqual([])
  })

  test('does not leave to somebody who spoke of a danger in the night', async () => {
    await stage.story.passTo('2027-01-11T22:00')
    await press('Proposer')
    await stage.say("j'ai envie de mourir")
    await stage.story.passTo('2027-01-12T12:00')
    expect((await stage.texts()).filter((body) => body.includes('Autres moments'))).toEqual([])
  })

  test('does not leave either if the appointment changed meanwhile', async () => {
    await stage.story.passTo('2027-01-11T22:00')
    await press('Proposer')
    await stage.story.load(
      'D-1;TESTEUR;Karim;0639980001;R-1;PREMIER;20/01/2027;14h30;SPIP de Nanterre;marie.lefevre@justice.example;',
    )
    await stage.story.passTo('2027-01-12T12:00')
    expect((await stage.texts()).filter((body) => body.includes('Autres moments'))).toEqual([])
  })

  test.each([
    ['said STOP', 'optedOut', () => stage.say('STOP')],
    ['is a protected adult', 'protectedAdult', () => change({ protectedAdult: true })],
    ['is paused', 'paused', () => change({ pausedReason: 'hospital' })],
  ])('does nothing when the person %s', async (_, problem, arrange) => {
    await arrange()
    expect(await press('Proposer')).toMatchObject({ obstacle: { what: 'unreachable', problem } })
  })

  test('waits until a danger has been dealt with', async () => {
    await stage.say('j ai envie de mourir')
    expect(await press('Proposer')).toMatchObject({ state: 'obstructed', obstacle: { what: 'inDanger' } })
    const [{ id: agentId }, { probationerId }] = [await stage.agent(), await stage.appointment()]
    await handBack(parts(), { agentId, probationerId })
    expect(await press('Proposer')).toMatchObject({ state: 'done' })
  })

  async function change(what: Parameters<typeof setProbationer>[2]) {
    const { probationerId } = await stage.appointment()
    await parts().store.transaction((tx) => setProbationer(tx, probationerId, what))
  }
})

test('for what the judge convened, nothing is proposed by text', async () => {
  await stage.story.service.close()
  stage = await openStage({ type: 'JAP' })
  await stage.say('possible un autre jour ?')
  const words = [...(await stage.offered('moveAsked')).keys()]
  expect(words.filter((one) => one.startsWith('Proposer'))).toEqual([])
  expect(words.at(-1)).toMatch(/^Refuser/)
})
