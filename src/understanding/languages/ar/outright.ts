import type { Outright } from '../said/outright.ts'

export const outright: Outright = {
  thanks: 'chokran|choukran|شكرا',
  yes: 'نعم',
}
