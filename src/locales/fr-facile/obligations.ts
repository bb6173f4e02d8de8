import type { GeneralDuty, ObligationCode } from '../../domain/obligation.ts'
import type { DutyWords } from '../duties.ts'
import * as fr from '../fr/obligations.ts'

/** The short names of the lists are those of French, which are plain; the sentences are cut. */
export const generalDuties: Record<GeneralDuty, DutyWords> = {
  summons: {
    ...fr.generalDuties.summons,
    sentence: 'Le SPIP ou le juge vous donne rendez-vous ? Vous devez venir.',
  },
  visits: {
    ...fr.generalDuties.visits,
    sentence: 'Le SPIP peut venir chez vous. Vous devez le recevoir. Vous devez donner les papiers demandés.',
  },
  job: {
    ...fr.generalDuties.job,
    sentence: 'Vous changez de travail ? Vous perdez votre travail ? Dites-le au SPIP.',
    proof: 'nouveau contrat ou attestation France Travail',
  },
  address: {
    ...fr.generalDuties.address,
    sentence: 'Vous déménagez ? Vous partez plus de 15 jours ? Dites-le au SPIP. Dites aussi quand vous revenez.',
    proof: 'facture à votre nom ou papier de votre logeur',
  },
  hindrance: {
    ...fr.generalDuties.hindrance,
    sentence: "Un nouveau travail ou logement complique vos obligations ? Demandez d'abord l'accord du juge.",
  },
  abroad: {
    ...fr.generalDuties.abroad,
    sentence: "Vous partez à l'étranger ? Vous devez prévenir le juge avant. Votre conseiller vous explique comment.",
  },
}

export const obligations: Record<ObligationCode, DutyWords> = {
  travail: {
    ...fr.obligations.travail,
    proof: 'contrat, fiche de paie, attestation ou preuves de recherche',
  },
  residence: {
    ...fr.obligations.residence,
    sentence: "Vous devez habiter à l'adresse fixée par la justice. Pour la quitter, demandez avant.",
    proof: 'facture à votre nom ou papier de votre logeur',
  },
  soins: {
    ...fr.obligations.soins,
    proof: 'attestation de suivi (sans détail sur votre santé)',
  },
  pension: {
    ...fr.obligations.pension,
    sentence: 'Vous devez payer la pension. Ou vous devez aider la famille à payer.',
  },
  reparer: {
    ...fr.obligations.reparer,
    sentence: 'Vous devez payer les dommages. Vous payez selon vos moyens.',
  },
  amendes: {
    ...fr.obligations.amendes,
    sentence: 'Vous devez payer les amendes et les frais. Vous payez selon vos moyens.',
  },
  conduire: {
    ...fr.obligations.conduire,
    sentence: 'La justice vous interdit certains véhicules. Vous ne devez pas les conduire.',
  },
  activite: {
    ...fr.obligations.activite,
    sentence: 'La justice vous interdit certains métiers. Vous ne devez pas les faire.',
  },
  lieux: {
    ...fr.obligations.lieux,
    sentence: 'La justice vous interdit certains lieux. Vous ne devez pas y aller.',
  },
  jeux: {
    ...fr.obligations.jeux,
    sentence: "Vous ne devez pas parier. Vous ne devez pas jouer d'argent.",
  },
  bars: {
    ...fr.obligations.bars,
    sentence: 'Vous ne devez pas aller dans les bars. Ni dans les cafés. Ni dans les discothèques.',
  },
  personnes: {
    ...fr.obligations.personnes,
    sentence: 'La justice vous interdit certaines personnes. Vous ne devez pas les voir.',
  },
  victime: {
    ...fr.obligations.victime,
    sentence:
      'Vous ne devez pas voir la victime. Vous ne devez pas lui parler. Ni lui écrire. Ni passer par une autre personne.',
  },
  arme: {
    ...fr.obligations.arme,
    sentence: "Vous ne devez pas avoir d'arme. Ni sur vous, ni ailleurs.",
  },
  stage: {
    ...fr.obligations.stage,
    sentence: "La justice vous demande un stage. Vous devez le faire jusqu'au bout.",
  },
  publication: {
    ...fr.obligations.publication,
    sentence: "Vous ne devez rien publier sur l'affaire. Vous ne devez pas en parler en public.",
  },
  conjoint: {
    ...fr.obligations.conjoint,
    sentence: 'Vous ne devez pas habiter le logement du couple. Pour y passer, demandez avant.',
    proof: 'papier de votre logeur ou facture à votre nom',
  },
  etranger: {
    ...fr.obligations.etranger,
    sentence: "Vous voulez aller à l'étranger ? Demandez avant l'accord du juge. Attendez sa réponse.",
  },
}
