import { parse, type AnyNode, type ObjectExpression } from 'acorn';
import { transform, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';

/** What is said of a function and of its arguments. Google shows it from the comments of the stubs; no cell reads it. */
const texts: ReadonlySet<string> = new Set(['summary', 'result', 'examples', 'source', 'help']);

/** Leaves those texts out of a bundle, from where functions and their common arguments are declared. */
export const withoutTexts: Plugin = {
  name: 'without-texts',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/]functions[\\/](?:definitions[\\/][A-Z_]+|commonArguments)\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', charset: 'utf8' });
      return { contents: cut(code), loader: 'js' };
    });
  },
};

/** A module without the properties that are texts, in any object that it writes out. */
const cut = (code: string): string => {
  const places: (readonly [start: number, end: number])[] = [];
  visit(parse(code, { ecmaVersion: 2020, sourceType: 'module' }), ({ properties }) => {
    for (const property of properties) {
      if (property.type === 'Property' && property.key.type === 'Identifier' && texts.has(property.key.name)) places.push([property.start, property.end]);
    }
  });
  return places.sort(([a], [b]) => a - b).reduceRight((rest, [start, end]) => `${rest.slice(0, start)}${rest.slice(end).replace(/^,/, '')}`, code);
};

/** Every object that is written out in a tree; not what is inside the texts themselves, which goes with them. */
const visit = (node: AnyNode, found: (object: ObjectExpression) => void): void => {
  if (node.type === 'ObjectExpression') found(node);
  for (const part of Object.values<unknown>({ ...node })) {
    for (const inner of Array.isArray(part) ? part : [part]) if (isNode(inner) && !isText(inner)) visit(inner, found);
  }
};

const isNode = (value: unknown): value is AnyNode => typeof value === 'object' && value !== null && 'type' in value;

const isText = (node: AnyNode): boolean => node.type === 'Property' && node.key.type === 'Identifier' && texts.has(node.key.name);
