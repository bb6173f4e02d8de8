/** What the page of statistics was asked for: whole calendar months, each in its office's zone, and the offices it may show. */
export interface StatisticsSpan {
  /** The first month, 'YYYY-MM'. */
  from: string
  /** The last month, 'YYYY-MM': it is counted too. */
  until: string
  officeIds: string[]
}
