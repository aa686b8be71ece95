import { describe, expect, it, test } from 'vitest';
import { keysOf } from '../../../src/model/mapValues';
import { surveyColumns } from '../../../src/register/columns/survey';
import { attitudesOf, changeWords, comparisonWords } from '../../../src/sidebar/survey/state/attitudes';
import { questions } from '../../../src/sidebar/survey/state/questions';
import { opened } from '../row/rows';

const answer = (attitudeBefore: string, attitudeAfter: string) => attitudesOf(opened({ attitudeBefore, attitudeAfter }, 'E-2026-001', 'survey'));

describe('the questions', () => {
  it('are asked in the order of the columns, none left out', () =>
    expect(keysOf(questions)).toEqual(keysOf(surveyColumns).filter((name) => !['id', 'version', 'procurement'].includes(name))));
  it('are the report’s eight', () => expect(Object.values(questions).flatMap((text) => /^\d/.exec(text) ?? [])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']));
});

describe('an answer before and after', () => {
  test.each([
    // The report's companies a, b and c as one could read them (Payoff 2019, lines 608-629).
    ['negativ', 'negativ', 'negativ både före och efter'],
    ['positiv', 'positiv', 'positiv både före och efter'],
    ['varken eller', 'positiv', 'varken eller → positiv, ett steg mer positiv'],
    ['mycket positiv', 'mycket negativ', 'mycket positiv → mycket negativ, fyra steg mer negativ'],
    ['negativ', '', 'negativ före, inget svar efter'],
    ['', 'Positiv', 'inget svar före, positiv efter'],
    ['', '', 'Ingen inställning angiven'],
    ['sådär', 'negativ; positiv', 'Ingen inställning angiven'],
  ])('%s, %s', (before, after, words) => expect(changeWords(answer(before, after))).toBe(words));
});

describe('all answers of a procurement', () => {
  it('are counted with their n, those with both halves only', () => {
    const all = [answer('negativ', 'positiv'), answer('positiv', 'positiv'), answer('positiv', 'negativ'), answer('mycket negativ', 'negativ'), answer('positiv', '')];
    expect(comparisonWords(all)).toBe('Före och efter (n = 4): 2 mer positiva, 1 oförändrad, 1 mer negativ.');
  });
  it('say nothing where there is nothing to compare', () => expect(comparisonWords([answer('positiv', '')])).toBe(''));
});
