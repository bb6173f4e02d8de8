import { expect, test } from 'vitest'
import { changeOffice, changeType } from '../../../src/app/settings/change-office.ts'
import { deviationsOf } from '../../../src/app/trials/deviations.ts'
import { planTrial } from '../../../src/app/trials/plan-trial.ts'
import { wordsHeld } from '../../../src/app/trials/protocol-words.ts'
import { beginTrial } from '../../../src/app/trials/start-trial.ts'
import { LANGUAGES } from '../../../src/domain/people.ts'
import { Problem } from '../../../src/domain/problem.ts'
import { OUTSIDE, whyOutside } from '../../../src/domain/trial/eligible.ts'
import { EXTRAS, type Extra } from '../../../src/domain/trial/extras.ts'
import type { Protocol } from '../../../src/domain/trial/protocol.ts'
import { addOfficeWords, getOffice, listTypes } from '../../../src/store/offices/offices.ts'
import { findTrial } from '../../../src/store/trials/trials.ts'
import { KARIM } from '../../domain/matter.ts'
import { DESIGN } from '../../domain/trial/design.ts'
import { openTrialStory } from './trial-story.ts'

async function heldOf(extra: Extra, types = ['SPIP']) {
  const { parts, officeId } = await openTrialStory()
  return wordsHeld({ extra, types }, await getOffice(parts.store, officeId), await listTypes(parts.store, officeId))
}

test('a protocol holds the very words of both arms, in each language', async () => {
  const { texts } = await heldOf('invitation', ['TEL', 'SPIP'])
  expect(
    texts.find(({ text, language, types }) => text === 'summons' && language === 'fr' && types[0] === 'SPIP'),
  ).toEqual({
    types: ['SPIP'],
    text: 'summons',
    language: 'fr',
    usual:
      'SPIP: vous avez rendez-vous jeudi 14/01 à 14h30, LIEU. Vous devez venir. Répondez OUI, ou écrivez ce qui pose problème.',
    other: 'SPIP: vous avez rendez-vous jeudi 14/01 à 14h30, LIEU. Vous devez venir.',
  })
  expect(texts.map(({ text, language, types }) => `${text} ${language} ${types}`)).toEqual(
    ['SPIP', 'TEL'].flatMap((type) =>
      LANGUAGES.flatMap((language) => ['summons', 'before4', 'before1'].map((kind) => `${kind} ${language} ${type}`)),
    ),
  )
})

test('of each extra the arms differ, and where a text stays away it is said', async () => {
  for (const extra of EXTRAS) {
    const { texts } = await heldOf(extra)
    expect(texts.filter(({ usual, other }) => usual !== other).length, extra).toBeGreaterThan(1)
  }
  const { texts } = await heldOf('before4')
  expect(texts.filter(({ other }) => other === null).map(({ text, language }) => `${text} ${language}`)).toEqual(
    LANGUAGES.map((language) => `before4 ${language}`),
  )
  const wish = (await heldOf('slotsAtOnce')).texts.find(
    ({ text, language }) => text === 'wishToMove' && language === 'fr',
  )
  expect(wish?.usual).toMatch(/Répondez 1, 2, 3 ou AUTRE$/)
  expect(wish?.other).toMatch(/Je transmets votre demande/)
  expect((await heldOf('wording')).texts.map(({ text }) => text)).toContain('before1 (confirmed)')
})

test('a protocol names every reason for which somebody is in no trial', () => {
  const at = { numberIsShared: false, setApart: false }
  const doubts = (['wrongNumber', 'landline', 'invalid', 'gone', 'blocked'] as const).map((phoneDoubt) =>
    whyOutside({ ...KARIM, phoneDoubt }, at),
  )
  for (const why of [...doubts, whyOutside({ ...KARIM, phone: undefined }, at)]) expect(OUTSIDE).toContain(why)
})

test('a protocol holds the office’s own words for outcomes, and begins only while the office does and says what it holds', async () => {
  const story = await openTrialStory()
  const { parts, admin, officeId } = story
  const { store } = parts
  const write = () => planTrial(parts, admin, { ...DESIGN, extra: 'before4', types: ['SPIP'] })
  const own = (word: string) =>
    store.transaction((tx) => addOfficeWords(tx, officeId, { typeWords: {}, statusWords: { [word]: 'missed' } }))
  await own('nsp')
  const first = await write()
  const { protocol } = (await findTrial(store, first)) ?? {}
  expect(protocol?.said.SPIP?.statusWords.missed).toContain('nsp')
  expect(protocol?.said.SPIP?.statusWords.missed).toContain('carence')
  await own('injoignable')
  await expect(beginTrial(parts, admin, first)).rejects.toEqual(new Problem('protocolOutdated'))
  const second = await write()
  await changeType(parts, admin, 'SPIP', { reminders: [{ daysBefore: 1, at: '10:00' }] })
  await expect(beginTrial(parts, admin, second)).rejects.toEqual(new Problem('cannotBeTried'))
  await changeType(parts, admin, 'SPIP', { reminders: null })
  await changeOffice(parts, admin, { name: 'SPIP 92' })
  await expect(beginTrial(parts, admin, second)).rejects.toEqual(new Problem('protocolOutdated'))
  await beginTrial(parts, admin, await write())
})

test('a language that we write since a protocol was fixed is no deviation from it; another word in one that it holds is', async () => {
  const { parts, officeId } = await openTrialStory()
  const office = await getOffice(parts.store, officeId)
  const design = { extra: 'invitation' as const, types: ['SPIP'] }
  const held = wordsHeld(design, office, await listTypes(parts.store, officeId))
  const of = (texts: typeof held.texts) =>
    deviationsOf(
      parts.store,
      { ...design, said: { [office.code]: { ...held, texts } } } as unknown as Protocol,
      officeId,
    )
  const before = held.texts.filter(({ language }) => language === 'fr' || language === 'en')
  expect(before.length).toBeLessThan(held.texts.length)
  expect(await of(before)).toEqual([])
  expect(await of(before.map((text, place) => (place === 0 ? { ...text, usual: 'Venez.' } : text)))).toEqual(['texts'])
})
