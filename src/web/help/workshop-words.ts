import { pageWords } from '../page-words.ts'
import * as english from './workshop-words-en.ts'

/** What stands around the week and the cards. */
export const WORKSHOP = pageWords(
  {
    intro:
      'Six personnes tirent une carte et jouent une personne suivie ; deux autres jouent les agents. Une semaine passe en dix minutes : on avance l’horloge du service, et chaque SMS part à son heure.',
    onlyInvented:
      'Ceci se joue sur une machine de démonstration, jamais sur le service réel : la personne qui s’occupe de l’informatique la lance en une commande.',
    lastSheet: 'Les cartes tiennent sur la dernière feuille.',
    before: 'Avant',
    week: 'La semaine',
    after: 'Après',
    ask: 'Demandez à chacun : qu’auriez-vous écrit d’autre ? Écrivez-le. Une réponse mal comprise se marque, et vaut mieux qu’un compliment.',
    cards: 'Les six cartes',
    noPhone: 'sans téléphone',
    understood: (meaning: string) => `compris : ${meaning}`,
  },
  english.WORKSHOP,
)

/** The part of each card, by the case number of its person: who they are, and what the others then look for. */
export const PARTS = pageWords(
  {
    'D-2026-0101': {
      situation: 'Votre fils est malade ce jour-là. Vous voulez venir un autre jour.',
      watch:
        'Trois moments sont proposés ; le deuxième est pris. L’agente reçoit un e-mail. La liste des documents est venue sans que personne ne réponde.',
    },
    'D-2026-0102': {
      situation:
        'Vous avez deux rendez-vous, l’un au bureau, l’autre au tribunal, et vous les mélangez. Vous viendrez aux deux.',
      watch: 'L’agenda la dit confirmée deux fois.',
    },
    'D-2026-0103': {
      situation: 'Vous lisez mal le français. Vos SMS sont en anglais.',
      watch: 'La réponse est dans sa langue, et le rendez-vous est confirmé.',
    },
    'D-2026-0104': {
      situation: 'On doit vous téléphoner. Vous voulez d’abord parler à votre conseiller.',
      watch: 'La demande attend une personne : la prendre, puis écrire un SMS.',
    },
    'D-2026-0105': {
      situation: 'Vous êtes convoquée devant le juge et vous n’avez pas de voiture.',
      watch: 'Une audience ne se déplace jamais par SMS : la réponse le dit, et le rendez-vous tient.',
    },
    'D-2026-0106': {
      situation: 'Vous n’avez pas de téléphone. Attendez, sans rien dire, que quelqu’un pense à vous.',
      watch: 'L’agenda le dit non joignable ; il figure parmi les personnes à prévenir par lettre.',
    },
  },
  english.PARTS,
)
