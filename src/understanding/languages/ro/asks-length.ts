import type { AsksLength } from '../said/asks-length.ts'

export const asksLength: AsksLength = {
  long: ' cat (?:timp )?(?:dureaza|tine|o sa dureze|va dura) | pana (?:la ce ora|cand) (?:tine|dureaza|stau|e|trebuie sa stau) | (?:la ce ora|cand) (?:se )?(?:termina|gata|ies) $',
}
