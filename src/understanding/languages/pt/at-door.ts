import type { AtDoor } from '../said/at-door.ts'

export const atDoor: AtDoor = {
  nobody: 'ninguem',
  rings: 'campainha',
  noAnswer: 'abre|responde|atende',
  opens: 'abre|responde',
  ofDoor: 'a',
  entrance: 'interfone?|porta|campainha',
  theDoor: 'o|a',
  door: 'porta',
  is: 'esta |e ',
  shut: 'fechada',
  here: 'estou (?:aqui|na porta|em frente|a porta|la fora|cá)|ja cheguei|cheguei',
  closed: 'fechad[oa]s?|ninguem|nao abrem|nao me (?:abrem|deixam (?:entrar|passar))',
  later: 'amanha|quinta',
  stands: 'porta',
  elsewhere: 'telefone|liguei|a minha porta',
}
