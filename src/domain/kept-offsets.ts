import { IANAZone } from 'luxon'

/**
 * Has luxon ask for the offset of a zone once a quarter of an hour of its time and not at each look: asking is a formatted date read back,
 * some 15 µs, and a day shown asks several times. Clocks have changed at whole quarters of an hour since well before 1970.
 */
export function keepOffsets(): void {
  if (IANAZone.prototype.offset === kept) return
  asked = IANAZone.prototype.offset
  IANAZone.prototype.offset = kept
}

let asked = IANAZone.prototype.offset

const QUARTER_MS = 15 * 60_000
/** Twenty thousand quarters: every hour of a planning of some years. */
const MOST = 20_000
const known = new Map<string, Map<number, number>>()

function kept(this: IANAZone, instant: number): number {
  const quarters = known.get(this.name) ?? new Map<number, number>()
  const quarter = Math.floor(instant / QUARTER_MS)
  const before = quarters.get(quarter)
  if (before !== undefined) return before
  const offset = asked.call(this, instant)
  if (quarters.size >= MOST) quarters.clear()
  known.set(this.name, quarters.set(quarter, offset))
  return offset
}
