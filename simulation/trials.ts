import { parseArgs } from 'node:util'
import { type Claim, claimsOf, monteCarloError } from './trials/claims.ts'

/** `npm run trial-simulations -- --trials 5000 --seed 14`: plays trials whose truth is known, and says what the analysis made of them. */
const { values } = parseArgs({
  options: { trials: { type: 'string', default: '5000' }, seed: { type: 'string', default: '14' } },
})
const begun = performance.now()
let broken = 0
console.log(
  `${values.trials} trials of each kind, seed ${values.seed}; share ± Monte-Carlo error, and what it must be\n`,
)
for (const { title, claims } of claimsOf(Number(values.trials), Number(values.seed))) {
  console.log(title)
  for (const claim of claims) {
    const isBroken = claim.share < claim.least || claim.share > claim.most
    if (isBroken) broken++
    console.log(`  ${claim.words.padEnd(66)}${lineOf(claim)}${isBroken ? '  BROKEN' : ''}`)
  }
  console.log()
}
console.log(
  `${((performance.now() - begun) / 1000).toFixed(0)} s, ${broken === 0 ? 'every bound holds' : `${broken} broken`}`,
)
process.exitCode = broken === 0 ? 0 : 1

function lineOf(claim: Claim): string {
  const wanted =
    claim.least > 0 && claim.most < 1
      ? `${percent(claim.least)} to ${percent(claim.most)}`
      : claim.least > 0
        ? `at least ${percent(claim.least)}`
        : claim.most < 1
          ? `at most ${percent(claim.most)}`
          : ''
  return `${percent(claim.share, 2).padStart(8)} ± ${percent(monteCarloError(claim), 2)}  ${wanted}`
}

function percent(share: number, decimals = 1): string {
  return `${(share * 100).toFixed(decimals)} %`
}
