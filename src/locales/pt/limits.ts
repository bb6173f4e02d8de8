import { keepsOf } from '../keeps.ts'
import type { Limits } from '../limits.ts'

export const limits: Limits = {
  keeps: keepsOf({
    stands: ['mantém-se', 'continua marcada'],
    calledOff: ['anulada', 'cancelada'],
    officeHours: ['horário de atendimento', 'horas de serviço', 'horas de expediente'],
    somebodyReads: ['uma pessoa vai ler', 'alguém vai ler'],
    notAtNight: ['não lê de noite', 'não lê à noite'],
    knows: ['foi avisado'],
    automatic: ['automáticas', 'automática', 'automático'],
    nothingChanges: ['nada muda', 'não muda nada'],
    noMoreTexts: ['não quer mais SMS', 'não vai receber mais SMS', 'mais nenhum SMS', 'nenhum SMS'],
    mandatory: ['obrigatória', 'obrigatórias', 'tem de ir', 'tem de vir'],
    firstName: ['nome'],
    resume: ['voltar a receber', 'retomar', 'recomeçar'],
    again: ['de novo', 'recomeçam'],
    notThisNumber: ['não é o número', 'engano no número'],
    receivesNoMore: ['não vai receber mais'],
    noReminder: ['nenhum aviso', 'nenhum lembrete'],
    unknownNumber: ['não conhecemos'],
    passedOn: ['passámos', 'é transmitida', 'foi transmitida'],
    emergency: ['urgência', 'emergência'],
    dayAndNight: ['dia e noite'],
  }),
  revealing:
    'juiz, juíza, juízes, tribunal, condenação, condenações, condenado, condenada, pena, penas, cadeia, prisão, preso, presa, liberdade condicional, delito, crime, crimes, infração, reincidência, pulseira, pulseira eletrónica, tornozeleira, trabalho comunitário, trabalho a favor da comunidade, penal, drogas, droga, álcool, vítima, agressão, violência'.split(
      ', ',
    ),
  overclaims:
    'já a seguir, imediatamente, de imediato, agora mesmo, em tempo real, a qualquer hora, a toda a hora, 24 horas, 24h, 7 dias, lê de dia e de noite, lemos dia e noite'.split(
      ', ',
    ),
  alarming: 'violência, violências, perigo, alerta, polícia, 3919, 119, 3114'.split(', '),
}
