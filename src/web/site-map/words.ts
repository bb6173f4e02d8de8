import { pageWords } from '../page-words.ts'
import { ENGLISH } from './words-en.ts'

export const SITE_MAP = pageWords(
  {
    title: 'Plan du site',
    intro:
      'Toutes les pages du service qui vous sont ouvertes. Celles d’une personne, d’un rendez-vous ou d’un fichier s’ouvrent depuis leurs listes.',
    groups: {
      appointments: 'Rendez-vous',
      people: 'Personnes et messages',
      files: 'Fichiers',
      figures: 'Chiffres',
      settings: 'Réglages',
      own: 'Votre compte',
      help: 'Aide',
      everybody: 'Pour tout le monde',
    },
  },
  ENGLISH,
)
