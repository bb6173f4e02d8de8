import type { Finding } from '../app/upkeep/finding.ts'
import { type StateLanguage, sayFinding } from '../web/state/finding-words.ts'

const LEVELS: Record<StateLanguage, Record<Finding['level'], string>> = {
  fr: { ok: 'OK       ', warning: 'ATTENTION', problem: 'PROBLÈME ' },
  en: { ok: 'OK     ', warning: 'WARNING', problem: 'PROBLEM' },
}

/** Each thing looked at on a line, and how many need somebody. */
export function doctorReport(findings: Finding[], language: StateLanguage): string {
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length
  const [problems, warnings] = [count('problem'), count('warning')]
  return [
    ...findings.map((finding) => `${LEVELS[language][finding.level]}  ${sayFinding(finding, language)}`),
    '',
    language === 'fr'
      ? `Problèmes : ${problems}. À surveiller : ${warnings}.`
      : `Problems: ${problems}. To watch: ${warnings}.`,
  ].join('\n')
}
