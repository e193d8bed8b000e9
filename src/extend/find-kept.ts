import type { TimeLimit } from '../deadline/time-limit.js'
import type { Finding } from '../terms.js'
import { citeLaw } from './limit-words.js'

/** That a stage was given a limit of the law which it would have been without. */
export function findAdded({ id }: TimeLimit, law: TimeLimit, procedure: string): Finding {
  const { zh, en } = citeLaw(law)
  return {
    rule: law.id,
    severity: 'note',
    subject: id,
    message: {
      zh: `流程“${procedure}”的同一环节已补入法定期限“${law.label.zh}”（${zh}）`,
      en: `the limit of the law “${law.label.en}” (${en}) was added to the same stage of the procedure “${procedure}”`,
    },
    basis: law.basis,
  }
}

/** That a procedure has a limit of the law no more. */
export function findGone(law: TimeLimit, procedure: string): Finding {
  const { zh, en } = citeLaw(law)
  return {
    rule: law.id,
    severity: 'warning',
    subject: procedure,
    message: {
      zh: `原流程“${procedure}”载有法定期限“${law.label.zh}”（${zh}），修改后各环节均未载，不再跟踪；该期限仍然适用，请在有关环节补入`,
      en: `the procedure “${procedure}” of the base has the limit of the law “${law.label.en}” (${en}), and no stage has it any more, so that nobody tracks it; it binds all the same: name it in the stage that it belongs to`,
    },
    basis: law.basis,
  }
}
