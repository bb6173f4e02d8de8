import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** The page where administrators let programs in. */
export const PROGRAMS = pageWords(
  {
    title: 'Accès des logiciels',
    intro:
      'Un autre logiciel du service peut déposer le planning et lire ce qui a changé, sans personne devant un écran. Chacun a son jeton, qui vaut pour ce service seulement et que l’on ferme quand on veut.',
    documentation: 'Ce qu’un logiciel peut demander, et comment',
    caption: 'Logiciels qui ont un accès',
    columns: ['Logiciel', 'Droits', 'Fait', 'Dernier usage', ''],
    rights: { mayLoad: 'charger le planning', mayRead: 'lire les changements' },
    made: (by: string, when: string) => `par ${by}, ${when}`,
    somebody: 'quelqu’un qui n’est plus là',
    never: 'jamais',
    revoked: (when: string) => `fermé ${when}`,
    none: 'Aucun logiciel n’a d’accès.',
    add: 'Donner un accès',
    name: 'Nom du logiciel',
    nameHint: 'Tel que vos collègues le connaissent : « Logiciel de planning ».',
    nameUnread: 'Écrivez le nom du logiciel, en 80 caractères au plus, et choisissez au moins un droit.',
    may: 'Il pourra',
    revoke: 'Fermer',
    shownTitle: 'L’accès est donné',
    shownOnce:
      'Voici le jeton. Copiez-le maintenant dans le logiciel : il ne sera plus jamais montré, et personne ne peut le retrouver ici. S’il est perdu, fermez-le et donnez-en un autre.',
    token: 'Jeton :',
    back: 'Retour aux accès',
    done: {
      ferme: 'Cet accès est fermé : le logiciel ne peut plus rien demander.',
      retiree: 'Cette adresse n’est plus prévenue.',
      reprise: 'Cette adresse est remise en marche : ce qui a changé entre-temps lui est envoyé.',
    },
  },
  english.PROGRAMS,
)

/** Addresses that are told what changes. */
export const HOOKS = pageWords(
  {
    title: 'Prévenir une adresse',
    intro:
      'Un logiciel peut être prévenu de chaque changement au lieu de le demander : le service écrit à son adresse, et signe. Ni nom, ni numéro, ni mots de personne n’y sont.',
    caption: 'Adresses prévenues',
    columns: ['Adresse', 'État', ''],
    address: 'Adresse à prévenir',
    addressHint: 'Elle commence par https:// et tout Internet peut la joindre.',
    add: 'Prévenir cette adresse',
    remove: 'Ne plus prévenir',
    resume: 'Remettre en marche',
    told: (when: string) => `prévenue ${when}`,
    nothingYet: 'rien à dire encore',
    retrying: (why: string) => `n’a pas pris le dernier changement (${why}) : il sera renvoyé`,
    failed: (when: string, why: string) => `arrêtée ${when} : ${why}`,
    troubles: { unreachable: 'ne répond pas', private: 'mène dans un réseau privé' } as Record<string, string>,
    shownTitle: 'L’adresse sera prévenue',
    shownOnce:
      'Voici le secret avec lequel le logiciel vérifie notre signature. Copiez-le maintenant : il ne sera plus jamais montré. Pour en changer, retirez l’adresse et donnez-la à nouveau.',
    secret: 'Secret :',
  },
  english.HOOKS,
)
