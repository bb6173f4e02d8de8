import type { LineValues } from '../../domain/schedule/line.ts'
import type { Form } from '../engine/dialect.ts'

/** Written by place, without its fields' names, which took more room than what the line says; read in the former writing too. */
export const LINE_FORM: Form<LineValues> = {
  write(values) {
    const written: (string | null)[] = []
    for (const [field, place] of Object.entries(PLACES)) {
      const value = values[field as keyof LineValues]
      if (value !== undefined) written[place] = value
    }
    return Array.from(written, (value) => value ?? null)
  },
  read(written) {
    if (!Array.isArray(written)) return written as LineValues
    const said = Object.entries(PLACES).filter(([, place]) => typeof written[place] === 'string')
    return Object.fromEntries(said.map(([field, place]) => [field, written[place]]))
  },
}

/** A field's place never changes: a new one takes the next. */
const PLACES: Record<keyof LineValues, number> = {
  lastName: 0,
  firstName: 1,
  phone: 2,
  language: 3,
  type: 4,
  startsAt: 5,
  minutes: 6,
  place: 7,
  address: 8,
  agentEmail: 9,
  documents: 10,
  status: 11,
  homeAddress: 12,
}
