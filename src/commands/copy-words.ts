/** What `justif copy` says. */
export const copyWords = {
  sameStore: 'La source et la destination sont le même stock.',
  noStore: (file: string) => `${file} n’existe pas. Vérifiez --from.`,
  noSecret: 'La clé secrète est introuvable : donnez-la dans SECRET_KEY, ou remettez secret.key à côté du fichier.',
  noNewKey:
    'Pour une copie sous une autre clé, donnez les deux : SECRET_KEY=nouvelle,ancienne (d’un fichier dont secret.key est à côté, la nouvelle suffit). « openssl rand -base64 48 » en fait une. Rien n’a été changé.',
  otherKeys:
    'La destination contient le début d’une copie commencée sous d’autres clés (avec --new-key, ou sans) : donnez une base vide, et recommencez.',
  twoKeys:
    'SECRET_KEY, ou NAMES_KEY, contient deux clés : avec --new-key la copie passe sous la première ; sans, ne donnez que celle de la source. Rien n’a été changé.',
  inUse: (file: string | undefined) =>
    file === undefined
      ? 'Un service est en marche sur la base Postgres, ou une autre commande : arrêtez d’abord chaque machine (sinon ce qu’elle écrit pendant la copie serait perdu), et recommencez. (Une connexion d’un autre programme sans application_name est prise pour l’une d’elles.) Rien n’a été changé.'
      : `Le service est en marche sur ${file}, ou une autre commande : arrêtez-le d’abord, sinon ce qu’il écrit pendant la copie serait perdu. Rien n’a été changé.`,
  notEmpty:
    'La destination contient déjà des données : une copie ne se mêle jamais à d’autres. Donnez une base vide. Rien n’a été changé.',
  halfRekeyed:
    'Un changement de clés de la source n’est pas fini : lancez « justif rekey » jusqu’au bout, puis recommencez. Rien n’a été changé.',
  anotherCopy:
    'La destination contient le début d’une autre copie : donnez une base vide, ou reprenez avec la source de cette copie. Rien n’a été changé.',
  differing: (tables: readonly string[]) =>
    `La copie diffère de sa source dans : ${tables.join(', ')}. La source a été modifiée pendant la copie : arrêtez ce qui y écrit, videz la destination et recommencez.`,
  copied: (rows: number, tables: number, secretIn: string) =>
    [
      `Copié et vérifié : ${rows} lignes de ${tables} tables, les mêmes des deux côtés.`,
      `La clé secrète (${secretIn}) n’est pas dans la copie : donnez-la dans SECRET_KEY au service qui l’ouvrira, avec NAMES_KEY si les noms la demandent.`,
    ].join('\n'),
  copiedUnderNewKeys: (rows: number, tables: number) =>
    [
      `Copié et vérifié : ${rows} lignes de ${tables} tables, les mêmes des deux côtés ; puis scellé de nouveau sous d’autres clés.`,
      'La copie s’ouvre avec la nouvelle clé seule : donnez-la dans SECRET_KEY au service qui l’ouvrira, avec NAMES_KEY (la première, si vous en avez donné deux) si les noms la demandent. La source garde l’ancienne.',
    ].join('\n'),
}
