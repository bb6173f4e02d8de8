/** What is used of it: the package ships no types. */
declare module 'jstat' {
  interface Distribution {
    /** The value below which the probability is `probability`. */
    inv(probability: number, ...parameters: number[]): number
  }
  export const jStat: { normal: Distribution; studentt: Distribution }
}
