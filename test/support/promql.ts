/** What our rules use of Prometheus' language, evaluated on one reading of the figures: rates and sums over time are the value itself. */
export function firing(expression: string, figures: Figures, now: number): boolean {
  const parsed = new Reader(expression, figures, now).whole()
  return typeof parsed === 'number' ? true : parsed.size > 0
}

/** Values by name and labels: `name{a="b"}`. */
export type Figures = ReadonlyMap<string, number>
type Labels = Record<string, string>
type Vector = Map<string, { labels: Labels; value: number }>
type Value = number | Vector

const TOKEN = /\s*(?:([a-z_]+\{[^}]*\}|[a-z_]+)|(\d+(?:\.\d+)?)|(\[[^\]]*\])|(==|[<>*/()-]))/y

class Reader {
  private readonly tokens: string[] = []
  private readonly figures: Figures
  private readonly now: number

  constructor(expression: string, figures: Figures, now: number) {
    this.figures = figures
    this.now = now
    TOKEN.lastIndex = 0
    while (TOKEN.lastIndex < expression.trimEnd().length) {
      const at = TOKEN.lastIndex
      const found = TOKEN.exec(expression)
      if (!found) throw new Error(`not understood at ${at}: ${expression}`)
      this.tokens.push(found[0].trim())
    }
  }

  whole(): Value {
    const value = this.either()
    if (this.tokens.length > 0) throw new Error(`left over: ${this.tokens.join(' ')}`)
    return value
  }

  private either(): Value {
    let value = this.both()
    while (this.take('or')) value = new Map([...vector(this.both()), ...vector(value)])
    return value
  }

  private both(): Value {
    let value = this.compared()
    while (this.take('and')) {
      const ignored = this.take('ignoring') ? this.names() : []
      const others = new Set([...vector(this.compared()).values()].map(({ labels }) => keyOf(labels, ignored)))
      value = new Map([...vector(value)].filter(([, { labels }]) => others.has(keyOf(labels, ignored))))
    }
    return value
  }

  private compared(): Value {
    const value = this.sum()
    const operator = ['==', '<', '>'].find((one) => this.take(one))
    if (!operator) return value
    const other = this.sum()
    const holds = (one: number, two: number) =>
      operator === '<' ? one < two : operator === '>' ? one > two : one === two
    return new Map(
      [...vector(value)].filter(([key, one]) => {
        const two = typeof other === 'number' ? other : other.get(key)?.value
        return two !== undefined && holds(one.value, two)
      }),
    )
  }

  private sum(): Value {
    let value = this.product()
    while (this.take('-')) value = each(value, this.product(), (one, two) => one - two)
    return value
  }

  private product(): Value {
    let value = this.one()
    while (this.take('*')) value = each(value, this.one(), (one, two) => one * two)
    return value
  }

  private one(): Value {
    const token = this.tokens.shift() ?? ''
    if (/^\d/.test(token)) return Number(token)
    if (token === 'time') {
      this.names()
      return this.now
    }
    if (token === 'vector') return new Map([['', { labels: {}, value: Number(this.names()[0]) }]])
    if (['absent', 'increase', 'sum_over_time'].includes(token)) {
      this.tokens.shift()
      const inside = vector(this.either())
      if (this.tokens[0]?.startsWith('[')) this.tokens.shift()
      this.tokens.shift()
      if (token !== 'absent') return inside
      return inside.size > 0 ? new Map() : new Map([['', { labels: {}, value: 1 }]])
    }
    return this.select(token)
  }

  private select(token: string): Vector {
    const [, name, wanted = ''] = /^(\w+)(?:\{(.*)\})?$/.exec(token) ?? []
    const found: Vector = new Map()
    for (const [sample, value] of this.figures) {
      const [, of, written = ''] = /^(\w+)(?:\{(.*)\})?$/.exec(sample) ?? []
      const labels = labelsOf(written)
      const fits = Object.entries(labelsOf(wanted)).every(([label, words]) => labels[label] === words)
      if (of === name && fits) found.set(keyOf(labels, []), { labels, value })
    }
    return found
  }

  private take(token: string): boolean {
    if (this.tokens[0] !== token) return false
    this.tokens.shift()
    return true
  }

  private names(): string[] {
    const end = this.tokens.indexOf(')')
    return this.tokens.splice(0, end + 1).slice(1, -1)
  }
}

function vector(value: Value): Vector {
  if (typeof value === 'number') throw new Error('a number where figures are meant')
  return value
}

function each(one: Value, other: Value, of: (one: number, other: number) => number): Value {
  if (typeof one === 'number' && typeof other === 'number') return of(one, other)
  const all = typeof one === 'number' ? (other as Vector) : one
  const valueIn = (value: Value, key: string) =>
    typeof value === 'number' ? value : (value.get(key)?.value ?? Number.NaN)
  return new Map(
    [...all].map(([key, { labels }]) => [key, { labels, value: of(valueIn(one, key), valueIn(other, key)) }]),
  )
}

function labelsOf(written: string): Labels {
  return Object.fromEntries([...written.matchAll(/(\w+)="([^"]*)"/g)].map(([, label, words]) => [label, words ?? '']))
}

function keyOf(labels: Labels, ignored: readonly string[]): string {
  return JSON.stringify(
    Object.entries(labels)
      .filter(([label]) => !ignored.includes(label))
      .toSorted(),
  )
}
