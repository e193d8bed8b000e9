import { describe, expect, it } from 'vitest'
import type { Vocabulary } from 'xinfang-rules'
import { checkFields } from '../../../src/condition/check-fields.js'
import { refusalOf } from '../refusal.js'

const vocabulary: Vocabulary = {
  events: { received: { zh: '收到', en: 'received' }, closed: { zh: '办结', en: 'closed' } },
  fields: {
    channel: {
      label: { zh: '渠道', en: 'Channel' },
      values: { letter: { zh: '来信', en: 'letter' }, visit: { zh: '来访', en: 'visit' } },
    },
    urgent: { label: { zh: '紧急', en: 'Urgent' }, values: 'boolean' },
  },
}

describe('the fields of a case', () => {
  it('are refused with the values that they may have', () => {
    expect(refusalOf(checkFields({ channel: 'fax' }, vocabulary, 'fields')).message).toBe(
      'fields.channel: "fax" is not one of "letter", "visit"',
    )
    expect(refusalOf(checkFields({ urgent: 'yes' }, vocabulary, 'fields')).message).toBe(
      'fields.urgent: "yes" is not one of true, false',
    )
  })

  it.each([['constructor'], ['toString'], ['__proto__']])('are never members that every object has: %s', (name) => {
    const fields = JSON.parse(`{ ${JSON.stringify(name)}: "letter" }`)
    expect(refusalOf(checkFields(fields, vocabulary, 'fields'))).toMatchObject({
      _tag: 'InvalidCase',
      path: `fields.${name}`,
    })
  })
})
