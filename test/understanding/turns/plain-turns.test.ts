import { describe, expect, it } from 'vitest'
import type { ReadLanguage } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string, locale: ReadLanguage) => understand(text, locale, expecting)

describe('a yes of a whole message, in four languages more', () => {
  it.each([
    ['si si alli estare si dios quiere', 'es'],
    ['hola soy pablo confirmo mi asistencia', 'es'],
    ['buenas, q si q voy, gracias', 'es'],
    ['claro que sí voy, gracias', 'es'],
    ['hola, que si que ire', 'es'],
    ['confirmo que voy', 'es'],
    ['sí sí allí estaré', 'es'],
    ['نعم أكيد سأكون هناك بإذن الله', 'ar'],
    ['سآتي إن شاء الله', 'ar'],
    ['na3am akid ghadi nji', 'ar'],
    ['نعم سأحضر شكرا', 'ar'],
    ['olá, sim sim lá estarei', 'pt'],
    ['bom dia, confirmo a minha presença', 'pt'],
    ['claro que vou', 'pt'],
    ['sim que vou, obrigado', 'pt'],
    ['confirmo que vou', 'pt'],
    ['da da vin', 'ro'],
    ['buna ziua, confirm prezenta', 'ro'],
    ['sigur ca da vin', 'ro'],
    ['da sigur o sa vin', 'ro'],
    ['confirm ca vin, multumesc', 'ro'],
  ] as const)('is one: %s', (text, locale) => expect(read(text, locale).intent).toBe('confirm'))

  it.each([
    ['no sé si voy', 'es'],
    ['si voy a ir te aviso', 'es'],
    ['si que voy o no', 'es'],
    ['claro que no voy', 'es'],
    ['no confirmo mi asistencia', 'es'],
    ['confirmo que no voy', 'es'],
    ['si voy me detienen?', 'es'],
    ['confirmo que não vou', 'pt'],
    ['se vou sim ou não', 'pt'],
    ['confirm ca nu vin', 'ro'],
    ['sigur ca nu vin', 'ro'],
    ['أكيد لن آتي', 'ar'],
    ['نعم لن أحضر', 'ar'],
    ['na3am walakin ma n9derch nji', 'ar'],
  ] as const)('is none that is refused, supposed or asked: %s', (text, locale) =>
    expect(read(text, locale).intent).not.toBe('confirm'),
  )
})

describe('who has arrived, in four languages more', () => {
  it.each([
    ['ya llegue', 'es'],
    ['ya estoy aqui', 'es'],
    ['hola, ya he llegado', 'es'],
    ['estoy en la puerta', 'es'],
    ['llegué!', 'es'],
    ['buenas, estoy abajo', 'es'],
    ['ja cheguei', 'pt'],
    ['já cá estou', 'pt'],
    ['estou na receção', 'pt'],
    ['bom dia, cheguei', 'pt'],
    ['estou à porta', 'pt'],
    ['am ajuns', 'ro'],
    ['sunt la usa', 'ro'],
    ['buna ziua, am ajuns', 'ro'],
    ['sunt aici', 'ro'],
    ['sunt jos', 'ro'],
    ['وصلت', 'ar'],
    ['rani wselt', 'ar'],
    ['safi wselt', 'ar'],
    ['راني هنا', 'ar'],
    ['سلام وصلت', 'ar'],
  ] as const)('is there: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'confirm', arrives: true }),
  )

  it.each([
    ['ya llego en 10 minutos', 'es'],
    ['llegue tarde ayer', 'es'],
    ['estoy aqui en mi casa', 'es'],
    ['cuando ya llegue que hago', 'es'],
    ['já cheguei a casa', 'pt'],
    ['quando chegar aviso', 'pt'],
    ['am ajuns acasa', 'ro'],
    ['cand am ajuns era inchis', 'ro'],
    ['وصلت الرسالة', 'ar'],
    ['mazal ma wselt', 'ar'],
  ] as const)('is not who arrives later, elsewhere, or was late: %s', (text, locale) =>
    expect(read(text, locale)).not.toHaveProperty('arrives'),
  )
})

describe('an appointment that was missed, in four languages more', () => {
  it.each([
    ['nsit lmaw3id', 'ar'],
    ['نسيت الموعد اليوم سامحوني', 'ar'],
    ['am uitat de programare imi cer scuze', 'ro'],
    ['ghefelt 3la lmaw3id', 'ar'],
    ['am uitat complet, iertati-ma', 'ro'],
    ['n am putut ajunge azi', 'ro'],
    ['se me olvidó la cita', 'es'],
    ['perdón, me olvidé de la cita', 'es'],
    ['no pude ir hoy', 'es'],
    ['falté a la cita', 'es'],
    ['se me paso la cita, lo siento', 'es'],
    ['olvide mi cita', 'es'],
    ['esqueci-me da consulta', 'pt'],
    ['não consegui ir hoje', 'pt'],
    ['faltei à marcação', 'pt'],
    ['desculpe, esqueci-me completamente', 'pt'],
    ['não pude comparecer ontem', 'pt'],
    ['mi-am uitat programarea', 'ro'],
    ['am ratat programarea', 'ro'],
    ['nu am ajuns ieri', 'ro'],
    ['am uitat de intalnire', 'ro'],
    ['فاتني الموعد', 'ar'],
    ['ma jitch lyoum', 'ar'],
    ['ما جيتش البارح', 'ar'],
    ['fatni rdv', 'ar'],
    ['nsit rdv smahli', 'ar'],
  ] as const)('is told: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({
      intent: expect.stringMatching(/^(?:decline|reschedule)$/),
      reason: 'alreadyMissed',
    }),
  )

  it.each([
    ['no me he olvidado de la cita', 'es'],
    ['se me olvidó la hora de la cita', 'es'],
    ['se me olvidaron los papeles', 'es'],
    ['casi se me olvida la cita', 'es'],
    ['no puedo ir hoy', 'es'],
    ['não me esqueci da consulta', 'pt'],
    ['esqueci-me da hora da consulta', 'pt'],
    ['não posso ir hoje', 'pt'],
    ['n-am uitat de programare', 'ro'],
    ['am uitat la ce ora e programarea', 'ro'],
    ['mi-am uitat complet ca am bilete de avion', 'ro'],
    ['no asistí a la escuela de niño', 'es'],
    ['nu pot ajunge azi', 'ro'],
    ['am uitat unde e', 'ro'],
    ['ما نسيتش الموعد', 'ar'],
    ['nsit fo9ach lmaw3id', 'ar'],
    ['نسيت فين الموعد', 'ar'],
    ['ma n9derch nji lyoum', 'ar'],
  ] as const)('is not what was forgotten about it, nor what cannot be come to: %s', (text, locale) =>
    expect(read(text, locale).reason).not.toBe('alreadyMissed'),
  )
})

describe('whether somebody may come along, in four languages more', () => {
  it.each([
    ['puedo llevar a mi hijo pequeño?', 'es'],
    ['ممكن أجيب ولدي معايا؟', 'ar'],
    ['wach momkin yji m3aya khouya', 'ar'],
    ['vin cu fetita ca nu am cu cine o lasa', 'ro'],
    ['puedo ir con mi mujer', 'es'],
    ['pot sa vin cu copilul', 'ro'],
    ['wach n9der njib m3aya weldi', 'ar'],
    ['¿se puede ir con un bebé?', 'es'],
    ['puede acompañarme mi hermana?', 'es'],
    ['puedo entrar con mi madre', 'es'],
    ['me dejan llevar a mi hija?', 'es'],
    ['podría venir mi marido conmigo, puede entrar conmigo', 'es'],
    ['posso levar o meu filho?', 'pt'],
    ['posso ir com a minha mulher', 'pt'],
    ['a minha mãe pode entrar?', 'pt'],
    ['podia ir com o meu bebé', 'pt'],
    ['pot sa aduc copilul', 'ro'],
    ['poate sa intre sotia cu mine?', 'ro'],
    ['se poate sa vin cu mama?', 'ro'],
    ['pot veni cu bebelusul', 'ro'],
    ['واش نقدر نجيب بنتي', 'ar'],
    ['هل يمكن أن تأتي زوجتي معي', 'ar'],
    ['momkin nji m3a mrati', 'ar'],
    ['wach n9der njib drari', 'ar'],
    ['ممكن يدخل معايا خويا', 'ar'],
  ] as const)('is for a person: %s', (text, locale) => {
    const { intent, beyond, asksPermission } = read(text, locale)
    expect({ intent, beyond: beyond ?? asksPermission }).toEqual({
      intent: expect.stringMatching(/^ask_(?:agent|obligations)$/),
      beyond: true,
    })
  })

  it('is told a person beside a yes', () =>
    expect(read('vou com a minha filha porque não tenho ninguém', 'pt')).toMatchObject({
      intent: 'confirm',
      besides: true,
    }))

  it.each([
    ['no puedo ir, tengo que llevar a mi hijo al médico', 'es'],
    ['puedo ir otro día con mi mujer?', 'es'],
    ['mi mujer no puede llevarme', 'es'],
    ['puedo ir el lunes?', 'es'],
    ['não posso ir, tenho de levar o meu filho à escola', 'pt'],
    ['posso ir noutro dia?', 'pt'],
    ['nu pot veni, duc copilul la doctor', 'ro'],
    ['pot sa vin alta zi?', 'ro'],
    ['ما نقدرش نجي عندي ولدي مريض', 'ar'],
    ['wach n9der nji nhar akhor', 'ar'],
  ] as const)('is not asked by whom a child keeps, nor of another day: %s', (text, locale) =>
    expect(['decline', 'reschedule', 'other']).toContain(read(text, locale).intent),
  )
})

describe('what is asked, in four languages more', () => {
  it.each([
    ['no tengo los papeles q me piden', 'es'],
    ['me faltan documentos', 'es'],
    ['n am actele cerute', 'ro'],
    ['ma3ndich lwra9 li bghitou', 'ar'],
    ['no encuentro el justificante', 'es'],
    ['no consigo el papel del banco', 'es'],
    ['me falta un papel', 'es'],
    ['voy sin los documentos', 'es'],
    ['não tenho os papéis que pedem', 'pt'],
    ['falta-me um documento', 'pt'],
    ['não encontro o comprovativo', 'pt'],
    ['ainda não consegui os documentos', 'pt'],
    ['faltam-me papéis', 'pt'],
    ['nu gasesc actele', 'ro'],
    ['imi lipsesc documentele', 'ro'],
    ['nu mai am hartiile', 'ro'],
    ['nu am adeverinta', 'ro'],
    ['ما عنديش الوراق', 'ar'],
    ['ma l9itch lwra9', 'ar'],
    ['ليس لدي الوثائق', 'ar'],
    ['ma 3andich les papiers', 'ar'],
    ['na9esni wra9', 'ar'],
  ] as const)('is of papers that are not had for a person: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'ask_documents', lostPapers: true }),
  )

  it.each([
    ['que papeles necesito', 'es'],
    ['ya tengo los papeles', 'es'],
    ['tengo que llevar papeles?', 'es'],
    ['no tengo que llevar nada?', 'es'],
    ['que documentos levo', 'pt'],
    ['já tenho os documentos', 'pt'],
    ['ce acte aduc', 'ro'],
    ['am toate actele', 'ro'],
    ['شنو الوراق لي نجيب', 'ar'],
    ['3andi lwra9 kamlin', 'ar'],
    ['واش خاصني شي وراق', 'ar'],
  ] as const)('is of papers that are had, or needed, as it was: %s', (text, locale) =>
    expect(read(text, locale)).not.toHaveProperty('lostPapers'),
  )

  it.each([
    ['en q planta es', 'es', 'etage'],
    ['hay q tocar el timbre', 'es', 'sonne'],
    ['q metro me deja cerca', 'es', 'metro'],
    ['hay aparcamiento?', 'es', 'parking'],
    ['cómo llego desde la estación', 'es', 'gare'],
    ['em que andar fica', 'pt', 'etage'],
    ['tenho de tocar à campainha?', 'pt', 'sonne'],
    ['que autocarro passa perto', 'pt', 'bus'],
    ['como chego da gare', 'pt', 'gare'],
    ['onde posso estacionar', 'pt', 'parking'],
    ['la ce etaj', 'ro', 'etage'],
    ['cum ajung de la gara', 'ro', 'gare'],
    ['ce autobuz opreste aproape', 'ro', 'bus'],
    ['exista parcare?', 'ro', 'parking'],
    ['la ce etaj e biroul', 'ro', 'etage'],
    ['fi ana tabe9', 'ar', 'etage'],
    ['kifach nwsel men la gare', 'ar', 'gare'],
    ['في أي طابق', 'ar', 'etage'],
    ['كيفاش نوصل من المحطة', 'ar', 'gare'],
    ['wach kayn parking', 'ar', 'parking'],
  ] as const)('is more than an address: %s', (text, locale, detail) =>
    expect(read(text, locale)).toMatchObject({ intent: 'ask_where', asksDetail: expect.arrayContaining([detail]) }),
  )

  it.each([
    ['donde es', 'es'],
    ['cual es la direccion', 'es'],
    ['onde fica', 'pt'],
    ['unde e', 'ro'],
    ['فين الموعد', 'ar'],
    ['donde es la cita, voy en tren', 'es'],
  ] as const)('is an address: %s', (text, locale) => {
    const { intent, asksDetail } = read(text, locale)
    expect({ intent, asksDetail }).toEqual({ intent: 'ask_where', asksDetail: undefined })
  })

  it.each([
    ['أين ومتى وماذا أحضر؟', 'ar'],
    ['fin o m3a chhal o chno njib', 'ar'],
    ['fin o fo9ach o chno njib m3aya', 'ar'],
    ['unde si la ce ora si ce acte', 'ro'],
    ['donde es y a que hora y si tengo que llevar algo', 'es'],
    ['cuándo es, dónde y qué papeles llevo', 'es'],
    ['quando é, onde e que documentos levo', 'pt'],
    ['onde é, a que horas e o que levo', 'pt'],
    ['cand e, unde si ce acte aduc', 'ro'],
  ] as const)('is when, where and with what, all three: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'ask_where', also: ['ask_when', 'ask_documents'] }),
  )

  it.each([
    ['a que hora y que llevo', 'es'],
    ['a que hora es y que papeles llevo', 'es'],
    ['a que horas e o que levo', 'pt'],
    ['la ce ora si ce acte aduc', 'ro'],
    ['fo9ach o chno njib', 'ar'],
  ] as const)('is when and with what: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'ask_when', also: ['ask_documents'] }),
  )

  it.each([
    ['a que hora es', 'es'],
    ['¿dónde espero cuando llegue?', 'es'],
    ['que dia y a que hora', 'es'],
    ['a que horas é', 'pt'],
    ['o que trago para provar onde vivo?', 'pt'],
    ['la ce ora e', 'ro'],
    ['unde e si cum ajung', 'ro'],
    ['فين كاين', 'ar'],
    ['fo9ach lmaw3id', 'ar'],
    ['رفيقي جاي الخميس، انا ايمتا دوري؟', 'ar'],
  ] as const)('is one thing: %s', (text, locale) => expect(read(text, locale)).not.toHaveProperty('also'))

  it.each([
    ['a que hora acaba', 'es'],
    ['cuando termina', 'es'],
    ['hasta que hora dura', 'es'],
    ['a que horas acaba', 'pt'],
    ['pana la ce ora tine', 'ro'],
    ['la ce ora se termina', 'ro'],
    ['fo9ach nsali', 'ar'],
  ] as const)('is how long it takes: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'ask_when', asksLength: true }),
  )

  it('is whether there is an appointment', () => {
    expect(read('m llamo pablo tngo sita?', 'es').intent).toBe('ask_when')
    expect(read('no tengo cita con ustedes', 'es').intent).not.toBe('ask_when')
  })

  it('is another day beside one that does not suit', () => {
    expect(read('nu pot joi, aveti ceva vineri', 'ro').intent).toBe('reschedule')
    expect(read('se me fue el bus y no hay otro hasta mañana, hoy no voy', 'es').intent).toBe('decline')
  })

  it.each([
    ['ma 3endich bach nrkeb', 'ar'],
    ['ما عنديش فلوس باش نجي', 'ar'],
    ['nu mai am bani sa vin', 'ro'],
    ['nu am bani de drumul pana acolo', 'ro'],
    ['no tengo dinero para ir', 'es'],
    ['não tenho dinheiro para ir', 'pt'],
  ] as const)('is for a person who has no money to come: %s', (text, locale) =>
    expect(read(text, locale)).toMatchObject({ intent: 'other', outside: true }),
  )
})
