import { describe, expect, it } from 'vitest';
import type { RunAnswer } from '../../../../src/host/engine/protocol';
import type { StudyCells } from '../../../../src/register/study/studyCells';
import { studyExample } from '../../../../src/register/study/studyExample';
import { studyHost, type StudyHost } from './support/studyHost';

/** As it is read: the formula's value. */
const example: StudyCells = { ...studyExample, costs: { ...studyExample.costs, municipality: 69_600 } };
const created = (): StudyHost => {
  const own = studyHost();
  expect(own.ask('createStudy')).toEqual({ study: example });
  return own;
};
const withTitle = (title: string, study = example): StudyCells => ({ ...study, fields: { ...study.fields, title } });
const line = (source: string, caseName: string) => ({ source, months: 12, amount: '', share: 1, caseName, persons: 1 }) as const;
const rest = ({ source: _source, ...others }: ReturnType<typeof line>) => others;

describe('reading', () => {
  it('says how to get the sheet where there is none', () =>
    expect(studyHost().ask('readStudy')).toEqual({ study: null, message: 'Bladet Studie finns inte. Har det bytt namn, ge det tillbaka namnet Studie. Annars välj Skapa bladet Studie i menyn.' }));
  it('gives what is typed as it stands, wherever it stands, and rows with nothing in them not at all', () => {
    const own = created();
    own.type(own.rowOf('lön') + 3, 0, 'vård');
    own.type(own.rowOf('vård'), 2, 'tolv tusen');
    own.model.dispatch('ADD_COLUMNS_ROWS', { sheetId: own.sheetId(), sheetName: 'Studie', dimension: 'COL', base: 0, quantity: 1, position: 'before' });
    own.model.dispatch('ADD_COLUMNS_ROWS', { sheetId: own.sheetId(), sheetName: 'Studie', dimension: 'ROW', base: 0, quantity: 4, position: 'before' });
    expect(own.ask('readStudy')).toEqual({ study: { ...example, after: [...example.after, { source: 'vård', months: '', amount: 'tolv tusen', share: '', caseName: '', persons: '' }] } });
  });
  it('never shows an identity number that somebody has typed in the sheet, and says where it stands', () => {
    const own = created();
    // Skatteverket's own example number.
    own.type(own.rowOf('lön'), 4, 'Anna 811218-9876');
    const answer = own.ask('readStudy');
    expect(answer).toMatchObject({ study: null, message: expect.stringContaining(`I E${own.rowOf('lön') + 1} på bladet Studie`) as string });
    expect(JSON.stringify(answer)).not.toContain('9876');
    expect(JSON.stringify(own.ask('saveStudy', withTitle('Ny'), example))).not.toContain('9876');
  });
  it('asked to make the sheet where there is one, leaves it as it is', () => {
    const own = created();
    const before = own.snapshot();
    expect(own.ask('createStudy')).toEqual({ study: example });
    expect(own.snapshot()).toBe(before);
  });
});

describe('saving', () => {
  it('writes what has changed, and leaves formulas, theirs and ours', () => {
    const own = created();
    const wanted = { ...withTitle('Vår studie'), costs: { ...example.costs, region: 5_000 }, after: [{ ...line('lön', 'Typfall'), amount: 24_000 }] };
    expect(own.ask('saveStudy', wanted, example)).toEqual({ saved: true, study: wanted });
    expect(own.ask('readStudy')).toEqual({ study: wanted });
    expect(own.formulas()[own.rowOf('kommunen', own.rowOf('Insatsens kostnad'))]?.[1]).toBe('=116*600');
    expect(own.values()[own.rowOf('regionen')]?.[2]).toBe(5_000);
  });
  it('writes nothing where somebody has changed the sheet meanwhile, and says what stands there', () => {
    const own = created();
    own.type(own.rowOf('lön'), 2, '30000');
    const before = own.snapshot();
    expect(own.ask('saveStudy', withTitle('Min'), example)).toEqual({ saved: false, study: { ...example, after: [{ ...example.after[0], amount: 30_000 }] } });
    expect(own.snapshot()).toBe(before);
  });
  it('inserts the rows that are lacking, in every block at once, and the formulas see them', () => {
    const own = created();
    const many = (source: string) => Array.from({ length: 30 }, (_, index) => line(source, `Fall ${index}`));
    const names = ['Boendekostnad', 'El', 'Hemförsäkring', 'Månadslön', 'Avtalspension', 'Vuxna i hushållet', 'Kyrkoavgift', 'Barn 3 år', 'Ersättningsdagar', 'Handläggning av försörjningsstöd', 'Andel skatt efter utjämning', 'Tidigare månadslön', 'Månadslön i potentialen'];
    const wanted: StudyCells = { ...example, assumptions: [...example.assumptions, ...names.map((name) => [name, name.startsWith('Månadslön') ? 25_000 : 1] as const)], before: many('försörjningsstöd'), after: many('lön') };
    expect(own.ask('saveStudy', wanted, example)).toEqual({ saved: true, study: wanted });
    expect(own.values().flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]);
    const [, wages] = own.values()[own.rowOf('försäkringsgivarna', own.rowOf('Aktör', own.rowOf('Efter insatsen: tolv månader')))]?.slice(1) ?? [];
    // Thirty wages of 25 000 a month; occupational pension as typed, 100 %, and insurances, 0.48 %.
    expect(wages).toBeCloseTo(30 * 12 * 25_000 * 1.0048, 2);
    expect(own.ask('saveStudy', example, wanted)).toEqual({ saved: true, study: example });
  });
  it('takes what begins as a formula for a text', () => {
    const own = created();
    const texts = ['=1+1', '+46 70', '-5 %', '@sum', '=HYPERLINK("http://x";"y")'];
    const wanted = { ...withTitle('=IMPORTXML("x";"y")'), after: texts.map((text) => ({ ...line('lön', text) })) };
    expect(own.ask('saveStudy', wanted, example)).toEqual({ saved: true, study: wanted });
    const top = own.rowOf('lön');
    expect(own.formulas().slice(top, top + texts.length).map((row) => row[4])).toEqual(texts.map(() => ''));
    expect(own.values().slice(top, top + texts.length).map((row) => row[4])).toEqual(texts);
  });
  it('makes numbers of texts that are numbers', () => {
    const own = created();
    const saved = own.ask('saveStudy', { ...example, costs: { ...example.costs, region: '22 500 kr' }, after: [{ ...line('lön', 'Typfall'), share: '50 %' }] }, example);
    expect(saved).toMatchObject({ saved: true, study: { costs: { region: 22_500 }, after: [{ ...rest(line('lön', 'Typfall')), share: 0.5 }] } });
  });
  // Skatteverket's own example numbers.
  it.each([
    ['title', withTitle('Annas väg, 19811218-9876'), 'Studiens namn'],
    ['case', { ...example, after: [line('lön', '811218 9876')] }, 'Efter, rad 1, Fall'],
    ['number', { ...example, costs: { ...example.costs, region: 198112189876 } }, 'Insatsens kostnad, regionen'],
    ['name of an assumption', { ...example, assumptions: [...example.assumptions, ['811218-9876', 1]] }, 'Antagande, rad 3'],
  ] as const)('refuses an identity number, writes nothing and does not repeat it: %s', (_what, wanted, place) => {
    const own = created();
    const before = own.snapshot();
    const answer = own.ask('saveStudy', wanted, example);
    expect(answer).toEqual({ saved: false, study: null, message: `Inget sparades. I ”${place}” står något som kan läsas som ett personnummer. Ta bort det: en studie handlar om fall, aldrig om personer.` });
    expect(own.snapshot()).toBe(before);
  });
  it('says which row is gone that something is to be written in', () => {
    const own = created();
    own.model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId: own.sheetId(), sheetName: 'Studie', dimension: 'ROW', elements: [own.rowOf('regionen', own.rowOf('Insatsens kostnad'))] });
    expect(own.ask('saveStudy', withTitle('Ny'), example)).toMatchObject({ saved: true });
    expect(own.ask('saveStudy', { ...withTitle('Ny'), costs: { ...example.costs, region: 1 } }, withTitle('Ny'))).toEqual({
      saved: false,
      study: null,
      message: 'Inget sparades. Raden ”Insatsens kostnad, regionen” finns inte på bladet Studie. Välj Skapa bladet Studie i menyn, så kommer den tillbaka.',
    });
  });
});

describe('service calls', () => {
  const callsOf = (answer: RunAnswer): number => Object.entries(answer.calls).reduce((sum, [kind, count]) => (kind === 'cells' ? sum : sum + count), 0);
  const told = (operation: string, answer: RunAnswer, most: number): void => {
    expect(answer).toMatchObject({ ok: true });
    console.info(JSON.stringify({ figure: `service calls: ${operation}`, most, ...answer.calls, milliseconds: Math.round(answer.milliseconds) }));
    expect(callsOf(answer)).toBeLessThanOrEqual(most);
  };
  const everything: StudyCells = { ...withTitle('Allt'), costs: { ...example.costs, region: 1 }, assumptions: [...example.assumptions, ['El', 300]], before: [line('a-kassa', 'A')], after: [line('lön', 'A')] };
  const longer: StudyCells = { ...everything, before: Array.from({ length: 30 }, (_, index) => line('a-kassa', `${index}:e`)), after: Array.from({ length: 30 }, (_, index) => line('lön', `${index}:e`)) };

  const own = studyHost();
  it.each([
    ['make Studie', 52, () => own.run('askServer', 'createStudy')],
    ['read a study', 2, () => own.run('askServer', 'readStudy')],
    ['save one field of a study', 6, () => own.run('askServer', 'saveStudy', withTitle('Ny'), example)],
    ['save every block of a study', 10, () => own.run('askServer', 'saveStudy', everything, withTitle('Ny'))],
    ['save a study that needs more rows', 10, () => own.run('askServer', 'saveStudy', longer, everything)],
    ['make Studie anew', 54, () => own.build()],
  ] as const)('to %s takes at most %i', (operation, most, act) => told(operation, act(), most));
});
