import { describe, expect, it } from 'vitest';
import { studyExample } from '../../../../src/register/study/studyExample';
import { toastOf } from '../setup/support/registerHost';
import { studyHost, type StudyHost } from './support/studyHost';

const titles = ['Vem vinner och vem betalar, kr det första året', 'Resultat år för år, kr (prognos)'];

const chartsIn = ({ model: { getters }, sheetId }: StudyHost) => getters.getChartIds(sheetId()).map((id) => getters.getChartDefinition(id));
const built = (): StudyHost => {
  const own = studyHost();
  expect(own.build()).toMatchObject({ ok: true });
  return own;
};
const errorsIn = (own: StudyHost): readonly unknown[] => own.values().flat().filter((cell) => String(cell).startsWith('#'));
const status = (own: StudyHost): string => String(own.values()[3]?.[0]);

describe('the menu item', () => {
  const own = studyHost();
  const answer = own.build();

  it('makes the sheet, shows it, and says so', () => {
    expect(toastOf(answer)).toBe('Bladet Studie är skapat, med ett exempel att skriva över i de gula cellerna. Resten räknas av sig självt.');
    expect(answer.effects).toContainEqual({ kind: 'activate', sheetId: own.sheetId() });
  });
  it('leaves no formula in error', () => expect(errorsIn(own)).toEqual([]));
  it('says where to begin, by the row', () => expect(status(own)).toBe(`Skriv i de gula cellerna, från rad ${own.rowOf('Studiens namn') + 1} och nedåt. Resten räknas av sig självt. Anteckna till höger om kolumn G.`));
  it('does not repeat what is typed as the name: it may be what must not stand there', () => expect(own.values().flat().filter((cell) => String(cell).includes('Exempel:'))).toEqual([studyExample.fields.title]));
  it('draws who gains and who pays, and the years, from cells that have numbers', () => {
    expect(chartsIn(own).map(({ title }) => title?.text)).toEqual(titles);
    const { getters } = own.model;
    for (const id of getters.getChartIds(own.sheetId())) {
      const runtime = getters.getChartRuntime(id);
      if (!('chartJsConfig' in runtime)) throw new Error('no drawing');
      const { labels = [], datasets } = runtime.chartJsConfig.data;
      expect(labels.length).toBeGreaterThanOrEqual(6);
      for (const { data } of datasets) expect(data.some((value) => Number(value) !== 0)).toBe(true);
    }
  });
  it('lays no chart over another, or over a cell that says something', () => {
    const { getters } = own.model;
    const sheetId = own.sheetId();
    const places = getters.getFigures(sheetId).map(({ row, col, offset, width, height }) => {
      const { start: left } = getters.getColDimensions(sheetId, col);
      const { start: top } = getters.getRowDimensions(sheetId, row);
      return { left: left + offset.x, right: left + offset.x + width, top: top + offset.y, bottom: top + offset.y + height };
    });
    const apart = (a: (typeof places)[number], b: (typeof places)[number]): boolean => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
    places.forEach((one, i) => places.slice(i + 1).forEach((other) => expect(apart(one, other)).toBe(true)));
    own.values().forEach((line, row) => line.forEach((cell, col) => {
      if (cell === '') return;
      const { start: left, end: right } = getters.getColDimensions(sheetId, col);
      const { start: top, end: bottom } = getters.getRowDimensions(sheetId, row);
      for (const chart of places) expect(apart(chart, { left, right, top, bottom }), String(cell)).toBe(true);
    }));
  });
  it('lets people choose: kind, scope, year, assumptions and livelihoods', () => {
    const chosen = (text: string, col: number): readonly string[] => {
      const rule = own.model.getters.getValidationRuleForCell({ sheetId: own.sheetId(), row: own.rowOf(text), col });
      return rule?.criterion.values ?? [];
    };
    expect(chosen('Slag av kalkyl', 1)).toEqual(['förkalkyl', 'delkalkyl', 'efterkalkyl', 'prognos']);
    expect(chosen('Omfattning', 1)).toEqual(['totalstudie', 'urvalsstudie', 'typfall']);
    expect(chosen('År', 1)).toContain('2026');
    expect(chosen('försörjningsstöd', 0)).toEqual(expect.arrayContaining(['lön', 'ingen ersättning', 'vård']));
    const blank = own.model.getters.getValidationRuleForCell({ sheetId: own.sheetId(), row: own.rowOf('År') + 1, col: 0 });
    expect(blank?.criterion.values).toEqual(expect.arrayContaining(['Andel skatt efter utjämning', 'Boendekostnad', 'Aktivitetsstöd bokförs på']));
    // Each livelihood names its own subsidy.
    expect(blank?.criterion.values).not.toContain('Anställningsstöd');
  });
  it('lists the assumptions that are not confirmed, until somebody says what they are', () => {
    const listed = (): readonly unknown[] => own.values().slice(own.rowOf('Antagande', own.rowOf('Avgränsningar'))).map(([name]) => name);
    expect(listed()).toEqual(expect.arrayContaining(['Boendekostnad', 'Handläggning av försörjningsstöd']));
    expect(listed()).not.toContain('Prisbasbelopp');
    own.type(own.rowOf('År') + 1, 0, 'Boendekostnad');
    own.type(own.rowOf('År') + 1, 1, '7000');
    expect(listed()).not.toContain('Boendekostnad');
  });
});

describe('where something typed cannot be reckoned with', () => {
  it('one cell is in error, and says in Swedish what is wrong; the first lines point to it', () => {
    const own = built();
    own.type(own.rowOf('lön'), 1, '9');
    expect(errorsIn(own)).toEqual(['#ERROR']);
    const row = own.values().findIndex(([first]) => String(first).startsWith('#'));
    expect(own.messageAt(row, 0)).toContain('månaderna är 9');
    expect(status(own)).toBe(`⚠ Resultatet kan inte räknas. Peka på cell A${row + 1}: där står vad som är fel. ”Rad 3” i den texten är den tredje gula raden.`);
    expect(own.values()[own.rowOf('kommunen')]?.slice(1, 6)).toEqual(['', 69_600, '', '', '']);
    own.type(own.rowOf('lön'), 1, '12');
    expect(errorsIn(own)).toEqual([]);
  });
  it.each([
    ...['alla', '0', '-2', '0.5', '1000001'].map((text) => ['Personer i verkligheten per beskriven person', text, 'Resultatet', 'ett tal från 1 till 1 000 000'] as const),
    ...['många', '1.5', '-0.01'].map((text) => ['Andel av effekten kvar från år till år', text, 'Prognosen', 'en andel från 0 till 100 %'] as const),
    ...['låg', '-0.5', '1.01'].map((text) => ['Diskonteringsränta per år', text, 'Prognosen', 'en ränta från 0 till 100 %'] as const),
  ])('nothing is in error, what rests on it is blank, and the first lines say what it should be: %s, %s', (label, text, unknown, accepted) => {
    const own = built();
    const figures = (): readonly unknown[] => [...own.values().slice(own.rowOf('Aktör') + 1, own.rowOf('samhället') + 1).map((line) => line[unknown === 'Resultatet' ? 1 : 5]), ...(unknown === 'Resultatet' ? [own.values()[own.rowOf('Potential, kr')]?.[1]] : [])];
    expect(figures().every((figure) => typeof figure === 'number')).toBe(true);
    own.type(own.rowOf(label), 1, text);
    expect(errorsIn(own)).toEqual([]);
    expect(new Set(figures())).toEqual(new Set(['']));
    expect(status(own).replaceAll('\u00a0', ' ')).toBe(`⚠ ${unknown} kan inte räknas. B${own.rowOf(label) + 1}, ”${label}”, ska vara ${accepted}.`);
  });
  it.each([
    ['Personer i verkligheten per beskriven person', ['1', '2.5', '1000000', '']],
    ['Andel av effekten kvar från år till år', ['0', '1', '']],
    ['Diskonteringsränta per år', ['0', '1', '']],
  ])('the utmost that is accepted is reckoned with: %s', (label, texts) => {
    const own = built();
    for (const text of texts) {
      own.type(own.rowOf(label), 1, text);
      expect(status(own), text).toContain('Resten räknas av sig självt');
    }
  });
  it('an error in a yellow cell is told as any other text', () => {
    const own = built();
    own.type(own.rowOf('Diskonteringsränta per år'), 1, '=1/0');
    expect(status(own)).toContain('”Diskonteringsränta per år”, ska vara');
  });
  it.each(['lite', '-5000', '-0.01'])('a cost that is no amount gives no sum that leaves it out: %s', (text) => {
    const own = built();
    const row = own.rowOf('regionen', own.rowOf('Insatsens kostnad'));
    own.type(row, 1, text);
    expect(status(own).replaceAll('\u00a0', ' ')).toBe(`⚠ Resultatet kan inte räknas. B${row + 1}, ”Insatsens kostnad, regionen”, ska vara ett belopp från 0 till 1 000 000 000 000 kr.`);
    expect(own.values()[own.rowOf('regionen')]?.slice(2, 6)).toEqual(['', '', '', '']);
    expect([own.values()[own.rowOf('samhället')]?.[2], own.values()[own.rowOf('övrig stat')]?.[2], own.values()[own.rowOf('staten totalt')]?.[2]]).toEqual(['', '', '']);
    expect(errorsIn(own)).toEqual([]);
  });
  it('an empty study says what it lacks', () => {
    const own = built();
    for (const text of ['försörjningsstöd', 'lön']) for (let col = 0, row = own.rowOf(text); col < 6; col++) own.type(row, col, '');
    expect(errorsIn(own)).toEqual(['#ERROR']);
    expect(own.values().flat().join(' ')).not.toContain('NaN');
  });
});

describe('how to see every assumption', () => {
  const told = (own: StudyHost): unknown => own.values()[own.rowOf('År') + 2]?.[3];
  const example = (place: string): string => `Alla antaganden med värde och källa: skriv  =ANTAGANDEN(${place})  på ett tomt blad.`;
  it('is told by the municipality and the year that are typed, once they are known', () => {
    const own = built();
    own.type(own.rowOf('Kommun'), 1, 'Malmö');
    own.type(own.rowOf('År'), 1, '2025');
    expect(told(own)).toBe(example('"Malmö";2025'));
    // Skatteverket's own example number.
    own.type(own.rowOf('Kommun'), 1, '811218-9876');
    expect(told(own)).toBe(example('"Östersund";2026'));
  });
});

describe('an identity number that is typed', () => {
  const own = built();
  const at = [own.rowOf('Studiens namn'), 1] as const;
  const note = (): unknown => own.script('return sheet.getRange(...args).getNotes()', at[0] + 1, at[1] + 1, 1, 1);
  const said = 'står något som kan läsas som ett personnummer. Ta bort det: en studie handlar om fall, aldrig om personer.';
  it('has a note on its cell and a word on the screen, besides what people have noted', () => {
    own.script('sheet.getRange(...args).setNotes([["Vår not"]])', at[0] + 1, at[1] + 1, 1, 1);
    own.type(...at, 'Anna 811218-9876');
    expect(toastOf(own.edited(...at))).toBe(`På bladet Studie ${said}`);
    expect(note()).toEqual([[`Vår not\n⚠ Registret: Här ${said}`]]);
  });
  it('takes our note with it when it goes', () => {
    own.type(...at, 'Vår studie');
    expect(own.edited(...at)).toMatchObject({ ok: true, effects: [] });
    expect(note()).toEqual([['Vår not']]);
  });
  it('is somebody’s own business on another sheet of that name', () => {
    const other = studyHost();
    other.script('book.insertSheet("Studie").getRange(1, 1, 1, 1).setValues([["811218-9876"]])');
    const before = other.snapshot();
    expect(other.edited(0, 0)).toMatchObject({ ok: true, effects: [] });
    expect(other.snapshot()).toBe(before);
  });
});

describe('chosen again', () => {
  it('makes everything anew around what is typed, formulas too, and leaves what people have added', () => {
    const own = built();
    const typed = [[own.rowOf('Studiens namn'), 1, 'Vår studie'], [own.rowOf('lön'), 2, '=20000+4000'], [own.rowOf('försörjningsstöd') + 2, 0, 'vård'], [own.rowOf('försörjningsstöd') + 2, 2, '15000'], [own.rowOf('försörjningsstöd') + 2, 4, 'Typfall'], [own.rowOf('Slag av kalkyl'), 1, 'efterkalkyl']] as const;
    for (const [row, col, content] of typed) own.type(row, col, content);
    const before = own.values();
    // Somebody has written over what is ours, and made something to the right of it.
    own.type(own.rowOf('kommunen'), 1, '5');
    own.type(6, 0, 'överskrivet');
    own.type(2, 9, 'Min anteckning');
    const again = own.build();
    expect(toastOf(again)).toBe('Bladet Studie är ombyggt: texter, formler och diagram. Det som stod i de gula cellerna står kvar.');
    const after = own.values();
    expect(after[2]?.[9]).toBe('Min anteckning');
    expect(after.map((line) => line.slice(0, 7))).toEqual(before.map((line) => line.slice(0, 7)));
    expect(own.formulas()[own.rowOf('lön')]?.[2]).toBe('=20000+4000');
    expect(own.formulas()[own.rowOf('kommunen', own.rowOf('Insatsens kostnad'))]?.[1]).toBe('=116*600');
    expect(chartsIn(own).map(({ title }) => title?.text)).toEqual(titles);
    expect(errorsIn(own)).toEqual([]);
  });

  it('keeps the room that people have made, and moves nothing that is typed', () => {
    const own = built();
    const { study } = own.ask('readStudy');
    if (study === null) throw new Error('no study');
    const [line] = study.before;
    if (line === undefined) throw new Error('no line');
    const many = { ...study, before: Array.from({ length: 25 }, (_, index) => ({ ...line, caseName: `Fall ${index}` })), after: Array.from({ length: 25 }, (_, index) => ({ ...line, source: 'lön', caseName: `Fall ${index}` })) };
    expect(own.ask('saveStudy', many, study)).toEqual({ saved: true, study: many });
    const before = own.values();
    expect(own.build()).toMatchObject({ ok: true });
    expect(own.values()).toEqual(before);
    expect(own.ask('readStudy')).toEqual({ study: many });
    expect(errorsIn(own)).toEqual([]);
  });

  it('also where rows have been inserted above, and a row of ours has been removed', () => {
    const own = built();
    const at = { sheetId: own.sheetId(), sheetName: 'Studie', dimension: 'ROW' } as const;
    own.model.dispatch('ADD_COLUMNS_ROWS', { ...at, base: 4, quantity: 3, position: 'before' });
    own.model.dispatch('REMOVE_COLUMNS_ROWS', { ...at, elements: [own.rowOf('individen', own.rowOf('Insatsens kostnad'))] });
    own.type(own.rowOf('Studiens namn'), 1, 'Vår studie');
    expect(own.build()).toMatchObject({ ok: true });
    expect(own.ask('readStudy')).toEqual({ study: { ...studyExample, fields: { ...studyExample.fields, title: 'Vår studie' }, costs: { ...studyExample.costs, municipality: 69_600 } } });
    const shown = ({ values }: StudyHost) => values().map((line) => line.slice(0, 7)).filter((line) => line.some((cell) => cell !== '') && line[0] !== 'Studiens namn').slice(6);
    expect(shown(own)).toEqual(shown(built()));
  });
});

describe('without changing anything it says what to do', () => {
  const told = (own: StudyHost): string => {
    const before = own.snapshot();
    const answer = own.build();
    expect(own.snapshot()).toBe(before);
    return toastOf(answer);
  };
  const foreign = 'Bladet Studie har ett annat innehåll, och inget är ändrat. Byt namn på bladet, eller flytta tillbaka rubriken ”Studie: vad en insats kostar och ger, aktör för aktör” till cell A1, och försök igen.';

  it('where a sheet of that name is somebody’s own', () => {
    const own = studyHost();
    own.script('book.insertSheet("Studie").getRange(4, 2, 1, 1).setValues([["Mitt"]])');
    expect(told(own)).toBe(foreign);
    expect(own.ask('createStudy')).toEqual({ study: null, message: foreign });
  });
  it('where columns have been inserted among ours', () => {
    const own = built();
    own.model.dispatch('ADD_COLUMNS_ROWS', { sheetId: own.sheetId(), sheetName: 'Studie', dimension: 'COL', base: 2, quantity: 1, position: 'before' });
    expect(told(own)).toBe('Bladet Studie har fått kolumner infogade bland A–F, och inget är ändrat. Flytta dem till höger om kolumn G och försök igen.');
  });
  it('where a heading is gone', () => {
    const own = built();
    own.type(own.rowOf('Antagande'), 0, 'Annat');
    expect(told(own)).toContain('saknas ”Antagande”');
  });
});
