import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { Expecting, Understood } from '../../../src/understanding/intent.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { falseYes } from '../../../training/scores.ts'
import { judge, readApart } from '../../../training/sets.ts'

const inParis = (moment: string) => DateTime.fromISO(moment, { zone: 'Europe/Paris' })
/** A Monday; the appointment is the day after. */
const EXPECTING: Expecting = { now: inParis('2027-01-11T10:00'), appointmentAt: inParis('2027-01-12T09:00') }
const OFFERED = ['2027-01-18T09:00', '2027-01-20T14:00', '2027-01-22T16:00'].map((moment) => ({
  startsAt: inParis(moment),
}))

const read = (text: string, more: Partial<Expecting> = {}): Understood =>
  understand(text, 'pt', { ...EXPECTING, writtenIn: 'pt', ...more })

describe('moments', () => {
  it.each([
    ['pode ser terça que é dia 19 às 10h?', { from: '2027-01-19', to: '2027-01-19', at: '10:00' }],
    ['quinta de manhã dá?', { from: '2027-01-14', to: '2027-01-14', before: '12:00' }],
    ['queria mudar para segunda-feira que vem às 10 e meia', { from: '2027-01-18', to: '2027-01-18', at: '10:30' }],
    ['posso ir depois de amanhã?', { from: '2027-01-13', to: '2027-01-13' }],
    ['só posso depois das 5 da tarde', { after: '17:00' }],
    ['não posso às sextas', { notDays: [5] }],
    ['não posso de segunda a quarta', { notDays: [1, 2, 3] }],
    ['dia 20 de janeiro às 14h30', { from: '2027-01-20', to: '2027-01-20', at: '14:30' }],
    ['quinta às três da tarde', { from: '2027-01-14', to: '2027-01-14', at: '15:00' }],
    ['quinta às dez menos um quarto', { from: '2027-01-14', to: '2027-01-14', at: '09:45' }],
    ['entre as 10 e o meio-dia', { after: '10:00', before: '12:00' }],
    ['terça não posso, quinta sim', { from: '2027-01-14', to: '2027-01-14', notDays: [2] }],
    ['na próxima semana de tarde', { from: '2027-01-18', to: '2027-01-24', after: '12:00' }],
    ['a partir de quarta', { from: '2027-01-13' }],
    ['podem marcar mais tarde?', { than: 'later' }],
    ['5ª feira às 15:00', { from: '2027-01-14', to: '2027-01-14', at: '15:00' }],
  ])('%s', (text, moment) => {
    expect(read(text).moment).toEqual(moment)
  })

  it('wishes for nothing in what it says of work', () => {
    expect(read('trabalho até às 17h').moment).toBeUndefined()
  })
})

it.each([
  ['chego 20 minutos tarde', 20],
  ['vou chegar com meia hora de atraso', 30],
  ['um quarto de hora de atraso', 15],
  ['atrasado uns 10 min', 10],
  ['uma hora de atraso, acidente na estrada', 60],
  ['chego com vinte e cinco minutos de atraso', 25],
])('minutes: %s', (text, minutes) => {
  expect(read(text)).toMatchObject({ intent: 'late', minutes })
})

describe('choices', () => {
  it.each([
    ['2', 2],
    ['a segunda opção', 2],
    ['a de quarta', 2],
    ['prefiro a 3', 3],
    ['A minha escolha é a sexta-feira, dia 22.', 3],
    ['a última', 3],
    ['a do meio pode ser', 2],
    ['o do dia 20', 2],
    ['às 14h', 2],
    ['nenhuma dessas datas me serve', 'another'],
    ['nem um dessis da pra mim', 'another'],
    ['tem outras datas?', 'another'],
    ['qualquer uma', 'any'],
  ])('%s', (text, choice) => {
    expect(read(text, { offered: OFFERED })).toMatchObject({ intent: 'choice', choice })
  })

  it.each([
    'eliminei a primeira e a última, façam as contas',
    '1 não, 2 sim',
    'a 1 ou a 2',
    'não quero a 2',
    'quarta ou sexta',
  ])('are not made up: %s', (text) => {
    expect(read(text, { offered: OFFERED }).choice).toBeUndefined()
  })

  it('"a segunda" is Monday or the second: asked where they differ', () => {
    expect(read('a segunda', { offered: OFFERED }).choice).toBeUndefined()
    expect(read('a segunda', { offered: OFFERED.slice(1) }).choice).toBe(2)
  })
})

describe('the line between us', () => {
  it.each([
    'STOP',
    'parem de me mandar mensagens',
    'para de mandar msg',
    'Não quero receber mais sms vossos',
    'não me escrevam mais',
    'tirem o meu número da vossa lista',
    'tira-me dessa lista',
    'chega de sms',
    'cancelem os lembretes',
    'Solicito a remoção do meu número da vossa lista de envios.',
    'num quero mais mensage',
    'descadastrar',
    'Agradecia que deixassem de me contactar',
    'não quero mais nada disto no telemóvel',
    'removam-me',
  ])('STOP: %s', (text) => {
    expect(read(text).intent).toBe('opt_out')
  })

  it.each([
    'parei de fumar há dois meses',
    'o autocarro não pára aqui',
    'não recebo as vossas mensagens',
    'não parem de mandar os lembretes',
    'parem de mentir',
    'porque não me mandam mensagens?',
    'se eu escrever STOP anulam o rdv?',
    'não quero parar de receber os lembretes',
    'a paragem do autocarro é onde?',
    'mandei stop sem querer, quero os lembretes',
  ])('no STOP: %s', (text) => {
    expect(read(text).intent).not.toBe('opt_out')
  })

  it.each([
    'START',
    'podem voltar a mandar os lembretes',
    'quero voltar a receber os avisos',
    'mandei stop sem querer, quero os lembretes',
    'reativem os lembretes',
    'o stop foi engano',
  ])('START: %s', (text) => {
    expect(read(text).intent).toBe('opt_in')
  })

  it.each(['não quero voltar a receber mensagens', 'o carro não quer fazer start', 'voltem a marcar para sexta'])(
    'no START: %s',
    (text) => {
      expect(read(text).intent).not.toBe('opt_in')
    },
  )

  it.each([
    'número errado',
    'deve haver engano',
    'não sou essa pessoa',
    'não conheço nenhum Carlos',
    'este número já não é dele',
    'comprei este chip há um mês',
  ])('not me: %s', (text) => {
    expect(read(text).intent).toBe('wrong_person')
  })

  it.each([
    'não conheço a rua',
    'a morada que me deram está errada',
    'enganei-me no dia',
    'perdi o número do advogado',
  ])('not "not me": %s', (text) => {
    expect(read(text).intent).not.toBe('wrong_person')
  })
})

it.each([
  'sim, vou',
  'vou sim',
  'não vou faltar',
  'lá estarei',
  'Confirmo a minha presença.',
  'ya tou la amanha',
  'xim eu vou la',
  'ok, contem comigo',
  'às 9 em ponto estou aí',
  'posso ir sim',
])('yes: %s', (text) => {
  expect(read(text).intent).toBe('confirm')
})

it.each([
  'talvez vá',
  'não sei se posso ir',
  'acho que vou',
  'vou tentar ir',
  'se puder vou',
  'vou se o patrão deixar',
  'em princípio vou',
  'sim mas não posso',
  'vou não',
  'claro, vou já a correr... esperem sentados',
  'ok recebi a mensagem',
  'recebi',
  'obrigado',
  'posso ir mais tarde?',
  'vou ver e depois digo',
  'sim? que horas?',
  'é obrigatório ir?',
  'e se eu não for?',
  'vou de férias amanhã',
  'vou para o hospital',
  'sim, sou eu o pai, ele está preso',
  'não vou',
  'ia mas não posso',
  'vou chegar atrasado',
  'quero falar com alguém',
  'só vou se me pagarem o bilhete',
  'não confirmo',
  'não confirmo a minha presença',
  'eu não mas a minha mulher vai por mim',
  'o jogo está confirmado para as 9',
  'confirmado: a sua encomenda chega terça',
])('no yes: %s', (text) => {
  expect(read(text).intent).not.toBe('confirm')
})

describe('danger', () => {
  it.each([
    ['quero morrer', 'self'],
    ['tomei uma caixa de comprimidos', 'self'],
    ['já não vou estar cá na terça, adeus', 'self'],
    ['vou-me matar', 'self'],
    ['o meu marido bate-me', 'victim'],
    ['ele disse que me mata se eu sair', 'victim'],
    ['tenho medo dele', 'victim'],
    ['ele tranca-me em casa', 'victim'],
    ['vou matar aquele gajo', 'threat'],
    ['vou partir-lhe a cara', 'threat'],
    ['arranjei uma pistola, hoje ele não dorme', 'threat'],
  ])('%s: %s', (text, danger) => {
    expect(read(text)).toMatchObject({ intent: 'distress', danger })
  })

  it.each([
    'o meu patrão vai-me matar quando vir a carrinha riscada ahahah',
    'morri de rir',
    'tou morto de fome',
    'a bateria morreu',
    'este calor mata',
    'vamos matar saudades no domingo',
    'parti a perna ontem, não posso ir',
    'vou partir para Portugal em agosto',
    'cortei o cabelo',
    'tenho medo de chegar atrasado',
    'o meu pai morreu, não posso ir',
  ])('none: %s', (text) => {
    expect(read(text).intent).not.toBe('distress')
  })
})

it.each([
  ['je peux pas venir jeudi', 'decline'],
  ['oui je viens', 'confirm'],
  ["c'est où ?", 'ask_where'],
  ["I can't come tomorrow", 'decline'],
  ["yes I'll be there", 'confirm'],
  ['arrêtez de m’envoyer des messages', 'opt_out'],
])('who reads Portuguese writes French and English too: %s', (text, intent) => {
  expect(read(text).intent).toBe(intent)
})

it('reads what was written by people apart', () => {
  const judged = judge(readApart('apart15/open.pt'), 'pt')
  expect(falseYes(judged)).toEqual([])
  expect(judged.filter(({ intent, read }) => intent === 'distress' && read !== 'distress')).toEqual([])
  expect(judged.filter(({ right, asked }) => right || asked).length / judged.length).toBeGreaterThan(0.9)
})
