/** What the protocol froze of the analysis before anybody was allocated. */
export interface Plan {
  /** The arm without and the arm with the extra, as the rows name them. */
  arms: readonly [control: string, extra: string]
  /** Two-sided: 0.05 for intervals of 95 %. */
  alpha: number
  /** The smallest difference of the missed rates that would matter: 0.03 for three points. */
  smallestDifference: number
  /** `one`: read once, at the announced size. `any`: read whenever one likes, by intervals that allow for it. */
  looks: 'one' | 'any'
  /** Announced, both arms together: people allocated, and their appointments honoured or missed. */
  size: { people: number; appointments: number }
}
