import type { InHand } from './watch.ts'

/** A machine was killed: what all had in hand then, of which some was its own. */
export interface Death extends InHand {
  at: number
}

/** Longer than a machine that died may keep others from what it had claimed, in seconds. */
export const TAKEN_OVER_WITHIN = 60

/**
 * Of what was claimed and not begun as machines died, after how many seconds each left; undefined of what had not left after a minute. What had been
 * handed over is looked for at the carrier; what was claimed anew, and met another death, counts from then.
 */
export function leftAfterDeaths(
  deaths: readonly Death[],
  left: readonly { id: string; at: number }[],
  endedAt: number,
): (number | undefined)[] {
  const last = new Map<string, { at: number; until: number }>()
  for (const { at, claimed, handedOver } of deaths) {
    for (const { id, until } of claimed) if (last.get(id)?.until !== until) last.set(id, { at, until })
    for (const id of handedOver) last.delete(id)
  }
  const leftAt = new Map(left.map(({ id, at }) => [id, at]))
  return [...last].flatMap(([id, { at }]) => {
    const then = leftAt.get(id)
    if (then !== undefined) return [Math.max(0, then - at) / 1000]
    // It had not its minute, and was seen to leave later.
    return endedAt - at > TAKEN_OVER_WITHIN * 1000 ? [undefined] : []
  })
}

/** How a text of ours stood as a machine died, the worse of it. */
export function metBy(deaths: readonly Death[], id: string | undefined): 'claimed' | 'handedOver' | undefined {
  if (id === undefined) return undefined
  if (deaths.some(({ handedOver }) => handedOver.includes(id))) return 'handedOver'
  return deaths.some(({ claimed }) => claimed.some((one) => one.id === id)) ? 'claimed' : undefined
}
