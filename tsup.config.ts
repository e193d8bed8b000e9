import path from 'node:path'
import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    rulebooks: 'src/rulebooks/index.ts',
    examples: 'src/rulebooks/examples/index.ts',
    render: 'src/render/index.ts',
    receipt: 'src/receipt/index.ts',
    extend: 'src/extend/index.ts',
    schema: 'src/schema/index.ts',
  },
  format: ['esm', 'cjs'],
  splitting: true, // otherwise every CommonJS entry carries its own copy of the calendar
  treeshake: true, // Rollup's CommonJS has source maps that lead to the source, and by relative paths
  clean: true,
  sourcemap: true,
  target: 'es2019', // older bundlers fail on `?.` and `??`
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
  noExternal: [/^fp-ts/, /^@noble\/hashes/], // of the latter CommonJS has no other copy
  esbuildPlugins: [
    {
      // fp-ts has no `exports`; its ES build, bundled, lets every unused function be dropped.
      name: 'fp-ts-es6',
      setup(build) {
        build.onResolve({ filter: /^fp-ts\/lib\// }, ({ path: name }) => ({
          path: path.resolve('node_modules/fp-ts', name.replace('fp-ts/lib/', 'es6/')),
          sideEffects: false,
        }))
      },
    },
  ],
})
