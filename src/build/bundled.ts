import { build, type BuildOptions } from 'esbuild';
import { Explained } from './explained';

/** One bundle's text, with what all bundles have in common. What is wrong is shown by the bundler itself. */
export const bundled = async (options: BuildOptions): Promise<string> => {
  const common = { write: false, bundle: true, charset: 'utf8', legalComments: 'none', logLevel: 'error' } as const;
  const { outputFiles } = await build({ ...options, ...common }).catch(() => {
    throw new Explained('Bygget gick inte, se ovan.');
  });
  return outputFiles.map(({ text }) => text).join('');
};
