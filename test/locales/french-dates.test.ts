import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { digestWords } from '../../src/locales/fr/digests.ts'
import { letter } from '../../src/locales/fr/letter.ts'
import { noticeWords } from '../../src/locales/fr/notices.ts'
import * as dates from '../../src/locales/fr/page-dates.ts'

const FIRST = DateTime.fromISO('2026-10-01T09:05', { zone: 'Europe/Paris' })

describe('the first of a month, in French', () => {
  test('is “1er” in e-mails and their subjects, in letters, and on pages', () => {
    expect(noticeWords.when(FIRST)).toBe('jeudi 1er octobre 2026 à 9h05')
    expect(digestWords.title(digestWords.day(FIRST), undefined)).toBe('Rendez-vous du jeudi 1er octobre')
    expect(letter.day(FIRST)).toBe('jeudi 1er octobre 2026')
    expect(dates.shortDay(FIRST)).toBe('jeu. 1er')
    expect(dates.shortDate(FIRST)).toBe('jeu. 1er oct. 2026')
    expect(dates.dateOnly(FIRST)).toBe('1er oct. 2026')
    expect(dates.period(FIRST, FIRST.plus({ days: 4 }))).toBe('du jeudi 1er au lundi 5 octobre 2026')
  })

  test('and no other day: “21”, “31”', () => {
    expect(noticeWords.when(FIRST.set({ day: 21, minute: 0 }))).toBe('mercredi 21 octobre 2026 à 9h')
    expect(dates.dayAndMonth(FIRST.set({ day: 31 }))).toBe('samedi 31 octobre')
  })

  test('is said in one place: nowhere else is a day with the name of its month put into French by hand', () => {
    const others = /^locales\/(en|es|pt|ro|ru|tr|ar)\/|^web\/dates-en\.ts$|^locales\/fr\/page-dates\.ts$/
    const byHand = (readdirSync('src', { recursive: true }) as string[])
      .filter((path) => path.endsWith('.ts') && !others.test(path))
      .filter((path) => /toFormat\([`'"][^)]*\bd [LM]{3,4}/.test(readFileSync(join('src', path), 'utf8')))
    expect(byHand).toEqual([])
  })
})
