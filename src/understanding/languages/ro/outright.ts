import type { Outright } from '../said/outright.ts'

export const outright: Outright = {
  thanks: 'multumesc|mersi',
  yes: 'da',
}
