import { expect, test } from 'vitest'
import { receiveMessage } from '../../../src/app/conversations/receive-message.ts'
import { changeWording } from '../../../src/app/settings/change-wording.ts'
import { tryWording } from '../../../src/app/settings/try-wording.ts'
import { listWordingHistory, takeWordingAgain } from '../../../src/app/settings/wording-history.ts'
import { planTrial } from '../../../src/app/trials/plan-trial.ts'
import { beginTrial, endTrial } from '../../../src/app/trials/start-trial.ts'
import { checkInstallation } from '../../../src/app/upkeep/check-installation.ts'
import { Problem } from '../../../src/domain/problem.ts'
import type { Protocol } from '../../../src/domain/trial/protocol.ts'
import { listFallenBack } from '../../../src/locales/fallen-back.ts'
import { LOCALES } from '../../../src/locales/say.ts'
import type { SentenceId } from '../../../src/locales/sentences.ts'
import { getOffice, setOffice } from '../../../src/store/offices/offices.ts'
import { findTrial } from '../../../src/store/trials/trials.ts'
import { DESIGN } from '../../domain/trial/design.ts'
import { listJournal } from '../../support/store-rows.ts'
import { openTrialStory, type TrialStory } from '../trials/trial-story.ts'

const SUMMONS = '{from}: on vous attend {when}, {place}. {invitation}'
const REMINDER = 'Pensez-y. {from}: {soon}, {place}. {journey} {invitation}'
const FR = { language: 'fr' } as const
const MINE = '+33639989999'

test('what has not left yet leaves in the new words, and what left stays as it was', async () => {
  const story = await openTrialStory()
  await story.load(story.line(1))
  await story.passTo('2026-12-01T10:30')
  expect(
    await changeWording(story.parts, story.admin, { ...FR, id: 'reminder.none.meeting', templates: [REMINDER] }),
  ).toEqual([])
  await story.passTo('2026-12-13T11:00')
  const bodies = (await story.sentTo(story.phoneOf(1))).map(({ body }) => body)
  expect(bodies[0]).toMatch(/^SPIP: vous avez rendez-vous/)
  expect(bodies.slice(1)).toHaveLength(2)
  for (const body of bodies.slice(1)) expect(body).toMatch(/^Pensez-y\. SPIP: .*Prévoyez votre trajet/)
})

test('an answer is in the office’s words too, and the danger keeps its numbers whatever is tried', async () => {
  const story = await openTrialStory()
  const { parts, admin, officeId } = story
  const lost = await changeWording(parts, admin, { ...FR, id: 'dangerSelf', templates: ['Courage ! On pense à vous.'] })
  expect(lost.map(({ code }) => code)).toEqual(['missingNumber', 'missingNumber', 'missingNumber', 'missingMeaning'])
  const kept =
    'Tenez bon. Appelez le 15, le 114 par SMS, ou le 3114, gratuit. Le SPIP est alerté mais ne lit pas la nuit.'
  expect(await changeWording(parts, admin, { ...FR, id: 'dangerSelf', templates: [kept] })).toEqual([])
  await story.load(story.line(1))
  await story.passTo('2026-12-01T18:30')
  const from = story.phoneOf(1)
  await receiveMessage(parts, {
    sid: 'SM1',
    from,
    body: 'je vais me tuer',
    to: '+33937000000',
    carrierOptOut: undefined,
  })
  await story.passTo('2026-12-01T18:40')
  expect((await story.sentTo(from)).at(-1)?.body).toBe(kept)
  expect((await getOffice(parts.store, officeId)).wording?.en).toBeUndefined()
})

test('only an administrator changes words, never while a trial runs, and one that changes nothing is not told', async () => {
  const story = await openTrialStory()
  const { parts, admin, officeId } = story
  const change = { ...FR, id: 'thanks', templates: ['Merci.'] }
  await expect(changeWording(parts, { ...admin, id: 'nobody' }, change)).rejects.toEqual(new Problem('notYours'))
  await expect(changeWording(parts, admin, { ...change, id: 'gone' })).rejects.toEqual(new Problem('notFound'))
  const long = { ...change, templates: [`Merci. ${'Bonne journée. '.repeat(25)}`] }
  expect(await changeWording(parts, admin, long)).toMatchObject([{ code: 'tooLong' }])
  await changeWording(parts, admin, { ...change, templates: LOCALES.fr.sentences.thanks })
  expect((await getOffice(parts.store, officeId)).wording ?? {}).toEqual({})
  const trial = await story.begin({ extra: 'invitation', types: ['SPIP'] })
  await expect(changeWording(parts, admin, change)).rejects.toEqual(new Problem('trialHolds'))
  await endTrial(parts, admin, trial)
  await changeWording(parts, admin, change)
  await changeWording(parts, admin, change)
  const told = (await listJournal(parts.store, officeId)).filter(({ what }) => what === 'wordingChanged')
  expect(told).toMatchObject([{ actor: `agent:${admin.id}`, details: { sentence: 'thanks', before: '' } }])
})

test('a protocol that was written before a change is outdated: its words of both arms are no more those that leave', async () => {
  const { parts, admin } = await openTrialStory()
  const id = await planTrial(parts, admin, { ...DESIGN, extra: 'invitation', types: ['SPIP'] })
  await changeWording(parts, admin, { ...FR, id: 'summons.meeting', templates: [SUMMONS] })
  await expect(beginTrial(parts, admin, id)).rejects.toEqual(new Problem('protocolOutdated'))
  await beginTrial(parts, admin, await planTrial(parts, admin, { ...DESIGN, extra: 'invitation', types: ['SPIP'] }))
})

test('nothing is tried that the office’s own words leave out, and what they put first is left out of one arm', async () => {
  const { parts, admin } = await openTrialStory()
  const say = (id: SentenceId, ...templates: string[]) => changeWording(parts, admin, { ...FR, id, templates })
  const plan = (extra: 'wording' | 'invitation') => planTrial(parts, admin, { ...DESIGN, extra, types: ['SPIP'] })
  await plan('wording')
  for (const answer of ['none', 'confirmed'] as const) {
    const invitation = answer === 'none' ? ' {invitation}' : ''
    expect(await say(`reminder.${answer}.meeting`, `{from}: {soon}, {place}.${invitation}`)).toEqual([])
  }
  await expect(plan('wording')).rejects.toEqual(new Problem('cannotBeTried'))
  expect(await say('reminder.none.meeting', '{invitation}\n{from}: {soon}, {place}.')).toEqual([])
  const trial = await findTrial(parts.store, await plan('invitation'))
  const { said } = JSON.parse(trial?.words ?? '{}') as Protocol
  const texts = Object.values(said).flatMap((office) => office.texts)
  expect(texts.some(({ usual }) => usual.startsWith('Répondez OUI'))).toBe(true)
  for (const { other } of texts) expect(other).not.toMatch(/OUI|\n/)
})

test('who changed a sentence and when is known, and each change can be taken back', async () => {
  const story = await openTrialStory()
  const { parts, admin, officeId } = story
  const thanks = { ...FR, id: 'thanks' }
  const said = async () => (await getOffice(parts.store, officeId)).wording?.fr?.thanks?.templates
  const again = (changeId: string | undefined, as: 'before' | 'after') =>
    takeWordingAgain(parts, admin, { ...thanks, changeId: changeId ?? '', as })
  for (const words of ['Merci.', 'Merci bien.']) {
    await changeWording(parts, admin, { ...thanks, templates: [words] })
    story.clock.set(story.clock.now().plus({ hours: 1 }))
  }
  await changeWording(parts, admin, { ...FR, id: 'noJourney', templates: ['Rien à faire.'] })
  await changeWording(parts, admin, { language: 'en', id: 'thanks', templates: ['Thanks.'] })
  const [second, first] = await listWordingHistory(parts.store, officeId, thanks)
  expect(second).toMatchObject({ actor: `agent:${admin.id}`, before: ['Merci.'], after: ['Merci bien.'] })
  expect(first).toMatchObject({ before: undefined, after: ['Merci.'] })
  await again(second?.id, 'before')
  expect(await said()).toEqual(['Merci.'])
  await again(second?.id, 'after')
  expect(await said()).toEqual(['Merci bien.'])
  await again(first?.id, 'before')
  expect(await said()).toBeUndefined()
  expect(await listWordingHistory(parts.store, officeId, thanks)).toHaveLength(5)
  await expect(again('elsewhere', 'before')).rejects.toEqual(new Problem('notFound'))
})

test('a draft is tried on a telephone by the real way out, marked, and never on that of somebody followed', async () => {
  const story = await openTrialStory()
  const { parts, admin, officeId } = story
  const draft = { ...FR, id: 'summons.meeting' as const, templates: [SUMMONS] }
  await story.load(story.line(1))
  expect(await tryWording(parts, admin, draft, '06 39 98 99 99')).toEqual({})
  await story.service.ticker.tick()
  const [sent] = await story.sentTo(MINE)
  expect(sent).toMatchObject({ body: expect.stringMatching(/^Essai: SPIP: on vous attend mercredi .* OUI/) })
  expect(sent?.message).toMatchObject({ kind: 'wordingTried', state: 'sent', officeId, probationerId: null })
  expect(await tryWording(parts, admin, draft, story.phoneOf(1))).toEqual({ problem: 'notThere' })
  expect(await tryWording(parts, admin, draft, '12')).toEqual({ problem: 'phoneUnread' })
  expect(await tryWording(parts, admin, draft, '01 40 97 00 00')).toEqual({ problem: 'landline' })
  expect((await tryWording(parts, admin, { ...draft, templates: ['Venez.'] }, MINE)).flaws).not.toEqual([])
  expect((await getOffice(parts.store, officeId)).wording).toBeUndefined()
  const from = { sid: 'SM2', from: MINE, body: 'STOP', to: '+33937000000', carrierOptOut: undefined }
  await receiveMessage(parts, from)
  expect(await tryWording(parts, admin, draft, MINE)).toEqual({ problem: 'notThere' })
})

test('no more than ten are tried within an hour, numbers that are refused included', async () => {
  const story = await openTrialStory()
  const { parts, admin } = story
  const draft = { ...FR, id: 'thanks' as const, templates: ['Merci bien.'] }
  await story.load(story.line(1))
  const answers: unknown[] = []
  for (let time = 0; time < 11; time++)
    answers.push(await tryWording(parts, admin, draft, time % 2 ? story.phoneOf(1) : MINE))
  expect(answers.filter((answer) => JSON.stringify(answer) === '{}')).toHaveLength(5)
  expect(answers.at(-1)).toEqual({ problem: 'tooMany' })
  story.clock.set(story.clock.now().plus({ hours: 1 }))
  expect(await tryWording(parts, admin, draft, MINE)).toEqual({})
})

test('an office that changed ten sentences comes to the next release with all of them, but the one whose values changed', async () => {
  const story = await openTrialStory()
  const { parts, admin, officeId } = story
  for (const [id, templates] of Object.entries(TEN))
    expect(await changeWording(parts, admin, { ...FR, id, templates })).toEqual([])
  await asOfTheReleaseBefore(story, 'summons.meeting', ['from', 'when', 'place'])
  const { fr = {} } = (await getOffice(parts.store, officeId)).wording ?? {}
  expect(Object.fromEntries(Object.entries(fr).map(([id, { templates }]) => [id, templates]))).toEqual(TEN)
  const told = () =>
    checkInstallation(
      parts.store,
      { demo: true, firstOffice: { zone: 'Europe/Paris', holidayRegion: 'FR' } },
      parts.clock.now(),
    )
  expect(listFallenBack({ wording: { fr } })).toMatchObject([{ language: 'fr', id: 'summons.meeting', gone: false }])
  expect(await told()).toContainEqual(expect.objectContaining({ code: 'officeWordsUnsaid', count: 1 }))
  await story.load(story.line(1))
  await story.passTo('2026-12-13T11:00')
  const [summons, ...reminders] = (await story.sentTo(story.phoneOf(1))).map(({ body }) => body)
  expect(summons).toMatch(/vous avez rendez-vous .* Dites OUI, ou écrivez\.$/)
  for (const body of reminders) expect(body).toMatch(/^Pensez-y\. .* Pensez au trajet\. Dites OUI/)
  await changeWording(parts, admin, { ...FR, id: 'summons.meeting', templates: [SUMMONS] })
  expect((await told()).map(({ code }) => code)).not.toContain('officeWordsUnsaid')
  await story.load(story.line(2, { day: '21/12/2026' }))
  await story.passTo('2026-12-14T12:00')
  expect((await story.sentTo(story.phoneOf(2))).at(0)?.body).toMatch(/on vous attend/)
})

test('words in any language that lost what a release now asks of them, and names that it knows no more, are kept and told', () => {
  const own = (templates: string[], values: string[] = []) => ({ templates, values })
  const wording = {
    es: { thanks: own(['Gracias.']), optedOut: own(['Adiós.']) },
    ru: { formerly: own(['Раньше.']), 'type.SPIP': own(['тюрьма']), 'type.TEL': own(['звонок']) },
  }
  expect(listFallenBack({ wording }).map(({ language, id, gone }) => [language, id, gone])).toEqual([
    ['es', 'optedOut', false],
    ['ru', 'formerly', true],
    ['ru', 'type.SPIP', false],
  ])
  expect(listFallenBack({})).toEqual([])
})

const TEN: Partial<Record<SentenceId, string[]>> = {
  'summons.meeting': [SUMMONS],
  'reminder.none.meeting': [REMINDER],
  invitation: ['Dites OUI, ou écrivez.'],
  'journey.usual': ['Pensez au trajet.'],
  thanks: ['Merci bien.'],
  greeting: ['Bonjour, le {sender} vous écoute. Votre question, ou AIDE.'],
  'kind.call': ['par téléphone'],
  noJourney: ['Rien à faire.'],
  pictureNotRead: ['Les photos ne se voient pas ici: apportez le document.'],
  'missed.meeting': ['Nous vous attendions {when}. Que se passe-t-il ? {contact}'],
}

/** As that release kept a sentence, which then had these values. */
async function asOfTheReleaseBefore({ parts, officeId }: TrialStory, id: SentenceId, values: string[]): Promise<void> {
  await parts.store.transaction(async (tx) => {
    const { wording } = await getOffice(tx, officeId)
    const own = wording?.fr?.[id]
    if (!own) throw new Error(`${id} has no words of the office`)
    await setOffice(tx, officeId, { wording: { ...wording, fr: { ...wording.fr, [id]: { ...own, values } } } })
  })
}
