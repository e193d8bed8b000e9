import { describe, expect, test } from 'vitest'
import { evaluateTargets, type Target, type TargetRules } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { inherited } from '../inherited.js'
import { refusalOf } from '../refusal.js'
import { withGoal, withPart } from './other-rules.js'

/** The rulebook with one target that lacks a part. */
function withoutPart(part: keyof Target): TargetRules {
  const { [part]: _, ...target } = xinsheng2024.targets['A-2'] as Target
  return withPart({ targets: { 'A-2': target } })
}

describe('rules that are refused', () => {
  test.each<[string, unknown, string]>([
    ['null', null, 'rules'],
    ['undefined', undefined, 'rules'],
    ['a list', [], 'rules'],
    ['a string', 'xinsheng2024', 'rules'],
    ['no id', withPart({ id: undefined }), 'rules.id'],
    ['an empty id', withPart({ id: '' }), 'rules.id'],
    ['no events', withPart({ events: undefined }), 'rules.events'],
    ['no fields', withPart({ fields: null }), 'rules.fields'],
    ['no indicators', withPart({ indicators: undefined }), 'rules.indicators'],
    ['a list of counts', withPart({ counts: [] }), 'rules.counts'],
    ['no targets', withPart({ targets: undefined }), 'rules.targets'],
    ['a target that is null', withPart({ targets: { 'T-1': null } }), 'rules.targets.T-1'],
    ['a target without a goal', withGoal(undefined), 'rules.targets.T-1'],
    ['a target without an id', withoutPart('id'), 'rules.targets.A-2'],
    ['a target without a label', withoutPart('label'), 'rules.targets.A-2'],
    ['a target without a basis', withoutPart('basis'), 'rules.targets.A-2'],
    ['a goal of an unknown kind', withGoal({ kind: 'most' }), 'rules.targets.T-1.goal.kind'],
    [
      'a target over an indicator that is not there',
      withGoal({ kind: 'rate', indicator: 'nobody', atLeast: '85' }),
      'rules.targets.T-1.goal.indicator',
    ],
    [
      'a target over a count that is not there',
      withGoal({ kind: 'none', count: 'nobody' }),
      'rules.targets.T-1.goal.count',
    ],
    [
      'a percentage above 100',
      withGoal({ kind: 'rate', indicator: 'education', atLeast: '100.01' }),
      'rules.targets.T-1.goal.atLeast',
    ],
    [
      'a percentage as a number',
      withGoal({ kind: 'rate', indicator: 'education', atLeast: 85 }),
      'rules.targets.T-1.goal.atLeast',
    ],
    [
      'an indicator named by a list',
      withGoal({ kind: 'rate', indicator: ['education'], atLeast: '85' }),
      'rules.targets.T-1.goal.indicator',
    ],
    [
      'an indicator named by an object that cannot be a name',
      withGoal({ kind: 'rate', indicator: { toString: 1 }, atLeast: '85' }),
      'rules.targets.T-1.goal.indicator',
    ],
    [
      'a count named by an object that cannot be a name',
      withGoal({ kind: 'none', count: { toString: 1 } }),
      'rules.targets.T-1.goal.count',
    ],
  ])('%s, with its place', (_, rules, path) => {
    const error = refusalOf(evaluateTargets(rules as TargetRules, {}))
    expect(error._tag).toBe('InvalidRulebook')
    expect(error.path.startsWith(path)).toBe(true)
    expect(error.message).toContain(path)
  })
})

describe('names that every object inherits', () => {
  test.each(inherited)('a goal over %s is refused where the rulebook does not define it', (name) => {
    const rate = withGoal({ kind: 'rate', indicator: name, atLeast: '85' })
    expect(refusalOf(evaluateTargets(rate, {}))).toMatchObject({ path: 'rules.targets.T-1.goal.indicator' })
    expect(refusalOf(evaluateTargets(withGoal({ kind: 'none', count: name }), {}))).toMatchObject({
      path: 'rules.targets.T-1.goal.count',
    })
  })
})
