import { bundled } from './bundled';
import { globals } from './globals';
import { bundleName, stub } from './stub';
import { withoutTexts } from './withoutTexts';

/**
 * `Code.js`: the bundle, which does nothing when loaded, and after it one top-level function per name that Google
 * calls. Google sees only such functions; esbuild lowers the syntax, and `lib` in tsconfig has refused any library
 * member that Google might lack.
 */
export const codeBundle = async (): Promise<string> => {
  const code = await bundled({
    stdin: {
      contents: `
        export { callableFunctions as functions } from './src/functions/callableFunctions';
        export { doors } from './src/server/main';
      `,
      resolveDir: '.',
    },
    // Modules are strict, and so is all that is tested; a script is only if it says so.
    banner: { js: '"use strict";' },
    format: 'iife',
    globalName: bundleName,
    platform: 'neutral',
    target: 'es2020',
    minify: true,
    plugins: [withoutTexts],
  });
  return [code, ...globals.map(stub)].join('\n');
};
