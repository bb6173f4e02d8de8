import { DANGEROUS, HEARD } from '../../app/counted-labels.ts'
import { describeError } from '../../app/describe-error.ts'
import type { Parts } from '../../app/parts.ts'
import { freeBytes } from '../../app/upkeep/check-machine.ts'
import { DOORS } from './doors.ts'
import type { Metric } from './exposition.ts'
import { gaugesOf } from './gauges.ts'

/** All that is told of the service: what this process saw, and what the store says, where it answers. */
export async function readMetrics(parts: Parts, storeFile: string | undefined): Promise<Metric[]> {
  return [...processMetrics(parts), ...(await diskMetrics(storeFile)), ...(await storeMetrics(parts))]
}

/** Of a store that does not answer, this at least is told. */
async function storeMetrics(parts: Parts): Promise<Metric[]> {
  const up = (value: number): Metric => ({
    name: 'justif_store_up',
    type: 'gauge',
    help: 'Whether the store could be read for these figures.',
    samples: [{ value }],
  })
  try {
    return [up(1), ...(await gaugesOf(parts))]
  } catch (error) {
    parts.log.error({ ...describeError(error) }, 'the store could not be read for its figures')
    return [up(0)]
  }
}

async function diskMetrics(storeFile: string | undefined): Promise<Metric[]> {
  if (storeFile === undefined) return []
  const help = 'Room left on the disk of the SQLite file.'
  return [{ name: 'justif_disk_free_bytes', type: 'gauge', help, samples: [{ value: await freeBytes(storeFile) }] }]
}

function processMetrics({ counters, settings }: Parts): Metric[] {
  const heard = counters.read('heard')
  const danger = counters.read('danger')
  const requests = counters.read('requests')
  const seconds = counters.read('requestSeconds')
  return [
    {
      name: 'process_start_time_seconds',
      type: 'gauge',
      help: 'When this process started.',
      samples: [{ value: Math.round(performance.timeOrigin / 1000) }],
    },
    {
      name: 'process_resident_memory_bytes',
      type: 'gauge',
      help: 'Memory this process holds.',
      samples: [{ value: process.memoryUsage.rss() }],
    },
    {
      name: 'justif_texts_per_second',
      type: 'gauge',
      help: 'How fast texts may leave (SMS_PER_SECOND), for the whole service.',
      samples: [{ value: settings.smsPerSecond }],
    },
    {
      name: 'justif_heard_total',
      type: 'counter',
      help: 'Messages this process heard, by what they were taken to mean; "other": a person reads it.',
      samples: HEARD.map((intent) => ({ labels: { intent }, value: heard.get(intent) ?? 0 })),
    },
    {
      name: 'justif_unsure_total',
      type: 'counter',
      help: 'Messages this process heard and was not sure of: asked back, or left to a person.',
      samples: [{ value: heard.get('unsure') ?? 0 }],
    },
    {
      name: 'justif_danger_total',
      type: 'counter',
      help: 'Messages this process took for a danger, by its kind.',
      samples: DANGEROUS.map((kind) => ({ labels: { kind }, value: danger.get(kind) ?? 0 })),
    },
    {
      name: 'justif_requests_total',
      type: 'counter',
      help: 'Requests this process answered, by who asks and how.',
      samples: DOORS.flatMap((door) =>
        ['2xx', '3xx', '4xx', '5xx'].map((status) => ({
          labels: { door, status },
          value: requests.get(`${door} ${status}`) ?? 0,
        })),
      ),
    },
    {
      name: 'justif_request_seconds_total',
      type: 'counter',
      help: 'How long these requests took together.',
      samples: DOORS.map((door) => ({ labels: { door }, value: seconds.get(door) ?? 0 })),
    },
  ]
}
