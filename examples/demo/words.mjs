// @ts-check

/** @param {'zh-CN' | 'en-GB'} locale */
const inLanguage = (locale) => new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
const weekdays = { zh: inLanguage('zh-CN'), en: inLanguage('en-GB') }

/**
 * The weekday of a date, `周三` or `Wed`. The date is read as UTC, so that no time zone can shift it.
 *
 * @param {string} on
 * @param {'zh' | 'en'} language
 */
export function weekday(on, language) {
  return weekdays[language].format(new Date(`${on}T00:00:00Z`))
}

/** @param {string} on */
export const dateWithWeekday = (on) => `${on} ${weekday(on, 'zh')}`
