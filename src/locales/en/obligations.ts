import type { GeneralDuty, ObligationCode } from '../../domain/obligation.ts'
import type { DutyWords } from '../duties.ts'

/** Art. 132-44 of the penal code. Papers keep their French names where people must ask for them in French. */
export const generalDuties: Record<GeneralDuty, DutyWords> = {
  summons: {
    short: 'Come to appointments',
    sentence: 'You must come when the SPIP or the judge gives you an appointment.',
    proof: undefined,
  },
  visits: {
    short: 'Receive the SPIP, give your papers',
    sentence: 'You must receive visits from the SPIP and give the papers it asks for.',
    proof: undefined,
  },
  job: {
    short: 'Say if your job changes',
    sentence: 'You must tell the SPIP when you change jobs, or when you lose your job.',
    proof: 'new work contract or paper from France Travail',
  },
  address: {
    short: 'Say if you move or go away',
    sentence: 'You must tell the SPIP if you move, if you go away for more than 15 days, and when you are back.',
    proof: "bill in your name or attestation d'hébergement",
  },
  hindrance: {
    short: 'Ask before some changes',
    sentence: 'If a new job or home makes your obligations harder to keep, you need the judge to agree first.',
    proof: undefined,
  },
  abroad: {
    short: 'Tell the judge before going abroad',
    sentence: 'Before any trip out of France, you must tell the judge: your officer will explain how.',
    proof: undefined,
  },
}

/** Art. 132-45 of the penal code. */
export const obligations: Record<ObligationCode, DutyWords> = {
  travail: {
    short: 'Work or train',
    sentence: 'You must work or follow a training course.',
    proof: 'work contract, payslip, training certificate or proof of your job search',
  },
  residence: {
    short: 'Live at the address set',
    sentence: 'You must live at the address set by the court: before you leave it, ask.',
    proof: "bill in your name or attestation d'hébergement",
  },
  soins: {
    short: 'Follow care',
    sentence: 'You must follow the care asked by the court.',
    proof: 'certificate of attendance (nothing about your health)',
  },
  pension: {
    short: 'Pay family support',
    sentence: 'You must pay child support, or your share of the family costs.',
    proof: 'proof of payment (bank statement, money order)',
  },
  reparer: {
    short: 'Pay for the damage',
    sentence: 'You must pay to repair the damage, as far as you can afford.',
    proof: 'proof of payment (transfer, money order)',
  },
  amendes: {
    short: 'Pay fines and costs',
    sentence: 'You must pay the fines and court costs, as far as you can afford.',
    proof: 'proof of payment or agreement from the Trésor public',
  },
  conduire: {
    short: 'Do not drive some vehicles',
    sentence: 'You must not drive the vehicles the court has forbidden you.',
    proof: undefined,
  },
  activite: {
    short: 'Do not do some jobs',
    sentence: 'You must not do the jobs or activities the court has forbidden you.',
    proof: undefined,
  },
  lieux: {
    short: 'Do not go to some places',
    sentence: 'You must not go to the places the court has forbidden you.',
    proof: undefined,
  },
  jeux: {
    short: 'Do not gamble',
    sentence: 'You must not bet or play games for money.',
    proof: undefined,
  },
  bars: {
    short: 'Do not go to bars',
    sentence: 'You must not go to bars, cafés or nightclubs.',
    proof: undefined,
  },
  personnes: {
    short: 'Do not meet some people',
    sentence: 'You must not meet the people the court has told you not to meet.',
    proof: undefined,
  },
  victime: {
    short: 'Do not contact the victim',
    sentence: 'You must not see the victim, talk or write to them, or send a message through someone else.',
    proof: undefined,
  },
  arme: {
    short: 'Have no weapon',
    sentence: 'You must not have a weapon, on you or anywhere else.',
    proof: undefined,
  },
  stage: {
    short: 'Take the course asked',
    sentence: 'You must take the course set by the court, to the end.',
    proof: 'course certificate (attestation de stage)',
  },
  publication: {
    short: 'Publish nothing about the case',
    sentence: 'You must not publish anything about the case, or talk about it in public.',
    proof: undefined,
  },
  conjoint: {
    short: "Live away from the couple's home",
    sentence: "You must live somewhere else than the couple's home: before you go there, ask.",
    proof: "attestation d'hébergement or bill in your name",
  },
  etranger: {
    short: 'Ask before going abroad',
    sentence: 'Before any trip out of France, you must ask the judge to agree, and wait for the answer.',
    proof: undefined,
  },
}
