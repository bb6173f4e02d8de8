import type { AtDoor } from '../said/at-door.ts'

export const atDoor: AtDoor = {
  nobody: 'nadie',
  rings: 'toco|toque|tocado|timbre',
  noAnswer: 'abre|contesta|responde',
  opens: 'abre|responde|contesta',
  ofDoor: 'al|a la',
  entrance: 'puerta|timbre',
  theDoor: 'el|la',
  door: 'puerta',
  is: 'esta ',
  shut: 'cerrada',
  here: 'estoy (?:en la (?:puerta|entrada|recepcion)|aqui|afuera|delante|frente|ante)|ya (?:llegue|estoy)|llegue|he llegado',
  closed: 'cerrad[oa]s?|nadie|no abren|no contestan|no me (?:abren|dejan (?:entrar|pasar))',
  later: 'manana|jueves',
  stands: 'puerta',
  elsewhere: 'telefono|llame|mi casa',
}
