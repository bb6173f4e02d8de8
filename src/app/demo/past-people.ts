import { ARNAUD, LEFEVRE } from './people.ts'

/** Somebody invented, whose appointments are over. Their numbers are of those kept for fiction, as of the demonstration's other people. */
export interface PastPerson {
  caseNumber: string
  lastName: string
  firstName: string
  /** Nobody knows the number of one of them. */
  phone: string
  language: string
  agent: string
}

const NAMES = [
  ...['ADAM Lucas', 'AUBRY Léna', 'BARBIER Malik', 'BERTIN Chloé', 'BLANC Yanis', 'BOUCHER Sarah', 'BRUN Théo'],
  ...['CARON Lina', 'CLEMENT Hugo', 'COLIN Assia', 'CORDIER Enzo', 'DA COSTA Mélanie', 'DENIS Ismaël', 'DIOP Awa'],
  ...['DUMONT Rayan', 'FABRE Julie', 'FERREIRA Tiago', 'GAILLARD Manon', 'GILBERT Noah', 'GUERIN Fatou', 'HENRY Axel'],
  ...[
    'HUBERT Samira',
    'JACQUET Dylan',
    'JOLY Océane',
    'KEITA Moussa',
    'LACROIX Eva',
    'LEBRUN Nassim',
    'LEMAIRE Agathe',
  ],
  ...['MARCHAND Kévin', 'MENDES Carla', 'MEUNIER Bilal', 'MOULIN Jade', 'NGUYEN Minh', 'OLIVIER Clara', 'PEREZ Diego'],
  ...[
    'PICARD Anaïs',
    'POULAIN Sofiane',
    'RENARD Louise',
    'ROLLAND Mehdi',
    'ROUSSEL Emma',
    'SANCHEZ Paulo',
    'SIMON Nadia',
  ],
  ...['TANGUY Loïc', 'TRAORE Aïcha', 'VASSEUR Jordan', 'VIDAL Inaya', 'WEBER Tom', 'ZIDANE Lilia'],
]
const FIRST_NUMBER = 11
const WITHOUT_PHONE = 33
const IN_ENGLISH = [16, 46]

export const PAST_PEOPLE: readonly PastPerson[] = NAMES.map((name, index) => {
  const space = name.lastIndexOf(' ')
  return {
    caseNumber: `D-2026-02${String(index + 1).padStart(2, '0')}`,
    lastName: name.slice(0, space),
    firstName: name.slice(space + 1),
    phone: index === WITHOUT_PHONE ? '' : `06 39 98 00 ${FIRST_NUMBER + index}`,
    language: IN_ENGLISH.includes(index) ? 'en' : 'fr',
    agent: index % 2 === 0 ? LEFEVRE : ARNAUD,
  }
})

/** Whose telephone is off: texts leave, and never arrive. */
export const NEVER_ARRIVES: readonly string[] = [5, 27].map((index) => `+336399800${FIRST_NUMBER + index}`)
