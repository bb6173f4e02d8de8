import { DateTime } from 'luxon'
import { describe, expect, onTestFinished, test } from 'vitest'
import { changePhone } from '../../../src/app/people/change-phone.ts'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { readPersonFile } from '../../../src/app/people/person-file.ts'
import { listAgents } from '../../../src/store/agents/agents.ts'
import { personFile } from '../../../src/web/people/person-file-words.ts'
import { clockAt } from '../../support/clock.ts'
import { line, load, PLANNING, personOf } from '../../support/office-story.ts'
import { openTestService } from '../../support/service.ts'
import { eachEngineAtNight, type OpenStore } from '../../support/store.ts'
import { dump } from '../../support/store-dump.ts'

const START = DateTime.fromISO('2026-12-01T10:00', { zone: 'Europe/Paris' })
const FORMER = '+33612121212'
const DANGER = 'j’ai envie de mourir'

/** Karim is followed under one number. */
async function openStory(open: OpenStore) {
  const clock = clockAt(START)
  const service = await openTestService({ clock, store: await open() })
  onTestFinished(() => service.close())
  const { parts } = service
  const at = START.plus({ days: 20 }).set({ hour: 14 })
  const say = async (from: string, body: string) => {
    clock.set(clock.now().plus({ days: 2 }))
    await service.receive({ from, body })
    await service.ticker.quiet()
  }
  const follow = async () => {
    const karim = { phone: '0612121212', name: 'MOREL', first: 'Karim' }
    await load(parts, [PLANNING, line('K-2027', { ...karim, at })].join('\n'))
    await service.ticker.tick()
  }
  // Whose agent is to be told of strangers.
  await load(parts, [PLANNING, line('N-2027', { phone: '0613131313', name: 'ROCHE', first: 'Nadia', at })].join('\n'))
  const karim = () => personOf(parts, 'K-2027')
  const moveOn = async (written: string) => {
    const { id, officeId } = await karim()
    const [agent] = await listAgents(parts.store, officeId)
    await changePhone(parts, { probationerId: id, written, agentId: agent?.id ?? '' })
  }
  const kept = async () => {
    const { requests = [], messages = [], notices = [] } = (await dump(parts.store)) as Record<string, Row[]>
    const alert = requests.find(({ kind }) => kind === 'danger')
    return { alert, text: messages.find(({ id }) => id === alert?.messageId), told: notices.filter(isAlert) }
  }
  return { parts, say, follow, karim, moveOn, kept }
}

type Row = Record<string, unknown>

function isAlert({ kind }: Row): boolean {
  return kind === 'danger'
}

eachEngineAtNight((open) => {
  describe('who has a number that somebody gave up', () => {
    test('is in danger still, with their words and those to be told, when that somebody is erased', async () => {
      const { parts, say, follow, karim, moveOn, kept } = await openStory(open)
      await follow()
      await moveOn('0614141414')
      await say(FORMER, DANGER)
      expect((await kept()).alert).toMatchObject({ status: 'open', probationerId: null })
      await erasePerson(parts, await karim())
      const { alert, text, told } = await kept()
      expect(alert).toMatchObject({ status: 'open' })
      expect(text).toMatchObject({ body: DANGER })
      expect(told.length).toBeGreaterThan(0)
    })

    test('has their words in no file of that somebody, which says how many texts it leaves out', async () => {
      const { parts, say, follow, karim, moveOn } = await openStory(open)
      await follow()
      await moveOn('0614141414')
      await say(FORMER, DANGER)
      const file = await readPersonFile(parts.store, await karim())
      expect(JSON.stringify(file)).not.toContain(DANGER)
      expect(file.requests).toEqual([])
      expect(file.notices.filter(({ kind }) => kind === 'danger')).toEqual([])
      expect(file.sharedTexts).toBeGreaterThan(0)
      expect(personFile(file)).toContain('d’un numéro qui n’est plus le sien')
    })

    test('keeps what they wrote but for what names that somebody', async () => {
      const { parts, say, follow, karim, moveOn } = await openStory(open)
      await follow()
      await moveOn('0614141414')
      await say(FORMER, 'c’est la boulangerie ?')
      await say(FORMER, 'je ne suis pas Karim')
      await erasePerson(parts, await karim())
      const words = JSON.stringify(await dump(parts.store))
      expect(words).toContain('boulangerie')
      expect(words).not.toContain('Karim')
    })

    test('is who says that a number is wrong, although nobody corrected it: what they wrote before is theirs', async () => {
      const { parts, say, follow, karim } = await openStory(open)
      await say(FORMER, 'c’est la boulangerie ?')
      await follow()
      await say(FORMER, 'mauvais numéro')
      expect(JSON.stringify(await readPersonFile(parts.store, await karim()))).not.toContain('boulangerie')
      await erasePerson(parts, await karim())
      expect(JSON.stringify(await dump(parts.store))).toContain('boulangerie')
    })
  })

  describe('who said that a number is wrong', () => {
    test('is in danger as somebody whom nobody knows: agents are told, and it is in nobody’s file, nor erased with anybody', async () => {
      const { parts, say, follow, karim, kept } = await openStory(open)
      await follow()
      await say(FORMER, 'mauvais numéro')
      await say(FORMER, DANGER)
      const { alert, text, told } = await kept()
      expect(alert).toMatchObject({ status: 'open', probationerId: null })
      expect(text).toMatchObject({ body: DANGER, probationerId: null })
      expect(told.length).toBeGreaterThan(0)
      const file = await readPersonFile(parts.store, await karim())
      expect(JSON.stringify([file.texts, file.requests])).not.toContain(DANGER)
      expect(file.requests.map(({ kind }) => kind)).toEqual(['wrongNumber'])
      await erasePerson(parts, await karim())
      const after = await kept()
      expect([after.alert, after.text]).toMatchObject([{ status: 'open' }, { body: DANGER }])
    })
  })

  test('somebody without a number of their own is given nothing of strangers', async () => {
    const { parts, say, follow, karim } = await openStory(open)
    await follow()
    await say('+33699999999', 'c’est la boulangerie ?')
    await parts.store.transaction((tx) => tx.db.update(tx.tables.probationers).set({ phone: null, phoneKey: null }))
    const file = await readPersonFile(parts.store, await karim())
    expect(JSON.stringify(file)).not.toContain('boulangerie')
    expect([file.requests, file.notices.filter(({ kind }) => kind === 'stranger')]).toEqual([[], []])
  })

  describe('an alert that came from a number before its holder was known', () => {
    test('stays with its words until it is done, whoever is erased', async () => {
      const { parts, say, follow, karim, kept } = await openStory(open)
      await say(FORMER, DANGER)
      await follow()
      await erasePerson(parts, await karim())
      const { alert, text, told } = await kept()
      expect(alert).toMatchObject({ status: 'open' })
      expect(text).toMatchObject({ body: DANGER })
      expect(told.length).toBeGreaterThan(0)
    })

    test('leaves with them once it is done', async () => {
      const { parts, say, follow, karim, kept } = await openStory(open)
      await say(FORMER, DANGER)
      await follow()
      await parts.store.transaction((tx) => tx.db.update(tx.tables.requests).set({ status: 'done' }))
      await erasePerson(parts, await karim())
      expect(await kept()).toEqual({ alert: undefined, text: undefined, told: [] })
    })
  })
})
