import { Agent, request } from 'node:http'
import { signatureOf } from '../test/support/carrier-posts.ts'

export interface Posted {
  /** Answered a second. */
  rate: number
  /** Milliseconds, sorted. */
  times: number[]
}

/** Posts signed forms over so many connections kept open, each as soon as its last one was answered, until the seconds are over. */
export async function postTexts(
  { port, publicUrl, token, path }: { port: number; publicUrl: string; token: string; path: string },
  connections: number,
  seconds: number,
  formOf: (count: number) => Record<string, string>,
): Promise<Posted> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const start = performance.now()
  const end = start + seconds * 1000
  let count = 0
  const one = async () => {
    while (performance.now() < end) {
      const form = formOf(count++)
      const began = performance.now()
      await post(agent, port, path, form, signatureOf(publicUrl + path, form, token))
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  const took = (performance.now() - start) / 1000
  agent.destroy()
  return { rate: times.length / took, times: times.sort((one, other) => one - other) }
}

function post(agent: Agent, port: number, path: string, form: Record<string, string>, signature: string) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature }
  return new Promise<void>((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
      response.resume()
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`answered ${response.statusCode}`)),
      )
    })
    sent.on('error', reject)
    sent.end(new URLSearchParams(form).toString())
  })
}

export function at(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
