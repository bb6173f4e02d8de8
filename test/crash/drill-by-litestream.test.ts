import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { inspectCopy } from '../../src/store/engine/copies.ts'
import { openKeyring } from '../../src/store/engine/vault.ts'
import { line, NUMBERS, openLab, until } from '../support/lab.ts'

/**
 * The drill of drill.test.ts with the seconds that Litestream kept, by the configuration we give. Asked for, as it needs the program:
 * `LITESTREAM=/path/to/litestream`.
 */
test.runIf(process.env.LITESTREAM)(
  'a disk lost without a copy of the night: what Litestream kept is whole, nothing leaves twice, what came after is taken in',
  async () => {
    const lab = await openLab({ BACKUP_FOLDER: '' })
    const { carrier, textsTo } = lab
    const litestream = litestreamIn(lab.path('.'), lab.path('justif.db'))
    await lab.convene('2026-12-01T09:30', line('karim', '07/12/2026;14h30'), line('lea', '07/12/2026;15h00'))
    await lab.start('2026-12-01T09:34')
    const replicating = litestream('replicate')
    await until('two summonses', () => carrier.accepted.length === 2)
    for (const [index, body] of ['quand ?', 'oui', 'où ?'].entries()) {
      await carrier.receive({ from: NUMBERS.karim, body }, lab.webhook)
      await until('an answer', () => carrier.accepted.length === 3 + index)
    }
    // Once it took in what follows all of that: a receipt, if nothing else.
    await carrier.receive({ from: NUMBERS.lea, body: 'oui' }, lab.webhook)
    await until('an answer to Léa', () => textsTo('lea').length === 2)
    const taken = replicating.segments()
    await until('a segment more', () => replicating.segments() > taken)
    await pause(1500)

    // What comes after is nowhere else, with its answer; then the machine is lost, and its disk.
    replicating.kill()
    await carrier.receive({ from: NUMBERS.lea, body: 'non' }, lab.webhook)
    await until('another answer to Léa', () => textsTo('lea').length === 3)
    await lab.end('SIGKILL')
    for (const name of readdirSync(lab.path('.')).filter((one) => /^\.?justif\.db/.test(one)))
      rmSync(lab.path(name), { recursive: true })
    await carrier.receive({ from: NUMBERS.karim, body: 'à quelle heure ?' })

    await litestream('restore', lab.path('justif.db')).done
    expect(inspectCopy(lab.path('justif.db'), openKeyring(lab.environment.SECRET_KEY))).toMatchObject({
      people: 2,
      appointments: 2,
    })
    expect(await lab.run('2026-12-01T10:30', 'restore', '--reconcile')).toContain('est perdu')
    await lab.serveHere('2026-12-01T10:35')
    // Karim is answered once more, and Léa is not.
    expect(textsTo('karim')).toHaveLength(5)
    expect(textsTo('lea')).toHaveLength(3)
    await lab.serveHere('2026-12-01T10:40')
    expect(carrier.accepted).toHaveLength(8)
  },
  120_000,
)

/** Runs the program on our own configuration, whose paths become these. */
function litestreamIn(folder: string, store: string) {
  const config = `${folder}/litestream.yml`
  const ours = readFileSync('ops/litestream/litestream.yml', 'utf8')
  writeFileSync(config, ours.replace('/data/justif.db', store).replace('/backups/litestream', `${folder}/replica`))
  return (deed: 'replicate' | 'restore', ...args: string[]) => {
    const child = spawn(process.env.LITESTREAM ?? '', [deed, '-config', config, ...args])
    onTestFinished(() => void child.kill('SIGKILL'))
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => (said += words))
    const done = once(child, 'close').then(([code]) => {
      if (deed === 'restore' && code !== 0) throw new Error(said)
    })
    return { done, kill: () => child.kill('SIGKILL'), segments: () => said.split('wal segment written').length - 1 }
  }
}
