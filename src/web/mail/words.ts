import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** The page where agents choose what they are e-mailed, and when. */
export const MAIL = pageWords(
  {
    title: 'Mes e-mails',
    intro: (email: string) => `Ce que le service vous écrit, à ${email}.`,
    refused:
      'Le serveur de messagerie refuse votre adresse : aucun e-mail ne vous parvient. Prévenez un administrateur de votre service.',
    receive: 'Que voulez-vous recevoir ?',
    digest: 'Le résumé du jour, et les avis',
    urgent: 'Les avis urgents seulement, sans résumé',
    always: 'Un danger est toujours annoncé tout de suite, quel que soit votre choix.',
    at: 'À quelle heure part le résumé ?',
    atHint: (office: string) => `Vide : à l’heure de votre service, ${office}.`,
    days: 'Quels jours ?',
    daysHint: 'Aucun jour coché : tous les jours ouvrés. Le résumé couvre les jours jusqu’au suivant.',
    weekdays: { 1: 'lundi', 2: 'mardi', 3: 'mercredi', 4: 'jeudi', 5: 'vendredi' },
    wholeOffice: 'Le résumé de tout le service, pas seulement de mes rendez-vous',
    monthlyReport: 'Le rapport du mois de mon service, le premier jour ouvré du mois suivant à 9 h',
    language: 'Langue des e-mails et des pages',
    languages: { fr: 'Français', en: 'English' },
    save: 'Enregistrer',
    done: { enregistre: 'C’est enregistré.' },
  },
  english.MAIL,
)
