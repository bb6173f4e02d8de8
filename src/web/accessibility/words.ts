import { pageWords } from '../page-words.ts'
import type { Verdict } from './criteria.ts'
import * as english from './words-en.ts'

/** What the foot of every page says of it. */
export const DECLARED = pageWords(
  {
    state: { full: 'totalement conforme', partly: 'partiellement conforme', not: 'non conforme' },
    link: (state: string) => `Accessibilité : ${state}`,
  },
  english.DECLARED,
)

/** For whom does not read French. */
export const IN_FRENCH =
  'French law asks for this declaration, in French. It says which criteria of accessibility these pages meet, which they do not yet, and whom to tell of a difficulty.'

/** The declaration that article 47 of the law of 11 February 2005 asks for, in the parts of its model (arrêté du 20 septembre 2019, annexe). */
export const ACCESSIBILITY = {
  title: 'Déclaration d’accessibilité',
  intro: (office: string) =>
    `${office} veut que ses pages servent à tous ceux qui y travaillent. Cette déclaration vaut pour toutes les pages de ce service ; les SMS et les e-mails ont leurs propres règles.`,
  stateTitle: 'État de conformité',
  stateIs: (state: string, percent: number, kept: number, applies: number) =>
    `Ce service en ligne est ${state} avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2 : ${kept} critères respectés sur ${applies} qui s’appliquent, soit ${percent} %.`,
  how: 'Évaluation faite par qui a écrit les pages, le 30 novembre 2026 : avec l’outil axe dans Chromium, de jour, dans le noir, à 320 pixels, à 200 % et avec les couleurs imposées, au clavier, sans feuille de style, et en lisant ce qu’un lecteur d’écran en dirait. Les titres, les étiquettes, les légendes et les boutons de chaque page ont été lus et jugés ce jour-là. Aucun auditeur certifié, et aucune personne qui vit avec un lecteur d’écran, ne les a relus : ils pourraient juger autrement.',
  made: 'Les pages sont faites de HTML, CSS, SVG et JavaScript, ce dernier jamais nécessaire. Toutes ont été regardées ; docs/accessibilite.csv, livré avec le logiciel, dit chaque critère sur chacune. Cette déclaration est écrite par le service lui-même, et change avec lui.',
  missingTitle: 'Ce qui ne l’est pas, ou pas encore',
  nothingMissing: 'Rien de connu. Si quelque chose vous arrête, dites-le.',
  allTitle: 'Les 106 critères',
  columns: ['Critère', 'Ce qu’il demande', 'Ici', 'Pourquoi, et la preuve'],
  verdicts: {
    kept: 'respecté',
    broken: 'non respecté',
    none: 'sans objet',
    unread: 'à relire par une personne',
  } satisfies Record<Verdict, string>,
  contactTitle: 'Une difficulté ?',
  contact: (email: string | undefined) =>
    `Dites-le à l’administrateur de votre service${email ? `, ou écrivez à ${email}` : ''} : il vous donnera autrement ce qui vous manque.`,
  defender:
    'Sans réponse, vous pouvez écrire au Défenseur des droits (Libre réponse 71120, 75342 Paris CEDEX 07, sans timbre) ou sur son site.',
}
