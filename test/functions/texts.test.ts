import { describe, expect, it } from 'vitest';
import { listed } from '../../src/functions/texts/listed';
import { yearList } from '../../src/functions/texts/yearList';

describe('years are listed with their runs from end to end', () => {
  it.each<[readonly number[], string]>([
    [[2026], '2026'],
    [[2025, 2026], '2025–2026'],
    [[2018, 2022, 2024, 2025, 2026], '2018, 2022 och 2024–2026'],
    [[2017, 2019], '2017 och 2019'],
  ])('%j', (years, text) => expect(yearList(years)).toBe(text));
});

describe('texts are listed with a word before the last', () => {
  it.each<[readonly string[], string]>([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a eller b'],
    [['a', 'b', 'c'], 'a, b eller c'],
  ])('%j', (texts, text) => expect(listed(texts, 'eller')).toBe(text));
});
