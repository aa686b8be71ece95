import { parse, type Comment } from 'acorn';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundled } from '../../src/build/bundled';
import { codeBundle } from '../../src/build/codeBundle';
import { bundleName } from '../../src/build/stub';
import { withoutTexts } from '../../src/build/withoutTexts';
import { isOptional, type SheetFunction } from '../../src/functions/sheetFunction';
import { sheetFunctions } from '../../src/functions/table';
import { doors } from '../../src/server/main';

const code = await codeBundle();
const comments: Comment[] = [];
const program = parse(code, { ecmaVersion: 2020, sourceType: 'script', onComment: comments });

/** The top-level functions, as Google finds them: name, parameters and the comment that stands right before. */
const declared = program.body.flatMap((node) => {
  if (node.type !== 'FunctionDeclaration') return [];
  const parameters = node.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : parameter.type));
  const comment = comments.find(({ end }) => code.slice(end, node.start).trim() === '' && end < node.start)?.value ?? '';
  return [{ name: node.id.name, parameters, comment }];
});
const declarationOf = (name: string) => declared.find((declaration) => declaration.name === name);

/** Loads the bundle as an execution at Google does, and evaluates an expression beside it. */
const evaluated = (expression: string, services: object = {}): unknown => {
  const context = createContext(services);
  new Script(code).runInContext(context);
  return new Script(expression).runInContext(context);
};

describe('Code.js, read as data', () => {
  it('declares exactly the functions of the table and the doors', () => {
    expect(declared.map(({ name }) => name)).toEqual([...Object.keys(sheetFunctions), ...Object.keys(doors)]);
  });

  it('declares nothing else but the bundle, under a name that Google hides', () => {
    const others = program.body.filter(({ type }) => type !== 'FunctionDeclaration');
    expect(others.map((node) => code.slice(node.start, node.end).split('=')[0])).toEqual(['"use strict";', `var ${bundleName}`]);
  });

  it.each(Object.entries<SheetFunction>(sheetFunctions))('%s has the parameters and the help of the table', (name, definition) => {
    const declaration = declarationOf(name);
    expect(declaration?.parameters).toEqual(definition.arguments.map((argument) => argument.name));
    expect(declaration?.comment).toContain(definition.summary);
    expect(declaration?.comment).toContain('@customfunction');
    for (const argument of definition.arguments) {
      const line = declaration?.comment.split('\n').find((text) => text.includes(`} ${argument.name} `));
      expect(line).toContain(argument.help);
      expect(line?.endsWith('(valfri)')).toBe(isOptional(argument));
    }
  });

  it.each(Object.entries<SheetFunction>(sheetFunctions))('%s has its texts in the comments alone: no cell reads them', (_, { summary, source, arguments: parameters }) => {
    const bundle = program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [] : [code.slice(node.start, node.end)])).join('');
    for (const text of [summary, source, ...parameters.map(({ help }) => help)]) expect(bundle).not.toContain(text);
  });

  it('is no custom function where the table does not say so', () => {
    for (const door of Object.keys(doors)) expect(declarationOf(door)?.comment).not.toContain('@customfunction');
  });

  it('writes å, ä and ö as they are', () => {
    expect(code).toMatch(/[åäö]/);
    expect(code).not.toMatch(/\\x[ecEC][0-9a-fA-F]|\\u00[ecEC]/);
  });

  it('holds nothing that looks like a personal identity number', () => {
    expect(code).not.toMatch(/\b(19|20)?\d{2}[01]\d[0-3]\d[-+ ]?\d{4}\b/);
  });

  // The register's 158 kB came before the rules' 48: what a cell needs alone is held below.
  it('does not grow unseen, with the register, and is the same every time', async () => {
    expect(Buffer.byteLength(code)).toBeLessThan(240_000);
    expect(await codeBundle()).toBe(code);
  });

  it('has sheet functions that alone, with all years, municipalities and the ledger, are well under 120 kB', async () => {
    const contents = "export { callableFunctions } from './src/functions/callableFunctions';";
    const alone = await bundled({ stdin: { contents, resolveDir: '.' }, format: 'iife', globalName: 'alone_', platform: 'neutral', target: 'es2020', minify: true, plugins: [withoutTexts] });
    expect(Buffer.byteLength(alone)).toBeLessThan(85_000);
  });
});

describe('Code.js, run', () => {
  it('computes where only the language is', () => {
    expect(evaluated('PAYBACK_MONTHS(69600, 175000)')).toBeCloseTo(4.7726, 4);
    expect(evaluated('JSON.stringify(KOMMUN_INTAKT([["FS"], [""], ["AS"]]))')).toBe('[[175000],[""],[43000]]');
  });

  it('touches no service when it is loaded', () => {
    const touched: string[] = [];
    const services = {};
    for (const name of ['SpreadsheetApp', 'HtmlService', 'ScriptApp', 'Session', 'PropertiesService', 'Logger', 'console']) {
      Object.defineProperty(services, name, { get: () => touched.push(name) });
    }
    expect(evaluated('typeof onOpen', services)).toBe('function');
    expect(touched).toEqual([]);
  });
});
