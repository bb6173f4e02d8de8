export type Lane = ReturnType<typeof openLane>

/** Work done one after the other; what fails is said to `failed`, and to whoever asked for it. */
export function openLane(failed: (error: unknown) => void) {
  let last: Promise<unknown> = Promise.resolve()
  let inHand: string | undefined
  const waiting = new Map<string, Promise<unknown>>()
  const inTurn = <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(async () => {
      inHand = what
      return work()
    })
    last = turn.catch(failed).then(() => {
      inHand = undefined
    })
    return turn
  }
  return {
    inTurn,
    /** For work that finds by itself what is due: one turn that has not begun serves all who asked for the same. */
    unlessWaiting<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
      const asked = waiting.get(what) as Promise<Result> | undefined
      if (asked !== undefined) return asked
      const turn = inTurn(what, () => {
        waiting.delete(what)
        return work()
      })
      waiting.set(what, turn)
      return turn
    },
    last: () => last,
    inHand: () => inHand,
  }
}
