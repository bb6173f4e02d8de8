import type { GeneralDuty, ObligationCode } from '../../domain/obligation.ts'
import type { DutyWords } from '../duties.ts'

/** Art. 132-44 of the penal code. Papers keep their French names where people must ask for them in French. */
export const generalDuties: Record<GeneralDuty, DutyWords> = {
  summons: {
    short: 'Vir às marcações',
    sentence: 'Tem de vir quando tem uma marcação com o SPIP ou o juiz.',
    proof: undefined,
  },
  visits: {
    short: 'Receber o SPIP, dar os papéis',
    sentence: 'Tem de receber as visitas do SPIP e dar os papéis que ele pede.',
    proof: undefined,
  },
  job: {
    short: 'Dizer se o trabalho muda',
    sentence: 'Tem de dizer ao SPIP quando muda de trabalho ou o perde.',
    proof: 'contrato novo ou "attestation France Travail"',
  },
  address: {
    short: 'Dizer se muda de casa ou parte',
    sentence: 'Tem de dizer ao SPIP se muda de casa, se parte mais de 15 dias, e quando volta.',
    proof: 'fatura em seu nome ou "attestation d\'hébergement"',
  },
  hindrance: {
    short: 'Perguntar antes de certas mudanças',
    sentence: 'Se um trabalho ou casa nova complica as suas obrigações, precisa antes do acordo do juiz.',
    proof: undefined,
  },
  abroad: {
    short: 'Avisar antes de sair de França',
    sentence: 'Antes de qualquer viagem para fora de França, tem de avisar o juiz: o seu técnico explica como.',
    proof: undefined,
  },
}

/** Art. 132-45 of the penal code. */
export const obligations: Record<ObligationCode, DutyWords> = {
  travail: {
    short: 'Trabalhar ou seguir uma formação',
    sentence: 'Tem de trabalhar ou seguir uma formação.',
    proof: 'contrato, recibo de salário, certificado de formação ou provas de procura de emprego',
  },
  residence: {
    short: 'Morar na morada fixada',
    sentence: 'Tem de morar na morada fixada pela justiça: antes de a deixar, pergunte.',
    proof: 'fatura em seu nome ou "attestation d\'hébergement"',
  },
  soins: {
    short: 'Seguir um tratamento',
    sentence: 'Tem de seguir o tratamento pedido pela justiça.',
    proof: 'certificado de seguimento (sem detalhes da sua saúde)',
  },
  pension: {
    short: 'Pagar a pensão, ajudar a família',
    sentence: 'Tem de pagar a pensão, ou a sua parte das despesas da família.',
    proof: 'prova de pagamento (extrato, vale)',
  },
  reparer: {
    short: 'Pagar os danos',
    sentence: 'Tem de pagar para reparar os danos, conforme os seus meios.',
    proof: 'prova de pagamento (transferência, vale)',
  },
  amendes: {
    short: 'Pagar as multas e as custas',
    sentence: 'Tem de pagar as multas e as custas da justiça, conforme os seus meios.',
    proof: 'prova de pagamento ou acordo do "Trésor public"',
  },
  conduire: {
    short: 'Não conduzir certos veículos',
    sentence: 'Não pode conduzir os veículos que a justiça lhe proíbe.',
    proof: undefined,
  },
  activite: {
    short: 'Não fazer certos trabalhos',
    sentence: 'Não pode fazer os trabalhos ou atividades que a justiça lhe proíbe.',
    proof: undefined,
  },
  lieux: {
    short: 'Não ir a certos lugares',
    sentence: 'Não pode ir aos lugares que a justiça lhe proíbe.',
    proof: undefined,
  },
  jeux: {
    short: 'Não jogar a dinheiro',
    sentence: 'Não pode apostar nem jogar a dinheiro.',
    proof: undefined,
  },
  bars: {
    short: 'Não ir aos bares',
    sentence: 'Não pode ir a bares, cafés ou discotecas.',
    proof: undefined,
  },
  personnes: {
    short: 'Não ver certas pessoas',
    sentence: 'Não pode ver as pessoas que a justiça lhe proíbe ver.',
    proof: undefined,
  },
  victime: {
    short: 'Não contactar a vítima',
    sentence: 'Não pode ver a vítima, nem falar-lhe, nem escrever-lhe, nem enviar-lhe mensagens por outra pessoa.',
    proof: undefined,
  },
  arme: {
    short: 'Não ter armas',
    sentence: 'Não pode ter armas, nem consigo nem noutro lugar.',
    proof: undefined,
  },
  stage: {
    short: 'Fazer o curso pedido',
    sentence: 'Tem de fazer o curso fixado pela justiça, até ao fim.',
    proof: 'certificado do curso ("attestation de stage")',
  },
  publication: {
    short: 'Não publicar nada sobre o caso',
    sentence: 'Não pode publicar nada sobre o caso, nem falar dele em público.',
    proof: undefined,
  },
  conjoint: {
    short: 'Morar fora da casa do casal',
    sentence: 'Tem de morar fora da casa do casal: antes de lá passar, pergunte.',
    proof: '"attestation d\'hébergement" ou fatura em seu nome',
  },
  etranger: {
    short: 'Perguntar antes de sair de França',
    sentence: 'Antes de qualquer viagem para fora de França, tem de pedir o acordo do juiz, e esperar por ele.',
    proof: undefined,
  },
}
