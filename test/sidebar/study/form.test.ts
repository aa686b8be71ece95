import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/sidebar/study/state/cellsOf';
import { addCase, addLivelihood, dropLivelihood, inSituation, setCase, setField, setLivelihood } from '../../../src/sidebar/study/state/formEdits';
import { formOf } from '../../../src/sidebar/study/state/formOf';
import { spaced } from '../spaced';
import { line, study } from './studies';

const form = formOf(study);

describe('the sheet as a form', () => {
  it('numbers stand as people write them, rates in per cent, and a year without a space in it', () => {
    const shown = formOf({ ...study, fields: { ...study.fields, persistence: 0.9, discountRate: '3 %' }, assumptions: [...study.assumptions, ['Månadslön', 24_500], ['Kommunal skattesats', 0.2202]] });
    expect(shown.fields).toEqual({ title: 'Städning', kind: 'förkalkyl', scope: 'typfall', scale: '1', persistence: '90', discountRate: '3' });
    expect([shown.municipality, shown.year, spaced(shown.costs.municipality), shown.costs.region]).toEqual(['Östersund', '2026', '69 600', '']);
    expect(shown.overrides.map(({ name, value }) => [name, spaced(value)])).toEqual([['Månadslön', '24 500'], ['Kommunal skattesats', '0,2202']]);
  });

  it('the rows of a case stand together whatever the case and spaces of its name, and resources by themselves', () => {
    const { cases } = formOf({
      ...study,
      before: [line('försörjningsstöd', { months: 8 }), line('lön', { caseName: 'B', persons: '' }), line('vård', { months: '', amount: 40_000, share: '', caseName: 'a', persons: '' }), line('a-kassa', { months: 4, caseName: ' a ' })],
      after: [line('lön', { share: 0.5 }), line('lön', { caseName: 'B', persons: 2 })],
    });
    expect(cases.map(({ name, persons, before, after }) => [name, persons, before.livelihoods.map(({ source, months }) => `${source} ${months}`), before.resources.map(({ source, amount }) => `${source} ${spaced(amount)}`), after.livelihoods.map(({ share }) => share)])).toEqual([
      ['A', '3', ['försörjningsstöd 8', 'a-kassa 4'], ['vård 40 000'], ['50']],
      ['B', '2', ['lön 12'], [], ['100']],
    ]);
  });

  it('what is read and written again is what stood there', () => {
    expect(cellsOf(form)).toEqual(study);
  });

  it('what cannot be read stands as it is, in the form and in the sheet', () => {
    const odd = { ...study, fields: { ...study.fields, scale: 'fyra' }, before: [line('stöd', { months: 'hela året', share: 'halvt' })] };
    expect(formOf(odd).cases[0]?.before.livelihoods[0]).toEqual({ source: 'stöd', months: 'hela året', amount: '', share: 'halvt' });
    expect(cellsOf(formOf(odd))).toEqual(odd);
  });
});

describe('the form as the sheet', () => {
  it('numbers are written as numbers, rates as shares, and every row says its case and persons', () => {
    const typed = [setField('persistence', '90 %'), setCase(0, 'persons', '4'), inSituation(0, 'after', setLivelihood(0, 'amount', '25 000 kr')), inSituation(0, 'after', setLivelihood(0, 'share', '75'))].reduce((so, edit) => edit(so), form);
    expect(cellsOf(typed)).toMatchObject({ fields: { persistence: 0.9 }, before: [{ caseName: 'A', persons: 4 }], after: [{ amount: 25_000, share: 0.75, persons: 4 }] });
  });

  it('rows in which nothing is typed are not written', () => {
    expect(cellsOf(addCase(inSituation(0, 'before', (situation) => ({ ...situation, livelihoods: [...situation.livelihoods, { source: '', months: ' ', amount: '', share: '' }] }))(form)))).toEqual(study);
  });

  it('a new livelihood is for the months that are left, and one that is taken away is gone', () => {
    const half = inSituation(0, 'before', setLivelihood(0, 'months', '7,5'))(form);
    const both = inSituation(0, 'before', addLivelihood)(half);
    expect(both.cases[0]?.before.livelihoods.map(({ months }) => months)).toEqual(['7,5', '4,5']);
    expect(inSituation(0, 'before', addLivelihood)(form).cases[0]?.before.livelihoods[1]?.months).toBe('');
    expect(inSituation(0, 'before', dropLivelihood(1))(both)).toEqual(half);
  });
});
