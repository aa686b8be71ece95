import { createRequire } from 'node:module';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that the page loads: where it lies and what it is. */
type Asset = { readonly file: string; readonly type: string };

const require = createRequire(import.meta.url);
const folder = (library: string, file = 'package.json'): string => dirname(require.resolve(`${library}/${file}`));

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

/** The libraries' files, as their packages ship them, by the path the page asks for. */
const libraries = (): Readonly<Record<string, Asset>> => {
  const engine = dirname(require.resolve('@odoo/o-spreadsheet'));
  const owl = dirname(require.resolve('@odoo/owl'));
  const icons = folder('font-awesome');
  return {
    '/owl.js': { file: join(owl, 'owl.iife.min.js'), type: script },
    '/o_spreadsheet.js': { file: join(engine, 'o_spreadsheet.min.iife.js'), type: script },
    '/chart.js': { file: join(dirname(require.resolve('chart.js')), 'chart.umd.min.js'), type: script },
    '/o_spreadsheet.xml': { file: join(engine, 'o_spreadsheet.xml'), type: 'text/xml; charset=utf-8' },
    '/o_spreadsheet.css': { file: join(engine, 'o_spreadsheet.css'), type: style },
    '/bootstrap.css': { file: join(folder('bootstrap'), 'dist/css/bootstrap.min.css'), type: style },
    '/icons/css/font-awesome.css': { file: join(icons, 'css/font-awesome.min.css'), type: style },
    '/icons/fonts/fontawesome-webfont.woff2': { file: join(icons, 'fonts/fontawesome-webfont.woff2'), type: 'font/woff2' },
  };
};

/** A file that is there; `tag` changes when it does, so that a browser that has it need not fetch it anew. */
export type FoundAsset = { readonly type: string; readonly tag: string; readonly body: () => Buffer };

export type HostFiles = {
  /** The folder with `Code.js`, `Sidebar.html` and `appsscript.json`, as they are pushed. */
  readonly dist: string;
  /** The folder with the page's own `page.html` and `page.css`. */
  readonly page: string;
  /** The page's script, bundled. */
  readonly script: string;
};

/** Reads a file of the host by the path that the page asks for; `undefined` if there is none. */
export const assetReader = ({ dist, page, script: pageScript }: HostFiles) => {
  const assets: Readonly<Record<string, Asset>> = {
    ...libraries(),
    '/': { file: join(page, 'page.html'), type: 'text/html; charset=utf-8' },
    '/page.js': { file: pageScript, type: script },
    '/page.css': { file: join(page, 'page.css'), type: style },
    '/Code.js': { file: join(dist, 'Code.js'), type: script },
  };
  return (path: string): FoundAsset | undefined => {
    const asset = Object.prototype.hasOwnProperty.call(assets, path) ? assets[path] : undefined;
    if (asset === undefined) return undefined;
    const { size, mtimeMs } = statSync(asset.file);
    return { type: asset.type, tag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`, body: () => readFileSync(asset.file) };
  };
};
