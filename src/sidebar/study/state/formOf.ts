import { situationNamed } from '../../../functions/reading/situation/situationNames';
import { ruleRowNamed } from '../../../functions/reading/assumptions/ruleRowNames';
import { mapValues } from '../../../model/mapValues';
import { foldText } from '../../../model/text/foldText';
import type { StudyCells, StudyLine } from '../../../register/study/studyCells';
import { cellText, percentText } from './cellText';
import { isBlank, type CaseText, type Side, type SituationText, type StudyForm } from './studyForm';

/** A study as it stands in the sheet, as the form shows it: the rows of a case together, in the order that they come. */
export const formOf = ({ fields, costs, assumptions, before, after }: StudyCells): StudyForm => {
  const rows = assumptions.map(([name, value]) => ({ name: cellText(name), value: cellText(value) })).filter((row) => !isBlank(row));
  // A year is no amount: its thousands are not parted.
  const placed = (id: 'municipality' | 'year'): string => (rows.find(({ name }) => ruleRowNamed(name) === id)?.value ?? '').replace(/\u00a0/g, '');
  return {
    fields: {
      ...mapValues(fields, cellText),
      persistence: percentText(fields.persistence),
      discountRate: percentText(fields.discountRate),
    },
    costs: mapValues(costs, cellText),
    municipality: placed('municipality'),
    year: placed('year'),
    overrides: rows.filter(({ name }) => !['municipality', 'year'].includes(ruleRowNamed(name) ?? '')),
    cases: casesOf({ before, after }),
  };
};

const casesOf = (lines: Readonly<Record<Side, readonly StudyLine[]>>): readonly CaseText[] => {
  const written = mapValues(lines, (rows) => rows.filter((row) => !isBlank(mapValues(row, cellText))));
  const all = [...written.before, ...written.after];
  const names = new Map([...all].reverse().map(({ caseName }) => [foldText(cellText(caseName)), cellText(caseName)]));
  return [...new Set(all.map(({ caseName }) => foldText(cellText(caseName))))].map((folded) => {
    const isOwn = ({ caseName }: StudyLine): boolean => foldText(cellText(caseName)) === folded;
    return {
      name: names.get(folded) ?? '',
      persons: all.filter(isOwn).map(({ persons }) => cellText(persons)).find((text) => text !== '') ?? '',
      ...mapValues(written, (rows) => situationOf(rows.filter(isOwn))),
    };
  });
};

const situationOf = (lines: readonly StudyLine[]): SituationText => {
  const isResource = ({ source }: StudyLine): boolean => 'resource' in (situationNamed(cellText(source)) ?? {});
  return {
    livelihoods: lines
      .filter((line) => !isResource(line))
      .map(({ source, months, amount, share }) => ({ source: cellText(source), months: cellText(months), amount: cellText(amount), share: percentText(share) }))
      .filter((row) => !isBlank(row)),
    resources: lines.filter(isResource).map(({ source, amount }) => ({ source: cellText(source), amount: cellText(amount) })),
  };
};
