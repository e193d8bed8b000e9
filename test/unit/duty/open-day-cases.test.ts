import { describe, expect, it } from 'vitest'
import { checkOpenDay, renderError } from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { plan } from './open-days.js'

describe('a record of a step that is done once for all cases', () => {
  it('bears no case, and the refusal says why', () => {
    const records = [{ what: 'report', on: '2024-10-15', case: 'c1' }]
    const refused = refusalOf(checkOpenDay(plan('2024-10-14'), records, { asOf: '2024-12-31' }))
    expect(refused.message).toBe(
      'records[0].case: "c1" is not possible here, as only answers are given case by case; leave it out',
    )
    expect(renderError(refused, 'zh')).toBe('records[0].case："c1" 不符合要求，应为：不填（只有答复才按案件记录）')
  })
})
