/** The page where administrators let programs in. */
export const PROGRAMS = {
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
  token: 'Jeton',
  back: 'Retour aux accès',
  done: { ferme: 'Cet accès est fermé : le logiciel ne peut plus rien demander.' },
}
