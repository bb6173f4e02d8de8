/** What each feature says of each label, learnt from the messages of test/conversation (`npm run learn`). */
export interface Model {
  labels: readonly string[]
  weights: ReadonlyMap<string, Float32Array>
}

/** How probable each label is, the likeliest first, and which words speak for one. */
export interface Weighed {
  ranked: readonly { label: string; probability: number }[]
  probabilityOf(label: string): number
  wordsFor(label: string): string[]
}

/** Weights are written in quarters: finer ones make the table three times longer and read nothing better (measured). */
const STEP = 4
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Reads a table: the labels, then a line a feature with what it says of labels, each by its letter: `rdv<tab>a3 f-2`. */
export function readModel(table: string): Model {
  const [head = '', ...lines] = table.trim().split('\n')
  const labels = head.split(' ')
  const weights = new Map<string, Float32Array>()
  for (const line of lines) {
    const [feature = '', said = ''] = line.split('\t')
    const row = new Float32Array(labels.length)
    for (const pair of said.split(' ')) {
      row[LETTERS.indexOf(pair.charAt(0))] = Number(pair.slice(1)) / STEP
    }
    weights.set(feature, row)
  }
  return { labels, weights }
}

/** The inverse of `readModel`: what says nearly nothing is left out. Features in the order of their letters, for readable changes. */
export function writeModel({ labels, weights }: Model): string {
  const lines = [...weights].flatMap(([feature, row]) => {
    const said = [...row].map(
      (weight, place) => [place, Math.abs(weight) * STEP < 1 ? 0 : Math.round(weight * STEP)] as const,
    )
    const pairs = said.filter(([, weight]) => weight !== 0).map(([place, weight]) => `${LETTERS[place]}${weight}`)
    return pairs.length > 0 ? [`${feature}\t${pairs.join(' ')}`] : []
  })
  return [labels.join(' '), ...lines.sort()].join('\n')
}

/** Adds up what the features of a message say: a softmax of a sum, the same on every machine that adds in this order. */
export function weigh({ labels, weights }: Model, features: ReadonlySet<string>): Weighed {
  const known = [...features].filter((feature) => weights.has(feature))
  const sums = new Float64Array(labels.length)
  for (const feature of known) {
    const row = weights.get(feature) as Float32Array
    for (let place = 0; place < sums.length; place++) sums[place] = (sums[place] as number) + (row[place] as number)
  }
  const probabilities = softmax(sums, scaleOf(known.length))
  const ranked = labels.map((label, place) => ({ label, probability: probabilities[place] as number }))
  return {
    ranked: ranked.sort((one, other) => other.probability - one.probability),
    probabilityOf: (label) => probabilities[labels.indexOf(label)] ?? 0,
    wordsFor: (label) => strongest(known, weights, labels.indexOf(label)),
  }
}

/** A long message has many features, each of which says less. */
export function scaleOf(features: number): number {
  return 1 / Math.sqrt(Math.max(1, features))
}

export function softmax(sums: Float64Array, scale: number): Float64Array {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp((sum - most) * scale))
  const total = powers.reduce((one, other) => one + other, 0)
  return powers.map((power) => power / total)
}

const WORDS_SHOWN = 4

/** The whole words, alone or two by two, that spoke loudest; letters and patterns explain nothing to people. */
function strongest(known: string[], weights: Model['weights'], place: number): string[] {
  return known
    .map((feature) => ({ feature, weight: weights.get(feature)?.[place] ?? 0 }))
    .filter(({ feature, weight }) => weight > 0 && /^[~!^]?[ a-z0-9_]+\$?$/.test(feature) && !NO_WORD.test(feature))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, WORDS_SHOWN)
    .map(({ feature }) =>
      feature
        .replace(/[~!^$]/g, '')
        .replaceAll('_', ' ')
        .trim(),
    )
}

const NO_WORD = /^(?:always|long \d|found )/
