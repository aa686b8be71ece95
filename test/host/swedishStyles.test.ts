import { Model } from '@odoo/o-spreadsheet';
import { expect, it } from 'vitest';
import { nameStyles, swedishStyle } from '../../src/host/page/swedishStyles';
import { prepareOnce } from './support/scriptHost';

it.each([
  ['Blue, TableStyleMedium9', 'Blå, mellan 9'],
  ['Black, TableStyleLight1', 'Svart, ljus 1'],
  ['Dark Gray 28', 'Grå, mörk 28'],
  ['Blå, mellan 9', 'Blå, mellan 9'],
  ['Eget format', 'Eget format'],
])('the look %s is named %s', (name, swedish) => {
  expect(swedishStyle(name)).toBe(swedish);
});

it('every look that the engine has is named so', () => {
  prepareOnce();
  const { getters } = new Model();
  nameStyles({ getters });
  const names = Object.entries(getters.getTableStyles()).flatMap(([id, { displayName }]) => (id === 'None' ? [] : [displayName]));
  const pivots = [1, 28].map((number) => getters.getTableStyle(`PivotTableStyleDark${number}`).displayName);
  expect(names.length).toBeGreaterThan(50);
  expect([...names, ...pivots].filter((name) => !/^(Svart|Blå|Röd|Grön|Lila|Grå|Orange), (ljus|mellan|mörk) \d+$/.test(name))).toEqual([]);
});
