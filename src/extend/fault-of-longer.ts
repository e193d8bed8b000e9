import type { TimeLimit } from '../deadline/time-limit.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import { citeLaw, lengthText } from './limit-words.js'
import type { Variant } from './variants.js'

/** Why a limit may not stand beside a limit of the law on the same act: it would give more time than that. */
export function faultOfLonger(variant: Variant, law: TimeLimit, path: string): RuleErrorFacts | undefined {
  const { limit, lengthAt } = variant
  if (law.actor === 'petitioner') return faultOfPetitioner(variant, law, path)
  if (limit.length.unit !== law.length.unit) return undefined
  if (limit.length.amount > law.length.amount) {
    const [cited, { zh, en }] = [citeLaw(law), lengthText(law.length)]
    return invalid(`${path}.${lengthAt}.amount`, limit.length.amount, {
      zh: `不超过 ${law.length.amount} 的数：${cited.zh}定为${zh}，本地期限不得延长法定期限；请缩短，或去掉该期限而适用法定期限`,
      en: `at most ${law.length.amount}: ${cited.en} sets ${en}, and a local limit never lengthens that of the law; shorten it, or leave it out and the law's own binds`,
    })
  }
  return faultOfExtension(limit, law, path) ?? faultOfPauses(limit, law, path)
}

/** What the law gives to the petitioner no office may cut short. */
function faultOfPetitioner(
  { limit: { length }, lengthAt }: Variant,
  law: TimeLimit,
  path: string,
): RuleErrorFacts | undefined {
  const { amount, unit } = law.length
  const [cited, { zh, en }] = [citeLaw(law), lengthText(law.length)]
  if (length.unit !== unit) {
    return invalid(`${path}.${lengthAt}.unit`, length.unit, {
      zh: `"${unit}"：${cited.zh}给予信访人${zh}，本地不得缩短`,
      en: `"${unit}": ${cited.en} gives the petitioner ${en}, which no office may cut short`,
    })
  }
  if (length.amount >= amount) return undefined
  return invalid(`${path}.${lengthAt}.amount`, length.amount, {
    zh: `不少于 ${amount} 的数：${cited.zh}给予信访人${zh}，本地不得缩短`,
    en: `at least ${amount}: ${cited.en} gives the petitioner ${en}, which no office may cut short`,
  })
}

function faultOfExtension({ length, extension }: TimeLimit, law: TimeLimit, path: string): RuleErrorFacts | undefined {
  const most = law.length.amount + (law.extension?.max.amount ?? 0)
  if (extension === undefined || extension.max.unit !== length.unit) return undefined
  if (length.amount + extension.max.amount <= most) return undefined
  const { zh, en } = citeLaw(law)
  return invalid(`${path}.extension.max.amount`, extension.max.amount, {
    zh: `不超过 ${most - length.amount} 的数：连同延长，${zh}至多给予 ${most}`,
    en: `at most ${most - length.amount}: with its extension ${en} gives ${most} and no more`,
  })
}

function faultOfPauses({ pausedBy = [] }: TimeLimit, law: TimeLimit, path: string): RuleErrorFacts | undefined {
  const index = pausedBy.findIndex((reason) => !law.pausedBy?.includes(reason))
  if (index === -1) return undefined
  const { zh, en } = citeLaw(law)
  return invalid(`${path}.pausedBy[${index}]`, pausedBy[index], {
    zh: `${zh}的中止事由：以其他事由中止会延长法定期限，请去掉`,
    en: `a reason that pauses the limit of ${en}: another one would lengthen that; leave it out`,
  })
}

function invalid(path: string, given: unknown, expected: Label): RuleErrorFacts {
  return misfit('InvalidRulebook', path, given, expected)
}
