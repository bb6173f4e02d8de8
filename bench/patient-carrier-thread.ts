import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'

const LATENCY_MS = 50
const taken = workerData as Int32Array

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    setTimeout(() => {
      const sid = `SMe${(Atomics.add(taken, 0, 1) + 1).toString(16).padStart(31, '0')}`
      response.writeHead(201, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ sid, status: 'queued', error_code: null, date_created: new Date().toUTCString() }))
    }, LATENCY_MS)
  })
})
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port))
