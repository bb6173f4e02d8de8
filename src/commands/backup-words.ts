/** Copies of the store, kept and put back. */
export const backup = {
  noStore: (file: string) =>
    `Il n’y a rien à copier : ${file} n’existe pas. Vérifiez DATABASE_URL et le dossier courant.`,
  noSecret: (file: string) =>
    `La clé secrète est introuvable : remettez ${file} à sa place, ou donnez son contenu dans SECRET_KEY. Sans elle aucune copie ne s’ouvre.`,

  kept: (
    file: string,
    { bytes, people, appointments }: Record<'bytes' | 'people' | 'appointments', number>,
    secretIn: string,
    namesApart: boolean,
  ) =>
    [
      `Copie faite et vérifiée : ${file} (${kilobytes(bytes)}, ${people} personnes, ${appointments} rendez-vous).`,
      `La clé secrète (${secretIn}) n’est PAS dans la copie. Gardez-la ailleurs, en lieu sûr : sans elle, la copie ne s’ouvre pas.`,
      ...(namesApart ? ['NAMES_KEY non plus : il la faut aussi pour ouvrir la copie. Gardez-la à part.'] : []),
    ].join('\n'),

  restored: (
    {
      people,
      appointments,
      replacedKeptAs,
    }: { people: number; appointments: number; replacedKeptAs?: string | undefined },
    readied: Readied,
  ) =>
    [
      `Copie remise en place : ${people} personnes, ${appointments} rendez-vous.`,
      replacedKeptAs
        ? `Ce qu’elle remplace est gardé : ${replacedKeptAs}. Effacez ce fichier quand tout va bien.`
        : 'Il n’y avait rien à remplacer.',
      lost(readied),
    ].join('\n'),

  readied: (readied: Readied) => `La base attend le service.\n${lost(readied)}`,

  failed: {
    alreadyThere: (file: string) =>
      `${file} existe déjà : une copie n’en remplace jamais une autre. Donnez un autre nom.`,
    noFolder: (file: string) => `Le dossier de ${file} n’existe pas.`,
    missing: (file: string) => `${file} n’existe pas.`,
    notAStore: (file: string) => `${file} n’est pas une copie de justif. Rien n’a été changé.`,
    incomplete: (file: string) =>
      `La copie n’avait pas toutes les lignes de la base : ${file} n’a pas été gardé. Recommencez.`,
    damaged: (file: string) => `${file} est abîmé : prenez une autre copie. Rien n’a été changé.`,
    wrongSecret: (file: string) =>
      `${file} a été faite avec une autre clé secrète : donnez celle-là dans SECRET_KEY. Rien n’a été changé.`,
    wrongNamesKey: (file: string) =>
      `Les noms de ${file} demandent aussi la NAMES_KEY de ce jour-là, qui manque ou qui est une autre : donnez-la. Rien n’a été changé.`,
    keyLost: (file: string) => `Une clé de ${file} est perdue : prenez une autre copie. Rien n’a été changé.`,
    ofANewerVersion: (file: string) =>
      `${file} vient d’une version plus récente de justif : mettez justif à jour d’abord. Rien n’a été changé.`,
    sameFile: (file: string) => `${file} est déjà le fichier du service.`,
    notEmpty: () =>
      'La base Postgres contient déjà des données : une copie ne se mêle jamais à d’autres. Donnez dans DATABASE_URL une base vide, ou créez-en une. Rien n’a été changé.',
    anotherCopy: () =>
      'La base Postgres contient le début d’une autre copie : donnez-en une vide. Rien n’a été changé.',
    halfRekeyed: (file: string) =>
      `${file} a été faite pendant un changement de clés : lancez « justif rekey » sur elle (DATABASE_URL=file:${file}), puis recommencez. Rien n’a été changé.`,
    differing: () =>
      'Ce qui est dans la base Postgres n’est pas ce qui est dans la copie : quelqu’un y a écrit, ou une remise en place a été coupée. Donnez une base vide et recommencez.',
    inUse: () => 'Le service est en marche, ou une autre commande : arrêtez-le d’abord. Rien n’a été changé.',
  },
}

interface Readied {
  doubted: number
  lostSince: string | undefined
}

function lost({ doubted, lostSince }: Readied): string {
  return [
    lostSince
      ? `Ce qui a été fait ici depuis le ${lostSince} est perdu : chargez à nouveau le dernier planning, effacez à nouveau les personnes effacées.`
      : 'Le service n’a jamais tourné sur cette copie : rien n’était parti.',
    `SMS qui devaient partir depuis : ${doubted}. Au démarrage, avant tout envoi, le service demande à l’opérateur ce qui est parti depuis, pour ne pas le renvoyer, et ce que les gens ont écrit, pour en tenir compte.`,
    'Relancez le service.',
  ].join('\n')
}

function kilobytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} ko` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} Mo`
}
