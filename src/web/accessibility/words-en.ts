export const DECLARED = {
  state: { full: 'fully compliant', partly: 'partly compliant', not: 'not compliant' },
  link: (state: string) => `Accessibility: ${state}`,
}
