import type { Consequences } from '../said/consequences.ts'

export const consequences: Consequences = {
  misses: ' nao (?:vou|for|venho|vier|posso ir|puder ir|compareco|comparecer|aparecer|aparecer) | se eu faltar ',
  over: ' (?:faltei|nao fui) ',
}
