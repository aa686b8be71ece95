import { describe, expect, it } from 'vitest';
import { errorOf, scriptHost, valueOf } from './support/scriptHost';

const { run, runBundle } = scriptHost();
const echo = (...args: readonly unknown[]): unknown => valueOf(runBundle('function f(...args) { return args }', 'f', args));

describe('arguments and answers', () => {
  it.each([[[1, -0.5, 'å', '', true, false, null]], [[[[], [[]], {}]]], [[{ a: { b: [{ c: null }] } }]]])('%j arrive as they are', (args) => expect(echo(...args)).toEqual(args));

  it('are copies, however deep', () => {
    const given = { rows: [[1]] };
    expect(valueOf(runBundle('function f(given) { given.rows[0][0] = 2; return given }', 'f', [given]))).toEqual({ rows: [[2]] });
    expect(given).toEqual({ rows: [[1]] });
  });

  it('have null where there was undefined', () => {
    expect(echo(undefined, [undefined, 1], { a: undefined })).toEqual([null, [null, 1], { a: null }]);
    expect(run('return [undefined, { a: undefined }, [,]]')).toMatchObject({ ok: true, value: [null, { a: null }, [null]] });
    expect(run('return')).toMatchObject({ ok: true, value: null });
  });

  it('are lists and objects of the script', () => {
    expect(run('return [args instanceof Array, args[0] instanceof Object, args[0].list instanceof Array]', { list: [] })).toMatchObject({ value: [true, true, true] });
  });

  it('have a key __proto__ like any other', () => {
    const given: unknown = JSON.parse('{"__proto__": {"polluted": true}, "a": 1}');
    const echoed = runBundle('function f(given) { return [given, given.polluted === undefined, Object.keys(given)] }', 'f', [given]);
    expect(JSON.stringify(valueOf(echoed))).toBe('[{"__proto__":{"polluted":true},"a":1},true,["__proto__","a"]]');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('may hold line separators and quotes', () => expect(echo('\u2028\u2029"\'`\\${1}</script>')).toEqual(['\u2028\u2029"\'`\\${1}</script>']));
});

describe('an answer is refused when it holds', () => {
  it.each([
    ['a date', 'new Date()', 'svaret är Date'],
    ['a date inside', '{ a: [1, new Date()] }', 'svaret.a[1] är Date'],
    ['NaN', '[NaN]', 'svaret[0] är NaN; bara ändliga tal kan skickas.'],
    ['infinity', '-Infinity', 'svaret är -Infinity; bara ändliga tal kan skickas.'],
    ['a function', '[() => 1]', 'svaret[0] är Function'],
    ['a symbol', 'Symbol()', 'svaret är Symbol'],
    ['a big integer', '5n', 'svaret är BigInt'],
    ['a map', 'new Map()', 'svaret är Map'],
    ['an object of a class', 'new (class Kind {})()', 'svaret är Object'],
    ['an error', 'new Error("x")', 'svaret är Error'],
    ['a promise', 'Promise.resolve(1)', 'svaret är Promise'],
    ['a range', 'range(1, 1)', 'svaret är Range'],
    ['a service', '{ app: SpreadsheetApp }', 'svaret.app är SpreadsheetApp'],
    ['itself', '(() => { const ring = {}; ring.ring = ring; return ring })()', 'Maximum call stack'],
  ])('%s', (_what, value, expected) => expect(errorOf(run(`return ${value}`))).toContain(expected));

  it.each([[new Date(0)], [Number.NaN], [() => 1], [new Map()]])('and so is an argument: %s', (value) => {
    const answer = runBundle('function f() { SpreadsheetApp.flush() }', 'f', [[value]]);
    expect(errorOf(answer)).toMatch(/^argument\[0\]\[0\] är /);
    expect(answer.calls.flushes).toBe(0);
  });
});
