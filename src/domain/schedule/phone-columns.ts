import type { Column } from './column.ts'
import { MOBILE_WORDS } from './column-words.ts'
import { plain } from './fold.ts'

/** The columns of telephones in the order in which they are tried: a mobile's first, a landline's last. */
export function phonesInOrder(found: readonly Column[]): { phone?: Column; phone2?: Column; phone3?: Column } {
  const [phone, phone2, phone3] = [...found].sort(
    (one, other) => rankOf(one) - rankOf(other) || one.index - other.index,
  )
  return { ...(phone && { phone }), ...(phone2 && { phone2 }), ...(phone3 && { phone3 }) }
}

function rankOf({ written }: Column): number {
  const words = plain(written)
  if (/\b(?:fixe|domicile)\b/.test(words)) return 3
  const later = /\b(?:2|3|secondaire|deuxieme|autre)\b/.test(words) ? 1 : 0
  return later + (MOBILES.has(words) ? 0 : 1)
}

const MOBILES = new Set(MOBILE_WORDS.flatMap((list) => list.split(', ')).map(plain))
