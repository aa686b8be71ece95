import { describe, expect, it, test } from 'vitest';
import { sheetFunctions } from '../../../src/functions/table';
import type { Column } from '../../../src/register/columns/column';
import { ruleFacts } from '../../../src/register/handover/ruleFacts';
import { instructions } from '../../../src/register/process/instructions';
import { roles } from '../../../src/register/process/roles';
import { statuses } from '../../../src/register/process/statuses';
import { steps } from '../../../src/register/process/steps';
import { columnsByName } from '../../../src/register/rows/columnsByName';
import { registerSheets } from '../../../src/register/sheets';
import { keysOf } from '../../../src/model/mapValues';
import { helpEntries } from '../../../src/help/helpEntries';
import { indexed, search } from '../../../src/sidebar/help/state/search';

const index = indexed(helpEntries());
const found = (text: string) => search(index, text)?.entries ?? [];
const ids = (text: string) => found(text).map(({ id }) => id);
const titles = (text: string) => found(text).map(({ title }) => title);
const nearest = (text: string) => search(index, text)?.nearest ?? [];

describe('everything is found by its own name, before what merely has the name inside', () => {
  it.each(keysOf(sheetFunctions))('the function %s', (name) => expect(ids(name)[0]).toBe(`functions-${name}`));

  const columns = keysOf(registerSheets).flatMap((sheet) =>
    columnsByName<Readonly<Record<string, Column>>>(registerSheets[sheet].columns)
      .filter(([, column]) => !column.hidden)
      .map(([name, { header }]) => ({ sheet: registerSheets[sheet].title, header, id: `columns-${sheet}-${name}` })),
  );
  it.each(columns)('the column $header on the sheet $sheet', ({ header, id }) => {
    const named = found(header).filter(({ title }) => title === header);
    expect(named.map((entry) => entry.id)).toContain(id);
    expect(titles(header).slice(0, named.length).every((title) => title.toLowerCase() === header.toLowerCase())).toBe(true);
  });

  const others = [...Object.values(steps), ...Object.values(roles), ...Object.values(statuses), ...Object.values(ruleFacts)];
  it.each(others)('$title', ({ title }) => expect(titles(title)).toContain(title));

  test('a hidden column is not there: nobody sees it', () => expect(titles('Version')).not.toContain('Version'));
});

describe('a search', () => {
  it.each([
    ['payback months', 'PAYBACK_MONTHS'],
    ['paybackmonths', 'PAYBACK_MONTHS'],
    ['aterbetalning manader', 'Återbetalning, månader'],
    ['ÅTERBETALNING', 'Återbetalning, månader'],
    ['a\u030aterbetalning', 'Återbetalning, månader'],
    ['  varde   kr ', 'Värde, kr'],
    ['diarie nummer', 'Diarienummer'],
    ['Hur lämnar jag över till nästa?', 'Lämna över till nästa'],
    ['Hur gör jag för att lämna över?', 'Lämna över till nästa'],
    ['e-post', 'E-post'],
    ['styrgrupp', 'Rapportera till styrgruppen'],
    ['samtidigt', 'Någon annan har ändrat samma rad'],
    ['radera', 'Få tillbaka en borttagen rad'],
  ])('for “%s” shows %s first', (text, title) => expect(titles(text)[0]).toBe(title));

  it('must find every word: one that is nowhere leaves nothing', () => {
    expect(titles('merkostnad').length).toBeGreaterThan(3);
    expect(titles('merkostnad xylofon')).toEqual([]);
  });
  it('shows titles before texts: the column Merkostnad before the function that mentions it', () => {
    const all = titles('merkostnad');
    expect(all.slice(0, 2).map((title) => title.toUpperCase())).toEqual(['MERKOSTNAD', 'MERKOSTNAD']);
    expect(all.indexOf('Merkostnad bygger på')).toBeLessThan(all.indexOf('PAYBACK_MONTHS'));
  });
  it('finds a column by one of its choices, and a step by who takes part and what they do', () => {
    expect(titles('rättvis handel')).toContain('Social hänsyn');
    expect(titles(instructions.introduction.recruiter.does)).toContain('Introduktion på arbetsplatsen');
  });
  it('for two letters goes by beginnings of words: “id” is not in “tid”', () => {
    expect(titles('id').slice(0, 5)).toEqual(['Id', 'Id', 'Id', 'Id', 'Id']);
    expect(titles('id')).not.toContain('Kravet är inte beslutat i tid');
  });
  it.each(['', '   ', '?!', ' – '])('for “%s” is none: the contents are shown', (text) => expect(search(index, text)).toBeUndefined());
});

describe('what is misspelt', () => {
  it.each([
    ['paybak months', 'PAYBACK_MONTHS'],
    ['merkosnad', 'MERKOSTNAD'],
    ['komun_intakt', 'KOMMUN_INTAKT'],
    ['dairienummer', 'Diarienummer'],
    ['subvensionsgrad', 'Subventionsgrad'],
    ['orgnisationsnummer', 'Organisationsnummer'],
    ['fövaltning', 'Förvaltning'],
    ['subvensions', 'Subventionsgrad'],
  ])('“%s” suggests %s, which is then found', (text, title) => {
    expect(titles(text)).toEqual([]);
    expect(nearest(text)).toContain(title);
    expect(titles(title)[0]?.toLowerCase()).toBe(title.toLowerCase());
  });
  it.each(['xylofonkonsert', 'qqqqqq', 'zz'])('“%s” is like nothing: no suggestion', (text) => {
    expect(titles(text)).toEqual([]);
    expect(nearest(text)).toEqual([]);
  });
  it('as long as a novel is answered all the same', () => expect(nearest('åäö'.repeat(100_000))).toEqual([]));
});
