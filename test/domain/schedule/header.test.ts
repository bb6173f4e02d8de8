import { describe, expect, test } from 'vitest'
import { readHeader } from '../../../src/domain/schedule/header.ts'
import { headerOf } from './table.ts'

const REQUIRED = 'dossier;type;date;heure;lieu'
const problemOf = (written: string) => {
  const read = readHeader(written.split(';'))
  return 'problem' in read ? read.problem : undefined
}

describe('the header', () => {
  test.each([
    [
      'dossier;nom;prenom;telephone;langue;reference;type;date;heure;duree;lieu;adresse;agent_email;documents;statut;service',
      'planning',
    ],
    ['type;date;heure;duree;lieu;adresse;agent_email;places;service', 'slots'],
    ['dossier;obligation;detail;echeance;justificatif;statut;service', 'obligations'],
  ])('of the contract is known whole: %s', (written, kind) => {
    const header = headerOf(written)
    expect(header.kind).toBe(kind)
    expect(header.unknown).toEqual([])
    expect(header.entries).toHaveLength(written.split(';').length)
  })

  test.each([
    [
      'caseNumber',
      ['N° de dossier', 'Numéro de dossier', 'N°DOSSIER', 'num. dossier', 'No dossier', 'DOSSIER', 'Dossier n°'],
    ],
    ['lastName', ['NOM', 'Nom de famille', ' nom ']],
    ['firstName', ['Prénom', 'PRENOM', 'prénoms']],
    [
      'phone',
      [
        'Téléphone',
        'Tél.',
        'Tél. portable',
        'tel_portable',
        'Portable',
        'Mobile',
        'N° de téléphone',
        'Numéro de portable',
        'GSM',
      ],
    ],
    ['reference', ['Réf.', 'Réf. convocation', 'Référence de la convocation', 'N° de convocation', 'Référence du RDV']],
    ['minutes', ['Durée', 'Durée (min)', 'Durée en minutes']],
    ['address', ['Adresse', 'Adresse du lieu', 'ADRESSE DU RDV']],
    ['agentEmail', ['Mail du CPIP', 'E-mail de l’agent', 'Courriel agent', 'agent_email', 'Adresse mail du CPIP']],
    ['documents', ['Documents', 'Documents à apporter', 'Pièces à fournir', 'Justificatifs à apporter']],
    ['status', ['Statut', 'STATUT DU RDV', 'État']],
    ['office', ['Service', 'Code service']],
  ] as const)('knows the usual spellings of %s', (field, spellings) => {
    for (const written of spellings)
      expect(
        headerOf(`${REQUIRED};${written}`.replace(/^dossier;(.*ossier.*)$/i, '$1')).columns,
        written,
      ).toHaveProperty(field)
  })

  test.each([
    'Type de RDV;Date du rendez-vous;Heure du rendez-vous;Lieu du rendez-vous',
    'Nature du RDV;DATE RDV;Horaire;Lieu de convocation',
    'TYPE;Date de convocation;heure de début;Endroit',
  ])('knows the usual spellings of what must be there: %s', (written) => {
    expect(headerOf(`Numéro de dossier;${written}`).kind).toBe('planning')
  })

  test('names the columns it does not know, as the file writes them', () => {
    expect(headerOf(`${REQUIRED};Observations;Âge`).unknown).toEqual(['Observations', 'Âge'])
  })

  test('names every required column that is missing', () => {
    expect(problemOf('dossier;nom;type;date')).toEqual({ code: 'columnsMissing', value: 'heure, lieu' })
    expect(problemOf('dossier;obligations;type')).toBeUndefined()
    expect(problemOf('type;date;lieu;places')).toEqual({ code: 'columnsMissing', value: 'heure' })
  })

  test('of a planning without case numbers never passes for slots', () => {
    expect(problemOf('nom;type;date;heure;lieu')).toEqual({ code: 'columnsMissing', value: 'dossier' })
    expect(problemOf('telephone;type;date;heure;lieu')).toEqual({ code: 'columnsMissing', value: 'dossier' })
    expect(problemOf('statut;type;date;heure;lieu')).toEqual({ code: 'columnsMissing', value: 'dossier' })
  })

  test('with two columns of one meaning refuses the whole file and names both', () => {
    expect(problemOf(`${REQUIRED};Prénom;Prénoms`)).toEqual({ code: 'columnTwice', value: 'Prénom, Prénoms' })
    expect(problemOf(`${REQUIRED};date`)).toEqual({ code: 'columnTwice', value: 'date, date' })
  })

  test.each([
    ['Téléphone;Portable', 'Portable, Téléphone'],
    ['Téléphone 1;Téléphone 2', 'Téléphone 1, Téléphone 2'],
    ['Tél. fixe;Téléphone;Tél. portable', 'Tél. portable, Téléphone, Tél. fixe'],
    ['Téléphone domicile;Mobile', 'Mobile, Téléphone domicile'],
  ])('with several telephones (%s) tries the mobile first', (written, order) => {
    const { phone, phone2, phone3 } = headerOf(`${REQUIRED};${written}`).columns
    expect([phone, phone2, phone3].flatMap((column) => column?.written ?? []).join(', ')).toBe(order)
  })

  test.each([
    ['Telephonne', 'phone'],
    ['Télephone portble', 'phone'],
    ['Prénon', 'firstName'],
    ['Adrese', 'address'],
    ['Stattut', 'status'],
    ['Documnets', 'documents'],
  ])('knows %s, for all its slip', (written, field) => {
    expect(headerOf(`${REQUIRED};${written}`).columns).toHaveProperty(field)
  })

  test('takes no word for another: shorter ones, and what is known rightly written, stand', () => {
    expect(headerOf('type;date;heure;lieu;Plage').unknown).toEqual(['Plage'])
    expect(headerOf(`${REQUIRED};Téléphone;Telephonne`)).toMatchObject({ unknown: ['Telephonne'] })
  })

  test('may hold the day and the hour in one column, the names in another', () => {
    const header = headerOf('Dossier;NOM Prénom;Type;Date et heure du RDV;Lieu')
    expect(header).toMatchObject({ kind: 'planning', unknown: [] })
    expect(Object.keys(header.columns)).toEqual(expect.arrayContaining(['fullName', 'dateTime']))
    expect(headerOf('Type;Date et heure;Lieu;Places').kind).toBe('slots')
    expect(problemOf('Dossier;Type;Date;Lieu')).toEqual({ code: 'columnsMissing', value: 'heure' })
  })

  test('takes a prison number for the case only when there is no case', () => {
    expect(headerOf(`N° écrou;${REQUIRED}`)).toMatchObject({ unknown: ['N° écrou'] })
    expect(headerOf('N° écrou;type;date;heure;lieu').columns.caseNumber?.written).toBe('N° écrou')
  })

  test("never takes a bare e-mail for the agent's: it may be the person's own", () => {
    expect(headerOf(`${REQUIRED};Mail;Adresse e-mail`).unknown).toEqual(['Mail', 'Adresse e-mail'])
  })

  test('without any known column says so', () => {
    expect(problemOf('bonjour;le monde')?.code).toBe('fileWithoutKnownColumn')
    expect(problemOf('')?.code).toBe('fileWithoutKnownColumn')
  })
})
