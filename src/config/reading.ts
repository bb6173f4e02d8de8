/** A variable, or undefined where it is not given or empty. */
export type Read = (name: string) => string | undefined
/** The same; what it does not accept is told, and given all the same: the rest may be wrong too. */
export type Valid = (name: string, accepts: (value: string) => boolean, advice: string) => string | undefined
