/**
 * The regulations themselves, as data.
 *
 * @module rulebooks
 */
export { caomiao2023 } from './caomiao2023.js'
export { menghe2020 } from './menghe2020.js'
export { national2005 } from './national2005.js'
export { national2022 } from './national2022.js'
export { sanjian2021 } from './sanjian2021.js'
export { simplified2016 } from './simplified2016.js'
export { tongliang2022 } from './tongliang2022.js'
export { xinsheng2024 } from './xinsheng2024.js'
