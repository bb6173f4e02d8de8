import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { findMoment } from '../../../src/understanding/dates/moment.ts'
import type { Moment } from '../../../src/understanding/intent.ts'

/** A Tuesday. */
const now = DateTime.fromISO('2026-12-01T10:00', { zone: 'Europe/Paris' })
const day = (from: string, to = from) => ({ from, to })

describe('days and hours in French', () => {
  it.each([
    ['demain', day('2026-12-02')],
    ['dem1', day('2026-12-02')],
    ['2main', day('2026-12-02')],
    ['après-demain', day('2026-12-03')],
    ['ce soir', { ...day('2026-12-01'), after: '17:00' }],
    ['demain matin', { ...day('2026-12-02'), before: '12:00' }],
    ['lundi', day('2026-12-07')],
    ['lundi prochain', day('2026-12-07')],
    ['mardi', day('2026-12-08')],
    ['mardi en huit', day('2026-12-15')],
    ['le 12', day('2026-12-12')],
    ['12/12', day('2026-12-12')],
    ['12 décembre', day('2026-12-12')],
    ['le 5 janvier', day('2027-01-05')],
    ['mardi 12 janvier', day('2027-01-12')],
    ['dans 3 jours', day('2026-12-04')],
    ['dans 15 jours', day('2026-12-15', '2026-12-16')],
    ['la semaine prochaine', day('2026-12-07', '2026-12-13')],
    ['mardi de la semaine prochaine', day('2026-12-08')],
    ['fin de semaine', day('2026-12-03', '2026-12-05')],
    ['14h', { at: '14:00' }],
    ['14h30', { at: '14:30' }],
    ['14:30', { at: '14:30' }],
    ['14 h', { at: '14:00' }],
    ['midi', { at: '12:00' }],
    ['9h du mat', { at: '09:00' }],
    ["2h de l'aprem", { at: '14:00' }],
    ["l'aprem", { after: '12:00' }],
    ['plutôt le matin', { before: '12:00' }],
    ['pas le matin', { after: '12:00' }],
    ['entre 14h et 16h', { after: '14:00', before: '16:00' }],
    ['après 17h', { after: '17:00' }],
    ['avant midi', { before: '12:00' }],
    ['sauf le mardi', { notDays: [2] }],
    ['pas mardi', { notDays: [2] }],
    ['lundi ou mardi', { onDays: [1, 2] }],
    ['plutôt le mardi', { onDays: [2] }],
    ['je peux pas lundi mais mardi oui', { notDays: [1], ...day('2026-12-08') }],
    ['OK pour 10h', { at: '10:00' }],
    ['possible 15h au lieu de 10h ?', { at: '15:00' }],
    ['jeudi à 9h30', { ...day('2026-12-03'), at: '09:30' }],
  ])('%s', (text, moment) => {
    expect(findMoment(text, now, 'fr')).toEqual(moment)
  })

  it.each([
    '30/02',
    'le 31 février',
    'le 40',
    '25h',
    '14h ou 15h',
    'lundi 12 janvier',
    'vendredi prochain',
    'demain ou jeudi',
    'hier',
    "j'aurai 1h de retard",
    'dans 2h',
    '35 rue de Lille',
    'oui je viens',
    '',
  ])('%s gives nothing rather than a guess', (text) => {
    expect(findMoment(text, now, 'fr')).toBeUndefined()
  })

  it("is told by the office's clock: late in the evening in Paris, Tahiti is still on the day before", () => {
    const late = DateTime.fromISO('2026-12-02T05:00', { zone: 'Europe/Paris' })
    expect(findMoment('demain', late, 'fr')).toEqual(day('2026-12-03'))
    expect(findMoment('demain', late.setZone('Pacific/Tahiti'), 'fr')).toEqual(day('2026-12-02'))
  })
})

describe('days and hours in English', () => {
  it.each([
    ['tomorrow morning', { ...day('2026-12-02'), before: '12:00' }],
    ['day after tomorrow', day('2026-12-03')],
    ['next monday', day('2026-12-07')],
    ['can we do Friday instead', day('2026-12-04')],
    ['december 12th', day('2026-12-12')],
    ['the 12th', day('2026-12-12')],
    ['in 3 days', day('2026-12-04')],
    ['next week', day('2026-12-07', '2026-12-13')],
    ['at 2pm', { at: '14:00' }],
    ['2:30 pm', { at: '14:30' }],
    ['between 2pm and 4pm', { after: '14:00', before: '16:00' }],
    ['after 5pm', { after: '17:00' }],
    ['before noon', { before: '12:00' }],
    ['not tuesday', { notDays: [2] }],
  ])('%s', (text, moment) => {
    expect(findMoment(text, now, 'en')).toEqual(moment)
  })

  it.each(['5/12', 'I may come', 'february 30', 'ok'])('%s gives nothing rather than a guess', (text) => {
    expect(findMoment(text, now, 'en')).toBeUndefined()
  })
})

describe('what is refused, said on Tuesday 24 November', () => {
  const said = DateTime.fromISO('2026-11-24T10:00', { zone: 'Europe/Paris' })
  const except = (...spans: Moment[]) => ({ except: spans })
  const tomorrow = day('2026-11-25')
  const week = day('2026-11-30', '2026-12-06')

  it.each<[string, Moment]>([
    ['pas après 15h', { before: '15:00' }],
    ['je peux pas venir avant 15h', { after: '15:00' }],
    ['jamais le matin', { after: '12:00' }],
    ["pas l'après-midi", { before: '12:00' }],
    ['plutôt le matin, pas le soir', { before: '12:00' }],
    ['pas le matin ni le soir', { after: '12:00', before: '17:00' }],
    ["pas le matin ni l'après-midi mais mardi", day('2026-12-01')],
    ['ni lundi ni mardi', { notDays: [1, 2] }],
    ['lundi et mardi je peux pas', { notDays: [1, 2] }],
    ['mercredi je peux pas, jeudi oui', { notDays: [3], ...day('2026-11-26') }],
    ['pas demain', except(tomorrow)],
    ['sauf demain', except(tomorrow)],
    ['demain je peux pas', except(tomorrow)],
    ['demain impossible', except(tomorrow)],
    ['demain ça va pas être possible', except(tomorrow)],
    ['pas après-demain', except(day('2026-11-26'))],
    ['jeudi mais pas demain', { ...day('2026-11-26'), ...except(tomorrow) }],
    ['demain je peux pas, plutôt jeudi', { ...day('2026-11-26'), ...except(tomorrow) }],
    ['demain je peux pas venir au rdv de 14h', except({ ...tomorrow, at: '14:00' })],
    ['pas le 12', except(day('2026-12-12'))],
    ['je peux pas le 12 décembre', except(day('2026-12-12'))],
    ['pas demain ni le 12', except(tomorrow, day('2026-12-12'))],
    ['pas cette semaine', except(day('2026-11-24', '2026-11-29'))],
    ['pas la semaine prochaine', except(week)],
    ['la semaine prochaine je peux pas', except(week)],
    ['pas à 14h', except({ at: '14:00' })],
    ['14h je peux pas', except({ at: '14:00' })],
    ['pas entre 12h et 14h', except({ after: '12:00', before: '14:00' })],
    ['pas ce mercredi', except(tomorrow)],
    ['pas mardi matin', except({ ...day('2026-12-01'), before: '12:00' })],
    ['mardi matin je peux pas', except({ ...day('2026-12-01'), before: '12:00' })],
    ['pourquoi pas mardi', day('2026-12-01')],
    ['pas de souci pour mardi', day('2026-12-01')],
    ["pa d'inquiétude a demain", tomorrow],
    ['je serai pas en retard demain', tomorrow],
    ['je travaille pas mardi', day('2026-12-01')],
    ['jpeux pas mardi mercredi c ok ?', { notDays: [2], ...tomorrow }],
    ["8h c'est trop tôt, l'après-midi ?", { after: '12:00', except: [{ at: '08:00' }] }],
    ['je peux pas demain. demain je peux pas', except(tomorrow)],
    ['vous auriez pas une place le matin ?', { before: '12:00' }],
    ["c'est pas possible de décaler à mardi ?", day('2026-12-01')],
    ['je peux pas mardi je bosse', { notDays: [2] }],
    ['après 18h, je finis à 17h30', { after: '18:00' }],
  ])('%s', (text, moment) => {
    expect(findMoment(text, said, 'fr')).toEqual(moment)
  })

  it.each<[string, Moment | undefined]>([
    ['not tomorrow', except(tomorrow)],
    ['tomorrow is impossible', except(tomorrow)],
    ["i can't come tomorrow at 2pm", except({ ...tomorrow, at: '14:00' })],
    ['thursday doesnt work', { notDays: [4] }],
    ["thursday doesn't work, friday does", { notDays: [4], ...day('2026-11-27') }],
    ['ill be there tomorrow', tomorrow],
    ["i'll be there tomorrow don't worry", tomorrow],
    ['2-4pm', { after: '14:00', before: '16:00' }],
    ['im busy on friday', except(day('2026-11-27'))],
    ['any day but friday', { notDays: [5] }],
    ['not before 3pm', { after: '15:00' }],
    ["i can't make it after 3pm", { before: '15:00' }],
    ['not in the morning', { after: '12:00' }],
    ['never in the afternoon', { before: '12:00' }],
    ['i work from 9am to 5pm', undefined],
    ['i work on mondays', { notDays: [1] }],
    ['i have a doctor appointment on friday', except(day('2026-11-27'))],
    ['before friday', { to: '2026-11-26' }],
    ['from monday', { from: '2026-11-30' }],
    ['not until monday', { from: '2026-11-30' }],
    ['after the 10th', { from: '2026-12-11' }],
    ['by friday', { to: '2026-11-27' }],
    ['since monday', undefined],
    ['i am abroad until friday', except({ to: '2026-11-27' })],
    ['im free until friday', { to: '2026-11-27' }],
    ['not tmrw', except(tomorrow)],
    ['between 2 and 4pm', { after: '14:00', before: '16:00' }],
    ['monday to wednesday', { onDays: [1, 2, 3] }],
    ['12/13', undefined],
    ['a week on tuesday', undefined],
    ['a week on thursday', day('2026-12-03')],
  ])('%s', (text, moment) => {
    expect(findMoment(text, said, 'en')).toEqual(moment)
  })

  it.each<[string, Moment | undefined]>([
    ['je bosse de 8h à 17h', undefined],
    ["je travaille jusqu'à 18h", undefined],
    ['je travaille le matin', undefined],
    ["j'ai école le matin", undefined],
    ["j'emmène les enfants à 8h30", undefined],
    ['je travaille plutôt le matin', undefined],
    ['je commence le boulot à 14h', undefined],
    ['je travaille tous les mardis', { notDays: [2] }],
    ['je bosse lundi et mardi', { notDays: [1, 2] }],
    ['je travaille du lundi au vendredi', { notDays: [1, 2, 3, 4, 5] }],
    ['je finis le boulot à 17h', { after: '17:00' }],
    ['je travaille et je finis à 17h', { after: '17:00' }],
    ["j'ai rdv à la CAF mardi", except(day('2026-12-01'))],
    [
      "j'ai rdv chez le médecin mardi à 14h, plutôt jeudi",
      { ...day('2026-11-26'), ...except({ ...day('2026-12-01'), at: '14:00' }) },
    ],
    ['je suis absent du 2 au 5 décembre', except(day('2026-12-02', '2026-12-05'))],
    ["je suis malade jusqu'à mardi", except({ to: '2026-12-01' })],
    ['je suis malade depuis lundi', undefined],
    ['arrêt de travail jusqu’à vendredi', except({ to: '2026-11-27' })],
    ['je suis dispo jusqu’à vendredi', { to: '2026-11-27' }],
    ['je suis malade mardi possible ?', undefined],
    ['je travaille demain on peut mettre jeudi ?', { ...day('2026-11-26'), ...except(tomorrow) }],
    ['je bosse demain je peux venir jeudi', { ...day('2026-11-26'), ...except(tomorrow) }],
  ])('what keeps somebody elsewhere is no wish: %s', (text, moment) => {
    expect(findMoment(text, said, 'fr')).toEqual(moment)
  })

  it.each<[string, Moment | undefined]>([
    ['avant vendredi', { to: '2026-11-26' }],
    ['avant le vendredi', { to: '2026-11-26' }],
    ['après vendredi', { from: '2026-11-28' }],
    ["d'ici vendredi", { to: '2026-11-27' }],
    ['à partir de lundi', { from: '2026-11-30' }],
    ['à partir du 10', { from: '2026-12-10' }],
    ['à partir de lundi après 16h', { from: '2026-11-30', after: '16:00' }],
    ['pas avant lundi', { from: '2026-11-30' }],
    ['je peux pas avant lundi', { from: '2026-11-30' }],
    ['pas avant le 10', { from: '2026-12-10' }],
    ['pas avant la semaine prochaine', { from: '2026-11-30' }],
    ["jusqu'à vendredi", { to: '2026-11-27' }],
    ["jusqu'au 12 décembre", { to: '2026-12-12' }],
    ['après lundi et avant vendredi', undefined],
    ['après lundi et avant jeudi 3 décembre', day('2026-12-01', '2026-12-02')],
    ['depuis lundi', undefined],
    ['avant vendredi 14h', undefined],
    ['entre midi et deux', { after: '12:00', before: '14:00' }],
    ['entre 12 et 14h', { after: '12:00', before: '14:00' }],
    ['14h-16h', { after: '14:00', before: '16:00' }],
    ['14-16h', { after: '14:00', before: '16:00' }],
    ['entre 16h et 14h', undefined],
    ["fin d'après midi", { after: '16:00' }],
    ["fin d'après-midi", { after: '16:00' }],
    ['du lundi au mercredi', { onDays: [1, 2, 3] }],
    ['du 2 au 5 décembre', day('2026-12-02', '2026-12-05')],
    ['12/10', undefined],
    ['12/01', day('2027-01-12')],
    ['12/10/2027', day('2027-10-12')],
  ])('bounds are no day of their own: %s', (text, moment) => {
    expect(findMoment(text, said, 'fr')).toEqual(moment)
  })

  it('is read in a time in proportion to the message', { tags: 'long' }, () => {
    // The quickest of several readings, against another of the same run: neither the machine nor its neighbours count.
    const time = (text: string) =>
      Math.min(
        ...Array.from({ length: 7 }, () => {
          const start = performance.now()
          findMoment(text, said, 'fr')
          return performance.now() - start
        }),
      )
    for (const words of [
      'demain je peux pas ',
      'pas lundi ni mardi ',
      'je travaille avant le 12, ',
      'si vous aaa ',
      'entre 12 ',
    ]) {
      // Eight times the words: 64 times the time if each word looked at all the others.
      expect(time(words.repeat(400)) / time(words.repeat(50)), words).toBeLessThan(40)
    }
  })
})

describe('what is counted from an appointment on Thursday 14 January, said on Monday 11', () => {
  const said = DateTime.fromISO('2027-01-11T10:00', { zone: 'Europe/Paris' })
  const appointmentAt = DateTime.fromISO('2027-01-14T14:30', { zone: 'Europe/Paris' })
  const french = (text: string) => findMoment(text, said, 'fr', appointmentAt)
  const english = (text: string) => findMoment(text, said, 'en', appointmentAt)
  const wednesday = day('2027-01-20')
  const dayAfter = day('2027-01-15')
  const weekAfter = day('2027-01-18', '2027-01-24')

  it.each<[string, Moment]>([
    ["le mercredi d'après", wednesday],
    ['le mercredi d apres', wednesday],
    ['mercredi daprès', wednesday],
    ['le mercredi dapré', wednesday],
    ['le mercredi après', wednesday],
    ['le mercredi suivant', wednesday],
    ['le mercredi suivant à 9h', { ...wednesday, at: '09:00' }],
    ["le mercredi d'apres a 14h svp", { ...wednesday, at: '14:00' }],
    ["je peux pas, le mercredi d'après c'est possible ?", wednesday],
    ["le jeudi d'après", day('2027-01-21')],
    ["le vendredi d'après mon rdv", dayAfter],
    ['je peux pas venir pouvez vous le mettre le mardi dapres', day('2027-01-19')],
    ["le lundi d'après le rendez-vous", day('2027-01-18')],
    ["la semaine d'après", weekAfter],
    ['la semaine dapres', weekAfter],
    ['la smaine d apré', weekAfter],
    ['la semaine suivante', weekAfter],
    ['semaine suivante possible ?', weekAfter],
    ["mardi de la semaine d'après", day('2027-01-19')],
    ["la semaine d'après le matin", { ...weekAfter, before: '12:00' }],
    ['le lendemain', dayAfter],
    ['le landemain', dayAfter],
    ['le lendemin', dayAfter],
    ['lendem1 svp', dayAfter],
    ['le lendemain matin', { ...dayAfter, before: '12:00' }],
    ['le lendemain à 10h', { ...dayAfter, at: '10:00' }],
    ["le jour d'après", dayAfter],
    ['le jour suivant', dayAfter],
    ['le surlendemain', day('2027-01-16')],
    ['à partir du lendemain', { from: '2027-01-15' }],
    ['deux jours après', day('2027-01-16')],
    ['2 jours apres', day('2027-01-16')],
    ['2 jour apre', day('2027-01-16')],
    ['2j après', day('2027-01-16')],
    ['deux jours plus tard', day('2027-01-16')],
    ['une semaine après', day('2027-01-21')],
    ['1 semaine plus tard', day('2027-01-21')],
    ['8 jours après', day('2027-01-21', '2027-01-22')],
    ['un mois plus tard', day('2027-02-14')],
    ['le même jour mais à 17h', { ...day('2027-01-14'), at: '17:00' }],
    ['la veille', day('2027-01-13')],
    ["le jour d'avant", day('2027-01-13')],
    ["le mardi d'avant", day('2027-01-12')],
    ['deux jours avant', day('2027-01-12')],
    ['le lendemain je travaille', { except: [dayAfter] }],
    ['pas le lendemain', { except: [dayAfter] }],
    ["pas le mercredi d'après", { except: [wednesday] }],
    ["la semaine d'après je peux pas", { except: [weekAfter] }],
  ])('%s', (text, moment) => {
    expect(french(text)).toEqual(moment)
  })

  it.each<[string, Moment]>([
    ['the Wednesday after', wednesday],
    ['the wednesday after please', wednesday],
    ['can we do the wednesday after that?', wednesday],
    ['the following wednesday', wednesday],
    ['the Wednesday after at 2pm', { ...wednesday, at: '14:00' }],
    ['the friday after my appointment', dayAfter],
    ['the week after', weekAfter],
    ['I cannot come, the week after would be better', weekAfter],
    ['the following week', weekAfter],
    ['the day after', dayAfter],
    ['the next day', dayAfter],
    ['the following day in the morning', { ...dayAfter, before: '12:00' }],
    ['a week later', day('2027-01-21')],
    ['one week after', day('2027-01-21')],
    ['two days later', day('2027-01-16')],
    ['2 days after', day('2027-01-16')],
    ['the same day at 5pm', { ...day('2027-01-14'), at: '17:00' }],
    ['the day before', day('2027-01-13')],
    ['two days before', day('2027-01-12')],
  ])('%s', (text, moment) => {
    expect(english(text)).toEqual(moment)
  })

  it.each<[string, Moment | undefined]>([
    ['la semaine prochaine', weekAfter],
    ['mercredi de la semaine prochaine', wednesday],
    ['lundi prochain', day('2027-01-18')],
    ['mercredi', day('2027-01-13')],
    ['demain', day('2027-01-12')],
    ['dans deux jours', day('2027-01-13')],
    ['mercredi après 14h', { ...day('2027-01-13'), after: '14:00' }],
    ['le mercredi après le travail', { onDays: [3] }],
    ['mercredi après-midi', { ...day('2027-01-13'), after: '12:00' }],
    ['après mercredi', { from: '2027-01-14' }],
    ["la semaine d'avant", undefined],
    ['trois jours après mon opération', undefined],
    ['rappelez moi la veille svp', undefined],
    ['quatre jours avant', undefined],
  ])('from today, or from nothing we know, is: %s', (text, moment) => {
    expect(french(text)).toEqual(moment)
  })

  it.each<[string, Moment | undefined]>([
    ['next week', weekAfter],
    ['tomorrow', day('2027-01-12')],
    ['the day after tomorrow', day('2027-01-13')],
    ['in two days', day('2027-01-13')],
    ['wednesday after 2pm', { ...day('2027-01-13'), after: '14:00' }],
    ['the wednesday after 2pm', { ...day('2027-01-13'), after: '14:00' }],
    ['two days after my operation', undefined],
    ['the day after my operation', undefined],
  ])('likewise in English: %s', (text, moment) => {
    expect(english(text)).toEqual(moment)
  })

  it('is counted as before when no appointment is meant', () => {
    expect(findMoment("la semaine d'après", said, 'fr')).toEqual(weekAfter)
    expect(findMoment('le lendemain', said, 'fr')).toBeUndefined()
    expect(findMoment('the week after', said, 'en')).toEqual({ than: 'later' })
  })

  it("is counted in the office's zone: at 1 o'clock in Paris, it is still the day before in Guadeloupe", () => {
    const early = DateTime.fromISO('2027-01-15T01:00', { zone: 'Europe/Paris' })
    expect(findMoment('le lendemain', said, 'fr', early.setZone('America/Guadeloupe'))).toEqual(dayAfter)
  })
})

describe('another moment on one side of an appointment on Thursday 14 January', () => {
  const said = DateTime.fromISO('2027-01-11T10:00', { zone: 'Europe/Paris' })
  const appointmentAt = DateTime.fromISO('2027-01-14T14:30', { zone: 'Europe/Paris' })
  const later = { than: 'later' as const }
  const earlier = { than: 'earlier' as const }
  const thatDay = day('2027-01-14')

  it.each<[string, Moment]>([
    ['plus tard', later],
    ['plus tard svp', later],
    ['un peu plus tard', later],
    ['plutot plus tard', later],
    ['une autre fois plus tard', later],
    ['une date plus tard svp', later],
    ['je peux venir plus tard ?', later],
    ["je peux pas, plus tard c'est possible ?", later],
    ['je peux pas venir plus tard svp', later],
    ['apres', later],
    ['après ?', later],
    ['apres svp', later],
    ['je préfère après', later],
    ['après le rdv', later],
    ['après cette date', later],
    ['reporter à plus tard', later],
    ['on peut repousser ?', later],
    ['pas plus tot', later],
    ['je suis pas dispo avant', later],
    ['plus tard, le matin', { ...later, before: '12:00' }],
    ['plus tard mais pas le lundi', { ...later, notDays: [1] }],
    ['plus tôt', earlier],
    ['plus tot svp', earlier],
    ["avant c'est possible ?", earlier],
    ['plutôt avant', earlier],
    ['pouvez vous avancer le rdv', earlier],
    ['pas plus tard', earlier],
    ['plus tard dans la journée', { ...later, ...thatDay }],
    ['plus tot dans la journee', { ...earlier, ...thatDay }],
    ['le même jour mais plus tard', { ...later, ...thatDay }],
    ['2h plus tard', { ...later, ...thatDay }],
    ['une heure plus tard', { ...later, ...thatDay }],
    ['plus tard dans la semaine', { ...later, ...day('2027-01-11', '2027-01-17') }],
    ['deux jours plus tard', day('2027-01-16')],
    ['je peux pas avant 17h', { after: '17:00' }],
    ['plus tard que 17h', { after: '17:00' }],
    ['pas plus tard que 17h', { before: '17:00' }],
    ['après 17h', { after: '17:00' }],
    ['avant midi', { before: '12:00' }],
    ['plus tot mardi', day('2027-01-12')],
    ['plus tot le matin', { before: '12:00' }],
  ])('%s', (text, moment) => {
    expect(findMoment(text, said, 'fr', appointmentAt)).toEqual(moment)
  })

  it.each<[string, Moment]>([
    ['later', later],
    ['later please', later],
    ['anything later?', later],
    ['can I come later?', later],
    ['something a bit later please', later],
    ['after that', later],
    ['can you push it back', later],
    ['nothing earlier please', later],
    ['later, in the morning', { ...later, before: '12:00' }],
    ['earlier', earlier],
    ['anything sooner?', earlier],
    ['can you bring it forward', earlier],
    ['later in the day', { ...later, ...thatDay }],
    ['an hour later', { ...later, ...thatDay }],
    ['a week later', day('2027-01-21')],
    ['after 5pm', { after: '17:00' }],
  ])('%s', (text, moment) => {
    expect(findMoment(text, said, 'en', appointmentAt)).toEqual(moment)
  })

  it.each([
    'je vous rappelle plus tard',
    'je vous dis ça plus tard',
    "j'envoie le certificat plus tard",
    "j'ai appelé plus tôt",
    'ok à plus tard',
    'le plus tôt possible',
    'au plus tard',
    'et après je fais quoi',
    'je peux pas plus tard',
    'trop tard',
  ])('is not wished for: %s', (text) => {
    expect(findMoment(text, said, 'fr', appointmentAt)).toBeUndefined()
  })

  it.each([
    "I'll call you later",
    'see you later',
    "I'll let you know later",
    'sooner or later',
    'I called earlier',
    'as soon as possible',
    'and after?',
  ])('nor in English: %s', (text) => {
    expect(findMoment(text, said, 'en', appointmentAt)).toBeUndefined()
  })
})
