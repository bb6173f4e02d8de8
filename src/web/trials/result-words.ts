import type { Outcome } from '../../domain/effect/outcome.ts'
import { FIGURES as FIGURES_DEFINED } from '../../domain/trial/code-book.ts'
import type { WhyNotAnalysed } from '../../domain/trial/flow.ts'
import type { Deviation } from '../../domain/trial/result.ts'
import type { Harm } from '../../domain/trial/rows.ts'
import { VERDICTS as VERDICTS_GIVEN } from '../../domain/trial/verdict.ts'
import { pageWords } from '../page-words.ts'
import * as english from './result-words-en.ts'

/** The result of a trial, in words. */
export const RESULT = pageWords(
  {
    title: 'Résultat',
    lookedAt: (when: string) => `Lu le ${when}. Les présences notées depuis n’y changent rien.`,
    hash: 'Empreinte de ce qui a été lu (SHA-256) :',
    harmful: (harms: readonly string[]) =>
      `Plus fréquent avec l’ajout que le hasard ne l’explique : ${harms.join(', ').toLowerCase()}.`,
    deviations: {
      settings: 'Écart au protocole : pendant l’essai, un service n’a plus fait ce qui était comparé.',
      texts: 'Écart au protocole : pendant l’essai, les mots des SMS n’ont plus été ceux du protocole.',
      statusWords:
        'Écart au protocole : les mots qui disent honoré, manqué ou excusé dans les fichiers n’ont plus été ceux du protocole.',
    } satisfies Record<Deviation, string>,
    stoppedEarly: 'L’essai a été arrêté avant la fin prévue.',
    tooFew: 'Un groupe compte moins de cinq personnes : leurs chiffres ne sont pas donnés.',
    tooFewCame: 'Dans un groupe, moins de cinq personnes sont venues, ou ont manqué : les chiffres ne sont pas donnés.',
    tooSmall: (people: string, announced: string) =>
      `La taille annoncée n’est pas atteinte : ${people} personnes tirées au sort sur ${announced}, ou trop peu d’issues connues. L’essai risquait de ne pas voir un effet qui existe.`,
    stands: 'Cette conclusion tiendrait quelles que soient les présences qui n’ont pas été notées.',
    doesNotStand: 'Les présences qui n’ont pas été notées pourraient changer cette conclusion.',
    with: 'avec l’ajout',
    without: 'sans l’ajout',
    newWords: 'autre phrase',
    usualWords: 'phrase habituelle',
    arm: (compared: string, arm: string) => `Groupe ${compared} (${arm})`,
    effect: {
      title: 'L’effet',
      caption: 'Ce que l’ajout change',
      columns: ['Chiffre', 'Valeur', 'Intervalle à 95 %', 'Ce que c’est'],
      difference: 'Écart des taux d’absence, en points',
      ratio: 'Rapport des taux d’absence',
      excusedKept: 'Écart, les excusés comptés comme venus',
      bounds: 'Écart selon les présences inconnues',
      unknown: 'ne peut pas être calculé',
      masked: 'masqué : moins de cinq personnes dans un groupe',
      between: (least: string, most: string) => `de ${least} à ${most}`,
    },
    arms: {
      title: 'Ce que sont devenus les rendez-vous',
      caption: 'Personnes et rendez-vous de chaque groupe',
      columns: ['Groupe', 'Personnes', 'Analysées'],
      outcomes: {
        honoured: 'Honorés',
        missed: 'Manqués',
        excused: 'Excusés',
        cancelled: 'Annulés',
        unknown: 'Inconnus',
      } satisfies Record<Outcome, string>,
      rate: 'Taux d’absence',
      known: 'Présences connues',
    },
    harms: {
      title: 'Les torts possibles',
      caption: 'Personnes touchées dans chaque groupe, et leur part',
      names: {
        optedOut: 'Arrêt des SMS demandé',
        complained: 'Plainte',
        danger: 'Danger écrit',
        unreachable: 'Plus joignable',
      } satisfies Record<Harm, string>,
      missed: 'Rendez-vous manqués',
      masked: 'masqué : moins de cinq personnes dans un groupe',
      what: 'Tort',
    },
    balance: {
      title: 'L’équilibre des groupes',
      words: (chiSquare: string) => `Khi-deux de l’équilibre : ${chiSquare}.`,
    },
    strata: {
      caption: 'Personnes par service et par type du premier rendez-vous',
      name: 'Service et type',
      others: 'Autres, moins de cinq personnes dans un groupe',
    },
    flow: {
      title: 'Le chemin des personnes (diagramme CONSORT)',
      caption: 'Les mêmes nombres que le diagramme',
      columns: ['Étape', 'Personnes'],
      describe: (assessed: string, allocated: string) =>
        `De ${assessed} personnes examinées, ${allocated} ont été tirées au sort ; le tableau qui suit dit les mêmes nombres.`,
      assessed: 'Examinées',
      excluded: 'Écartées',
      allocated: 'Tirées au sort',
      received: 'Un SMS leur est parti',
      notAnalysed: 'Non analysées',
      analysed: 'Analysées',
      why: {
        noAppointment: 'aucun rendez-vous, ou annulés seulement',
        onlyExcused: 'excusés seulement',
        onlyUnknown: 'inconnus seulement',
        erased: 'effacées',
      } satisfies Record<WhyNotAnalysed, string> as Record<string, string>,
    },
    files: {
      title: 'Pour un évaluateur',
      intro:
        'Une ligne par personne, sans nom ni dossier : un numéro tiré au hasard à chaque export, et un mois que partagent au moins cinq personnes. Les torts sont à part, par groupe seulement, les petits nombres masqués. Quelqu’un qui connaît les rendez-vous d’une personne pourrait la reconnaître : ne transmettez ce fichier qu’à l’évaluateur. Avec le dictionnaire, le protocole et le programme, chacun peut refaire les chiffres de cette page.',
      rows: 'Télécharger les lignes',
      harms: 'Télécharger les torts par groupe',
      harmsFile: (day: string) => `essai-torts-${day}.csv`,
      none: 'Un groupe compte moins de cinq personnes : leurs lignes ne sont pas données.',
      codeBook: 'Dictionnaire des colonnes et des chiffres',
      protocol: 'Protocole',
      script: 'Programme (Python) qui refait les chiffres',
      command: 'Puis, dans un terminal :',
      rowsFile: (day: string) => `essai-lignes-${day}.csv`,
      codeBookFile: 'essai-dictionnaire.csv',
      codeBookColumns: ['nom', 'définition'] as const,
    },
  },
  english.RESULT,
)

/** What may be said of a trial. */
export const VERDICTS = pageWords(VERDICTS_GIVEN, english.VERDICTS)

const { difference, ratio, intervalOne, intervalAny, excusedKept, bounds, balance, harms } = FIGURES_DEFINED

/** What each figure of the page is; those of attendance are told as the statistics tell them. */
export const FIGURES = pageWords(
  { difference, ratio, intervalOne, intervalAny, excusedKept, bounds, balance, harms },
  english.FIGURES,
)
