/** Invented people of the demonstration. The numbers are of those kept for fiction (ARCEP decision 2018-0881, +33 6 39 98 00 00 to 99). */
interface DemoPerson {
  caseNumber: string
  lastName: string
  firstName: string
  phone: string
  language: string
  agent: string
  obligations: string[]
  appointments: {
    reference: string
    type: string
    /** Working days from today. */
    inDays: number
    hour: string
    place?: { name: string; address: string }
    documents?: string
  }[]
}

export const DEMO_PLACE = { name: 'SPIP de Nanterre', address: '94 bd du Général Leclerc, 92000 Nanterre' }
export const COURT = { name: 'Tribunal judiciaire', address: '179 avenue Joliot-Curie, 92020 Nanterre' }
const HOME = { name: 'À domicile', address: '' }
export const PHONE = { name: 'Par téléphone', address: '' }

export const LEFEVRE = 'marie.lefevre@justice.example'
export const ARNAUD = 'samuel.arnaud@justice.example'
const REGISTRY = 'greffe.jap@justice.example'

/** Those who may sign in. The registry only receives e-mails. */
export const DEMO_AGENTS = [
  { email: 'camille.roy@justice.example', name: 'Camille Roy', role: 'admin' },
  { email: 'secretariat@justice.example', name: 'Nadia Haddad', role: 'staff' },
  { email: LEFEVRE, name: 'Marie Lefevre', role: 'agent' },
  { email: ARNAUD, name: 'Samuel Arnaud', role: 'agent' },
] as const

export const DEMO_PEOPLE: DemoPerson[] = [
  {
    caseNumber: 'D-2026-0101',
    lastName: 'BENALI',
    firstName: 'Karim',
    phone: '06 39 98 00 01',
    language: 'fr',
    agent: LEFEVRE,
    obligations: ['travail', 'reparer', 'soins'],
    appointments: [{ reference: 'DEMO-1', type: 'SPIP', inDays: 5, hour: '14h30', documents: "attestation d'emploi" }],
  },
  {
    caseNumber: 'D-2026-0102',
    lastName: 'MOREAU',
    firstName: 'Élodie',
    phone: '06 39 98 00 02',
    language: 'fr',
    agent: LEFEVRE,
    obligations: ['residence'],
    appointments: [
      { reference: 'DEMO-2', type: 'SPIP', inDays: 2, hour: '9h' },
      { reference: 'DEMO-3', type: 'JAP', inDays: 8, hour: '10h15', place: COURT, documents: "pièce d'identité" },
    ],
  },
  {
    caseNumber: 'D-2026-0103',
    lastName: "O'BRIEN",
    firstName: 'Sean',
    phone: '06 39 98 00 03',
    language: 'en',
    agent: ARNAUD,
    obligations: [],
    appointments: [{ reference: 'DEMO-4', type: 'SPIP', inDays: 3, hour: '11h15' }],
  },
  {
    caseNumber: 'D-2026-0104',
    lastName: 'PETIT',
    firstName: 'Nour',
    phone: '06 39 98 00 04',
    language: 'fr',
    agent: ARNAUD,
    obligations: [],
    appointments: [
      { reference: 'DEMO-5', type: 'TEL', inDays: 4, hour: '16h', place: PHONE },
      { reference: 'DEMO-6', type: 'VISITE', inDays: 9, hour: '10h', place: HOME },
    ],
  },
  {
    caseNumber: 'D-2026-0105',
    lastName: 'GARCIA',
    firstName: 'Inès',
    phone: '06 39 98 00 05',
    language: 'fr',
    agent: REGISTRY,
    obligations: [],
    appointments: [{ reference: 'DEMO-7', type: 'JAP', inDays: 6, hour: '9h30', place: COURT }],
  },
  {
    caseNumber: 'D-2026-0106',
    lastName: 'MARTIN',
    firstName: 'Paul',
    phone: '',
    language: 'fr',
    agent: LEFEVRE,
    obligations: [],
    appointments: [{ reference: 'DEMO-8', type: 'SPIP', inDays: 5, hour: '16h' }],
  },
]
