import type { Language } from '../../domain/people.ts'
import type { PaperToBring, ReadyReply } from '../../domain/ready-reply.ts'
import { pageWords } from '../page-words.ts'
import { LANGUAGE_NAMES } from '../words.ts'
import * as english from './ready-words-en.ts'

/** "l’arabe", "le roumain". */
function reads(language: Language): string {
  const name = LANGUAGE_NAMES[language]
  return /^[aeiou]/.test(name) ? `l’${name}` : `le ${name}`
}

/** The page of ready replies, and what the box beside it says of somebody's language. */
export const READY = pageWords(
  {
    title: 'Réponses prêtes',
    link: (language: Language) => `Réponses prêtes, en ${LANGUAGE_NAMES[language]}`,
    intro:
      'Chaque phrase existe dans toutes les langues. Lisez-la en français : la personne la reçoit dans la sienne. Elle part tout de suite, et la conversation est à vous.',
    inYours: 'En français',
    theirs: (language: Language) => `Ce que la personne reçoit, en ${LANGUAGE_NAMES[language]}`,
    send: 'Envoyer',
    see: 'Voir le texte',
    papers: 'À apporter',
    moments:
      'Trois moments libres au plus, dans l’agenda de son agent d’abord. La personne répond par un numéro, et le rendez-vous se déplace. Le texte part à la prochaine ouverture.',
    noMoments:
      'Aucun moment à proposer : pas de rendez-vous à venir, aucun créneau libre, ou il ne se change pas par SMS.',
    notProposed:
      'Rien n’est parti : un de ces moments vient d’être pris, le rendez-vous a changé, ou un danger attend qu’un agent rende la conversation.',
    nothing: 'Aucun rendez-vous à venir.',
    titles: {
      callToday: 'Je vous appelle aujourd’hui',
      callMe: 'Appelez-moi',
      answerBy: 'Message lu, réponse bientôt',
      stands: 'Votre rendez-vous est maintenu',
      bring: 'Apportez ceci',
      interpreter: 'Quelqu’un traduira',
      noted: 'C’est noté',
    } satisfies Record<ReadyReply, string>,
    momentsTitle: 'Proposer d’autres moments',
    paperNames: {
      travail: 'Travail, formation ou recherche',
      residence: 'Adresse',
      pension: 'Paiement de la pension',
      reparer: 'Paiement des dommages',
      amendes: 'Paiement des amendes',
      stage: 'Stage',
    } satisfies Record<PaperToBring, string>,
    sent: (title: string) => `Réponse prête : ${title}`,
    /** Above the box of free words. */
    warning: (language: Language) =>
      language === 'fr-facile'
        ? 'Cette personne lit le français facile. Votre texte part tel qu’il est écrit : phrases courtes, mots simples.'
        : `Cette personne lit ${reads(language)}. Votre texte part tel qu’il est écrit.`,
  },
  english.READY,
)
