/** Of what a short run shows, the long one: with AT_NIGHT, as `.ci/nightly` gives it. */
export const AT_NIGHT = process.env.AT_NIGHT !== undefined
