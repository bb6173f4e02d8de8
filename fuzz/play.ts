import { type Random, randomFrom } from '../simulation/random.ts'
import { readCorpus } from './corpus.ts'
import type { Door, OpenDoor } from './door.ts'
import { mutate } from './mutate.ts'
import { shrink } from './shrink.ts'

/** A case that is wrong, as small as it became, and why. */
export interface Fault {
  bytes: Buffer
  wrong: string[]
}

interface Played {
  cases: number
  faults: Fault[]
}

interface Play {
  seed: number
  /** Whether one more is to be tried. */
  goOn: (cases: number) => boolean
  /** Told of each before it is tried: whoever watches can say which one never ended. */
  before?: (bytes: Buffer) => void
  /** The most faults that are looked for. */
  mostFaults?: number
}

/** How many are tried between two looks at what must still hold. */
const BETWEEN_LOOKS = 25
const REMEMBERED = 200

/** Tries the cases that are kept, then new ones: of the grammar, and of bytes changed. The same seed tries the same. */
export async function play(door: Door, { seed, goOn, before = () => {}, mostFaults = 5 }: Play): Promise<Played> {
  const random = randomFrom(seed).apart(door.name)
  const known = readCorpus(door.name).map(({ bytes }) => bytes)
  const kept = [...known]
  const faults: Fault[] = []
  const open = await door.open()
  const attempt = async (bytes: Buffer) => {
    before(bytes)
    return tryOne(open, bytes)
  }
  let cases = 0
  try {
    for (; (cases < known.length || goOn(cases - known.length)) && faults.length < mostFaults; cases++) {
      const bytes = known[cases] ?? next(open, kept, random)
      const wrong = await attempt(bytes)
      const news = wrong.filter((why) => !faults.some((fault) => fault.wrong.includes(why)))
      if (news.length > 0) faults.push(await smaller(bytes, news, attempt))
      if (wrong.length > 0) continue
      if (kept.length < REMEMBERED) kept.push(bytes)
      else kept[random.between(0, REMEMBERED - 1)] = bytes
      if (cases % BETWEEN_LOOKS === BETWEEN_LOOKS - 1) faults.push(...(await lookAt(open, bytes, faults)))
    }
    faults.push(...(await lookAt(open, Buffer.alloc(0), faults)))
  } finally {
    await open.close()
  }
  return { cases, faults }
}

/** What a door throws is a fault like another: by its kind and place, its message may hold the case. */
async function tryOne(open: OpenDoor, bytes: Buffer): Promise<string[]> {
  try {
    return await open.try(bytes)
  } catch (error) {
    return [`threw ${placeOf(error)}`]
  }
}

export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const at = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  const ours = at.find((line) => line.includes('/src/')) ?? at[0] ?? ''
  return `${error.name} ${ours.trim()}`
}

function next(open: OpenDoor, kept: readonly Buffer[], random: Random): Buffer {
  const grown = open.grow(random)
  if (random.chance(0.5)) return grown
  const from = kept.length > 0 && random.chance(0.6) ? random.pick(kept) : grown
  return mutate(from, kept.length > 0 ? random.pick(kept) : grown, random)
}

/** Smaller, and wrong for the same reason. */
async function smaller(bytes: Buffer, wrong: string[], attempt: (bytes: Buffer) => Promise<string[]>): Promise<Fault> {
  const same = async (smaller: Buffer) => (await attempt(smaller)).some((why) => wrong.includes(why))
  const small = await shrink(bytes, same)
  return { bytes: small, wrong }
}

async function lookAt(open: OpenDoor, bytes: Buffer, faults: readonly Fault[]): Promise<Fault[]> {
  const wrong = ((await open.look?.()) ?? []).map((why) => `afterwards: ${why}`)
  const news = wrong.filter((why) => !faults.some((fault) => fault.wrong.includes(why)))
  return news.length > 0 ? [{ bytes, wrong: news }] : []
}
