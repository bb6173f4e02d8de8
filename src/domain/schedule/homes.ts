import { fold } from './fold.ts'

/** What the addresses of a planning are, by the folded names of its places. */
export interface Addresses {
  /** Places whose addresses are those of the people: at least three, and six for ten cases. */
  homes: string[]
  /** Places with more than one address, which somebody may be sent to by mistake. */
  several: string[]
}

/** Where an address belongs to the person, whatever else the file holds. */
const AT_HOME = /^(?:(?:a|au|son|leur) )*(?:domicile|maison)\b|^chez (?:lui|elle|eux|la personne|l interesse)/
/** Two sites of one service are no homes, nor are three writings of one address. */
const LEAST = 3
const SHARE = 0.6

/** Goes through the lines of a planning: a column that holds the homes of people must serve nobody else as the address of a place. */
export function addressesOf(): { add(place: string, address: string, caseNumber: string): void; found(): Addresses } {
  const places = new Map<string, { addresses: Set<string>; cases: Set<string> }>()
  return {
    add(place, address, caseNumber) {
      const name = fold(place)
      if (!name || !address.trim()) return
      const known = places.get(name) ?? { addresses: new Set(), cases: new Set() }
      places.set(name, known)
      known.addresses.add(fold(address))
      known.cases.add(caseNumber.trim())
    },
    found() {
      const homes: string[] = []
      const several: string[] = []
      for (const [name, { addresses, cases }] of places) {
        if (AT_HOME.test(name) || (addresses.size >= LEAST && addresses.size >= SHARE * cases.size)) homes.push(name)
        else if (addresses.size > 1) several.push(name)
      }
      return { homes, several }
    },
  }
}
