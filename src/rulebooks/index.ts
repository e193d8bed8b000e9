/**
 * The regulations themselves, as data.
 *
 * @module rulebooks
 */
export { caomiao2023 } from './caomiao2023.js'
export { national2022 } from './national2022.js'
export { sanjian2021 } from './sanjian2021.js'
export { tongliang2022 } from './tongliang2022.js'
export { xinsheng2024 } from './xinsheng2024.js'
