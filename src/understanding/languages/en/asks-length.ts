import type { AsksLength } from '../said/asks-length.ts'

export const asksLength: AsksLength = {
  long: [
    ' how long (?:does|will|is|do|would|am i|s|it)(?: (?:it|the|my|this|that|appointment|appt|meeting|be|take|last|going|to|i|need|have|there|for|there for|stay))* (?:take|last|be|appointment|appt|meeting|for|there|stay) ',
    ' when (?:does it|will it|does the (?:appointment|meeting|hearing)|will i|do i) (?:be )?(?:finish|end|over|done|out) ',
    ' what time (?:does it|will it|do i|will i|would i|does the appointment) (?:finish|end|be done|be finished|be out|get out|leave|be over) ',
  ],
  ofElse: 'probation|sentence|order|until|get there|walk|drive|from',
}
