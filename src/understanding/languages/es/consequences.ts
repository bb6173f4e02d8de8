import type { Consequences } from '../said/consequences.ts'

export const consequences: Consequences = {
  misses:
    ' no (?:me )?(?:voy|vengo|puedo ir|puedo venir|asisto|presento|acudo)(?! (?:a pagar|al medico)) | falto | faltar | pierdo la cita ',
  over: ' (?:falte|no fui) ',
}
