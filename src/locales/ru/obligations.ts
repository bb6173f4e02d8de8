import type { GeneralDuty, ObligationCode } from '../../domain/obligation.ts'
import type { DutyWords } from '../duties.ts'

/** Art. 132-44 of the penal code. Papers keep their French names where people must ask for them in French. */
export const generalDuties: Record<GeneralDuty, DutyWords> = {
  summons: {
    short: 'Приходить на встречи',
    sentence: 'Вы должны приходить, когда SPIP или судья назначает вам встречу.',
    proof: undefined,
  },
  visits: {
    short: 'Принимать SPIP и давать бумаги',
    sentence: 'Вы должны принимать сотрудников SPIP и давать документы, которые они просят.',
    proof: undefined,
  },
  job: {
    short: 'Сообщать о смене работы',
    sentence: 'Вы должны сообщить в SPIP, если меняете работу или теряете её.',
    proof: 'новый договор или attestation France Travail',
  },
  address: {
    short: 'Сообщать о переезде и отъезде',
    sentence: 'Сообщайте в SPIP о переезде, отъезде больше чем на 15 дней и возвращении.',
    proof: "счёт на ваше имя или attestation d'hébergement",
  },
  hindrance: {
    short: 'Спрашивать до некоторых перемен',
    sentence: 'Если новая работа или жильё мешает вашим обязанностям, сначала нужно согласие судьи.',
    proof: undefined,
  },
  abroad: {
    short: 'Сообщать до поездки за границу',
    sentence: 'До любой поездки за границу вы должны сообщить судье: ваш куратор объяснит, как.',
    proof: undefined,
  },
}

/** Art. 132-45 of the penal code. */
export const obligations: Record<ObligationCode, DutyWords> = {
  travail: {
    short: 'Работать или учиться',
    sentence: 'Вы должны работать или учиться.',
    proof: 'договор, расчётный лист, справку об учёбе или о поиске работы',
  },
  residence: {
    short: 'Жить по указанному адресу',
    sentence: 'Вы должны жить по адресу, указанному судом: прежде чем уехать, спросите.',
    proof: "счёт на ваше имя или attestation d'hébergement",
  },
  soins: {
    short: 'Проходить лечение',
    sentence: 'Вы должны проходить лечение, назначенное судом.',
    proof: 'справку о посещениях (без подробностей о здоровье)',
  },
  pension: {
    short: 'Платить алименты, помогать семье',
    sentence: 'Вы должны платить алименты или свою долю расходов семьи.',
    proof: 'подтверждение оплаты (выписка, перевод)',
  },
  reparer: {
    short: 'Возмещать ущерб',
    sentence: 'Вы должны возмещать ущерб по мере своих возможностей.',
    proof: 'подтверждение оплаты (выписка, перевод)',
  },
  amendes: {
    short: 'Платить штрафы и издержки',
    sentence: 'Вы должны платить штрафы и судебные издержки по мере возможностей.',
    proof: 'подтверждение оплаты или согласие Trésor public',
  },
  conduire: {
    short: 'Не водить некоторые машины',
    sentence: 'Вам нельзя водить транспорт, который запретил суд.',
    proof: undefined,
  },
  activite: {
    short: 'Не заниматься некоторой работой',
    sentence: 'Вам нельзя заниматься работой или делом, которые запретил суд.',
    proof: undefined,
  },
  lieux: {
    short: 'Не ходить в некоторые места',
    sentence: 'Вам нельзя бывать в местах, которые запретил суд.',
    proof: undefined,
  },
  jeux: {
    short: 'Не играть на деньги',
    sentence: 'Вам нельзя делать ставки и играть на деньги.',
    proof: undefined,
  },
  bars: {
    short: 'Не ходить в бары',
    sentence: 'Вам нельзя ходить в бары, кафе и на дискотеки.',
    proof: undefined,
  },
  personnes: {
    short: 'Не видеться с некоторыми людьми',
    sentence: 'Вам нельзя видеться с людьми, встречи с которыми запретил суд.',
    proof: undefined,
  },
  victime: {
    short: 'Не общаться с пострадавшими',
    sentence:
      'Вам нельзя видеть пострадавшего человека, говорить с ним, писать ему и передавать что-либо через других.',
    proof: undefined,
  },
  arme: {
    short: 'Не иметь оружия',
    sentence: 'Вам нельзя иметь оружие ни при себе, ни в другом месте.',
    proof: undefined,
  },
  stage: {
    short: 'Пройти назначенный курс',
    sentence: 'Вы должны пройти до конца курс, назначенный судом.',
    proof: 'справку о курсе (attestation de stage)',
  },
  publication: {
    short: 'Ничего не публиковать о деле',
    sentence: 'Вам нельзя публиковать что-либо о деле и говорить о нём публично.',
    proof: undefined,
  },
  conjoint: {
    short: 'Жить вне общего жилья пары',
    sentence: 'Вы должны жить вне общего жилья пары: прежде чем зайти туда, спросите.',
    proof: "attestation d'hébergement или счёт на ваше имя",
  },
  etranger: {
    short: 'Просить согласия на выезд',
    sentence: 'До любой поездки за пределы Франции вы должны попросить согласия судьи и дождаться его.',
    proof: undefined,
  },
}
