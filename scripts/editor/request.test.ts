import { expect, test } from 'vitest'
import { readRequest } from './request'

test('an account is made from arguments, with the password from the environment', () => {
  const words = ['--email', ' Ilse@Entente.example ', '--name', 'Ilse Marin', '--role', 'Editor']
  expect(readRequest(words, { EDITOR_PASSWORD: 'four rivers meet below' })).toEqual({
    verb: 'create',
    email: 'ilse@entente.example',
    name: 'Ilse Marin',
    role: 'editor',
    password: 'four rivers meet below',
  })
})

test('with nothing given, everything is asked for', () => {
  expect(readRequest([], {})).toEqual({ verb: null })
})

test('an account is named to be closed, and opened again', () => {
  const email = 'ilse@entente.example'
  expect(readRequest(['--email', email, '--disable'], {})).toEqual({ verb: 'disable', email })
  expect(readRequest(['--email', email, '--enable'], {})).toEqual({ verb: 'enable', email })
})

test('every field that will not do is told, all at once', () => {
  const words = ['--email', 'nobody', '--name', ' ', '--role', 'king']
  const refusal = () => readRequest(words, { EDITOR_PASSWORD: 'short' })
  expect(refusal).toThrow('This is no email address.')
  expect(refusal).toThrow('Give a name')
  expect(refusal).toThrow('Roles: reporter, editor')
  expect(refusal).toThrow('Use 12 characters or more.')
})

test('words it does not know, or that contradict each other, are answered with the usage', () => {
  expect(() => readRequest(['--delete'], {})).toThrow('--reset-password')
  expect(() => readRequest(['--disable', '--enable'], {})).toThrow('--reset-password')
})
