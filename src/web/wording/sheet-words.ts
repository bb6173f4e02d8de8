import type { RefusedLine, WhyNotLoaded } from '../../app/settings/load-corrections.ts'
import type { SheetProblem } from '../../app/settings/read-sheet.ts'
import { pageWords } from '../page-words.ts'
import { flawWords } from './flaw-words.ts'
import * as english from './sheet-words-en.ts'

/** What is said of a review sheet, on its page and by the command line. */
export const SHEET = pageWords(
  {
    title: 'Feuille de relecture',
    link: 'Faire relire cette langue',
    intro:
      'Pour une personne dont c’est la langue et qui lit le français. Elle corrige la colonne « correction » ; chargez ensuite la feuille : ses corrections deviennent les phrases de votre service.',
    how: 'Les façons de dire une chose sont une par ligne, la plus longue d’abord. Ce qui est entre accolades est remplacé pour chaque personne. Une barre | est un retour à la ligne.',
    print: 'Pour un papier, servez-vous du menu de votre navigateur.',
    download: 'Télécharger la feuille (CSV)',
    file: 'Feuille corrigée (CSV)',
    fileHint: 'Rien ne change encore : ce qui changera est montré d’abord.',
    look: 'Voir ce qui changera',
    columns: (language: string) => ['Phrase', 'En français', `En ${language}`, 'Correction'],
    notHere: 'à signaler : ne se charge pas',
    preview: 'Ce qui changera',
    changeColumns: ['Ligne', 'Phrase', 'Dite aujourd’hui', 'Dite ensuite'],
    refusedColumns: ['Ligne', 'Phrase', 'Écrit sur la feuille', 'Pourquoi elle ne se charge pas'],
    apply: (count: number) => (count === 1 ? 'Enregistrer cette phrase' : `Enregistrer ces ${count} phrases`),
    nothing: 'Rien ne change : la feuille n’a pas de correction qui se charge.',
    back: 'Retour à la feuille',
    allTexts: 'Tous les textes',
    changed: (count: number) =>
      count === 0 ? 'Aucune phrase changée.' : count === 1 ? '1 phrase changée.' : `${count} phrases changées.`,
    wouldChange: (count: number) =>
      `Essai : rien n’est enregistré. ${count <= 1 ? `${count} phrase changerait.` : `${count} phrases changeraient.`}`,
    change: (line: number, id: string, after: string) => `  ligne ${line}, ${id} : ${after}`,
    same: (count: number) =>
      count === 1 ? '1 correction dit déjà ce qui est dit.' : `${count} corrections disent déjà ce qui est dit.`,
    refused: (count: number) => (count === 1 ? '1 ligne ne se charge pas :' : `${count} lignes ne se chargent pas :`),
    refusal: (line: number, name: string, why: string) => `  ligne ${line}, ${name} : ${why}`,
    fileMissing: (file: string) => `Le fichier ${file} n’existe pas.`,
    problems: {
      unreadable: () =>
        'Cette feuille ne se lit pas. Enregistrez-la au format « CSV UTF-8 », puis chargez-la à nouveau.',
      noSheet: () =>
        'Ce n’est pas une feuille de relecture : il y manque les colonnes « phrase », « correction » et celle de la langue.',
      rowBroken: (line = 0) =>
        `Ligne ${line} : un guillemet n’est pas fermé. Corrigez la feuille, puis chargez-la à nouveau.`,
      tooLong: () => 'Cette feuille est trop longue pour être une feuille de relecture.',
    } satisfies Record<SheetProblem, (line?: number) => string>,
  },
  english.SHEET,
)

export const WHY: Record<WhyNotLoaded, string> = pageWords(
  {
    unknown: 'Aucune phrase n’a ce nom dans cette version du logiciel.',
    notAnOffices:
      'Les explications et les obligations disent le droit : un service ne les change pas seul. Envoyez cette correction à qui tient le logiciel.',
    twice: 'Cette phrase est déjà corrigée plus haut dans la feuille.',
    changedSince:
      'Cette phrase n’est plus dite comme sur la feuille : quelqu’un l’a changée depuis. Regardez-la dans les textes, ou tirez une nouvelle feuille.',
  },
  english.WHY,
)

/** Why a line is not loaded, all of it. */
export function refusedWords({ why }: RefusedLine): string[] {
  return typeof why === 'string' ? [WHY[why]] : why.map(flawWords)
}
