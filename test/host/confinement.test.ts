import { describe, expect, it } from 'vitest';
import { scriptHost } from './support/scriptHost';

const host = scriptHost({ Sidebar: '' });

/**
 * Ways to get hold of something that was made outside the script's context. Each gives a value, or calls `leak` with
 * one; its constructor's constructor would then make functions that see the host's `process`.
 */
const attempts: Readonly<Record<string, string>> = {
  'the global object': 'return globalThis',
  'a service': 'return SpreadsheetApp',
  "a service's prototype": 'return Object.getPrototypeOf(SpreadsheetApp)',
  'a method': 'return SpreadsheetApp.getActiveSpreadsheet',
  'toString of a service': 'return SpreadsheetApp.toString',
  'a service that a service gave': 'return sheet.getDataRange()',
  'a list of values': 'return range(1, 1).getValues()',
  'a row of values': 'return range(1, 1).getValues()[0]',
  'a date': 'return range(1, 1).setValues([[new Date()]]).getValues()[0][0]',
  'formulas': 'return range(1, 1).getFormulas()[0]',
  'an error of a service': 'try { sheet.getRange(0, 1, 1, 1) } catch (error) { return error }',
  'an error of a missing member': 'try { sheet.nope } catch (error) { return error }',
  'an error of a refused change': 'try { sheet.x = 1 } catch (error) { return error }',
  'an error of the engine': "try { spreadsheet.insertSheet('a*b') } catch (error) { return error }",
  'an error of a wrong argument': 'try { range(1, 1).setValues([[Symbol()]]) } catch (error) { return error }',
  'a stack overflow inside a service': `const deep = () => { try { deep() } catch (error) { leak(error) } try { sheet.getLastRow() } catch (error) { leak(error) } }; deep(); return 0`,
  'a replaced Array.from': 'Array.from = (items) => { leak(items); return items }; return range(1, 1).getValues()',
  'a replaced Object.assign': 'Object.assign = (...items) => { items.forEach(leak) }; return told(() => sheet.getRange(0, 1, 1, 1))',
  'replaced methods of lists': `for (const name of ['map', 'every', 'filter', 'slice', 'concat', 'forEach']) Array.prototype[name] = function (...args) { leak(args[0]); leak(this); return this };
    range(1, 1).setValues([[1]]); return range(1, 1).getValues()`,
  'a list with a map of its own, written': 'const row = [1]; row.map = (act) => leak(act); row.every = row.map; const rows = [row]; rows.map = row.map; rows.every = row.map; return range(1, 1).setValues(rows)',
  'a replaced iterator': `Array.prototype[Symbol.iterator] = function () { leak(this); return { next: (...args) => { leak(args); return { done: true } } } }; return range(1, 1).getValues()`,
  'a setter on every list': "Object.defineProperty(Array.prototype, '0', { set(value) { leak(value); leak(this) } }); return range(1, 1).getValues()",
  'the caller of a getter': 'const rows = [[1]]; Object.defineProperty(rows, 0, { get: function me() { leak(me.caller); return [1] } }); return range(1, 1).setValues(rows)',
  'a proxy in place of a list': `const spy = new Proxy([[1]], { get: (...args) => { args.forEach(leak); return Reflect.get(...args) }, getPrototypeOf: (target) => { leak(target); return null } });
    return range(1, 1).setValues(spy)`,
  'a date with methods of its own': 'const date = new Date(); date.getTime = function (...args) { args.forEach(leak); leak(this); return 1 }; return range(1, 1).setValues([[date]])',
  'a text made by an object': "return told(() => spreadsheet.toast({ toString: function (...args) { args.forEach(leak); leak(this); return 'x' } }, ''))",
  'stack frames': "Error.prepareStackTrace = (error, frames) => { leak(frames); frames.forEach((frame) => { leak(frame); leak(frame.getThis()); leak(frame.getFunction()) }) }; new Error('x').stack; return told(() => sheet.getRange(0, 1, 1, 1))",
  'stack frames, seen from a getter': "Object.defineProperty(Error, 'prepareStackTrace', { value: (error, frames) => leak(frames[0]) }); return 0",
  'the arguments': 'return args',
};

// What is looked at: the value, its constructor and prototype, all the way up.
const search = `
const leak = (value) => {
  for (let each = value, steps = 0; each !== null && each !== undefined && steps < 6; steps += 1) {
    for (const maker of [each.constructor, Object(each).__proto__ && Object(each).__proto__.constructor]) {
      let outside = 'undefined';
      try { outside = maker.constructor('return typeof process')(); } catch (error) { outside = error instanceof EvalError ? 'undefined' : 'undefined'; }
      if (outside !== 'undefined') found = true;
      if (typeof maker === 'function' && !(maker instanceof Function)) found = true;
    }
    each = Object.getPrototypeOf(Object(each));
  }
};
let found = false;`;

describe('a script finds no way out of its context through', () => {
  it.each(Object.entries(attempts))('%s', (_what, attempt) => {
    const body = `${search}
      const answer = (() => { try { ${attempt} } catch (error) { return error } })();
      try { leak(answer) } catch (error) { }
      return found`;
    expect(host.run(body, 'x', [1], { a: 1 })).toMatchObject({ ok: true, value: false });
  });

  it.each(["this.constructor.constructor('return process')()", "new Function('return process')()", "eval('process')", "SpreadsheetApp.flush.constructor('return process')()"])('%s', (code) => {
    expect(host.runBundle(`function f() { return typeof (${code}) }`, 'f')).toMatchObject({ ok: false });
  });
});

describe('what a script leaves behind for the host to read', () => {
  it.each([
    ['a returned list with a map of its own', 'const list = [1]; list.map = (act) => act.constructor("return process")(); return list'],
    ['a returned proxy', 'return new Proxy({}, { ownKeys: () => { while (true); } })'],
    ['a getter that never ends', 'return { get a() { while (true); } }'],
    ['a toJSON that never ends', 'return { toJSON() { while (true); } }'],
    ['an error whose message never ends', 'throw { get message() { while (true); } }'],
    ['an error that is a proxy', 'throw new Proxy({}, { getOwnPropertyDescriptor: () => { while (true); }, get: () => { while (true); } })'],
    ['an error that is a text', 'throw "bara text"'],
    ['a promise that never ends', 'Promise.resolve().then(() => { while (true); }); return 1'],
  ])('%s stops no host', (_what, body) => {
    const answer = host.runBundle(`function f() { ${body} }`, 'f', [], { sheetId: 'forsta', col: 0, row: 0 }, 50);
    expect(answer.milliseconds).toBeLessThan(2_000);
    if (answer.ok) expect(typeof answer.value).not.toBe('undefined');
    else expect(answer.error).not.toBe('');
  });
});
