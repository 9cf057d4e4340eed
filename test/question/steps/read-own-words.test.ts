import { expect, it } from 'vitest'
import { ask } from '../../the-bot.ts'
import { asksOf } from '../read.ts'

it('a word means what the file of the named service says', () => {
  expect(asksOf('who looks after the mooring policies of nimbus anchor?')).toEqual([
    'nimbus/anchor application/configure',
  ])
})

it('what it means in general gives way', () => {
  expect(asksOf('who sets the line in nimbus anchor?')).toEqual(['nimbus/anchor network-controls/configure'])
})

it('it means nothing of the kind at another service', () => {
  expect(asksOf('who looks after the mooring policies of nimbus lake?')).toEqual(['nimbus/lake'])
})

it('the things of its kind or model are its words too, and its own win', () => {
  expect(asksOf('who looks after the hot partition in nimbus lake?')).toEqual(['nimbus/lake application'])
  expect(asksOf('who looks after the hot partition in nimbus boxes?')).toEqual(['nimbus/boxes'])
  expect(asksOf('who sets the sharing rules in nimbus anchor?')).toEqual([
    'nimbus/anchor identity-access/control-access',
  ])
  expect(asksOf('whose are the custom fields in nimbus anchor?')).toEqual([
    'nimbus/anchor network-controls/configure',
  ])
})

it('of two services the nearer decides', () => {
  expect(asksOf('who patches nbx, and whose are the mooring policies of nimbus anchor?')).toEqual([
    'nimbus/boxes patch',
    'nimbus/anchor application/configure',
  ])
})

it('a deed said to it beats the duty it has by itself', () => {
  expect(asksOf('who backs up the mooring policies of nimbus anchor?')).toEqual([
    'nimbus/anchor application/back-up',
  ])
})

it('a word of the product’s very name says nothing where something else is asked', () => {
  expect(
    ask('who guards the building Cloud Audit Logs runs in?').reply.answers.map(({ layer }) => layer),
  ).toEqual(['facility'])
})
