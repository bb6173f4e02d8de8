import type { Outright } from '../said/outright.ts'

export const outright: Outright = {
  thanks: 'obrigad[oa]',
  yes: 'sim',
}
