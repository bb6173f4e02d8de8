import { expect, test } from 'vitest'
import { openVault, WrongSecret } from '../../../src/store/engine/vault.ts'

const vault = openVault('a secret')

test('what is sealed opens with the same secret, in the same place', () => {
  for (const plain of ['', 'Benali', 'é🙂\u0000', 'x'.repeat(100_000)]) {
    expect(openVault('a secret').open(vault.seal(plain, 'people.name'), 'people.name')).toBe(plain)
  }
})

test('the same words are sealed differently every time: nobody sees that two people share a name', () => {
  const sealed = Array.from({ length: 2000 }, () => vault.seal('Benali', 'people.name'))
  expect(new Set(sealed).size).toBe(2000)
})

test('another secret is recognised as such', () => {
  const sealed = openVault('another').seal('Benali', 'people.name')
  expect(() => vault.open(sealed, 'people.name')).toThrow(WrongSecret)
  for (const nonsense of ['', 'Benali', 'a.b.c', '.'])
    expect(() => vault.open(nonsense, 'people.name')).toThrow(WrongSecret)
})

test('what was moved, changed in any character or cut short does not open', () => {
  const sealed = vault.seal('Benali', 'people.name')
  expect(() => vault.open(sealed, 'people.phone')).toThrow()
  for (let at = sealed.indexOf('.') + 1; at < sealed.length; at++) {
    const other = sealed[at] === 'A' ? 'Q' : 'A'
    expect(() => vault.open(sealed.slice(0, at) + other + sealed.slice(at + 1), 'people.name')).toThrow()
    expect(() => vault.open(sealed.slice(0, at), 'people.name')).toThrow()
  }
})

test('a look-up key is the same every time, and another for another kind or secret', () => {
  const key = vault.lookup('phone', '+33612345678')
  expect(openVault('a secret').lookup('phone', '+33612345678')).toBe(key)
  expect(vault.lookup('case', '+33612345678')).not.toBe(key)
  expect(vault.lookup('phone', '+33612345679')).not.toBe(key)
  expect(openVault('another').lookup('phone', '+33612345678')).not.toBe(key)
})
