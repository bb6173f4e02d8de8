import { readActivity } from '../../app/effect/read-activity.ts'
import { type ActivityFigures, activityFigures, DEEDS_TOLD } from '../../domain/effect/activity.ts'
import { TOPICS } from '../../domain/effect/activity-count.ts'
import type { Published } from '../../domain/effect/mask.ts'
import { shareOf } from '../../domain/effect/share.ts'
import type { Speed } from '../../domain/effect/talk.ts'
import { median, of, share, told } from '../figures.ts'
import type { Visit } from '../visit.ts'
import { ACTIVITY as WORDS } from './activity-words.ts'
import type { View } from './attendance-table.ts'
import { type Cell, type CountedTable, toldCell } from './counted-table.ts'
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
  const counts = await readActivity(visit.parts.store, span.officeIds, span.from, span.until)
  const { rowsAre, groups } = await groupsOf(visit, span, view)
  const rows = groups.map((group) => ({ label: group.label, figures: activityFigures(ofGroup(counts, group)) }))
  const rowsOf = (cells: (figures: ActivityFigures) => Cell[]) =>
    rows.map(({ label, figures }) => ({ label, cells: cells(figures) }))
  const messageColumns = Object.values(WORDS.messageColumns)
  const speedColumns = Object.values(WORDS.speedColumns)
  return {
    isEmpty: counts.length === 0,
    deeds: {
      file: 'actes.csv',
      caption: WORDS.deeds,
      columns: [rowsAre, ...DEEDS_TOLD.map((deed) => WORDS.columns[deed])],
      rows: rowsOf((figures) => DEEDS_TOLD.map((deed) => toldCell(figures[deed]))),
    },
    asked: {
      file: 'questions.csv',
      caption: WORDS.asked,
      columns: [rowsAre, ...TOPICS.map((topic) => WORDS.topics[topic])],
      rows: rowsOf((figures) => TOPICS.map((topic) => toldCell(figures.asked[topic]))),
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

function messageCells({ received, answeredAlone, handedOver, corrected }: ActivityFigures): Cell[] {
  const among = (count: Published): Cell => ({
    words: of({ count, share: shareOf(count, received) }),
    short: told(count),
    between: count,
  })
  return [toldCell(received), ...[answeredAlone, handedOver, corrected].map(among)]
}

function speedCells({ theyAnswered, weAnswered, agentDealt, invited, answered }: ActivityFigures): Cell[] {
  const people = speedCell(theyAnswered)
  const part = shareOf(answered, invited)
  const words = part === undefined ? people.words : `${people.words} (${WORDS.share(share(part))})`
  return [{ ...people, words, short: people.words }, speedCell(weAnswered), speedCell(agentDealt)]
}

function speedCell(speed: Speed): Cell {
  const between = typeof speed === 'number' ? { least: speed, most: speed } : undefined
  return { words: median(speed), between }
}
