import type { AsksLength } from '../said/asks-length.ts'

export const asksLength: AsksLength = {
  long: ' cat (?:timp )?(?:dureaza|tine|o sa dureze|va dura) ',
}
