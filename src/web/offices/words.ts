import type { ReminderRule, SendingHours } from '../../domain/office.ts'
import { clockHour } from '../../locales/fr/page-dates.ts'
import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** The offices that somebody works for, side by side. */
export const OFFICES = pageWords(
  {
    title: 'Mes services',
    intro:
      'Vous travaillez pour plusieurs services. Chaque page montre celui où vous êtes ; son journal dit votre venue.',
    caption: 'Services, avec ce qui y attend et leurs réglages',
    columns: ['Service', 'Rôle', 'Demandes en attente', 'Dernier fichier', 'Rappels', 'Envoi des SMS', 'Y aller'],
    noFile: 'aucun',
    here: 'vous y êtes',
    enter: 'Y aller',
    figures: 'Statistiques de tous les services',
    add: 'Ouvrir un service',
    addMeans:
      'Il prend les réglages, les types de rendez-vous et les phrases du service modèle. Ni personne, ni lieu, ni agent : son planning et ses administrateurs viennent après.',
    code: 'Code',
    codeHint: 'Celui de la colonne « service » des fichiers, par exemple SPIP77. Il ne change plus.',
    name: 'Nom court',
    nameHint: 'Il ouvre chaque SMS : 20 caractères au plus.',
    like: 'Service modèle',
    wrong: {
      code: 'Écrivez un code de 2 à 20 lettres, chiffres ou tirets.',
      taken: 'Un service a déjà ce code.',
      name: 'Écrivez un nom de 20 caractères au plus.',
      like: 'Choisissez le service modèle dans la liste.',
    },
    done: { ouvert: 'Le service est ouvert.', entre: 'Vous êtes maintenant dans ce service.' },
    reminders: (rules: readonly ReminderRule[]) =>
      rules.length === 0
        ? 'aucun'
        : rules
            .map(
              ({ daysBefore, at, onlyUnanswered }) =>
                `J-${daysBefore} à ${clockHour(at)}${onlyUnanswered ? ' sans réponse' : ''}`,
            )
            .join(', '),
    hours: (hours: SendingHours) =>
      hours === 'always' ? 'à toute heure' : `de ${clockHour(hours.opens)} à ${clockHour(hours.closes)}`,
  },
  english.OFFICES,
)
