/** A JSON schema, as far as ours go: what a route checks, and what the document says of it. */
export type Schema = Readonly<Record<string, unknown>>

const count = (description: string): Schema => ({ type: 'integer', minimum: 0, description })

const about = (words: string, more: Record<string, Schema>): Schema => ({
  type: 'object',
  required: Object.keys(more),
  properties: more,
  description: words,
})

const PROBLEM = {
  line: { type: 'integer', description: 'La ligne, comme le tableur la montre.' },
  column: { type: 'string', description: 'La colonne, comme le fichier l’écrit.' },
  value: { type: 'string', description: 'Ce qui est écrit dans la cellule.' },
  code: { type: 'string', description: 'La raison, en un mot qui ne change pas.' },
}

/** What loading a file did: the document of `justif import --json`. */
export const REPORT: Schema = about('Ce que le chargement a fait.', {
  kind: { enum: ['planning', 'slots', 'obligations'], description: 'Ce que le fichier contient.' },
  lines: count('Lignes lues.'),
  created: count('Rendez-vous nouveaux.'),
  updated: count('Rendez-vous changés.'),
  unchanged: count('Lignes sans changement.'),
  cancelled: count('Rendez-vous que le fichier annule.'),
  ignored: count('Lignes passées qui ne disent rien de nouveau.'),
  doubtful: count('Rendez-vous à vérifier : sans doute déplacés.'),
  withoutPhone: count('Lignes sans téléphone : aucun SMS.'),
  refused: {
    type: 'array',
    items: about('Une ligne refusée, seule.', {
      ...PROBLEM,
      problem: { type: 'string', description: 'La raison, en une phrase.' },
    }),
  },
  notices: {
    type: 'array',
    items: about('Ce qu’il faut savoir d’une ligne chargée.', {
      ...PROBLEM,
      notice: { type: 'string', description: 'Ce qu’il faut savoir, en une phrase.' },
    }),
  },
  absent: about('Ce qui est connu pour ces jours et ces agents sans être dans le fichier : rien n’y est changé.', {
    count: count('Combien.'),
    appointments: {
      type: 'array',
      items: about('Un rendez-vous absent du fichier ; deux cents au plus.', {
        case: { type: ['string', 'null'], description: 'Le numéro de dossier.' },
        reference: { type: ['string', 'null'], description: 'La référence du rendez-vous.' },
        at: { type: 'string', description: 'Quand, à l’heure du service.' },
        type: { type: 'string', description: 'Le type de rendez-vous.' },
      }),
    },
  }),
  slotsShort: {
    type: 'array',
    items: about('Un type dont les créneaux libres ne suffiront sans doute pas.', {
      type: { type: 'string', description: 'Le type de rendez-vous.' },
      appointments: count('Rendez-vous que le fichier fixe.'),
      likely: count('Personnes qui demanderont sans doute un autre moment.'),
      free: count('Places libres dans les trente jours.'),
      warning: { type: 'string', description: 'La même chose, en une phrase.' },
    }),
  },
  unknownColumns: {
    type: 'array',
    items: { type: 'string' },
    description: 'Colonnes que personne ne connaît, ignorées.',
  },
})

/** Why nothing was done. */
export const TROUBLE: Schema = about('Rien n’a été fait.', {
  error: { type: 'string', description: 'La raison, en une phrase.' },
  code: { type: 'string', description: 'La raison, en un mot qui ne change pas.' },
})

const instant = (description: string): Schema => ({ type: ['string', 'null'], format: 'date-time', description })

/** One change, as `GET /api/changes` gives it and as an address is told it. */
export const CHANGE: Schema = {
  ...about('Un changement : ni nom, ni numéro, ni mots de personne.', {
    id: { type: 'string', description: 'Le même à chaque fois que ce changement est dit.' },
    change: {
      enum: ['booked', 'moved', 'confirmed', 'declined', 'cancelled', 'restored', 'phoneInDoubt'],
      description:
        'Fixé, déplacé, confirmé, refusé (ne peut pas venir), annulé, rétabli ; ou le numéro de la personne est en doute.',
    },
    at: { type: 'string', format: 'date-time', description: 'Quand cela s’est passé.' },
    case: { type: 'string', description: 'Le numéro de dossier.' },
    reference: { type: ['string', 'null'], description: 'La référence du rendez-vous, s’il en a une.' },
    startsAt: instant('Quand le rendez-vous a lieu, tel qu’il est maintenant.'),
    from: instant('Quand il avait lieu avant, s’il a été déplacé.'),
    answer: {
      enum: ['none', 'confirmed', 'declined', 'moveAsked', null],
      description: 'Ce que la personne en a dit, tel que c’est maintenant.',
    },
  }),
  additionalProperties: false,
}

export const CHANGES: Schema = about('Une page de changements, dans l’ordre.', {
  changes: { type: 'array', items: CHANGE },
  next: { type: 'string', description: 'À donner dans `since` la fois suivante.' },
  more: { type: 'boolean', description: 'Il y en a d’autres tout de suite.' },
})

const flag = (description: string): Schema => ({ enum: ['0', '1'], description })

/** A name that is not here is refused: of a slip in `dry-run`, a file would be loaded that was to be looked at only. */
const query = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

export const LOAD_QUERY = query({
  'dry-run': flag('1 : tout est calculé, rien n’est gardé.'),
  'no-summons': flag('1 : des rappels seulement, pas de convocation.'),
  name: {
    type: 'string',
    minLength: 1,
    maxLength: 200,
    description: 'Le nom du fichier, pour les pages et les e-mails.',
  },
})

export const CHANGES_QUERY = query(
  {
    since: {
      type: 'string',
      minLength: 1,
      maxLength: 400,
      description: 'La première fois une date (2027-01-14, ou 2027-01-14T09:00:00+01:00), ensuite le `next` reçu.',
    },
    limit: {
      type: 'string',
      pattern: '^[1-9][0-9]{0,2}$',
      description: 'Combien au plus : 100 sans cela, 500 au plus.',
    },
  },
  ['since'],
)
