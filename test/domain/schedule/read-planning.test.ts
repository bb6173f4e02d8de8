import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlanningLine } from '../../../src/domain/schedule/read-planning.ts'
import { headerOf, lineWith, problemsWith, RULES, readWith } from './table.ts'

const WORDS = {
  office: {
    ...RULES.office,
    typeWords: { 'point mensuel': 'SPIP', suivi: 'TIG' },
    statusWords: { reporte: 'cancelled', 'ok vu': 'honoured' },
  },
}

describe('a planning line', () => {
  test('becomes an appointment on the office’s clock', () => {
    expect(lineWith({ documents: 'contrat | justificatif de domicile', statut: 'Prévu' })).toMatchObject({
      line: 2,
      caseNumber: '201900123456',
      lastName: 'DURAND',
      firstName: 'Élodie',
      phone: '+33612345678',
      language: 'fr',
      reference: 'C-1001',
      typeWord: 'SPIP',
      type: 'SPIP',
      minutes: 30,
      placeName: 'SPIP de Nanterre',
      address: '94 bd du Général Leclerc, 92000 Nanterre',
      agentEmail: 'm.lefevre@justice.example',
      documents: ['contrat', 'justificatif de domicile'],
      status: 'planned',
      officeCode: undefined,
      values: { startsAt: '2027-01-14T14:30', phone: '+33612345678', documents: 'contrat|justificatif de domicile' },
    })
    expect(lineWith({}).startsAt.toISO()).toBe('2027-01-14T14:30:00.000+01:00')
  })

  test('says nothing with an empty cell', () => {
    const line = lineWith({
      nom: '',
      prenom: '',
      telephone: '',
      langue: '',
      reference: '',
      duree: '',
      adresse: '',
      agent_email: '',
      statut: '',
    })
    expect(line.values).toEqual({ type: 'SPIP', startsAt: '2027-01-14T14:30', place: 'SPIP de Nanterre' })
    expect(line).toMatchObject({ phone: undefined, status: undefined, reference: undefined, documents: [] })
  })

  test.each([
    ['SPIP', ['spip', 'Convocation de suivi', 'Suivi', 'RDV', 'Entretien SPIP', 'rendez-vous de suivi']],
    ['PREMIER', ['1er RDV', 'Premier rendez-vous', '1ère convocation', "Entretien d'accueil"]],
    ['TEL', ['Tél.', 'Téléphone', 'Entretien téléphonique', 'RDV téléphonique', 'Par téléphone']],
    ['VISITE', ['VAD', 'Visite à domicile']],
    ['TIG', ['tig', "Travail d'intérêt général", 'Début de TIG']],
    ['STAGE', ['Stage', 'Stage de citoyenneté']],
    ['DDSE', ['Bracelet', 'Pose du bracelet électronique', 'Contrôle DDSE']],
    ['JAP', ['Débat contradictoire', 'Audience JAP', "Juge de l'application des peines"]],
  ])('of type %s is known by its usual words', (code, words) => {
    for (const word of words) expect(lineWith({ type: word }).type, word).toBe(code)
  })

  test('of a type in the office’s own words follows them before the usual ones', () => {
    expect(lineWith({ type: 'Point mensuel' }, WORDS).type).toBe('SPIP')
    expect(lineWith({ type: 'Suivi' }, WORDS).type).toBe('TIG')
  })

  test('of a type the office does not have is refused', () => {
    expect(problemsWith({ type: 'DENTISTE' })).toEqual(['type: typeUnknown'])
    expect(problemsWith({ type: 'constructor' })).toEqual(['type: typeUnknown'])
    expect(problemsWith({ type: 'Bracelet' }, { typeCodes: ['SPIP'] })).toEqual(['type: typeUnknown'])
  })

  test.each([
    ['planned', ['prévu', 'PRÉVUE', 'planifié', 'maintenu']],
    ['cancelled', ['annulé', 'Annulée', 'ANNULE', 'supprimé']],
    ['honoured', ['honoré', 'venu', 'Venue', 'présent', 'présente', "s'est présenté"]],
    ['missed', ['manqué', 'absent', 'absente', 'non venu', 'Carence', 'absence injustifiée']],
    ['excused', ['excusé', 'excusée', 'absence justifiée', 'absent excusé']],
  ])('that stands as %s is known by its usual words', (status, words) => {
    for (const word of words) expect(lineWith({ statut: word }).status, word).toBe(status)
  })

  test('said to be "reporté" is refused until the office says what it means by that', () => {
    expect(problemsWith({ statut: 'Reporté' })).toEqual(['statut: statusAmbiguous'])
    expect(lineWith({ statut: 'Reporté' }, WORDS).status).toBe('cancelled')
    expect(problemsWith({ statut: 'bof' })).toEqual(['statut: statusUnknown'])
    expect(problemsWith({ statut: 'toString' })).toEqual(['statut: statusUnknown'])
  })

  test.each([
    [{ dossier: '' }, 'dossier: missing'],
    [{ dossier: ' - ' }, 'dossier: missing'],
    [{ dossier: '2,019E+11' }, 'dossier: scientific'],
    [{ reference: '1,5E+10' }, 'reference: scientific'],
    [{ telephone: '6,12E+08' }, 'telephone: phoneScientific'],
    [{ telephone: '06 98 76 54' }, 'telephone: phoneTooShort'],
    [{ date: '31/02/2027' }, 'date: dateNotInCalendar'],
    [{ date: '' }, 'date: missing'],
    [{ heure: '25h00' }, 'heure: hourNotInDay'],
    [{ date: '28/03/2027', heure: '02:30' }, 'heure: hourSkipped'],
    [{ date: '14/01/2027 09:00', heure: '14h30' }, 'heure: hourOtherThanDate'],
    [{ lieu: '' }, 'lieu: missing'],
    [{ duree: 'longue' }, 'duree: minutesUnreadable'],
    [{ duree: '0' }, 'duree: minutesUnreadable'],
    [{ langue: '12' }, 'langue: languageUnreadable'],
    [{ agent_email: 'Mme Lefèvre' }, 'agent_email: emailUnreadable'],
    [{ agent_email: 'a@b.fr; c@d.fr' }, 'agent_email: emailUnreadable'],
    [{ service: 'LILLE' }, 'service: officeUnknown'],
    [{ nom: 'x'.repeat(81) }, 'nom: cellTooLong'],
    [{ nom: 'DUR\u0000AND' }, 'nom: cellUnreadable'],
    [{ prenom: '\ufffdlodie' }, 'prenom: cellUnreadable'],
  ])('with %j is refused for that alone', (cells, problem) => {
    expect(problemsWith(cells)).toEqual([problem])
  })

  test('tells everything that is wrong with it at once', () => {
    expect(problemsWith({ dossier: '', date: 'demain', type: 'X' })).toEqual([
      'dossier: missing',
      'type: typeUnknown',
      'date: dateUnreadable',
    ])
  })

  test.each([
    ['30', 30],
    ['30 min', 30],
    ['1h', 60],
    ['1h30', 90],
    ['0:45', 45],
    ['00:30:00', 30],
    ["45'", 45],
  ])('lasts %s', (duree, minutes) => {
    expect(lineWith({ duree }).minutes).toBe(minutes)
  })

  test('names an agent of the allowed domains only', () => {
    const agentEmailDomains = ['justice.example']
    expect(lineWith({ agent_email: 'M.Lefevre@Justice.example' }, { agentEmailDomains }).agentEmail).toBe(
      'm.lefevre@justice.example',
    )
    expect(problemsWith({ agent_email: 'x@evil-justice.example' }, { agentEmailDomains })).toEqual([
      'agent_email: emailElsewhere',
    ])
    expect(problemsWith({ agent_email: 'x@justice.example.evil.example' }, { agentEmailDomains })).toEqual([
      'agent_email: emailElsewhere',
    ])
  })

  test('follows the clock of the office its service names', () => {
    const tahiti = { code: 'PAPEETE', zone: 'Pacific/Tahiti', typeWords: {}, statusWords: {} }
    const line = lineWith({ service: 'papeete', telephone: '87 12 34 56' }, { offices: [tahiti] })
    expect(line.startsAt.toUTC().toISO()).toBe('2027-01-15T00:30:00.000Z')
    expect(line).toMatchObject({ officeCode: 'PAPEETE', phone: '+68987123456' })
  })

  test('with a landline is loaded, marked, and said', () => {
    const read = readWith({ telephone: '01 40 97 00 00' })
    expect(read).toMatchObject({
      line: { phone: '+33140970000', landline: true },
      notices: [{ line: 2, column: 'telephone', code: 'landline', value: '01 40 97 00 00' }],
    })
  })

  test('in a language we do not write is loaded, and said', () => {
    expect(readWith({ langue: 'tamoul' })).toMatchObject({
      line: { language: undefined },
      notices: [{ code: 'languageNotSpoken', value: 'tamoul' }],
    })
    expect(lineWith({ langue: 'Anglais' }).language).toBe('en')
  })

  test('whose place or documents would reveal the offence is loaded, and staff are warned', () => {
    expect(
      readWith({ lieu: "Centre d'addictologie", documents: 'attestation de soins|preuve pour la partie civile' }),
    ).toMatchObject({
      notices: [
        { column: 'lieu', code: 'revealingWord', value: 'addictologie' },
        { column: 'documents', code: 'revealingWord', value: 'partie civile' },
      ],
    })
  })

  test('keeps a name that looks like a formula, and puts an address of several lines on one', () => {
    expect(lineWith({ nom: '=CMD()' }).lastName).toBe('=CMD()')
    expect(lineWith({ adresse: "12 rue de l'Église,\r\n92400 Courbevoie\n" }).address).toBe(
      "12 rue de l'Église, 92400 Courbevoie",
    )
    expect(lineWith({ documents: 'contrat\nfiche de paie' }).documents).toEqual(['contrat', 'fiche de paie'])
  })

  test('keeps every digit of a case number, guarded or not from the spreadsheet', () => {
    for (const dossier of [
      '201900123456',
      ' 201900123456 ',
      "'201900123456",
      '="201900123456"',
      '\ufeff201900123456',
    ]) {
      expect(lineWith({ dossier }).caseNumber).toBe('201900123456')
    }
    expect(lineWith({ dossier: '0019' }).caseNumber).toBe('0019')
    expect(lineWith({ dossier: 'per  12a' }).caseNumber).toBe('PER 12A')
  })

  test('with a cell too many is refused: an unquoted separator has shifted the others', () => {
    const header = headerOf('dossier;type;date;heure;lieu')
    const cells = ['1', 'SPIP', '14/01/2027', '9h', 'SPIP']
    expect(readPlanningLine({ line: 7, cells: [...cells, 'bât. B'] }, header, RULES)).toEqual({
      problems: [{ line: 7, column: '', code: 'tooManyCells', value: 'bât. B' }],
    })
    expect(readPlanningLine({ line: 7, cells: [...cells, '', ' '] }, header, RULES)).toHaveProperty('line')
  })

  test('whose quote never closes is refused, whatever its cells', () => {
    const header = headerOf('dossier;type;date;heure;lieu')
    const cells = ['1', 'SPIP', '14/01/2027', '9h', 'SPIP']
    expect(readPlanningLine({ line: 7, cells, broken: 'quoteOpen' }, header, RULES)).toMatchObject({
      problems: [{ line: 7, code: 'quoteOpen' }],
    })
  })

  test('never throws, whatever its cells hold', { tags: 'long' }, () => {
    const header = headerOf('dossier;telephone;type;date;heure;lieu;duree;agent_email;statut')
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\d/:hE+,.' =-]*$/),
      fc.constantFrom('__proto__', 'toString'),
    )
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
        const read = readPlanningLine({ line: 2, cells }, header, RULES)
        expect('line' in read || read.problems.length > 0).toBe(true)
      }),
    )
  })
})
