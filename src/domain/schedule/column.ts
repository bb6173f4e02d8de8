/** A column of a file that is known by its head. */
export interface Column {
  index: number
  written: string
  /** A day of this column can only be read month first: what reads both ways is refused. */
  monthFirst?: boolean
  /** Its numbers of days are counted from 1904. */
  since1904?: boolean
}
