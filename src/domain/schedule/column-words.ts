/** The columns of the three files, by the names the contract gives them. */
export const COLUMN_NAMES = {
  caseNumber: 'dossier',
  lastName: 'nom',
  firstName: 'prenom',
  fullName: 'nom et prenom',
  phone: 'telephone',
  phone2: 'telephone 2',
  phone3: 'telephone 3',
  language: 'langue',
  homeAddress: 'adresse_personne',
  reference: 'reference',
  type: 'type',
  dateTime: 'date et heure',
  date: 'date',
  time: 'heure',
  minutes: 'duree',
  place: 'lieu',
  address: 'adresse',
  agentEmail: 'agent_email',
  documents: 'documents',
  status: 'statut',
  office: 'service',
  capacity: 'places',
  obligation: 'obligation',
  detail: 'detail',
  dueOn: 'echeance',
  proof: 'justificatif',
} as const

export type Field = keyof typeof COLUMN_NAMES

/** Heads of a mobile's column: the number to take when there is another column of telephones. */
export const MOBILE_WORDS = [
  'tel portable, tel mobile, tel port, tel gsm, portable, mobile, gsm, port, n portable, n mobile, mobile tel, portable ppsmj',
  'portable 1, mobile 1, tel portable 1, portable 2, mobile 2, tel portable 2',
]

/**
 * How else these columns are headed, in plain words (see `plain`): no article, no plural, "n" for a number, "tel", "rdv", "ref", "mail". A
 * bare "mail" heads none of them: it may be the person's, and what agents read must never go there.
 */
export const COLUMN_WORDS: Record<Field, string> = {
  caseNumber:
    'dossier, n dossier, dossier n, ref dossier, id dossier, identifiant dossier, dossier ppsmj, case, case number, case n',
  lastName: 'nom, nom famille, nom usage, nom ppsmj, nom personne, last name, lastname, surname',
  firstName: 'prenom, prenom ppsmj, prenom personne, first name, firstname',
  fullName:
    'nom prenom, nom et prenom, prenom nom, prenom et nom, nom prenom ppsmj, nom et prenom ppsmj, nom complet, identite, identite ppsmj, last name first name, full name, name',
  phone: [
    ...MOBILE_WORDS,
    'tel, n tel, tel n, tel ppsmj, tel personne, tel number',
    'tel 1, tel n 1, tel 1er, premier tel, tel principal, tel 2, tel n 2, tel secondaire, deuxieme tel, autre tel, tel 3',
    'tel fixe, fixe, tel domicile, n fixe, ligne fixe',
  ].join(', '),
  // Columns of telephones beyond the best one.
  phone2: '',
  phone3: '',
  language: 'langue, langue parlee, langue sm, langue sms, language',
  // A bare "adresse" is the place's: taken for a home it would send letters, or people, to the wrong door.
  homeAddress:
    'adresse personne, adresse ppsmj, adresse postale, adresse postale ppsmj, adresse postale personne, adresse personnelle, adresse domicile, domicile, adresse residence, adresse courrier, home address',
  reference:
    'ref, ref convocation, n convocation, ref rdv, n rdv, id rdv, identifiant rdv, id convocation, identifiant convocation, convocation n, rdv n',
  type: 'type, type rdv, type convocation, code type, code type rdv, nature rdv, nature convocation',
  dateTime:
    'date et heure, date heure, date et heure rdv, date heure rdv, date rdv et heure, date et heure convocation, date heure convocation, date et heure debut, date et horaire, date horaire, jour et heure, jour heure, horodatage, date time, datetime',
  date: 'date, date rdv, date convocation, date creneau, date rdv spip',
  time: 'heure, heure rdv, heure convocation, heure debut, heure creneau, horaire, horaire rdv, horaire convocation, hre, h rdv, time',
  minutes:
    'duree, duree min, duree mn, duree minute, duree rdv, duree rdv min, duree convocation, duree creneau, minute, duration',
  place: 'lieu, lieu rdv, lieu convocation, lieu creneau, endroit',
  address:
    'adresse, adresse rdv, adresse lieu, adresse lieu rdv, adresse convocation, adr, adr lieu, adresse postale lieu, addres',
  agentEmail:
    'agent mail, mail agent, cpip mail, mail cpip, mail referent, referent mail, mail conseiller, conseiller mail, mail agent referent, mail cpip referent, mail travailleur social',
  documents:
    'document, document apporter, document fournir, document presenter, document demande, doc, doc apporter, piece, piece apporter, piece fournir, piece presenter, piece demandee, apporter, justificatif, justificatif apporter, justificatif fournir, justificatif demande',
  status: 'statut, statu, statut rdv, statut convocation, statut obligation, etat, etat rdv, etat convocation',
  office: 'service, code service, office, code office, code antenne',
  capacity: 'place, nb place, nb place disponible, place disponible, capacite, nb personne',
  obligation:
    'obligation, code obligation, type obligation, intitule obligation, libelle obligation, nature obligation, obligation particuliere',
  detail: 'detail, detail obligation, precision, contenu',
  dueOn: 'echeance, date echeance, date limite, faire avant, avant, jusqu, delai',
  proof:
    'justificatif, justificatif attendu, justificatif demande, justificatif apporter, justificatif fournir, preuve, preuve attendue, document, document apporter, piece fournir',
}

/**
 * Heads that usually stand beside a better one ("N° écrou" beside "N° dossier", "Jour" beside "Date"): they serve only when that one is
 * missing, and are ignored otherwise.
 */
export const SPARE_COLUMN_WORDS: Partial<Record<Field, string>> = {
  caseNumber: 'n ecrou, ecrou, n appi, appi, n dossier appi, dossier appi, n affaire, n parquet',
  type: 'nature, motif, motif rdv, motif convocation, objet, objet rdv, objet convocation',
  date: 'jour, jour rdv, jour convocation',
  place: 'site, salle',
  status: 'presence',
  detail: 'commentaire, observation',
}
