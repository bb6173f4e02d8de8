import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { arabic } from '../../../src/understanding/languages/ar/arabic.ts'
import { latinOfArabic } from '../../../src/understanding/languages/ar/latin.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { falseYes } from '../../../training/scores.ts'
import { judge, readApart } from '../../../training/sets.ts'

const inParis = (moment: string) => DateTime.fromISO(moment, { zone: 'Europe/Paris' })
/** A Monday. */
const now = inParis('2027-01-11T10:00')
const offered = ['2027-01-18T09:00', '2027-01-20T14:00', '2027-01-22T16:00'].map((at) => ({ startsAt: inParis(at) }))
const read = (text: string, more = {}) => understand(text, 'ar', { now, ...more })

test('an absence that is confirmed is one, a presence a yes', () => {
  for (const text of ['أؤكد لكم عدم حضوري', 'nakked 3adam 7odori']) expect(read(text).intent, text).toBe('decline')
  expect(read('أؤكد لكم حضوري').intent).toBe('confirm')
})

describe('one word has one spelling', () => {
  test.each([
    ['نجي', 'ndji'],
    ['قدرت', '9dert'],
    ['موعد', 'lmaw3id'],
    ['الشهادة', 'chahada'],
    ['مانقدرش', 'ma n9derch'],
    ['ما نقدرش', 'manqdersh'],
    ['غنجي', 'ghanji'],
    ['كيضربني', 'ydrebni'],
  ])('%s and %s', (script, typed) => {
    expect(latinOfArabic(script)).toBe(latinOfArabic(typed))
  })

  test.each([
    ['mardi', 'mrid'],
    ['n7der', 'nhder'],
    ['ila', '3la'],
    ['ma', 'm3a'],
    ['ماكاين', 'ممكن'],
  ])('but %s is not %s', (one, other) => {
    expect(latinOfArabic(one)).not.toBe(latinOfArabic(other))
  })

  test('no word of the lexicon falls apart, as its lists are parted by spaces', () => {
    const words = Object.values(arabic.concepts).flatMap((list) => list.trim().split(/\s+/))
    const rules = Object.values(arabic.rules).flatMap((list) => list.flatMap((rule) => rule.split(/[ |]+/)))
    expect([...words, ...rules].filter((word) => /\s/.test(latinOfArabic(word).trim()))).toEqual([])
  })
})

describe('days and hours', () => {
  test.each([
    ['نهار الثلاثاء على 10', { from: '2027-01-12', at: '10:00' }],
    ['nhar tlata m3a 10', { from: '2027-01-12', at: '10:00' }],
    ['ghedda sbah', { from: '2027-01-12', before: '12:00' }],
    ['غدوة العشية', { from: '2027-01-12', after: '12:00' }],
    ['من بعد 5 العشية', { after: '17:00' }],
    ['9bel 11h', { before: '11:00' }],
    ['مع التسعة ونص', { at: '09:30' }],
    ['b3d ghedda', { from: '2027-01-13' }],
    ['بعد غدا', { from: '2027-01-13' }],
    ['simana jaya', { from: '2027-01-18', to: '2027-01-24' }],
    ['السيمانة الجاية', { from: '2027-01-18', to: '2027-01-24' }],
    ['الجمعة ١٥ يناير', { from: '2027-01-15' }],
    ['man9derch nhar lkhmis', { notDays: [4] }],
    ['مانقدرش الخميس', { notDays: [4] }],
    ['jeudi m3a 9', { from: '2027-01-14', at: '09:00' }],
  ])('%s', (text, moment) => {
    expect(read(text).moment).toMatchObject(moment)
  })

  test.each([
    ['نتعطل 20 دقيقة', 20],
    ['rani m3ettel rob3 sa3a', 15],
    ['معطل نص ساعة', 30],
    ['عشر دقايق تعطال', 10],
    ['retard 15min', 15],
  ])('%s: minutes', (text, minutes) => {
    expect(read(text)).toMatchObject({ intent: 'late', minutes })
  })

  test.each([
    ['2', 2],
    ['٣', 3],
    ['الثاني', 2],
    ['lewel', 1],
    ['nakhod talet', 3],
    ['لربع على 14', 2],
    ['li f vendredi 3afak', 3],
    ['حتى واحد', 'another'],
    ['wahed akhor', 'another'],
  ])('%s: a choice', (text, choice) => {
    expect(read(text, { offered })).toMatchObject({ intent: 'choice', choice })
  })
})

describe('what only a plain word does', () => {
  test.each([
    'STOP',
    'ستوب',
    '7absou les sms',
    'حبسو الميساجات',
    'matsiftouch liya les messages',
    'ما تبعثوليش رسائل',
    'barka mn les sms',
    'msa7 nemrti',
    'mabghitch les messages dyalkom',
    'لا أريد رسائلكم',
  ])('%s: STOP', (text) => {
    expect(read(text).intent).toBe('opt_out')
  })

  test.each(['START', 'ستارت', '3awdou sifto liya les sms', 'درت ستوب بالغلط'])('%s: START', (text) => {
    expect(read(text).intent).toBe('opt_in')
  })

  test.each(['ghaltin f nemra', 'راكم غالطين', 'ماشي انا', 'rakom ghaltin', 'رقم غلط', 'ana machi karim'])(
    '%s: not me',
    (text) => {
      expect(read(text).intent).toBe('wrong_person')
    },
  )

  test.each([
    '7bess lbus, nwsel m3ettel',
    'الترام حبس راني جاي',
    '3lach tsiftou liya les sms?',
    'ma wselni 7ta sms',
    'فاش نحبس التيج؟',
    'ghalta f lwe9t dyal rdv',
    'blassa ghalta, fin ntouma?',
    'ma n3refch fin lbureau',
    'ana machi mrid',
  ])('%s: none of them', (text) => {
    expect(['opt_out', 'opt_in', 'wrong_person']).not.toContain(read(text).intent)
  })
})

describe('no yes that nobody gave', () => {
  test.each([
    'ma njich',
    'manjich',
    'ما نجيش',
    'ما غاديش نجي',
    'maghanjich',
    'man9derch nji',
    'ما نقدرش نجي',
    'لا أستطيع الحضور',
    'مش هقدر اجي',
    'machi jay',
    'مانيش جاي',
    'ila 9dert nji',
    'اذا قدرت نجي',
    'balak nji',
    'بالاك نجي ما نعرف',
    'wach nji?',
    'واش لازم نجي؟',
    'mabghitch nji',
    'nji ghir la khditouni',
    'oui mais man9derch',
    'ok walakin ma njich',
    'واخا ولكن ما نقدرش',
    'nchouf w nrod 3likom',
    'نشوف ونرد عليكم',
    'nji nehr9 lmaktab',
  ])('%s', (text) => {
    expect(read(text).intent).not.toBe('confirm')
  })

  test.each(['nji', 'نجي', 'wakha nji', 'نعم سأحضر', 'rani jay', 'ok nji nchallah', 'oui nji', 'غادي نكون عندكم'])(
    '%s is one',
    (text) => {
      expect(read(text).intent).toBe('confirm')
    },
  )
})

describe('danger', () => {
  test.each([
    ['bghit nmout', 'self'],
    ['بغيت نموت', 'self'],
    ['ghadi n9tel rassi', 'self'],
    ['أريد إنهاء حياتي', 'self'],
    ['rajli kaydrebni', 'victim'],
    ['راجلي كيضربني كل ليلة', 'victim'],
    ['7absni f dar', 'victim'],
    ['ghadi ye9telni', 'victim'],
    ['ghan9tlou', 'threat'],
    ['غنذبحو', 'threat'],
    ['nji b lmous l spip', 'threat'],
  ])('%s', (text, danger) => {
    expect(read(text)).toMatchObject({ intent: 'distress', danger })
  })

  test.each([
    'tel mat',
    'rani mayet b n3as',
    'ميت بالجوع',
    'الباطرون غيقتلني الى ما خدمتش',
    'lwalid mat, man9derch nji',
    '7bast garro',
    'matet batterie',
    'dahk 9telni',
  ])('%s: everyday words of death', (text) => {
    expect(read(text).intent).not.toBe('distress')
  })
})

describe('what was never learnt', () => {
  test.each([
    ['apart15/open.ar', 105],
    ['apart15/open.arabizi', 102],
  ])('%s', (name, least) => {
    const judged = judge(readApart(name), 'ar')
    expect(judged.filter(({ right, asked }) => right || asked).length).toBeGreaterThanOrEqual(least)
    expect(falseYes(judged)).toEqual([])
  })
})

test.each([
  ['je ne peux pas venir demain', 'decline'],
  ['oui je viens', 'confirm'],
  ['c est où le rdv ?', 'ask_where'],
  ["I can't come tomorrow", 'decline'],
  ['je veux mourir', 'distress'],
])('who is written to in Arabic may write %s', (text, intent) => {
  expect(read(text).intent).toBe(intent)
})
