/**
 * The median time of some runs of a task, in milliseconds.
 *
 * @param {() => unknown} task
 * @param {number} runs
 */
export const median = (task, runs) =>
  /** @type {number} */ (
    Array.from({ length: runs }, () => {
      const start = performance.now()
      task()
      return performance.now() - start
    }).sort((a, b) => a - b)[runs >> 1]
  )
