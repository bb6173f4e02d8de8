import type { GeneralDuty, ObligationCode } from '../../domain/obligation.ts'
import type { DutyWords } from '../duties.ts'

/** Art. 132-44 of the penal code. */
export const generalDuties: Record<GeneralDuty, DutyWords> = {
  summons: {
    short: 'Venir aux rendez-vous',
    sentence: 'Vous devez venir quand le SPIP ou le juge vous donne rendez-vous.',
    proof: undefined,
  },
  visits: {
    short: 'Recevoir le SPIP, donner vos papiers',
    sentence: "Vous devez recevoir les visites du SPIP et lui donner les papiers qu'il demande.",
    proof: undefined,
  },
  job: {
    short: 'Dire si votre travail change',
    sentence: 'Vous devez dire au SPIP quand vous changez de travail, ou quand vous le perdez.',
    proof: 'nouveau contrat ou attestation France Travail',
  },
  address: {
    short: 'Dire si vous déménagez ou partez',
    sentence: 'Vous devez dire au SPIP si vous déménagez, si vous partez plus de 15 jours, et quand vous revenez.',
    proof: "facture à votre nom ou attestation d'hébergement",
  },
  hindrance: {
    short: 'Demander avant certains changements',
    sentence: "Si un nouveau travail ou logement complique vos obligations, il vous faut d'abord l'accord du juge.",
    proof: undefined,
  },
  abroad: {
    short: "Prévenir avant d'aller à l'étranger",
    sentence: "Avant tout voyage à l'étranger, vous devez prévenir le juge: votre conseiller vous explique comment.",
    proof: undefined,
  },
}

/** Art. 132-45 of the penal code. */
export const obligations: Record<ObligationCode, DutyWords> = {
  travail: {
    short: 'Travailler ou suivre une formation',
    sentence: 'Vous devez travailler ou suivre une formation.',
    proof: 'contrat, fiche de paie, attestation de formation ou preuves de recherche',
  },
  residence: {
    short: "Habiter à l'adresse fixée",
    sentence: "Vous devez habiter à l'adresse fixée par la justice: avant de la quitter, demandez.",
    proof: "facture à votre nom ou attestation d'hébergement",
  },
  soins: {
    short: 'Suivre des soins',
    sentence: 'Vous devez suivre les soins demandés par la justice.',
    proof: 'attestation de suivi (sans détail sur votre santé)',
  },
  pension: {
    short: 'Payer la pension, aider la famille',
    sentence: 'Vous devez payer la pension, ou votre part des dépenses de la famille.',
    proof: 'preuve de paiement (relevé, mandat)',
  },
  reparer: {
    short: 'Payer les dommages',
    sentence: 'Vous devez payer pour réparer les dommages, selon vos moyens.',
    proof: 'preuve de paiement (virement, mandat)',
  },
  amendes: {
    short: 'Payer les amendes et les frais',
    sentence: 'Vous devez payer les amendes et les frais de justice, selon vos moyens.',
    proof: 'preuve de paiement ou accord du Trésor public',
  },
  conduire: {
    short: 'Ne pas conduire certains véhicules',
    sentence: 'Vous ne devez pas conduire les véhicules que la justice vous interdit.',
    proof: undefined,
  },
  activite: {
    short: 'Ne pas faire certains métiers',
    sentence: 'Vous ne devez pas faire les métiers ou activités que la justice vous interdit.',
    proof: undefined,
  },
  lieux: {
    short: 'Ne pas aller dans certains lieux',
    sentence: 'Vous ne devez pas aller dans les lieux que la justice vous interdit.',
    proof: undefined,
  },
  jeux: {
    short: "Ne pas jouer d'argent",
    sentence: "Vous ne devez ni parier, ni jouer à des jeux d'argent.",
    proof: undefined,
  },
  bars: {
    short: 'Ne pas aller dans les bars',
    sentence: 'Vous ne devez pas aller dans les bars, les cafés ou les discothèques.',
    proof: undefined,
  },
  personnes: {
    short: 'Ne pas voir certaines personnes',
    sentence: 'Vous ne devez pas voir les personnes que la justice vous interdit de rencontrer.',
    proof: undefined,
  },
  victime: {
    short: 'Ne pas contacter la victime',
    sentence: 'Vous ne devez ni voir la victime, ni lui parler, ni lui écrire, ni lui faire passer un message.',
    proof: undefined,
  },
  arme: {
    short: "Ne pas avoir d'arme",
    sentence: "Vous ne devez pas avoir d'arme, ni sur vous, ni ailleurs.",
    proof: undefined,
  },
  stage: {
    short: 'Faire le stage demandé',
    sentence: "Vous devez faire le stage fixé par la justice, jusqu'au bout.",
    proof: 'attestation de stage',
  },
  publication: {
    short: "Ne rien publier sur l'affaire",
    sentence: "Vous ne devez rien publier sur l'affaire, ni en parler en public.",
    proof: undefined,
  },
  conjoint: {
    short: 'Habiter hors du logement du couple',
    sentence: "Vous devez habiter ailleurs que dans le logement du couple: avant d'y passer, demandez.",
    proof: "attestation d'hébergement ou facture à votre nom",
  },
  etranger: {
    short: "Demander avant d'aller à l'étranger",
    sentence: "Avant tout voyage à l'étranger, vous devez demander l'accord du juge, et l'attendre.",
    proof: undefined,
  },
}
