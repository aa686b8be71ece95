import { describe, expect, it } from 'vitest';
import { ruleBasisFor } from '../../../src/model/rules/ruleBasisFor';
import { readSituation } from '../../../src/functions/reading/situation/readSituation';
import { Fault } from '../../../src/functions/texts/fault';
import { addCase, addOverride, dropCase, inSituation, setCase, setCost, setField, setLivelihood, setOverride, setPlace, setResource, addResource, type FormEdit } from '../../../src/sidebar/study/state/formEdits';
import { formOf } from '../../../src/sidebar/study/state/formOf';
import { assistanceRemark } from '../../../src/sidebar/study/state/assistanceRemark';
import { lackingWords } from '../../../src/sidebar/study/state/lackingWords';
import { monthsOf, monthsWords } from '../../../src/sidebar/study/state/monthsOf';
import { obstacleWords } from '../../../src/sidebar/study/state/obstacleWords';
import { presentRows, presentWords } from '../../../src/sidebar/study/state/presentRows';
import { readStudyForm } from '../../../src/sidebar/study/state/readStudyForm';
import { assumptionNames } from '../../../src/sidebar/study/state/namedRow';
import { ruleAmount } from '../../../src/sidebar/study/state/ruleAmount';
import { staleWords } from '../../../src/sidebar/study/state/staleWords';
import { studyFigures } from '../../../src/sidebar/study/state/studyFigures';
import { uncertainAssumptions } from '../../../src/sidebar/study/state/uncertainAssumptions';
import { spaced } from '../spaced';
import { line, study } from './studies';

const form = formOf(study);
const with_ = (...edits: readonly FormEdit[]) => edits.reduce((so, edit) => edit(so), form);
const read = (...edits: readonly FormEdit[]) => readStudyForm(with_(...edits));
const faults = (...edits: readonly FormEdit[]) => Object.fromEntries(Object.entries(read(...edits).faults).map(([place, { text }]) => [place, spaced(text)]));
const before = (part: 'source' | 'months' | 'amount' | 'share', text: string): FormEdit => inSituation(0, 'before', setLivelihood(0, part, text));

const figuresOf = (...edits: readonly FormEdit[]) => {
  const { study: own, basis } = read(...edits);
  if (own === null || basis === null) throw new Error('There is no study.');
  const computed = studyFigures(own, basis);
  if ('missing' in computed) throw new Error(`${computed.missing} is missing.`);
  return computed;
};

describe('what is wrong, at its field', () => {
  it('nothing in a study that is whole', () => {
    expect(read()).toMatchObject({ faults: {}, study: { scale: 1, persistence: 1, discountRate: 0, costs: { municipality: 69_600, region: 0 } } });
  });

  it('months that are not twelve, with how many are missing or too many', () => {
    expect(faults(before('months', '9'))).toEqual({ 'case.0.before.months': '3 månader saknas av de tolv. Utan inkomst: lägg till ”ingen ersättning”.' });
    expect(faults(before('share', '50'))).toEqual({ 'case.0.before.months': '6 månader saknas av de tolv. Utan inkomst: lägg till ”ingen ersättning”.' });
    expect(faults(before('months', '11'), inSituation(0, 'before', (own) => ({ ...own, livelihoods: [...own.livelihoods, { source: 'lön', months: '2', amount: '', share: '' }] })))).toEqual({
      'case.0.before.months': '1 månad för mycket: raderna ska bli tolv tillsammans.',
    });
  });

  it('a livelihood without months is twelve of them, as in the sheet', () => {
    expect(faults(before('months', ''))).toEqual({});
    expect(monthsWords(monthsOf(with_(before('months', '7,5')).cases[0]!.before))).toContain('7,5 av 12');
  });

  it('amounts below zero and what is no number', () => {
    expect(faults(before('amount', '-500'))).toEqual({ 'case.0.before.livelihoods.0.amount': 'Ska vara ett belopp i kronor per månad, lägst 0 och högst 1 000 000. Skriv till exempel 25000.' });
    expect(faults(before('months', 'hela året'))).toMatchObject({ 'case.0.before.livelihoods.0.months': expect.stringMatching(/^Ska vara ett antal månader/) });
    expect(faults(setCost('region', 'mycket'), setField('discountRate', '120'), setCase(0, 'persons', '0'))).toEqual({
      'costs.region': 'Ska vara ett belopp i kronor, lägst 0. Skriv till exempel 69600.',
      discountRate: 'Ska vara en ränta i procent, lägst 0 och högst 100. Skriv till exempel 3.',
      'case.0.persons': 'Ska vara ett antal personer, lägst 0,01 och högst 1 000 000. Skriv till exempel 3.',
    });
  });

  it('an unknown municipality, with the nearest names; a year without rules, and one without its tax rates', () => {
    expect(faults(setPlace('municipality', 'Östesund'))).toEqual({ municipality: expect.stringMatching(/^Det finns ingen kommun som heter ”Östesund”\. Närmast ligger Östersund, /) });
    expect(faults(setPlace('year', '2031'))).toEqual({ year: 'Det finns inga regler för 2031 här. Skriv ett år från 2017 till 2026.' });
    expect(faults(setPlace('municipality', 'Kiruna'), setPlace('year', '2020'))).toEqual({ year: expect.stringMatching(/^Uppgift saknas för Kiruna 2020: Kommunal skattesats och Regional skattesats\. Välj ett av åren /) });
    expect(faults(setPlace('municipality', 'Kiruna'), setPlace('year', '2020'), addOverride('Kommunal skattesats'), setOverride(0, '23 %'), addOverride('Regional skattesats'), setOverride(1, '11,34 %'))).toEqual({});
  });

  it('an own assumption that is unknown, twice there, empty or too large', () => {
    const all = formOf({ ...study, assumptions: [...study.assumptions, ['Månadslönen', 25_000], ['Månadslön', 25_000], ['Månadslön', 26_000], ['Avtalspension', ''], ['Kyrkoavgift', 2], ['Anställningsstöd', 'bidrag']] });
    expect(Object.fromEntries(Object.entries(readStudyForm(all).faults).map(([place, { text, isObstacle }]) => [place, `${spaced(text).slice(0, 46)} ${isObstacle}`]))).toEqual({
      'override.0': 'Det finns inget antagande som heter ”Månadslön true',
      'override.2': '”Månadslön” står två gånger. Ta bort en av rad true',
      'override.3': 'Skriv ett värde, eller ta bort raden. false',
      'override.4': 'Ska vara en andel, lägst 0 och högst 1. Skriv  true',
      'override.5': 'Välj ett av: inget, lönebidrag, introduktionsj true',
    });
  });

  it('two cases with one name, a case with nothing in it, and no case at all', () => {
    expect(faults(addCase, setCase(1, 'name', ' a'))).toMatchObject({ 'case.1.name': 'Två fall heter likadant. Ge dem olika namn.', 'case.1.empty': 'Fallet är tomt. Fyll i det, eller ta bort det.' });
    expect(faults(dropCase(0))).toEqual({ cases: 'Det finns inget fall. Lägg till ett.' });
  });

  it('an identity number wherever it is typed, without saying it again', () => {
    const found = faults(setField('title', '850709-9805'), setCase(0, 'name', 'Anna 19850709-9805'), before('amount', '8507099805'), setPlace('municipality', '8507099805'));
    expect(Object.keys(found).sort()).toEqual(['case.0.before.livelihoods.0.amount', 'case.0.name', 'municipality', 'title']);
    expect(Object.values(found).join(' ')).not.toMatch(/9805/);
  });

  it('what is only missing can be saved, what is wrong cannot', () => {
    const words = (...edits: readonly FormEdit[]) => obstacleWords(with_(...edits), read(...edits).faults);
    expect([words(), words(before('months', '9'), setPlace('year', '')), words(before('months', 'nio'))]).toEqual(['', '', 'Inget är sparat än. Ett fält behöver rättas först.']);
  });

  it('the form says of a situation’s months what the sheet’s own function says', () => {
    for (const [months, share] of [['9', '100'], ['12', '100'], ['12', '50'], ['', '']] as const) {
      const inSheet = readSituation([['försörjningsstöd', months === '' ? '' : Number(months), '', share === '' ? '' : Number(share) / 100]]);
      expect('case.0.before.months' in faults(before('months', months), before('share', share)), `${months} ${share}`).toBe(inSheet instanceof Fault);
    }
  });
});

describe('what is computed', () => {
  it('the study’s figures are for all the persons: three times one person’s', () => {
    const three = figuresOf();
    const one = figuresOf(setCase(0, 'persons', '1'));
    expect(three.effect.municipality).toBeCloseTo(3 * one.effect.municipality, 6);
    expect(three.result.actors.municipality).toMatchObject({ income: three.effect.municipality, cost: 69_600 });
    expect(figuresOf(setCase(0, 'persons', '1'), setField('scale', '3')).effect.individual).toBeCloseTo(three.effect.individual, 6);
  });

  it('a blank amount counts as the rule’s: försörjningsstöd by the norm, the wage of the assumption', () => {
    const { basis } = read();
    expect(figuresOf(inSituation(0, 'after', setLivelihood(0, 'amount', ''))).effect).toEqual(figuresOf().effect);
    expect(ruleAmount('wage', basis!)).toBe(22_500);
    expect(ruleAmount('noBenefit', basis!)).toBe(0);
    expect(ruleAmount('extraJob', ruleBasisFor('Östersund', 2026))).toBe(22_500);
    expect(ruleAmount('establishmentJob', ruleBasisFor('Östersund', 2023))).toBeUndefined();
  });

  it('another wage after changes what everybody gains: the municipality its rate of 12 000 kr more a year, 22.02 %', () => {
    const rise = figuresOf(inSituation(0, 'after', setLivelihood(0, 'amount', '23 500'))).effect.municipality - figuresOf().effect.municipality;
    // The allowance falls as the income rises, so that a little more is taxed: not less than 12 000 x 22.02 % each.
    expect(rise / 3).toBeGreaterThanOrEqual(12_000 * 0.2202 - 100);
    expect(rise / 3).toBeLessThan(12_000 * 0.2202 * 1.25);
  });

  it('an own assumption changes the result, and the resources saved are society’s', () => {
    expect(figuresOf(addOverride('Andel skatt efter utjämning'), setOverride(0, '0 %')).effect.municipality).toBeLessThan(figuresOf().effect.municipality);
    const saved = figuresOf(inSituation(0, 'before', addResource), inSituation(0, 'before', setResource(0, 'source', 'vård')), inSituation(0, 'before', setResource(0, 'amount', '10 000')));
    expect(saved.effect.region - figuresOf().effect.region).toBeCloseTo(30_000, 6);
  });

  it('a scheme that has no figure in the year is named, and can be written', () => {
    const job: FormEdit = inSituation(0, 'after', setLivelihood(0, 'source', 'extratjänst'));
    const reading = read(job);
    const computed = studyFigures(reading.study!, reading.basis!);
    expect(computed).toEqual({ missing: 'extraJobShare' });
    expect(lackingWords(reading, computed)).toBe('Uppgift saknas för 2026: Extratjänst, andel. Skriv den som eget antagande, eller välj ett annat år.');
    expect(figuresOf(job, addOverride('Extratjänst, andel'), setOverride(0, '100 %'), addOverride('Extratjänst, högsta lön'), setOverride(1, '20 000')).effect.employmentService).toBeLessThan(0);
  });
});

describe('försörjningsstöd beside a wage', () => {
  const remarks = (...rows: readonly (readonly [source: string, amount: string])[]) => {
    const livelihoods = rows.map(([source, amount]) => ({ source, months: '12', amount, share: '50' }));
    return livelihoods.map((row) => assistanceRemark(row, { livelihoods, resources: [] }));
  };
  const words = 'Regeln räknar inte av lönen. Har personen lön samtidigt: skriv stödets belopp.';

  it('the rule pays half the norm whatever half a wage is: a blank amount is said not to reckon it off, whichever job it is', () => {
    expect(remarks(['Lön', '25 000'], [' försörjningsstöd', ' '])).toEqual(['', words]);
    expect(remarks(['försörjningsstöd', ''], ['lönebidrag', ''])).toEqual([words, '']);
  });

  it('nothing is said of an amount that is written, of other benefits, or where there is no wage', () => {
    expect(remarks(['lön', ''], ['försörjningsstöd', '4 000'], ['a-kassa', ''])).toEqual(['', '', '']);
    expect(remarks(['försörjningsstöd', ''], ['sjukpenning', '']).join('')).toBe('');
  });

  it('it is no fault', () => {
    expect(faults(inSituation(0, 'after', setLivelihood(0, 'share', '50')), inSituation(0, 'after', (own) => ({ ...own, livelihoods: [...own.livelihoods, { source: 'försörjningsstöd', months: '', amount: '', share: '50' }] })))).toEqual({});
  });
});

it('figures that are of what stood before say whose and which year’s they are, whatever is typed now', () => {
  expect(staleWords(figuresOf(setPlace('municipality', 'umeå')))).toBe('Svaret gäller det som stod innan: Umeå 2026.');
});

describe('the assumptions', () => {
  it('each is shown with what it is otherwise', () => {
    expect(spaced(presentWords('Månadslön', presentRows(form)))).toBe('Annars: 22 500 kr per månad (antagande). Payoff 2019, rad 448.');
    expect(presentWords('Aktivitetsstöd bokförs på', presentRows(form))).toBe('Annars: Försäkringskassan.');
    expect(presentWords('Extratjänst, andel', presentRows(form))).toMatch(/^Annars: uppgift saknas för 2026/);
  });

  it('the choice of a subsidy is not offered: each livelihood names its own, so it moves no figure, and one in the sheet is said not to', () => {
    const chosen = [addOverride('Anställningsstöd'), setOverride(0, 'inget')];
    const subsidised = inSituation(0, 'after', setLivelihood(0, 'source', 'lönebidrag'));
    expect(figuresOf(subsidised, ...chosen).effect).toEqual(figuresOf(subsidised).effect);
    expect(assumptionNames).not.toContain('Anställningsstöd');
    expect(assumptionNames).toContain('Aktivitetsstöd bokförs på');
    expect(presentWords('Anställningsstöd', presentRows(form))).toBe('Har ingen verkan här: varje försörjning säger själv vilket stöd den har.');
  });

  it('those that the result rests on and nobody has seen in print are listed, the study’s own among them; others are not', () => {
    const names = (...edits: readonly FormEdit[]) => uncertainAssumptions(figuresOf(...edits)).map(({ name, trust }) => `${name}: ${trust}`);
    expect(names()).toContain('Handläggning av försörjningsstöd: antagande');
    expect(names().join()).not.toMatch(/Lönebidrag|Prisbasbelopp/);
    expect(names(inSituation(0, 'after', setLivelihood(0, 'source', 'lönebidrag')))).toContain('Lönebidrag, andel: antagande');
    expect(names(addOverride('Kommunal skattesats'), setOverride(0, '20 %'))).toContain('Kommunal skattesats: eget antagande');
  });
});

it('lines of any length: more than the sheet has room for are not saved', () => {
  const many = formOf({ ...study, before: Array.from({ length: 31 }, () => line('lön', { months: 12 / 31 })) });
  expect(spaced(obstacleWords(many, {}))).toBe('Inget är sparat än. Bladet har plats för 30 rader före: ta bort några.');
});
