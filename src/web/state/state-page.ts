import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import { writeRows } from '../../app/exports/write-spreadsheet.ts'
import { checkInstallation } from '../../app/upkeep/check-installation.ts'
import { checkWatchedFolder } from '../../app/upkeep/check-machine.ts'
import { checkSecrets } from '../../app/upkeep/check-secrets.ts'
import type { Finding } from '../../app/upkeep/finding.ts'
import { PROMISES, sumPromised } from '../../domain/promise.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { dataTable } from '../components.ts'
import { fieldOf } from '../form.ts'
import { badge, type Html, sendPage, type Tone } from '../html.ts'
import { sendCsv } from '../imports/send-csv.ts'
import { pageLanguage } from '../page-words.ts'
import { SENDING } from '../sending/words.ts'
import { settingsHead } from '../settings/settings-menu.ts'
import type { StaffRoute, Visit } from '../visit.ts'
import { type StateLanguage, sayFinding } from './finding-words.ts'
import { promisedDays, promisesSection, sayDay } from './promises-section.ts'
import { STATE } from './words.ts'

const PATH = '/etat'

/** How the service fares, for those who run it: what is wrong and how to mend it, and what it promised and kept. */
export const stateRoutes: StaffRoute[] = [
  { method: 'GET', path: PATH, for: 'admin', answer: showState },
  { method: 'GET', path: `${PATH}/promesses.csv`, for: 'admin', answer: sendPromises },
]

async function showState(visit: Visit, { query }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const language = languageOf(query)
  const words = STATE[language]
  const findings = await findingsOf(visit)
  const content = html`
    ${settingsHead(PATH, query, html`<span lang="${language}">${words.title} <small>${visit.office.name}</small></span>`)}
    <div lang="${language}">
      <p class="works"><a href="${PATH}?langue=${words.other.language}" lang="${words.other.language}" hreflang="${words.other.language}">${words.other.words}</a></p>
      <p><strong>${words.verdict(countOf(findings, 'problem'), countOf(findings, 'warning'))}</strong>
        ${words.seen(sayDay(visit.now, language), visit.now.toFormat('HH:mm'))}</p>
      <h2>${words.findings.title}</h2>
      ${findingsTable(findings, language)}
      <p>${words.help} <a href="/envois">${SENDING.title}</a>.</p>
      ${promisesSection(await promisedDays(visit), visit.now, language)}
      <p class="hint">${words.print}</p>
    </div>
  `
  return sendPage(reply, visit.web, { title: words.title, path: '/reglages', content, visit })
}

/** That of the page, or the other for whom it is shown to. */
function languageOf(query: unknown): StateLanguage {
  const asked = fieldOf(query, 'langue')
  return asked === 'en' || asked === 'fr' ? asked : pageLanguage()
}

/** The worst first; of other offices, nothing. */
async function findingsOf({ web, parts, office, now }: Visit): Promise<Finding[]> {
  const { carrierRedaction } = parts.settings
  const expected = { demo: web.demo.signIn, firstOffice: web.firstOffice, carrierRedaction }
  const findings = [
    ...(await checkInstallation(parts.store, expected, now.toUTC(), office)),
    ...(await checkSecrets(parts.store)),
    ...(await web.checkRunning(now.toUTC())),
    ...(await checkWatchedFolder(parts.settings.importFolder, await listOffices(parts.store))),
  ]
  return findings.toSorted((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level))
}

const LEVELS: Finding['level'][] = ['problem', 'warning', 'ok']
const TONES: Record<Finding['level'], Tone> = { problem: 'bad', warning: 'ask', ok: 'good' }

function findingsTable(findings: readonly Finding[], language: StateLanguage): Html {
  const { findings: words, levels } = STATE[language]
  const rows = findings.map((finding) => [
    badge(TONES[finding.level], levels[finding.level]),
    html`${sayFinding(finding, language)}`,
  ])
  return dataTable({ caption: words.title, columns: words.columns, rows })
}

function countOf(findings: readonly Finding[], level: Finding['level']): number {
  return findings.filter((finding) => finding.level === level).length
}

/** Numbers as they are: what is done with them is somebody else's spreadsheet. */
async function sendPromises(visit: Visit, { query }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { names } = STATE[languageOf(query)].promises
  const rows = (await promisedDays(visit)).flatMap(({ day, counts }) =>
    PROMISES.map((promise) => sumPromised(promise, counts))
      .filter(({ due }) => due > 0)
      .map(({ promise, due, kept, worst }) => [
        day.toISODate() ?? '',
        names[promise],
        String(due),
        String(kept),
        promise === 'inbound' ? '' : String(worst),
      ]),
  )
  const columns = COLUMNS[languageOf(query)]
  return sendCsv(reply, 'promesses.csv', writeRows([columns, ...rows]))
}

const COLUMNS: Record<StateLanguage, string[]> = {
  fr: ['Jour', 'Promesse', 'À tenir', 'Tenues', 'Le plus tard, en secondes'],
  en: ['Day', 'Promise', 'Due', 'Kept', 'The latest, in seconds'],
}
