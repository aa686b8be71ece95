import { Model, setTranslationMethod } from '@odoo/o-spreadsheet';
import { parse } from 'acorn';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inSwedish, tables } from '../../src/host/page/swedish/inSwedish';
import { sameInSwedish, untranslated } from './support/sameInSwedish';

const folder = dirname(createRequire(import.meta.url).resolve('@odoo/o-spreadsheet'));
const shipped = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** A term with the runs of whitespace that a template's line breaks make of a blank. */
const onOneLine = (term: string): string => term.replace(/\s+/g, ' ');

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every node of a syntax tree, from the top. */
function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child);
  }
}

/** The text of a literal, or of a template without values. */
const textOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  const quasis = node.type === 'TemplateLiteral' ? (node['quasis'] as readonly { value: { cooked: string } }[]) : [];
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
};

/** What the engine's code passes to `_t`; `undefined` for anything but a literal. */
const codeTerms = [...nodesOf(parse(shipped('o_spreadsheet.esm.js'), { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Node)]
  .filter((node) => node.type === 'CallExpression' && isNode(node['callee']) && node['callee']['name'] === '_t')
  .map((call) => textOf((call['arguments'] as readonly unknown[])[0]));

/** The texts of the templates, and the attributes that owl translates. */
const templateTerms = (() => {
  const templates = shipped('o_spreadsheet.xml').replace(/<!--[\s\S]*?-->/g, '');
  const decoded = (text: string): string =>
    text.replace(/&#xA0;/gi, '\u00a0').replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').trim();
  const tag = /<((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;
  const attributes = [...templates.matchAll(tag)].flatMap(([, inside = '']) =>
    [...inside.matchAll(/ (?:[\w-]+\.translate|(?<=^[a-z].*)(?:alt|aria-label|label|placeholder|title))="([^"]*)"/gs)].map((match) => match[1] ?? ''),
  );
  return [...templates.split(tag).filter((_, index) => index % 2 === 0), ...attributes].map(decoded).filter((text) => /[a-z]/i.test(text));
})();

const isTranslated = (term: string): boolean => untranslated.has(term) || sameInSwedish.has(term) || inSwedish(term) !== term;

const entries = tables.flatMap((table) => Object.entries(table));
const placeholdersOf = (text: string): string[] => (text.match(/%\(\w+\)s|%s|\[\[FUNCTION_NAME\]\]/g) ?? []).sort();

describe("the engine's texts in Swedish", () => {
  it('every text of the code is translated', () => {
    expect(codeTerms.length).toBeGreaterThan(1_500);
    expect(codeTerms.filter((term) => term === undefined || !isTranslated(term))).toEqual([]);
  });

  it('every text of the templates is translated', () => {
    expect(templateTerms.length).toBeGreaterThan(250);
    expect(templateTerms.filter((term) => !isTranslated(term))).toEqual([]);
  });

  it('every term of the tables is one of the engine', () => {
    const known = new Set([...codeTerms, ...templateTerms].flatMap((term = '') => [term, onOneLine(term)]));
    expect(entries.map(([term]) => term).filter((term) => !known.has(term))).toEqual([]);
  });

  it('no term stands in two tables', () => {
    expect(entries.map(([term]) => term).filter((term, index, all) => all.indexOf(term) !== index)).toEqual([]);
  });

  it('every translation has the placeholders of its term', () => {
    const differing = entries.filter(([term, swedish]) => placeholdersOf(term).join() !== placeholdersOf(swedish).join());
    expect(differing).toEqual([]);
  });

  it('a translation differs from its term, but for the words that Swedish has too', () => {
    expect(new Set(entries.filter(([term, swedish]) => term === swedish).map(([term]) => term))).toEqual(sameInSwedish);
  });

  it('an unknown text stays as it is, and a text over several lines is found', () => {
    expect(inSwedish('toString')).toBe('toString');
    expect(inSwedish('Add new columns to\n   avoid overwriting cells')).toBe('Infoga kolumner så att inga celler skrivs över');
  });

  it('a cell tells its error in Swedish', () => {
    console.debug = () => {};
    setTranslationMethod(inSwedish);
    const model = new Model({ sheets: [{ id: 'blad', cells: { A1: '=1/0', A2: '=SQRT(-4)' } }] });
    const messageAt = (row: number): unknown => model.getters.getEvaluatedCell({ sheetId: 'blad', col: 0, row }).message?.toString();
    expect(messageAt(0)).toBe('Det går inte att dividera med noll.');
    expect(messageAt(1)).toBe('Värdet (-4) får inte vara negativt.');
  });
});
