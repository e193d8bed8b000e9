/** Names that every object inherits. */
export const inherited: readonly string[] = ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf']
