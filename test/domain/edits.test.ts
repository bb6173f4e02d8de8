import { expect, test } from 'vitest'
import { editsOf } from '../../src/domain/edits.ts'

const NAMES = ['one', 'two'] as const

test.each([
  ['what its writer changed', { one: 'a' }, { one: 'b' }, { one: 'a' }, ['one'], []],
  ['and not what others did meanwhile', { one: 'a' }, { one: 'a' }, { one: 'c' }, [], []],
  ['nor what both changed alike', { one: 'a' }, { one: 'b' }, { one: 'b' }, [], []],
  ['what both changed otherwise is contested', { one: 'a' }, { one: 'b' }, { one: 'c' }, ['one'], ['one']],
  ['what is emptied', { one: 'a', two: 'x' }, { one: '', two: 'x' }, { one: 'a', two: 'x' }, ['one'], []],
  ['an empty field is nothing', { one: '' }, { one: undefined }, {}, [], []],
  ['line breaks as browsers write them', { one: 'a\r\nb' }, { one: 'a b' }, { one: 'a\nc' }, [], []],
])('a form changes %s', (_, shown, written, stored, edited, contested) => {
  expect(editsOf<'one' | 'two'>(NAMES, { shown, written, stored })).toEqual({ edited, contested })
})
