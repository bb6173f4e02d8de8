import { expect, test } from 'vitest'
import type { Role } from '../../src/domain/people.ts'
import { EVERY_OFFICE, roleIn, withPost } from '../../src/domain/posts.ts'

const agent = (role: Role, elsewhere?: Record<string, Role>) => ({ officeId: 'home', role, elsewhere })

test.each<[string, ReturnType<typeof agent>, string, Role]>([
  ['their own office is theirs', agent('agent'), 'home', 'agent'],
  ['another is not', agent('admin'), 'there', 'none'],
  ['a post elsewhere is what it says', agent('agent', { there: 'staff' }), 'there', 'staff'],
  ['and changes nothing at home', agent('agent', { there: 'admin' }), 'home', 'agent'],
  ['nor in a third office', agent('agent', { there: 'admin' }), 'third', 'none'],
  ['every office is each of them', agent('agent', { [EVERY_OFFICE]: 'admin' }), 'third', 'admin'],
  ['but their own, which is as it says', agent('agent', { [EVERY_OFFICE]: 'admin' }), 'home', 'agent'],
  ['one named counts before every', agent('agent', { [EVERY_OFFICE]: 'admin', there: 'agent' }), 'there', 'agent'],
  ['an account closed at home is closed everywhere', agent('none', { [EVERY_OFFICE]: 'admin' }), 'there', 'none'],
])('%s', (_, whose, where, role) => {
  expect(roleIn(whose, where)).toBe(role)
})

test('posts are given, changed and taken away one by one', () => {
  const one = withPost(agent('agent'), 'there', 'agent')
  expect(one).toEqual({ there: 'agent' })
  const two = withPost(agent('agent', one), EVERY_OFFICE, 'admin')
  expect(withPost(agent('agent', two), 'there', 'staff')).toEqual({ there: 'staff', [EVERY_OFFICE]: 'admin' })
  expect(withPost(agent('agent', one), 'there', 'none')).toBeUndefined()
})
