import type { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { lettersPdf } from '../../../src/app/letters/letters-pdf.ts'

test('documents asked for together are set one after the other, and whoever stops reading holds nobody up', async () => {
  let [threads, most, begun] = [0, 0, 0]
  const count = (worker: Worker) => {
    begun++
    most = Math.max(most, ++threads)
    worker.once('exit', () => threads--)
  }
  process.on('worker', count)
  onTestFinished(() => void process.off('worker', count))
  const stopped = lettersPdf('Première', [])
  expect((await stopped.next()).done).toBe(false)
  const whole = async () => Buffer.concat(await Array.fromAsync(lettersPdf('Lettres', []))).toString('latin1')
  for (const document of await Promise.all([whole(), whole()])) expect(document).toMatch(/^%PDF-1\.7[\s\S]*%%EOF/)
  expect(Buffer.concat(await Array.fromAsync(stopped)).toString('latin1')).toContain('%%EOF')
  expect({ begun, most }).toEqual({ begun: 3, most: 1 })
})
