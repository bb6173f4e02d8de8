import { keepsOf } from '../keeps.ts'
import type { Limits } from '../limits.ts'

export const limits: Limits = {
  keeps: keepsOf({
    stands: ['se mantiene', 'sigue en pie'],
    calledOff: ['se anula', 'anulada', 'cancelada'],
    officeHours: ['horario de oficina', 'horas de oficina'],
    somebodyReads: ['una persona leerá', 'una persona lo leerá', 'alguien leerá', 'alguien lo leerá'],
    notAtNight: ['no lee de noche', 'no lee por la noche'],
    knows: ['está avisado'],
    automatic: ['automáticas', 'automática', 'automático'],
    nothingChanges: ['nada cambia', 'no cambia nada'],
    noMoreTexts: ['no más SMS', 'no recibirá más SMS', 'no quiere más SMS', 'ningún SMS más'],
    mandatory: ['obligatoria', 'obligatorias', 'debe venir'],
    firstName: ['nombre'],
    resume: ['volver a recibir', 'recibir de nuevo'],
    again: ['volverá a recibir', 'vuelve a recibir', 'de nuevo'],
    notThisNumber: ['no es el número', 'se equivoca de número'],
    receivesNoMore: ['no recibirá más'],
    noReminder: ['ningún aviso', 'ningún recordatorio'],
    unknownNumber: ['no conocemos'],
    passedOn: ['hemos pasado', 'se transmite', 'se ha transmitido'],
    emergency: ['urgencia', 'emergencia'],
    dayAndNight: ['día y noche'],
  }),
  revealing:
    'juez, jueza, jueces, juzgado, tribunal, condena, condenas, condenado, condenada, pena, penas, cárcel, prisión, preso, presa, libertad condicional, libertad vigilada, delito, delitos, delincuente, infracción, reincidencia, pulsera, pulsera electrónica, tobillera, trabajo comunitario, trabajos en beneficio de la comunidad, penal, drogas, droga, alcohol, víctima, agresión, violencia'.split(
      ', ',
    ),
  overclaims:
    'en seguida, enseguida, inmediatamente, de inmediato, ahora mismo, en tiempo real, a cualquier hora, a toda hora, a todas horas, las 24 horas, 24 horas, 24h, 7 días, lee de día y de noche, leemos día y noche'.split(
      ', ',
    ),
  alarming: 'violencia, violencias, peligro, alerta, policía, 3919, 119, 3114'.split(', '),
}
