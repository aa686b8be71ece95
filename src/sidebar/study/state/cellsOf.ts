import { ruleRowNames } from '../../../functions/reading/assumptions/ruleRowNames';
import { mapValues } from '../../../model/mapValues';
import type { StudyCells, StudyLine } from '../../../register/study/studyCells';
import { percentCell, textCell } from './cellText';
import { formKinds } from './formKinds';
import { ruleKeyNamed } from './namedRow';
import { overrideKind } from './readOverrides';
import { isBlank, type OverrideText, type Side, type StudyForm } from './studyForm';

/** The form as it is written in the sheet: rows in which nothing is typed are left out. */
export const cellsOf = (form: StudyForm): StudyCells => {
  const { title, kind, scope, scale, persistence, discountRate } = form.fields;
  return {
    fields: {
      title: title.trim(),
      kind: kind.trim(),
      scope: scope.trim(),
      scale: textCell(formKinds.scale, scale),
      persistence: percentCell(formKinds.persistence, persistence),
      discountRate: percentCell(formKinds.discountRate, discountRate),
    },
    costs: mapValues(form.costs, (text) => textCell(formKinds.cost, text)),
    assumptions: [
      [ruleRowNames.municipality, form.municipality.trim()],
      [ruleRowNames.year, /^\s*\d+\s*$/.test(form.year) ? Number(form.year) : form.year.trim()],
      ...form.overrides.filter((row) => !isBlank(row)).map(overrideCells),
    ],
    before: linesOf(form, 'before'),
    after: linesOf(form, 'after'),
  };
};

const overrideCells = ({ name, value }: OverrideText): StudyCells['assumptions'][number] => {
  const key = ruleKeyNamed(name);
  return [name.trim(), key === undefined ? value.trim() : textCell(overrideKind(key), value)];
};

/** Every row says which case it is of, and for how many persons that case stands. */
export const linesOf = ({ cases }: StudyForm, side: Side): readonly StudyLine[] =>
  cases.flatMap((own) => {
    const { livelihoods, resources } = own[side];
    const caseName = own.name.trim();
    const persons = textCell(formKinds.persons, own.persons);
    return [
      ...livelihoods.filter((row) => !isBlank(row)).map(({ source, months, amount, share }): StudyLine => ({
        source: source.trim(),
        months: textCell(formKinds.months, months),
        amount: textCell(formKinds.monthly, amount),
        share: percentCell(formKinds.share, share),
        caseName,
        persons,
      })),
      ...resources.filter((row) => !isBlank(row)).map(({ source, amount }): StudyLine => ({
        source: source.trim(),
        months: '',
        amount: textCell(formKinds.yearly, amount),
        share: '',
        caseName,
        persons,
      })),
    ];
  });
