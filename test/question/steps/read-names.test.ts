import { expect, it } from 'vitest'
import { asksOf, readThread } from '../read.ts'

it('takes the longest phrase', () => {
  expect(readThread('who patches the hands off kluster').asks[0]?.topic.variant).toBe('hands-off')
})

it('reads over an article and over a version inside a name', () => {
  expect(asksOf('rotate the api keys of nlake: us?')).toEqual(['nimbus/lake identity-access/manage-keys'])
})

it('reads a phrase that begins inside a product’s name', () => {
  expect(asksOf('who writes the nimbus boxes security group')).toEqual([
    'nimbus/boxes network-controls/configure',
  ])
})

it('reads a verb whose particle comes after its object', () => {
  expect(asksOf('who locks the former admin out of nlake')).toEqual([
    'nimbus/lake identity-access/control-access',
  ])
})

it('says in the trail what each phrase may mean', () => {
  expect(readThread('who patches nbx').trail).toContain('read-names: "nbx" may mean nimbus/boxes')
})
