export interface StatisticsSpan {
  from: string
  until: string
  officeIds: string[]
}
