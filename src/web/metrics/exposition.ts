/** One figure, by the values of its labels. */
export interface Sample {
  labels?: Readonly<Record<string, string>>
  value: number
}

export interface Metric {
  name: string
  type: 'gauge' | 'counter'
  help: string
  samples: readonly Sample[]
}

/** Figures as Prometheus reads them (https://prometheus.io/docs/instrumenting/exposition_formats). */
export function expose(metrics: readonly Metric[]): string {
  return metrics.map(exposeOne).join('')
}

function exposeOne({ name, type, help, samples }: Metric): string {
  const lines = [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map((sample) => lineOf(name, sample))]
  return `${lines.join('\n')}\n`
}

function lineOf(name: string, { labels = {}, value }: Sample): string {
  const written = Object.entries(labels).map(([label, words]) => `${label}="${escaped(words)}"`)
  return `${name}${written.length > 0 ? `{${written.join(',')}}` : ''} ${value}`
}

function escaped(words: string): string {
  return words.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
