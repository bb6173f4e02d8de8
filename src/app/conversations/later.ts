/** Something that most messages do without: whoever needs it first is begun again once it has been read; see `withWhatItNeeds`. */
export function later<Value>(read: () => Promise<Value>): () => Value {
  let known: { value: Value } | undefined
  return () => {
    if (known) return known.value
    throw new NotRead(async () => {
      known = { value: await read() }
    })
  }
}

/** Does what changes nothing but its result, again for each thing it turns out to need. */
export async function withWhatItNeeds<Result>(work: () => Result): Promise<Result> {
  for (;;) {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof NotRead)) throw error
      await error.read()
    }
  }
}

class NotRead extends Error {
  readonly read: () => Promise<void>

  constructor(read: () => Promise<void>) {
    super('a fact is needed that is not read yet: work with `withWhatItNeeds`')
    this.read = read
  }
}
