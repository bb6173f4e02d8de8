import { loadDemo } from './app/demo/load-demo.ts'
import { mayBeInvented } from './app/demo/may-be-invented.ts'
import { isDemonstration } from './app/demo/play-past.ts'
import { isLoopback } from './config/values.ts'
import { type Config, readConfig } from './config.ts'
import { playPast } from './demonstration.ts'
import { getReady } from './get-ready.ts'
import { sayLastWords } from './last-words.ts'
import { whyNotBeside } from './one-service.ts'
import { openService, type Service } from './service.ts'
import { inWords, troubleOf } from './store/engine/trouble.ts'
import { KeyLost, WrongSecret } from './store/engine/vault.ts'
import { tellFirstLink } from './tell-first-link.ts'
import { makingReady } from './understanding/making-ready.ts'

/** Whoever replaces us waits no longer: what is still in hand then is asked after at the next start. */
const GRACE_MS = 10_000
const QUIET_MS = 1000

/** The process: reads its configuration, opens the store, listens, ticks, and closes when it is told to. */
export async function serve(): Promise<void> {
  sayLastWords()
  const read = readConfig(process.env)
  if ('problems' in read) return stop(['justif cannot start:', ...read.problems.map((problem) => `- ${problem}`)])
  const { config } = read
  const beside = await whyNotBeside(config, process.env)
  if (beside) return stop([`justif cannot start: ${beside}`])
  const service = await openService(config).catch((error: unknown) => stop([`justif cannot start: ${reasonOf(error)}`]))
  await service.server.listen({ host: config.host, port: config.port }).catch((error: unknown) => {
    stop([`justif cannot start: ${whyNotListening(error, config)}`])
  })
  if (config.demoPlanning && (await mayBeInvented(service.parts.store))) await loadDemo(service.parts)
  service.ticker.start()
  // Not at once: the first piece takes a fifth of a second, and whoever waited for the start is to be answered before.
  setTimeout(() => {
    service.ticker.aside((stopping) => getReady(makingReady(service.parts.clock.now()), stopping))
    if (config.demoPlanning) playPast(service.parts, service.ticker)
  }, QUIET_MS).unref()
  // Before a word is said: whoever waits for it may stop us at once.
  process.once('SIGTERM', () => close(service))
  process.once('SIGINT', () => close(service))
  announce(config, service, await isDemonstration(service.parts.store))
  await tellFirstLink(service.parts, config.databaseUrl, process.stdout)
}

function whyNotListening(error: unknown, { host, port }: Config): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `another program listens on port ${port}: stop it, or give another one in PORT`
  if (code === 'EACCES') return `this user may not listen on port ${port}: give one above 1023 in PORT`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST=${host} is no address of this machine`
  throw error
}

function announce(config: Config, { parts }: Service, invented: boolean): void {
  const { publicUrl } = parts.settings
  const lines = [`justif listens on ${publicUrl}`]
  if (config.demo) {
    lines.push(`  the agenda     ${publicUrl}/agenda`)
    lines.push(`  a telephone    ${publicUrl}/telephone`)
    if (!config.smtp) lines.push(`  the mailbox    ${publicUrl}/courrier`)
    if (invented) lines.push(`  all at once    ${publicUrl}/demonstration`)
    const stays = config.smtp
      ? 'no text leaves this machine; e-mails leave by SMTP_URL'
      : 'no text and no e-mail leaves this machine'
    lines.push(`This is a demonstration: ${stays}.`)
    if (config.demoPlanning && !invented)
      lines.push('Nothing was invented: this store has people, accounts or several offices already.')
  } else if (!config.twilio) {
    lines.push('Without TWILIO_* no text leaves, and beyond the loopback there is no telephone page.')
  }
  if (!isLoopback(config.host) && !config.production)
    lines.push('NODE_ENV is not production: do not use this with real people.')
  process.stdout.write(`${lines.join('\n')}\n`)
}

function close(service: Service): void {
  const { log } = service.parts
  log.info({}, 'closing: what is in hand ends first')
  setTimeout(() => {
    log.error(
      { inHand: service.ticker.inHand() },
      'closing took too long: what was in hand is taken up at the next start',
    )
    process.exit(1)
  }, GRACE_MS).unref()
  service.close().then(
    () => process.exit(0),
    (error: unknown) => {
      log.error({ error: reasonOf(error) }, 'closing failed')
      process.exit(1)
    },
  )
}

function reasonOf(error: unknown): string {
  if (error instanceof KeyLost) return error.message
  if (error instanceof WrongSecret) return `${error.message}; give the one this store was made with`
  const trouble = troubleOf(error)
  if (trouble) return inWords(trouble)
  return error instanceof Error ? error.message : String(error)
}

function stop(lines: string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(1)
}
