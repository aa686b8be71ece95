import { describe, expect, it } from 'vitest';
import { client, documentOf, settle } from '../support/client';
import { scriptHost } from '../support/scriptHost';

/** What stands in cells after a text has been pasted over them from another program. */
const pasted = (text: string, format: string): { readonly values: unknown; readonly formulas: unknown } => {
  const host = scriptHost();
  const [rows, columns] = [text.split('\n').length, text.split(/\t|\n/).length / text.split('\n').length];
  host.value('range(1, 1, ...args[0]).setNumberFormat(args[1])', [rows, columns], format);
  const tab = client(host.session, 'tab');
  tab.model.dispatch('PASTE_FROM_OS_CLIPBOARD', { target: [{ left: 0, right: 0, top: 0, bottom: 0 }], clipboardContent: { text } });
  settle(tab);
  expect(documentOf(tab)).toEqual(documentOf(host.engine));
  const read = (method: string): unknown => host.value(`return range(1, 1, ...args[0]).${method}()`, [rows, columns]);
  return { values: read('getValues'), formulas: read('getFormulas') };
};

describe('a text from another program', () => {
  it.each(['=1+1', '+46 70 123 45 67', '=HYPERLINK("http://a.se")', '12,5', '007', '22 500 kr', '2026-01-15'])('%s stays as it is in a cell of plain text', (text) => {
    expect(pasted(text, '@')).toEqual({ values: [[text]], formulas: [['']] });
  });

  it('is a formula in any other cell', () => {
    expect(pasted('=1+1', '0')).toEqual({ values: [[2]], formulas: [['=1+1']] });
  });

  it.each([['22 500', 22_500], ['22 500 kr', 22_500], ['12,5', 12.5], ['12.5', '12.5']])('%s is taken as if it were typed', (text, value) => {
    expect(pasted(text, '0').values).toEqual([[value]]);
  });

  it('of several cells fills several', () => {
    expect(pasted('=1\ta\r\nb\t=2', '@').values).toEqual([['=1', 'a'], ['b', '=2']]);
  });

  it('changes no looks, and one undo takes it back', () => {
    const host = scriptHost();
    host.value('range(1, 1).setValues([["förut"]]).setFontWeights([["bold"]])');
    const tab = client(host.session, 'tab');
    const before = documentOf(tab);
    tab.model.dispatch('PASTE_FROM_OS_CLIPBOARD', { target: [{ left: 0, right: 0, top: 0, bottom: 0 }], clipboardContent: { text: 'nu' } });
    settle(tab);
    expect(host.value('return range(1, 1).getValues()')).toEqual([['nu']]);
    expect(tab.model.getters.getCellStyle({ sheetId: 'forsta', col: 0, row: 0 })).toMatchObject({ bold: true });
    tab.dispatch('REQUEST_UNDO', {});
    settle(tab);
    expect(documentOf(tab)).toEqual(before);
  });
});
