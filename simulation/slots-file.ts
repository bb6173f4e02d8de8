import type { DateTime } from 'luxon'
import { slotName } from './expected-agenda.ts'
import type { Random } from './random.ts'
import { at } from './spreadsheet.ts'
import type { TownOffice } from './town.ts'

/** The free moments that offices offer, and how many places each has. */
export interface Slots {
  places: Map<string, number>
  /** The slots file of a week: of the four weeks to come, those already offered again. */
  fileFor(office: TownOffice, now: DateTime, random: Random): Uint8Array
}

/** Hours at which no appointment of a planning starts. */
const HOURS = ['09h15', '11h15', '14h15']

export function openSlots(): Slots {
  const places = new Map<string, number>()
  return {
    places,
    fileFor(office, now, random) {
      const [place] = office.places
      const lines = ['type;date;heure;duree;lieu;adresse;agent_email;places']
      for (let day = 1; day <= 28; day++) {
        const date = now.startOf('day').plus({ days: day })
        if (date.weekday > 5) continue
        for (const type of ['SPIP', 'TEL']) {
          const hour = HOURS[(date.ordinal + type.length) % HOURS.length] ?? ''
          const name = slotName(office, type, at(date.set({ hour: Number(hour.slice(0, 2)), minute: 15 })))
          const capacity = places.get(name) ?? random.between(1, 2)
          places.set(name, capacity)
          const agent = office.agents[date.ordinal % 2]
          lines.push(
            [type, date.toFormat('dd/MM/yyyy'), hour, 30, place?.name, place?.address, agent, capacity].join(';'),
          )
        }
      }
      return new TextEncoder().encode(lines.join('\n'))
    },
  }
}
