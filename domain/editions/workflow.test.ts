import { expect, test } from 'vitest'
import type { Role } from '../permissions'
import { editionActions, refusalOf, type EditionAction } from './workflow'
import type { EditionState } from './states'

const asked = (action: EditionAction, state: EditionState, role: Role, own = false) =>
  refusalOf(action, { state, authorId: own ? 1 : 2 }, { id: 1, role })

test('a reporter submits and does not publish', () => {
  expect(asked('submit', 'draft', 'reporter', true)).toBeNull()
  expect(asked('publish', 'approved', 'reporter')).toBe('Your role does not allow this.')
  expect(asked('publish-at-once', 'draft', 'reporter', true)).toBe('Your role does not allow this.')
})

test('nobody approves or sends back their own text', () => {
  expect(asked('approve', 'submitted', 'editor', true)).toMatch(/second editor/)
  expect(asked('reject', 'submitted', 'editor', true)).toMatch(/second editor/)
  expect(asked('approve', 'submitted', 'editor')).toBeNull()
})

test('only the chief editor kills', () => {
  expect(asked('kill', 'published', 'editor')).toBe('Your role does not allow this.')
  expect(asked('kill', 'published', 'chief-editor')).toBeNull()
})

test('an administrator touches no copy', () => {
  for (const action of Object.keys(editionActions) as EditionAction[]) {
    const [state] = editionActions[action].from
    expect(asked(action, state, 'administrator'), action).not.toBeNull()
  }
})

test('what is not in the right state is refused in words', () => {
  expect(asked('publish', 'draft', 'editor')).toBe('This is draft and cannot be published.')
  expect(asked('withdraw', 'unpublished', 'editor')).toBe(
    'This is unpublished and cannot be withdrawn.',
  )
})
