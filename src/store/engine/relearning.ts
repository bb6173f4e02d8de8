/**
 * Has the keys of the store learnt again and again by who reads outside of transactions: it knows a new one before anybody writes with it. What
 * cannot be learnt for so long that it may be too late is loud.
 */
export function relearning(
  learn: () => Promise<void>,
  { everyMs, againMs, withinMs }: Record<'everyMs' | 'againMs' | 'withinMs', number>,
  nowMs: () => number = () => performance.now(),
) {
  let learntAt = nowMs()
  let failure: unknown
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let ended = false

  async function once(): Promise<void> {
    clearTimeout(timer)
    try {
      await learn()
      learntAt = nowMs()
      failure = undefined
    } catch (error) {
      failure = error
    } finally {
      running = undefined
      if (!ended) timer = setTimeout(now, failure === undefined ? everyMs : againMs).unref()
    }
  }

  /** Sooner than in its turn. */
  function now(): Promise<void> {
    running ??= once()
    return running
  }

  timer = setTimeout(now, everyMs).unref()
  return {
    now,
    /** @throws when what is known may be too old for a look-up: better no answer than that somebody is not found. */
    check(): void {
      if (failure !== undefined && nowMs() > learntAt + withinMs)
        throw new Error('the keys of the store could not be learnt for too long', { cause: failure })
    },
    end(): void {
      ended = true
      clearTimeout(timer)
    },
  }
}
