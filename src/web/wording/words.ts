import type { TryProblem } from '../../app/settings/text-own-phone.ts'
import type { FlawCode } from '../../locales/own-words.ts'
import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** What the pages of an office's sentences say. */
export const WORDING = pageWords(
  {
    title: 'Textes',
    intro:
      'Ce que disent les SMS. Chaque phrase peut être dite avec vos mots : ce qui n’est pas encore parti partira ainsi. Ce qui tient la personne informée (qui écrit, quand, où, les numéros d’urgence) ne se perd pas.',
    languages: 'Langue des textes',
    table: { caption: (group: string) => `Phrases : ${group}`, columns: ['Phrase', 'Ce qu’elle dit', 'De qui'] },
    ours: 'd’origine',
    yours: 'la vôtre',
    unsaid: 'à revoir',
    locked: 'ne change pas',
    sentences: (count: number) => `${count} phrases`,
    own: (count: number) => (count === 0 ? 'aucune changée' : count === 1 ? '1 changée' : `${count} changées`),
    fallenBack: (count: number) =>
      count === 1
        ? 'Une phrase que vous aviez changée ne convient plus à cette version : la nôtre est dite à sa place. La vôtre est gardée, à revoir :'
        : `${count} phrases que vous aviez changées ne conviennent plus à cette version : les nôtres sont dites à leur place. Les vôtres sont gardées, à revoir :`,
    quoted: (words: string) => `« ${words} »`,
    gone: 'n’est plus dite par cette version',
    letGo: 'Oublier',
    back: 'Tous les textes',
    isOurs: 'C’est la phrase d’origine.',
    isYours: 'C’est votre phrase.',
    isUnsaid:
      'Votre phrase, ci-dessous, ne convient plus à cette version du logiciel : la phrase d’origine est dite à sa place. Corrigez-la, puis enregistrez.',
    isLocked:
      'Cette réponse de sécurité ne se change pas dans cette langue : le logiciel ne sait pas encore y vérifier le sens.',
    said: (count: number) =>
      count <= 1 ? 'Dite dans ce texte :' : `Dite dans ${count} sortes de textes. Par exemple :`,
    way: (place: number) => (place === 0 ? 'La phrase' : `Plus courte (${place})`),
    wayHint: 'Ce qui est entre accolades est remplacé, pour chaque personne.',
    shorterHint: 'Facultatif : dite quand la précédente ne tient pas en un SMS.',
    insert: (value: string) => `Insérer {${value}}`,
    values: 'Valeurs à insérer :',
    theirs: 'Sans valeur à insérer.',
    see: 'Voir les SMS',
    save: 'Enregistrer',
    preview: 'Aperçu',
    usual: 'D’habitude',
    worst: 'Au plus long',
    worstMeans: 'Adresse de 80 signes, deux documents.',
    nothing: 'Écrivez une phrase pour la voir ici.',
    cost: (characters: number, segments: number, price: string | undefined) =>
      `${characters} signes, ${segments} SMS${price === undefined ? '' : `, ${price}`}`,
    odd: {
      title: 'Signes qui coûtent cher',
      means: 'Avec l’un d’eux, un SMS ne tient que 70 signes au lieu de 160 :',
      instead: (written: string) => (written === '' ? 'à enlever' : `plutôt « ${written} »`),
      replace: 'Remplacer',
    },
    problems: 'À corriger',
    phone: 'Votre numéro de mobile',
    phoneHint:
      'Le premier texte de l’aperçu y part pour de vrai, précédé de « Essai: ». Le numéro n’est pas gardé avec votre compte.',
    send: 'Envoyer sur mon téléphone',
    sent: 'Le SMS part. S’il n’arrive pas dans la minute, regardez la page Envois.',
    tryProblems: {
      phoneUnread: 'Ce numéro ne se lit pas. Écrivez-le en entier, par exemple 06 12 34 56 78.',
      landline: 'C’est un téléphone fixe : les SMS n’y arrivent pas.',
      notThere: 'Aucun essai ne part vers ce numéro. Prenez le vôtre.',
      tooMany: 'Dix essais ont déjà été demandés dans cette heure. Attendez la suivante.',
    } satisfies Record<TryProblem, string>,
    trial: 'Un essai est en cours : aucune phrase ne change avant sa fin. Arrêtez d’abord l’essai (Réglages, Essai).',
    notKept: 'Rien n’est enregistré.',
    default: 'Revenir à la phrase d’origine',
    original: 'La phrase d’origine',
    history: {
      title: 'Historique',
      none: 'Jamais changée.',
      caption: 'Changements de cette phrase, le plus récent en premier',
      columns: ['Quand', 'Par', 'Phrase dite depuis', 'La redire'],
      again: 'Reprendre',
      line: (place: number) => `ligne ${place}`,
      ours: 'la phrase d’origine',
      kept: 'L’historique remonte aussi loin que le journal.',
    },
    undo: 'Annuler ce changement',
    done: {
      enregistre: 'C’est enregistré : ce qui n’est pas encore parti partira ainsi.',
      origine: 'La phrase d’origine est dite de nouveau.',
      repris: 'La phrase choisie est dite de nouveau.',
      oublie: 'C’est oublié.',
    },
  },
  english.WORDING,
)

/** What the office calls a type of appointment. */
export const TYPE_WORDS = pageWords(
  {
    title: 'Mots dans les SMS',
    titleOf: (type: string) => `Mots dans les SMS : ${type}`,
    link: 'Ses mots dans les SMS',
    back: 'Types de rendez-vous',
    intro: (most: number) =>
      `Comment votre service appelle ces rendez-vous, en mots neutres : « entretien », « session de groupe ». Dit entre parenthèses après le jour et l’heure, quand cela tient dans le SMS. ${most} signes au plus, sur une ligne ; laissez vide pour ne rien dire.`,
    none: 'rien',
    caption: 'Changements de ces mots, le plus récent en premier',
    columns: ['Quand', 'Par', 'Langue', 'Mots dits depuis', 'Les redire'],
    done: {
      enregistre: 'C’est enregistré : ce qui n’est pas encore parti partira ainsi.',
      repris: 'Les mots choisis sont dits de nouveau.',
      ajoute: 'Le type est ajouté. Dites ici comment les SMS l’appellent.',
    },
  },
  english.TYPE_WORDS,
)

/** Why a sentence is refused; `what` is of the sentence itself. */
export const FLAWS: Record<FlawCode, (what: string) => string> = pageWords(
  {
    locked: () => WORDING.isLocked,
    empty: () => 'Écrivez une phrase.',
    tooManyWays: () => 'Quatre façons de le dire au plus.',
    endless: () => 'C’est trop long : 480 signes au plus.',
    tooLong: () =>
      'C’est trop long : avec une longue adresse, il faudrait plus de deux SMS. Raccourcissez, ou ajoutez une façon plus courte.',
    brace: () => 'Une accolade { ou } est seule. Prenez les valeurs parmi les boutons.',
    unknownValue: (what) => `« {${what}} » n’est pas une valeur de cette phrase. Prenez-en une parmi les boutons.`,
    missingValue: (what) => `Il manque {${what}}.`,
    missingNumber: (what) => `Il manque le numéro ${what} : il peut sauver quelqu’un.`,
    missingAnswer: (what) => `Il manque le mot ${what}, que la personne peut répondre.`,
    missingMeaning: (what) => `Gardez « ${what} » : sans ces mots, la phrase ne dit plus la même chose.`,
    revealing: (what) => `« ${what} » dirait à qui lit par-dessus l’épaule ce que la personne vit avec la justice.`,
    overclaims: (what) => `« ${what} » promet que quelqu’un lit à ce moment-là : ce n’est pas sûr.`,
    alarming: (what) => `« ${what} » mettrait en danger la personne dont quelqu’un lit le téléphone.`,
    link: (what) =>
      `« ${what} » est un lien : beaucoup se méfient d’un lien reçu par SMS, et l’opérateur peut bloquer le texte. Dites-le avec des mots.`,
    tooManyLetters: (what) => `C’est trop long : ${what} signes au plus.`,
    lineBreak: () => 'Écrivez sur une seule ligne.',
    carrierWord: (what) => `${what} est un mot que l’opérateur prend pour lui : la réponse n’arriverait pas.`,
  },
  english.FLAWS,
)
