import type { Random } from '../simulation/random.ts'

/** A way in from outside, on which hostile input is tried. */
export interface Door {
  name: string
  /** How many cases `npm test` tries, beside those that are kept. */
  inTests: number
  /** Those that it asks of the service, `{name}` for each part that another may stand in; of a door that asks for any. */
  addresses?: readonly string[]
  open(): Promise<OpenDoor>
}

export interface OpenDoor {
  /** A case of the door's own grammar. */
  grow(random: Random): Buffer
  /** Tries a case, whatever its bytes; returns what is wrong, as sentences without what the case holds. */
  try(bytes: Buffer): Promise<string[]>
  /** What must still hold after many. */
  look?(): Promise<string[]>
  close(): Promise<void>
}
