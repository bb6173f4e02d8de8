import { expect, test } from 'vitest'
import { isAdministrator, isMultiFactor, isStrongEnough } from '../../../src/domain/sign-in/factors.ts'

test('an administrator is whoever sets up an office, their own or any other', () => {
  expect(isAdministrator({ role: 'admin' })).toBe(true)
  expect(isAdministrator({ role: 'agent', elsewhere: { one: 'staff', '*': 'admin' } })).toBe(true)
  expect(isAdministrator({ role: 'staff', elsewhere: { one: 'agent' } })).toBe(false)
})

test('two factors were proven when a level of ProConnect or the means say so, and never otherwise', () => {
  const assurance = 'https://proconnect.gouv.fr/assurance'
  for (const acr of [
    'eidas2',
    'eidas3',
    'eidas1-mfa',
    `${assurance}/self-asserted-2fa`,
    `${assurance}/consistency-checked-2fa`,
  ])
    expect(isMultiFactor({ acr, amr: [] }), acr).toBe(true)
  for (const acr of ['eidas1', 'eidas0', '2', 'noteidas2', 'eidas20', `${assurance}/self-asserted`, ''])
    expect(isMultiFactor({ acr, amr: ['pwd'] }), acr).toBe(false)
  expect(isMultiFactor({ acr: undefined, amr: ['pwd', 'otp', 'mfa'] })).toBe(true)
  expect(isMultiFactor({ acr: undefined, amr: ['mail'] })).toBe(false)
})

test('a level is one of those that are asked for, or any where none is', () => {
  expect(isStrongEnough('eidas1', ['eidas1', 'eidas2'])).toBe(true)
  expect(isStrongEnough('eidas0', ['eidas1', 'eidas2'])).toBe(false)
  expect(isStrongEnough(undefined, ['eidas1'])).toBe(false)
  expect(isStrongEnough(undefined, [])).toBe(true)
})
