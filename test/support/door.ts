import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * For what is made once a run, in Vitest's own process, when a first test asks: tests run in processes of their own, and ask over HTTP, at the
 * address that `variable` holds.
 */
export async function openDoor(
  variable: string,
  answer: (method: string, path: string) => Promise<string>,
): Promise<() => void> {
  const door = createServer(({ method = '', url = '/' }: IncomingMessage, response) => {
    answer(method, url.slice(1)).then(
      (words) => response.end(words),
      (error) => response.writeHead(500).end(String(error)),
    )
  })
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  process.env[variable] = `http://127.0.0.1:${(door.address() as AddressInfo).port}`
  return () => void door.close()
}

/** @throws what whoever makes it throws. */
export async function askAt(variable: string, method: 'POST' | 'DELETE', path: string): Promise<string> {
  const response = await fetch(`${process.env[variable]}/${path}`, { method })
  const words = await response.text()
  if (!response.ok) throw new Error(words)
  return words
}
