/** Tells whoever waits for a change that there was one. */
export interface Signal {
  fire(): void
  /** Resolves at the next change. */
  next(): Promise<void>
}

export function openSignal(): Signal {
  let waiting = Promise.withResolvers<void>()
  return {
    fire() {
      waiting.resolve()
      waiting = Promise.withResolvers()
    },
    next: () => waiting.promise,
  }
}
