import type { Random } from './random.ts'

/** An office of the story, its clock and its door. */
export interface TownOffice {
  code: string
  name: string
  zone: string
  region: string
  /** The first is where slots are. */
  places: { name: string; address: string }[]
  agents: string[]
}

export interface Person {
  office: TownOffice
  caseNumber: string
  lastName: string
  firstName: string
  /** E.164; undefined: nobody knows it. */
  phone: string | undefined
  formerPhone?: string
  language: 'fr' | 'en'
  shares: boolean
  /** What the carrier answers for this number, when it takes no texts. */
  refusedCode: number | undefined
}

export const OFFICES: readonly TownOffice[] = [
  office('SPIP', 'SPIP 59', 'Europe/Paris', 'FR', 'Lille'),
  office('GP', 'SPIP 971', 'America/Guadeloupe', 'GP', 'Basse-Terre'),
  office('PF', 'SPIP 987', 'Pacific/Tahiti', 'PF', 'Papeete'),
  office('RE', 'SPIP 974', 'Indian/Reunion', 'RE', 'Saint-Denis'),
  office('STG', 'SPIP 67', 'Europe/Paris', 'FR-67', 'Strasbourg'),
]

/** So many people over all offices: some share a phone, some have none, a landline, or one the carrier does not know. */
export function peopleOf(count: number, random: Random): Person[] {
  const people: Person[] = []
  for (let n = 0; n < count; n++) {
    const home = OFFICES[n % OFFICES.length] as TownOffice
    const before = people.findLast(({ office, phone, shares }) => office === home && phone && !shares)
    const odds = random.next()
    const person: Person = {
      office: home,
      caseNumber: `2027${String(n + 1).padStart(6, '0')}`,
      lastName: random.pick(['MOREL', 'VIDAL', 'BAKER', 'ROCHE', 'PAYET', 'TEMARU', 'LEROUX', 'DIALLO']),
      firstName: `${random.pick(['Karim', 'Inès', 'Tom', 'Nadia', 'Marco', 'Hina', 'Zoé', 'Hugo'])}-${n}`,
      phone: odds < 0.04 ? undefined : phoneOf(home, n),
      language: random.chance(0.1) ? 'en' : 'fr',
      shares: false,
      refusedCode: odds > 0.98 ? 21614 : odds > 0.96 ? 30005 : undefined,
    }
    if (before && odds > 0.1 && odds < 0.16) {
      Object.assign(person, { phone: before.phone, shares: true, refusedCode: before.refusedCode })
      before.shares = true
    }
    people.push(person)
  }
  return people
}

/** A mobile of that country that nobody else in the story has; `generation` grows when people change theirs. */
export function phoneOf({ code }: TownOffice, n: number, generation = 0): string {
  const rest = (digits: number) => String(n * 10 + generation).padStart(digits, '0')
  const mobiles: Record<string, string> = { GP: `+590690${rest(6)}`, PF: `+68987${rest(6)}`, RE: `+262692${rest(6)}` }
  return mobiles[code] ?? `+3361${rest(7)}`
}

function office(code: string, name: string, zone: string, region: string, town: string): TownOffice {
  return {
    code,
    name,
    zone,
    region,
    places: [
      { name: `SPIP de ${town}`, address: `1 rue Haute, ${town}` },
      { name: `Antenne de ${town}`, address: `9 quai Bas, ${town}` },
    ],
    agents: [`a.${code.toLowerCase()}@justice.example`, `b.${code.toLowerCase()}@justice.example`],
  }
}
