import { readCorrected } from '../../app/effect/read-corrected.ts'
import { type ActivityFigures, activityFigures, DEEDS_TOLD, TOPICS } from '../../domain/effect/activity.ts'
import { median, percent } from '../../locales/fr/report.ts'
import { listActivityCounts } from '../../store/effect/activity.ts'
import type { Visit } from '../visit.ts'
import { ACTIVITY as WORDS } from './activity-words.ts'
import type { View } from './attendance-table.ts'
import { type Cell, type CountedTable, numberCell, peopleCell } from './counted-table.ts'
import { groupsOf, ofGroup } from './groups.ts'
import type { StatisticsSpan } from './span.ts'

export interface ActivityTables {
  /** Whether anything was counted of these months. */
  isEmpty: boolean
  deeds: CountedTable
  asked: CountedTable
  messages: CountedTable
  speed: CountedTable
}

/** What people did by text and how well they were understood, by month or by office, as the page and its files say it. */
export async function activityTables(visit: Visit, span: StatisticsSpan, view: View): Promise<ActivityTables> {
  const counts = await listActivityCounts(visit.parts.store, span.officeIds, span.from, span.until)
  const { rowsAre, groups } = await groupsOf(visit, span, view)
  const told: Told[] = []
  for (const [officeIds, some] of Map.groupBy(groups, (group) => group.officeIds)) {
    const corrected = await readCorrected(visit.parts.store, [...officeIds], span.from, span.until)
    for (const group of some)
      told.push({
        label: group.label,
        figures: activityFigures(ofGroup(counts, group)),
        corrected: group.months.reduce((sum, month) => sum + (corrected.get(month) ?? 0), 0),
      })
  }
  const rowsOf = (cells: (one: Told) => Cell[]) => told.map((one) => ({ label: one.label, cells: cells(one) }))
  const messageColumns = Object.values(WORDS.messageColumns)
  const speedColumns = Object.values(WORDS.speedColumns)
  return {
    isEmpty: counts.length === 0,
    deeds: {
      file: 'actes.csv',
      caption: WORDS.deeds,
      columns: [rowsAre, ...DEEDS_TOLD.map((deed) => WORDS.columns[deed])],
      rows: rowsOf(({ figures }) => DEEDS_TOLD.map((deed) => peopleCell(figures[deed]))),
    },
    asked: {
      file: 'questions.csv',
      caption: WORDS.asked,
      columns: [rowsAre, ...TOPICS.map((topic) => WORDS.topics[topic])],
      rows: rowsOf(({ figures }) => TOPICS.map((topic) => peopleCell(figures.asked[topic]))),
    },
    messages: {
      file: 'messages.csv',
      caption: WORDS.messages,
      columns: [rowsAre, ...messageColumns],
      rows: rowsOf(messageCells),
    },
    speed: {
      file: 'delais.csv',
      caption: WORDS.speed,
      columns: [rowsAre, ...speedColumns],
      alone: speedColumns,
      rows: rowsOf(speedCells),
    },
  }
}

interface Told {
  label: string
  figures: ActivityFigures
  corrected: number
}

/** Messages, not people: their numbers are told as they are. */
function messageCells({ figures: { received, answeredAlone, handedOver }, corrected }: Told): Cell[] {
  const share = (count: number): Cell => {
    const { words, between } = numberCell(count)
    return { words: received > 0 ? `${words} (${percent(count / received)})` : words, between }
  }
  return [numberCell(received), ...[answeredAlone, handedOver, corrected].map(share)]
}

function speedCells({ figures }: Told): Cell[] {
  const { theyAnswered, weAnswered, agentDealt, mostPending, invited, answered } = figures
  const people = medianCell(theyAnswered)
  const words = invited > 0 ? `${people.words} (${WORDS.share(percent(answered / invited))})` : people.words
  return [{ ...people, words, short: people.words }, medianCell(weAnswered), medianCell(agentDealt, mostPending)]
}

function medianCell(seconds: number | undefined, mostPending = false): Cell {
  const between = seconds === undefined ? undefined : { least: seconds, most: seconds }
  return { words: median(seconds, mostPending), between }
}
