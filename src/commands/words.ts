/** What the command line says to those who run the service, one subject a group. */
export const person = {
  nobody: (written: string) => `Personne ici n’a ce numéro de dossier ou de téléphone : ${written}.`,
  several: (written: string, cases: { caseNumber: string; office: string }[]) =>
    [
      `Plusieurs personnes répondent à ${written} : donnez le numéro de dossier, et le service avec --office si besoin.`,
      ...cases.map(({ caseNumber, office }) => `  dossier ${caseNumber} (${office})`),
    ].join('\n'),
  confirm: (caseNumber: string) =>
    `Tout ce qui concerne le dossier ${caseNumber} sera effacé pour de bon. Pour confirmer, tapez ce numéro : `,
  notErased: 'Rien n’a été effacé.',
  erased: (
    it: Record<'appointments' | 'texts' | 'obligations' | 'journal' | 'requests' | 'emails' | 'silent', number>,
  ) =>
    [
      'Effacé.',
      `  rendez-vous : ${it.appointments}`,
      `  SMS : ${it.texts}`,
      `  obligations : ${it.obligations}`,
      `  lignes du journal : ${it.journal}`,
      `  demandes : ${it.requests}`,
      `  e-mails : ${it.emails}`,
      ...(it.silent > 0 ? [`Numéros gardés muets, sous une empreinte (STOP ou mauvais numéro) : ${it.silent}`] : []),
      'Retirez aussi la personne du planning : le prochain chargement la créerait à nouveau.',
      'Les copies de sauvegarde la contiennent encore : effacez-la à nouveau si vous en remettez une en place.',
    ].join('\n'),
}

const KEPT = {
  links: 'liens de décision expirés',
  people: 'personnes sans rendez-vous',
  texts: 'SMS',
  strangers: 'SMS de numéros inconnus',
  notes: 'notes entre collègues',
  emails: 'e-mails aux agents',
  notices: 'avis qu’aucun e-mail n’a dits',
  journal: 'lignes du journal',
  requests: 'demandes',
  receipts: 'accusés de SMS inconnus',
  conversations: 'conversations',
  appointments: 'rendez-vous passés',
  allocations: 'groupes d’essais terminés',
  fileNames: 'noms de fichiers chargés',
  tokens: 'jetons révoqués',
  uploads: 'fichiers chargés',
} as const

type Kept = Record<keyof typeof KEPT, number>

/** What a purge removed, kind by kind, with how long each is kept. */
export function purged(counts: Kept, kept: Omit<Kept, 'uploads'> & { uploadDays: number }, dryRun: boolean): string {
  const kinds = Object.keys(KEPT) as (keyof Kept)[]
  const time = (kind: keyof Kept) => (kind === 'uploads' ? `${kept.uploadDays} jours` : `${kept[kind]} mois`)
  const lines = kinds.map((kind) => `  ${KEPT[kind]} (gardés ${time(kind)}) : ${counts[kind]}`)
  return [dryRun ? 'Essai : rien n’a été effacé. Seraient effacés :' : 'Effacés :', ...lines].join('\n')
}

export function dateUnread(written: string): string {
  return `La date « ${written} » ne se lit pas : écrivez-la jour/mois/année, par exemple 01/12/2026.`
}

export function officeUnknown(code: string): string {
  return `Le service ${code} n’existe pas ici.`
}
