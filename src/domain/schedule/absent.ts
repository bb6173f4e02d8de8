/** What stands here, was brought by a planning, and has no line in this one: the file says nothing of it and changes nothing of it. */
export interface AbsentHere {
  count: number
  /** Days from which to which the file goes, as far as they are to come. */
  from: string
  until: string
  some: AbsentAppointment[]
  /** Whether others were not compared: this file says no agent of them, and one of another name brought them. */
  passedOver: boolean
}

export interface AbsentAppointment {
  id: string
  version: number
  who: string
  /** On the office's clock. */
  when: string
  type: string
  /** Of whoever looked at the file with an earlier version, unknown. */
  caseNumber?: string | undefined
  reference?: string
  agent?: string
}
