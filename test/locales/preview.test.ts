import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import type { Office } from '../../src/domain/office.ts'
import { LANGUAGES } from '../../src/domain/people.ts'
import { isTooLong, previewOf, withDraft } from '../../src/locales/preview.ts'
import { LOCALES, sayReply } from '../../src/locales/say.ts'
import { SENTENCES, type SentenceId } from '../../src/locales/sentences.ts'

const NOW = DateTime.fromISO('2027-01-11T10:00', { zone: 'Europe/Paris' })
const OFFICE: Office = {
  ...{ id: 'office', code: 'SPIP', name: 'SPIP 92', zone: 'Europe/Paris', holidayRegion: 'FR', closedDays: [] },
  ...{ openedDays: [], sendingHours: 'always', reminders: [], phone: undefined, email: undefined, typeWords: {} },
  ...{ statusWords: {}, digestAt: '17:30', segmentPrice: 725 },
}
const IDS = Object.keys(SENTENCES) as SentenceId[]

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

describe.each(LANGUAGES)('in %s', (language) => {
  const ours = (id: SentenceId) => ({ language, id, templates: LOCALES[language].sentences[id] })
  const previews = lazily(() => new Map(IDS.map((id) => [id, previewOf(OFFICE, ours(id), NOW)])))

  test('every sentence is seen in some text', { tags: 'long' }, () => {
    const unseen = IDS.filter((id) => previews().get(id)?.saidIn === 0)
    expect(unseen).toEqual([])
  })

  test('ours is never too long', { tags: 'long' }, () => {
    expect(IDS.filter((id) => isTooLong(OFFICE, ours(id), NOW))).toEqual([])
    // At its longest with an address of eighty letters, in letters of which a segment holds 70.
    const most = LOCALES[language].ownLetters ? 4 : 2
    const long = IDS.filter((id) => (previews().get(id)?.worst?.segments ?? 0) > most)
    expect(long).toEqual([])
  })
})

test('a text is shown as it usually is and at its longest, as the carrier counts it', () => {
  const templates = ['{from}: on vous attend {when}, {place}. Vous devez venir. {invitation}']
  const { saidIn, usual, worst } = previewOf(OFFICE, { language: 'fr', id: 'summons.meeting', templates }, NOW)
  expect(saidIn).toBe(1)
  expect(usual).toMatchObject([{ segments: 1, encoding: 'GSM-7', odd: [] }])
  expect(usual[0]?.body).toMatch(/^SPIP 92: on vous attend mercredi 20\/01 à 14h30, SPIP de Nanterre, 94 bd/)
  expect(worst?.body).toContain("Maison de l'OEuvre et du Chene. Vous")
})

test('what is said within others is shown in them, and makes one of them too long', () => {
  const draft = (words: string) => ({ language: 'fr' as const, id: 'invitation' as const, templates: [words] })
  const { saidIn, usual } = previewOf(OFFICE, draft('Dites OUI.'), NOW)
  expect(saidIn).toBeGreaterThan(3)
  for (const { body } of usual) expect(body).toMatch(/Dites OUI\.$/)
  expect(isTooLong(OFFICE, draft('Dites OUI.'), NOW)).toBe(false)
  expect(isTooLong(OFFICE, draft(`Dites OUI. ${'Ou bien écrivez-nous ici. '.repeat(9)}`), NOW)).toBe(true)
})

test('a letter that is not GSM-7 is told, and what it costs', () => {
  const templates = ['Merci, à bientôt.']
  const { usual } = previewOf(OFFICE, { language: 'fr', id: 'thanks', templates }, NOW)
  expect(usual).toMatchObject([{ encoding: 'UCS-2', odd: ['ô'] }])
})

test('a draft is shown as it is written, whatever is wrong with it, and never said', () => {
  const draft = { language: 'fr' as const, id: 'dangerSelf' as const, templates: ['Courage !'] }
  expect(previewOf(OFFICE, draft, NOW).usual).toMatchObject([{ body: 'Courage !' }])
  const voice = { office: withDraft(OFFICE, draft), now: NOW }
  expect(sayReply('fr', { text: 'dangerSelf', values: {} }, voice)).toContain('3114')
})
