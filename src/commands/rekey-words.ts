/** What `justif rekey` says. */
export const rekeyWords = {
  noStore: (file: string) => `${file} n’existe pas. Vérifiez DATABASE_URL et le dossier courant.`,
  progress: {
    waiting: (_: number, ms: number) =>
      `De nouvelles clés sont faites : attente de ${Math.ceil(ms / 1000)} s, que toutes les machines les connaissent.`,
    lookUps: (percent: number, _: number) => `Repères de recherche (téléphones, dossiers, noms) : ${percent} %.`,
    sealed: (_: number, __: number) => 'Les données sont scellées de nouveau.',
  },
  inUse:
    'Le service est en marche, ou une autre commande : arrêtez-le, puis relancez-le avec NAMES_KEY une fois la commande finie. Rien n’a été changé.',
  refused: {
    olderRelease:
      'Une machine d’une version antérieure est connectée à la base : ce qu’elle entend pendant le changement serait perdu. Mettez-la à jour d’abord. (Une connexion d’un autre programme, sous le même compte et sans application_name, est prise pour elle.) Rien n’a été changé.',
    withoutNamesKey:
      'Une machine connectée à la base n’a pas cette NAMES_KEY : redémarrez chacune avec elle, puis recommencez. Rien n’a été changé.',
    noNamesKey: 'Donnez d’abord NAMES_KEY, ou NAMES_KEY_FILE, ici et à chaque machine. Rien n’a été changé.',
    otherBegun:
      'Un autre changement de clés n’est pas fini : lancez « justif rekey » sans --names jusqu’au bout, puis recommencez.',
  },
  done: ({ sealed, resumed, names }: { sealed: number; resumed: boolean; names: boolean }) =>
    [
      `${resumed ? 'Le changement de clés commencé auparavant est fini' : 'Les clés sont changées'} : ${sealed} lignes scellées de nouveau, l’ancienne clé est détruite.`,
      'Les copies faites avant gardent leurs anciennes clés, et s’ouvrent avec la SECRET_KEY d’alors : supprimez-les si elle a fui.',
      names
        ? 'Les noms, et ce qui peut en contenir, demandent NAMES_KEY en plus de SECRET_KEY : perdue, ils ne se lisent plus.'
        : 'Les noms ne demandent que SECRET_KEY.',
    ].join('\n'),
}
