// @ts-check
import { readFileSync } from 'node:fs'

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8'))

/** @type {readonly import('xinfang-rules').CaseRecord[]} Invented. */
export const cases = read('cases-2024')

/** @type {import('xinfang-rules').CaseFile} Invented. */
export const hardCase = read('hard-case')

/** @type {Readonly<Record<string, Readonly<Record<string, string>>>>} By leader, by month: 新胜镇's own table for 2024. */
export const roster = read('roster-2024')
