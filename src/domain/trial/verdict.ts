import { KNOWN_ENOUGH } from '../effect/outcome.ts'
import type { Analysis } from './analysis.ts'
import type { Estimate } from './estimates.ts'
import type { Plan } from './plan.ts'

/** The one sentence that may be said of a trial. */
export type Verdict =
  | 'outOfBalance'
  | 'stoppedForHarm'
  | 'notYet'
  | 'tooManyUnknown'
  | 'fewerMissed'
  | 'moreMissed'
  | 'noEffectShown'

/** In French, as pages and reports say it. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  outOfBalance:
    "Les deux groupes n'ont pas la taille que le tirage au sort devait leur donner : quelque chose d'autre que le hasard a joué. Ne lisez pas les résultats avant d'en avoir trouvé la cause.",
  stoppedForHarm: "L'essai doit s'arrêter : l'ajout fait du tort, plus souvent que le hasard ne l'explique.",
  notYet: "Il est trop tôt pour conclure : l'essai n'a pas atteint ce que le protocole annonçait.",
  tooManyUnknown:
    "L'issue de trop de rendez-vous est inconnue pour conclure : moins de quatre sur cinq sont renseignées dans un groupe.",
  fewerMissed:
    "Avec l'ajout, moins de rendez-vous sont manqués : l'écart est plus grand que ce que le hasard explique.",
  moreMissed: "Avec l'ajout, plus de rendez-vous sont manqués : l'écart est plus grand que ce que le hasard explique.",
  noEffectShown:
    "Aucun effet n'est montré. Cela ne prouve pas qu'il n'y en a pas : l'intervalle dit quels écarts restent possibles.",
}

/**
 * What would forbid to read comes first, then what may be said, and never a finding before the looks that the plan allows. `ended`: the time
 * that the protocol gave is over, for allocations and for outcomes to come in.
 */
export function verdictOf(analysis: Analysis, { looks }: Pick<Plan, 'looks'>, ended: boolean): Verdict {
  if (!analysis.balance.inBalance) return 'outOfBalance'
  if (analysis.harmful.length > 0) return 'stoppedForHarm'
  const found = findingOf(analysis.difference)
  const mayRead = analysis.complete || ended || (looks === 'any' && found !== undefined)
  if (!mayRead) return 'notYet'
  if ([analysis.control, analysis.extra].some(({ shareKnown }) => (shareKnown ?? 0) < KNOWN_ENOUGH))
    return 'tooManyUnknown'
  return found ?? 'noEffectShown'
}

/**
 * Whether rates and differences may be shown at all: of arms out of balance or too little known of they mislead, and before the one look they
 * would be a second.
 */
export function mayShowResults(verdict: Verdict, { looks }: Pick<Plan, 'looks'>): boolean {
  return verdict !== 'outOfBalance' && verdict !== 'tooManyUnknown' && !(verdict === 'notYet' && looks === 'one')
}

/** Whether the finding would stand whatever the unknown ones were. */
export function standsWhateverUnknown({ bounds }: Pick<Analysis, 'bounds'>): boolean {
  return bounds !== undefined && (bounds.interval.most < 0 || bounds.interval.least > 0)
}

function findingOf(difference: Estimate | undefined): 'fewerMissed' | 'moreMissed' | undefined {
  if (!difference) return undefined
  if (difference.interval.most < 0) return 'fewerMissed'
  return difference.interval.least > 0 ? 'moreMissed' : undefined
}
