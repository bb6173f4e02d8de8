import type { AsksLength } from '../said/asks-length.ts'

export const asksLength: AsksLength = {
  long: ' cuanto (?:tiempo )?(?:dura|tarda|durara|se tarda) ',
}
