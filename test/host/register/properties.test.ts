import { describe, expect, it } from 'vitest';
import { errorOf, scriptHost } from '../support/scriptHost';

describe('the document properties', () => {
  it('are null until they are set, and stay for the next execution', () => {
    const { value } = scriptHost();
    expect(value('const own = PropertiesService.getDocumentProperties(); const before = own.getProperty("a"); own.setProperty("a", "1").setProperty("__proto__", "2"); return [before, own.getProperty("a"), own.getProperty("__proto__"), own.getProperty("toString")]')).toEqual([null, '1', '2', null]);
    expect(value('return PropertiesService.getDocumentProperties().getProperty("a")')).toBe('1');
  });
  it('hold 9 KB each', () => {
    const { run } = scriptHost();
    const set = (many: number) => run(`PropertiesService.getDocumentProperties().setProperty("a", "å".repeat(${many}))`);
    expect(set(4608)).toMatchObject({ ok: true });
    expect(errorOf(set(4609))).toBe('Exception: Argument too large: value');
  });
  it('hold 500 KB together', () => {
    const { run, engine } = scriptHost();
    const answer = run('for (let at = 0; at < 100; at += 1) PropertiesService.getDocumentProperties().setProperty("a" + at, "x".repeat(9000))');
    expect(errorOf(answer)).toContain('You have exceeded the property storage quota.');
    expect(Object.keys(engine.own.state.properties)).toHaveLength(56);
  });
  it('are set several at once, the others staying, and told together', () => {
    const { value } = scriptHost();
    const asked = 'const own = PropertiesService.getDocumentProperties(); own.setProperty("a", "0"); own.setProperty("b", "1"); const all = own.setProperties({ a: "1", c: "å", "__proto__": "p", ["__proto__"]: "q" }).getProperties(); return [Object.entries(all), Object.getPrototypeOf(all) === Object.prototype]';
    expect(value(asked)).toEqual([[['a', '1'], ['b', '1'], ['c', 'å'], ['__proto__', 'q']], true]);
  });
  it('told together are a copy', () => {
    const { value } = scriptHost();
    expect(value('const own = PropertiesService.getDocumentProperties(); own.getProperties().a = "1"; return own.getProperty("a")')).toBe(null);
  });
  it('are all set or none', () => {
    const { run, engine } = scriptHost();
    expect(errorOf(run('PropertiesService.getDocumentProperties().setProperties({ a: "1", b: "x".repeat(9217) })'))).toBe('Exception: Argument too large: value');
    expect(engine.own.state.properties).toEqual({});
  });
  it.each(['null', '"a"', '["a"]', 'undefined', 'new Map()', 'new Proxy({ a: "1" }, {})'])('are not set by %s', (given) => {
    expect(errorOf(scriptHost().run(`PropertiesService.getDocumentProperties().setProperties(${given})`))).toContain('match the method signature');
  });
  it('are gone when they are deleted, also those that are not there', () => {
    expect(scriptHost().value('const own = PropertiesService.getDocumentProperties().setProperties({ a: "1", b: "2" }); return own.deleteProperty("a").deleteProperty("c").getProperties()')).toEqual({ b: '2' });
  });
  it('cost one call each time, however many', () => {
    const { run } = scriptHost();
    expect(run('const own = PropertiesService.getDocumentProperties(); own.setProperties({ a: "1", b: "2", c: "3" }); own.getProperties(); own.deleteProperty("a")').calls).toMatchObject({ reads: 2, writes: 2, others: 0 });
  });
});
