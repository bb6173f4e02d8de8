/** What `justif rekey` says. */
export const rekeyWords = {
  noStore: (file: string) => `${file} n’existe pas. Vérifiez DATABASE_URL et le dossier courant.`,
  progress: {
    waiting: (_: number, ms: number) =>
      `De nouvelles clés sont faites : attente de ${Math.ceil(ms / 1000)} s, que toutes les machines les connaissent.`,
    lookUps: (percent: number, _: number) => `Repères de recherche (téléphones, dossiers, noms) : ${percent} %.`,
    sealed: (_: number, __: number) => 'Les données sont scellées de nouveau.',
  },
  done: ({ sealed, resumed }: { sealed: number; resumed: boolean }) =>
    [
      `${resumed ? 'Le changement de clés commencé auparavant est fini' : 'Les clés sont changées'} : ${sealed} lignes scellées de nouveau, l’ancienne clé est détruite.`,
      'Les copies faites avant gardent leurs anciennes clés, et s’ouvrent avec la SECRET_KEY d’alors : supprimez-les si elle a fui.',
    ].join('\n'),
}
