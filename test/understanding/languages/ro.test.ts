import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { findMinutes } from '../../../src/understanding/dates/minutes.ts'
import { findMoment } from '../../../src/understanding/dates/moment.ts'
import type { Expecting } from '../../../src/understanding/intent.ts'
import { inGrammars } from '../../../src/understanding/languages/grammars.ts'
import { romanian } from '../../../src/understanding/languages/ro/romanian.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { judge, readApart } from '../../../training/sets.ts'

/** A Monday. */
const now = at('2027-01-11T10:00')
const appointmentAt = at('2027-01-12T09:00')
const offered = ['2027-01-18T09:00', '2027-01-20T14:00', '2027-01-22T16:00'].map((one) => ({ startsAt: at(one) }))

describe('days and hours in Romanian', () => {
  it.each([
    ['marți la 10', { from: '2027-01-12', at: '10:00' }],
    ['joi dupa masa', { from: '2027-01-14', after: '12:00' }],
    ['joi dupa-amiaza', { from: '2027-01-14', after: '12:00' }],
    ['luni dimineata', { from: '2027-01-18', before: '12:00' }],
    ['poimaine', { from: '2027-01-13' }],
    ['miine la 3 dupa masa', { from: '2027-01-12', at: '15:00' }],
    ['pe 15 ianuarie la zece si jumatate', { from: '2027-01-15', at: '10:30' }],
    ['douăzeci și doi ianuarie', { from: '2027-01-22' }],
    ['joi 14.30', { from: '2027-01-14', at: '14:30' }],
    ['marti la zece fara un sfert', { from: '2027-01-12', at: '09:45' }],
    ['saptamana viitoare', { from: '2027-01-18', to: '2027-01-24' }],
    ['peste 2 saptamani', { from: '2027-01-25' }],
    ['intre 10 si 12', { after: '10:00', before: '12:00' }],
    ['miercuri dupa 16', { from: '2027-01-13', after: '16:00' }],
    ['vineri de la 14', { from: '2027-01-15', after: '14:00' }],
    ['inainte de vineri', { to: '2027-01-14' }],
    ['nu inainte de 11', { after: '11:00' }],
    ['a doua zi', { from: '2027-01-13' }],
    ['mai devreme', { than: 'earlier' }],
    ['nu pot vinerea', { notDays: [5] }],
    ['de luni pana joi nu pot', { notDays: [1, 2, 3, 4] }],
    ['orice zi in afara de miercuri', { notDays: [3] }],
    ['la 9 nu pot, la 11 da', { at: '11:00' }],
  ])('%s', (text, moment) => {
    expect(momentIn(text)).toMatchObject(moment)
  })

  it.each(['joia viitoare', 'la 2', 'varianta doi', 'am vin de casa'])('are not guessed: %s', (text) => {
    expect(momentIn(text)).toBeUndefined()
  })

  it.each([
    ['intarzii 20 de minute', 20],
    ['vreo 15 min', 15],
    ['ajung in juma de ora', 30],
    ['un sfert de ora', 15],
    ['intarzii o ora', 60],
    ['o ora si jumatate', 90],
    ['ajung cu zece minute mai tarziu la rdv de la 9', 10],
  ])('minutes: %s', (text, minutes) => {
    expect(findMinutes(inFrench(text))).toBe(minutes)
  })
})

describe('choices in Romanian', () => {
  it.each([
    ['a doua', 2],
    ['al doilea va rog', 2],
    ['prima imi convine', 1],
    ['ultima', 3],
    ['cea din mijloc', 2],
    ['aia de vineri', 3],
    ['ala de miercuri', 2],
    ['pe 22 la 16', 3],
    ['luni la 9', 1],
    ['varianta 3, multumesc', 3],
    ['trei', 3],
    ['aia cu ora 16 ca atunci am pauza', 3],
    ['niciuna', 'another'],
    ['nici una nu imi vine bine', 'another'],
    ['nu pot la niciuna', 'another'],
    ['mai aveti alte date?', 'another'],
    ['oricare', 'any'],
  ])('%s', (text, choice) => {
    expect(read(text, { offered })).toMatchObject({ intent: 'choice', choice })
  })

  it.each([
    'nu prima, nu ultima',
    'cel de miercuri nu pot',
    'nu aia de vineri',
    'prima sau a doua',
    'miercurea lucrez',
  ])('chooses nothing: %s', (text) => {
    expect(read(text, { offered }).choice).toBeUndefined()
  })
})

describe('acts on rights in Romanian', () => {
  it.each([
    'STOP',
    'stop va rog',
    'Nu-mi mai trimiteți mesaje.',
    'nu mai vreau sms-uri de la voi',
    'opriti mesajele',
    'Vă rog să îmi ștergeți numărul din lista de notificări.',
    'scoateti-ma din lista',
    'vreau sa ma dezabonez',
    'nu-mi mai scrieti niciodata',
    'incetati sa-mi scrieti',
    'vin, dar nu-mi mai trimiteti mesaje',
    'nu mai e nevoie sa imi vina mie, are telefonul lui',
  ])('STOP: %s', (text) => {
    expect(read(text).intent).toBe('opt_out')
  })

  it.each([
    'm-am oprit din baut',
    'la stop m-a oprit politia',
    'nu opriti mesajele',
    'nu ma dezabonati',
    'de ce nu-mi mai trimiteti mesaje?',
    'nu am primit niciun mesaj',
    'nu mai trimiteti scrisori la adresa veche',
    'nu-mi mai scrieti in franceza',
    'opriti caldura la bloc',
    'stop la minciuni',
    'stop joc',
    'nu mai vreau pizza',
    'lasa-ma in pace',
  ])('no STOP: %s', (text) => {
    expect(read(text).intent).not.toBe('opt_out')
  })

  it.each(['START', 'vreau iar sa primesc mesajele', 'trimiteti-mi din nou mesaje', 'am scris stop din greseala'])(
    'START: %s',
    (text) => {
      expect(read(text).intent).toBe('opt_in')
    },
  )

  it.each(['trimiteti-mi iar adresa', 'nu vreau sa primesc iar mesaje', 'nu reluati mesajele'])(
    'no START: %s',
    (text) => {
      expect(read(text).intent).not.toBe('opt_in')
    },
  )

  it.each([
    'ati gresit numarul',
    'Ați greșit numărul, domnule, aici nu stă niciun Marius.',
    'nu sunt persoana pe care o cautati',
    'ma confundati cu altcineva',
    'am numarul asta de o luna',
    'nu cunosc pe nimeni cu numele asta',
  ])('not me: %s', (text) => {
    expect(read(text).intent).toBe('wrong_person')
  })

  it.each([
    'am gresit numarul de la usa',
    'mi-am schimbat numarul',
    'ati gresit data',
    'numarul de dosar e gresit',
    'nu sunt eu de vina',
    'cautati alt consilier',
    'aici nu e semnal',
    'nu cunosc orasul',
  ])('still me: %s', (text) => {
    expect(read(text).intent).not.toBe('wrong_person')
  })
})

describe('a yes in Romanian', () => {
  it.each([
    'da vin',
    'vin sigur',
    'voi fi prezent',
    'e greva dar vin',
    'nu lipsesc',
    'Vă confirm prezența mea, cu stimă.',
    'viu maini dimineata',
    'am fost bolnav dar vin',
    'n-am zis ca nu vin, vin',
  ])('%s', (text) => {
    expect(read(text).intent).toBe('confirm')
  })

  it.each([
    'poate vin',
    'nu stiu daca vin',
    'o sa incerc sa vin',
    'vin daca ma lasa seful',
    'daca pot, vin',
    'am primit mesajul',
    'multumesc',
    'vedem',
    'cred ca da',
    'da sau nu?',
    'pot sa vin?',
    'vin joi in loc de marti',
    'vin dar intarzii',
    'da sigur, vin la pastele cailor',
    'da... asteptati mult si bine',
    'vin cu cutitul',
    'nu vin',
    'nu mai vin',
    'vin, glumesc, nu pot',
    'da, dar nu pot marti',
    'trebuia sa vin ieri',
    'as veni dar sunt in spital',
    'mama zice ca poate vin',
    'sa vin sau nu?',
    'as vrea sa vin dar nu am masina',
    'ok, la ce ora?',
    'nu cred ca vin',
  ])('no yes: %s', (text) => {
    expect(read(text).intent).not.toBe('confirm')
  })
})

describe('danger in Romanian', () => {
  it.each([
    ['vreau sa mor', 'self'],
    ['nu mai vreau sa traiesc', 'self'],
    ['mi-am taiat venele', 'self'],
    ['am luat toate pastilele', 'self'],
    ['imi vine sa ma arunc in fata trenului', 'self'],
    ['Am hotărât să-mi pun capăt zilelor.', 'self'],
    ['sotul ma bate', 'victim'],
    ['mi-e frica sa ma duc acasa, m-a batut iar', 'victim'],
    ['m-a incuiat in casa si mi-a luat telefonul', 'victim'],
    ['zice ca ma omoara daca plec', 'victim'],
    ['il omor pe vecin', 'threat'],
    ['va dau foc la birou', 'threat'],
    ['vin la voi cu toporul', 'threat'],
  ])('%s', (text, danger) => {
    expect(read(text)).toMatchObject({ intent: 'distress', danger })
  })

  it.each([
    'mor de foame',
    'mor de rusine',
    'ma omoara munca asta',
    'ma omoara sefu daca intarzii',
    'am omorat timpul in gara',
    'am taiat porcul de Craciun',
    'mi-a murit telefonul',
    'l-am omorat la table aseara',
    'mi-a murit bunica, plec la inmormantare',
    'sunt mort de oboseala',
    'm-a batut la sah',
    'ma bate vantul',
  ])('no danger: %s', (text) => {
    expect(read(text).intent).not.toBe('distress')
  })
})

describe('what else is said in Romanian', () => {
  it.each([
    ['nu', 'decline'],
    ['nu, multumesc', 'decline'],
    ['nu pot veni, am copilul bolnav', 'decline'],
    ['sunt internat', 'decline'],
    ['se poate joi?', 'reschedule'],
    ['sunt in autobuz, ajung in 10 min', 'late'],
    ['la ce ora e?', 'ask_when'],
    ['undi sa vin', 'ask_where'],
    ['cu cine ma intalnesc?', 'ask_who'],
    ['ce hirtii sa aduc', 'ask_documents'],
    ['am voie sa plec in Romania?', 'ask_obligations'],
    ['ce inseamna sursis?', 'ask_sentence'],
    ['ce patesc daca nu vin?', 'ask_consequences'],
    ['sunati-ma va rog', 'ask_agent'],
    ['v-am trimis certificatul pe mail', 'document_sent'],
    ['hotilor', 'other'],
    ['mama ia si lapte', 'other'],
  ])('%s', (text, intent) => {
    expect(read(text).intent).toBe(intent)
  })

  it.each([
    ['oui je viens', 'confirm'],
    ['je peux pas venir je suis malade', 'decline'],
    ["c'est où ?", 'ask_where'],
    ["I'll be there", 'confirm'],
    ['arrêtez de m’envoyer des sms', 'opt_out'],
    ['je veux mourir', 'distress'],
  ])('French and English are read still: %s', (text, intent) => {
    expect(read(text).intent).toBe(intent)
  })

  it('who is written to in French is read in Romanian too', () => {
    expect(understand('nu pot veni maine, sunt bolnav', 'fr', { now })).toMatchObject({
      intent: 'decline',
      foreign: 'ro',
    })
  })
})

describe('the lexicon and the weights', () => {
  it('has no pattern that asks for a word the reader sets aside, nor for a concept that does not exist', () => {
    const { concepts, negation, rules } = romanian
    const lists = [concepts.COURTESY, concepts.FILLER, negation.deny, negation.announce]
    const dropped = new Set(lists.flatMap((list) => list?.split(/\s+/) ?? []).filter(Boolean))
    const asked = Object.values(rules)
      .flat()
      .flatMap((pattern) => pattern.split(' ').filter((part) => !/^[.^$]+$/.test(part) && !part.endsWith('?')))
      .map((part) => part.replace(/^[!~+]/, '').split('|'))
    expect(asked.filter((names) => names.every((name) => dropped.has(name)))).toEqual([])
    const named = asked.flat().filter((name) => /^[A-Z]/.test(name))
    expect(named.filter((name) => !(name in concepts) && !['UNKNOWN', 'NUMBER'].includes(name))).toEqual([])
  })

  it('reads what others wrote, none of it learnt', () => {
    const judged = judge(readApart('apart15/open.ro'), 'ro')
    expect(judged.filter(({ right, asked }) => right || asked).length / judged.length).toBeGreaterThan(0.94)
    expect(judged.filter(({ read, accepted }) => read === 'confirm' && !accepted.includes('confirm'))).toEqual([])
    expect(judged.filter(({ read, intent }) => intent === 'distress' && read !== 'distress')).toEqual([])
    expect(judged.filter(({ read, accepted }) => read === 'opt_out' && !accepted.includes('opt_out'))).toEqual([])
  })
})

function at(moment: string): DateTime {
  return DateTime.fromISO(moment, { zone: 'Europe/Paris' })
}

function read(text: string, more: Partial<Expecting> = {}) {
  return understand(text, 'ro', { now, ...more })
}

function inFrench(text: string): string {
  return inGrammars(text, 'ro')[0]?.text ?? ''
}

function momentIn(text: string) {
  return findMoment(inFrench(text), now, 'fr', appointmentAt)
}
