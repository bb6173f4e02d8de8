import { pageWords } from '../page-words.ts'
import * as english from './by-hand-words-en.ts'

/** The pages where somebody is written down, or corrected, by hand. */
export const BY_HAND = pageWords(
  {
    title: 'Nouvelle personne',
    make: 'Écrire une nouvelle personne',
    intro:
      'Pour une personne qu’aucun planning n’a encore chargée. Le planning qui portera le même numéro de dossier la retrouvera, sans la doubler.',
    identity: 'Qui',
    caseNumber: 'Numéro de dossier',
    caseHint: 'Tel qu’il est dans le planning de votre service.',
    lastName: 'Nom',
    firstName: 'Prénom',
    birthDate: 'Date de naissance',
    birthHint: 'Facultatif : distingue deux personnes du même nom. Ne part jamais par SMS.',
    born: (day: string) => `date de naissance : ${day}`,
    texting: 'Téléphone et langue',
    phone: 'Téléphone',
    phoneHint: 'Facultatif. Écrivez-le comme vous voulez : 06 39 98 10 01, +33 6…',
    language: 'Langue des SMS',
    referent: 'Agent référent',
    noReferent: 'l’agent du rendez-vous',
    save: 'Enregistrer cette personne',
    backToSearch: 'Chercher une personne',
    taken: (name: string) => `Ce dossier est déjà celui de ${name} dans votre service : rien n’est enregistré.`,
    openTaken: 'Ouvrir sa page',
    namesakes: (count: number) =>
      count === 1
        ? 'Une personne a déjà ce nom et ce prénom ici. Est-ce elle ?'
        : `${count} personnes ont déjà ce nom et ce prénom ici. Est-ce l’une d’elles ?`,
    caseOf: (caseNumber: string) => `dossier ${caseNumber}`,
    another: 'Non : c’est une autre personne',
    wrong: (count: number) =>
      count > 1
        ? `${count} réponses sont à corriger : rien n’est enregistré.`
        : 'Une réponse est à corriger : rien n’est enregistré.',
    problems: {
      missing: 'À remplir.',
      unreadable: 'Ceci ne se lit pas : écrivez-le en entier.',
      tooLong: 'C’est trop long.',
      notPast: 'Ce jour n’est pas encore passé.',
    },
    correctTitle: 'Corriger l’identité',
    correct: 'Corriger le nom, le dossier, la date de naissance ou l’adresse',
    correctIntro:
      'Corrigez aussi le planning : un fichier qui dit autre chose ne défait pas ce que vous écrivez ici, et vous le signale.',
    caseWarning:
      'Si vous changez le numéro de dossier, les lignes du planning qui portent encore l’ancien seront refusées, en disant le nouveau. Seule une ligne dont le nom et le prénom sont tous deux autres est celle d’une autre personne.',
    address: 'Adresse postale',
    addressHint:
      'Facultatif, sur une ligne : 12 rue Haute, 92000 Nanterre. Pour les lettres seulement, jamais par SMS.',
    lives: (address: string) => `Adresse postale : ${address}`,
    noAddress: 'Pas d’adresse postale.',
    giveAddress: 'Donner ou changer l’adresse postale',
    meanwhile: (now: string) =>
      now === ''
        ? 'Quelqu’un d’autre a vidé ce champ entre-temps. Enregistrez à nouveau pour garder ce que vous avez écrit.'
        : `Quelqu’un d’autre a écrit « ${now} » entre-temps. Enregistrez à nouveau pour garder ce que vous avez écrit.`,
    corrected: 'Enregistrer',
    back: 'Retour à la personne',
    done: { cree: 'La personne est enregistrée.', identite: 'L’identité est corrigée.' } as Record<string, string>,
  },
  english.BY_HAND,
)

/** The pages where an obligation is written down, changed or lifted. */
export const DUTY = pageWords(
  {
    title: 'Nouvelle obligation',
    make: 'Nouvelle obligation',
    changeTitle: 'Modifier une obligation',
    change: 'Modifier',
    which: 'Obligation',
    choose: 'à choisir, ou à écrire plus bas',
    words: 'Une autre obligation',
    wordsHint: 'Seulement si elle n’est pas dans la liste. Ces mots ne partent jamais par SMS sans votre accord.',
    detail: 'Précision',
    detailHint: 'Comment elle s’applique ici : « 50 euros par mois ».',
    dueOn: 'À faire avant le',
    proof: 'Justificatif demandé',
    proofHint: 'Vide : le justificatif habituel.',
    state: 'État',
    states: { current: 'en cours', lifted: 'levée' },
    liftMeans: 'Une obligation levée n’est plus dite à la personne quand elle demande ses obligations par SMS.',
    silent: 'Aucun SMS ne part : la personne lit ses obligations quand elle les demande.',
    save: 'Enregistrer',
    missing: 'Choisissez une obligation, ou écrivez-la.',
    both: 'Choisissez une obligation ou écrivez-en une autre, pas les deux : rien n’est enregistré.',
    tooLong: 'C’est trop long.',
    seen: 'Justificatif vu et vérifié',
    seenOn: (day: string) => `Justificatif vu le ${day}.`,
    back: 'Retour à la personne',
    done: {
      obligation: 'L’obligation est enregistrée.',
      preuve: 'Le justificatif est noté comme vu.',
    } as Record<string, string>,
  },
  english.DUTY,
)
