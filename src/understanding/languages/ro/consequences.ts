import type { Consequences } from '../said/consequences.ts'

export const consequences: Consequences = {
  misses: ' nu (?:vin|ma prezint|pot veni|ajung|merg) | lipsesc | ratez ',
  over: ' (?:am lipsit|nu am venit) ',
}
