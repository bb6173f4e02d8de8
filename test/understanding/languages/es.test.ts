import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { Expecting, Moment } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { falseYes, recallAndPrecision } from '../../../training/scores.ts'
import { judge, readApart } from '../../../training/sets.ts'

/** A Monday. */
const now = DateTime.fromISO('2027-01-11T10:00', { zone: 'Europe/Paris' })
const appointmentAt = now.set({ day: 12, hour: 14, minute: 0 })
const offered = ['2027-01-18T09:00', '2027-01-20T14:00', '2027-01-22T16:00'].map((moment) => ({
  startsAt: DateTime.fromISO(moment, { zone: 'Europe/Paris' }),
}))
const read = (text: string, more: Partial<Expecting> = {}) =>
  understand(text, 'es', { now, writtenIn: 'es', appointmentAt, ...more })

describe('days and hours', () => {
  it.each<[string, Moment]>([
    ['¿puede ser el miércoles por la tarde?', { from: '2027-01-13', to: '2027-01-13', after: '12:00' }],
    ['mejor el lunes que viene a las 10 y media', { from: '2027-01-18', to: '2027-01-18', at: '10:30' }],
    ['puedo pasado mañana?', { from: '2027-01-13', to: '2027-01-13' }],
    ['solo puedo después de las 5 de la tarde', { after: '17:00' }],
    ['no puedo los viernes', { notDays: [5] }],
    ['los lunes y los martes no puedo', { notDays: [1, 2] }],
    ['mañana por la mañana no puedo', { except: [{ from: '2027-01-12', to: '2027-01-12', before: '12:00' }] }],
    ['puede ser el 20 de enero a las diez menos cuarto?', { from: '2027-01-20', to: '2027-01-20', at: '09:45' }],
    ['otro día a partir del miércoles', { from: '2027-01-13' }],
    ['puedo entre las 2 y las 5', { after: '14:00', before: '17:00' }],
    ['la semana que viene mejor', { from: '2027-01-18', to: '2027-01-24' }],
    ['mejor dentro de dos semanas', { from: '2027-01-25', to: '2027-01-25' }],
    ['kiero otra cita el biernes', { from: '2027-01-15', to: '2027-01-15' }],
    ['me la puede cambiar para más tarde?', { than: 'later' }],
  ])('%s', (text, moment) => {
    expect(read(text).moment).toEqual(moment)
  })

  it('a greeting names no part of a day', () => {
    expect(read('buenas tardes, necesito cambiar la cita').moment).toBeUndefined()
  })
})

it.each([
  ['llego 20 minutos tarde', 20],
  ['llego tarde, como media hora', 30],
  ['voy con un cuarto de hora de retraso', 15],
  ['me retraso hora y media', 90],
  ['llego cinco minutitos tarde a la cita de las 9', 5],
  ['llego tarde, a las 9 y media', undefined],
])('%s: so many minutes', (text, minutes) => {
  expect(read(text)).toMatchObject({ intent: 'late' })
  expect(read(text).minutes).toBe(minutes)
})

describe('an answer to a list', () => {
  it.each([
    ['la segunda', 2],
    ['la 2 por favor', 2],
    ['la dos', 2],
    ['el del miércoles', 2],
    ['prefiero el viernes por la tarde', 3],
    ['el lunes a las 9', 1],
    ['la última', 3],
    ['la de las 4', 3],
    ['me quedo con la primera, gracias', 1],
    ['el más temprano', 1],
    ['ninguna', 'another'],
    ['ninguno de los tres me viene bien', 'another'],
    ['otro día', 'another'],
    ['cualquiera me va bien', 'any'],
  ] as const)('%s', (text, choice) => {
    expect(read(text, { offered })).toMatchObject({ intent: 'choice', choice })
  })

  it.each(['la 1 o la 2', 'el miércoles no puedo', 'a lo mejor la segunda', 'la segunda?'])(
    '%s chooses none',
    (text) => {
      expect(typeof read(text, { offered }).choice).not.toBe('number')
    },
  )
})

describe('acts on the line between us', () => {
  it.each([
    ...['no me manden más mensajes', 'dejen de escribirme', 'paren de mandarme sms', 'quiero darme de baja'],
    ...['bórrenme de la lista', 'ya no quiero recibir sus recordatorios', 'basta de mensajes', 'no me escriban mas'],
    ...['no mas sms', 'ke no me manden mas mensages', 'voy el martes pero no me escriban más'],
    ...['le ruego que deje de enviarme mensajes', 'estop'],
  ])('%s is a STOP', (text) => {
    expect(read(text)).toMatchObject({ intent: 'opt_out' })
  })

  it.each([
    ...['no me escriban en francés, en español', 'no dejen de mandarme mensajes', 'quiero dejar de fumar'],
    ...['dejen de mandarme cartas', 'no me llamen más al trabajo', 'cancelen la cita', 'ya dejé de beber'],
    ...['hay una parada de stop?', 'no me manden a la cárcel', 'puse stop por error', 'basta de excusas'],
    ...['quite mi cita del martes', 'no quiero más horas de TIG', 'stop mintiendo', 'qué pasa si pongo STOP?'],
    ...[
      'no me escriban a este número, escriban al 07 55 00 00 99',
      'mi ex no para de mandarme mensajes',
      'no para de mandarme mensajes',
      'no quiero que me escriba mi ex',
      'stop es para qué?',
      'dejen de molestar',
    ],
  ])('%s is none', (text) => {
    expect(read(text).intent).not.toBe('opt_out')
  })

  it.each(['quiero volver a recibir los avisos', 'reactiven los mensajes', 'puse stop sin querer', 'activar'])(
    '%s is a START',
    (text) => {
      expect(read(text)).toMatchObject({ intent: 'opt_in' })
    },
  )

  it.each(['no quiero volver a recibir mensajes', 'quiero volver a España', 'no reactiven nada'])(
    '%s is no START',
    (text) => {
      expect(read(text).intent).not.toBe('opt_in')
    },
  )

  it.each([
    ...['número equivocado', 'se equivoca de persona', 'aquí no vive ningún Ramiro', 'no conozco a ese señor'],
    ...['quién es Brayan? yo me llamo Rosa', 'no soy la persona que buscan', 'este numero ya no es de Jose'],
  ])('%s: another person', (text) => {
    expect(read(text)).toMatchObject({ intent: 'wrong_person' })
  })

  it.each([
    ...['me equivoqué de puerta', 'se equivocan, mi cita era el jueves', 'no conozco la dirección', 'no soy culpable'],
    ...['me equivoqué de número de bus', 'cambié de número', 'no soy el mismo de antes'],
  ])('%s: the same person', (text) => {
    expect(read(text).intent).not.toBe('wrong_person')
  })
})

describe('a yes', () => {
  it.each([
    ...['sí', 'si', 'si voy', 'Sí, allí estaré', 'vale', 'ok nos vemos', 'confirmo mi asistencia', 'cuente conmigo'],
    ...['no se preocupe, voy', 'no falto', 'boi', 'claro que sí, ahí estaré', 'hay huelga pero voy'],
    ...[
      'no quería pero iré',

      'Ni loco me lo pierdo, ahí estaré',
    ],
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ intent: 'confirm' })
  })

  it.each([
    ...[
      'si puedo voy',
      'si puedo, voy',
      'si puedo salir antes del trabajo voy',
      'voy si puedo',
      'si no llueve voy',
      'y si voy otro día',
      'no sé si voy',
      'a ver si voy',
    ],
    ...['a lo mejor voy', 'creo que sí', 'intentaré ir', 'depende del jefe', 'sí, pero a otra hora', 'puede que vaya'],
    ...['sí pero no puedo a las 9', 'claro que no voy', 'sí claro, espérame sentado', 'ok gilipollas', 'recibido'],
    ...['mi hermano va, yo no', 'dije que sí pero no puedo', 'voy... o no', 'ok cuál cita', 'tengo que ir?'],
    ...['puedo ir el jueves?', 'sí confirmo que no voy', 'voy a matarlo', 'si voy a las 10 pasa algo?', 'ya fui'],
    ...['vale pero con abogado', 'ahí estaré... en espíritu', 'ok pero estoy en el hospital', 'voy a pensarlo'],
    ...['sí, cuando las ranas críen pelo', 'voy al médico el martes', 'si me dejan en el trabajo voy'],
  ])('%s is none', (text) => {
    const { intent, also = [] } = read(text)
    expect([intent, ...also]).not.toContain('confirm')
  })
})

it.each([
  ...['no', 'no puedo ir', 'mañana no', 'no voy a poder', 'tengo fiebre', 'estoy en el hospital', 'no pueo hir'],
  ...['se murió mi abuela y el entierro es mañana', 'no tengo con quién dejar a los niños', 'no cuenten conmigo'],
])('%s is a no', (text) => {
  expect(read(text)).toMatchObject({ intent: 'decline' })
})

describe('danger', () => {
  it.each([
    ['me quiero morir', 'self'],
    ['ya no quiero vivir más', 'self'],
    ['me corté las venas', 'self'],
    ['voy a tirarme al tren', 'self'],
    ['me tomé todas las pastillas', 'self'],
    ['mi marido me pega', 'victim'],
    ['mi ex me amenaza con un cuchillo', 'victim'],
    ['está abajo y dice que me va a matar', 'victim'],
    ['no me deja salir de casa', 'victim'],
    ['me pega kada bes ke bebe', 'victim'],
    ['lo voy a matar', 'threat'],
    ['voy a quemar la oficina', 'threat'],
    ['si lo veo con mi mujer lo rajo', 'threat'],
  ])('%s: %s', (text, danger) => {
    expect(read(text)).toMatchObject({ intent: 'distress', danger })
  })

  it.each([
    ...[
      'me muero de hambre',
      'estoy muerto de cansancio',
      'mi jefe me mata si falto, pero voy',
      'me muero de risa jaja',
    ],
    ...['la espalda me está matando', 'se murió la batería del coche', 'el acta de defunción la llevo?'],
    ...['me corté el pelo', 'el sol pega fuerte', 'les vamos a dar una paliza en el partido', 'ni muerto me lo pierdo'],
    ...[
      'me pegó la gripe',
      'mátame camión jaja',
      'cómo pega el calor',
      'no quiero vivir con mi suegra',
      'murió mi tío, no puedo ir',
    ],
    ...['me da miedo el juez', 'muy buenas a todos', 'dígale a la señora que me llame', 'ya dejé el cigarro'],
  ])('%s: none', (text) => {
    expect(read(text).intent).not.toBe('distress')
  })
})

it.each([
  ['¿a qué hora es?', 'ask_when'],
  ['dónde es', 'ask_where'],
  ['con quién es la cita', 'ask_who'],
  ['qué papeles llevo', 'ask_documents'],
  ['puedo salir del país?', 'ask_obligations'],
  ['qué es el TIG', 'ask_sentence'],
  ['qué pasa si no voy', 'ask_consequences'],
  ['quiero hablar con mi agente', 'ask_agent'],
  ['ya mandé el certificado', 'document_sent'],
  ['cambié de número', 'change_phone'],
  ['necesito otra fecha', 'reschedule'],
  ['muchas gracias', 'thanks'],
  ['buenas', 'greeting'],
  ['qué puedo escribir aquí?', 'help'],
])('%s: %s', (text, intent) => {
  expect(read(text)).toMatchObject({ intent })
})

it.each([
  ['oui je viens', 'confirm'],
  ['je ne peux pas venir', 'decline'],
  ["c'est où ?", 'ask_where'],
  ['à quelle heure est le rendez-vous ?', 'ask_when'],
  ["ne m'envoyez plus de sms", 'opt_out'],
  ['je veux mourir', 'distress'],
  ["yes I'll be there", 'confirm'],
  ["I can't come tomorrow", 'decline'],
  ['where is it?', 'ask_where'],
  ['stop texting me', 'opt_out'],
  ['i want to kill myself', 'distress'],
])('who is written to in Spanish may write "%s"', (text, intent) => {
  expect(read(text)).toMatchObject({ intent })
})

describe('messages by people who had not seen the words', () => {
  const judged = judge(readApart('apart15/open.es'), 'es')

  it('are read, and no yes is one that nobody gave', () => {
    expect(judged.filter(({ right, asked }) => right || asked).length / judged.length).toBeGreaterThanOrEqual(0.93)
    expect(falseYes(judged).map(({ text }) => text)).toEqual([])
  })

  it('none of danger is missed, nor a STOP, and no other is taken for one', () => {
    expect(recallAndPrecision(judged, 'distress').recall).toContain('100.0 %')
    expect(recallAndPrecision(judged, 'opt_out').recall).toContain('100.0 %')
    expect(recallAndPrecision(judged, 'opt_out').precision).toContain('100.0 %')
  })
})
