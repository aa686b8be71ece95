import { actors } from '../../../model/ledger/actors';
import { keysOf } from '../../../model/mapValues';
import { foldText } from '../../../model/text/foldText';
import { studyFields, type StudyField } from '../../../register/study/studyCells';
import { counted } from '../../format';
import { readFormNumber, formKinds } from './formKinds';
import { isBlank, type CaseText, type OverrideText, type SituationText, type StudyForm } from './studyForm';

/** A part of a study that two persons can have changed differently. */
export type FormPart<Value> = { readonly label: string; readonly value: Value };

/** The parts of one kind, by what each is about; in order. */
export type FormParts<Value> = ReadonlyMap<string, FormPart<Value>>;

export const fieldParts = ({ fields }: StudyForm): FormParts<string> =>
  new Map(keysOf<StudyField>(studyFields).map((field) => [field, { label: studyFields[field].label, value: fields[field] }]));

export const costParts = ({ costs }: StudyForm): FormParts<string> =>
  new Map(keysOf(actors).map((actor) => [actor, { label: `Insatsens kostnad för ${actors[actor]}`, value: costs[actor] }]));

export const placeParts = ({ municipality, year }: StudyForm): FormParts<string> =>
  new Map([
    ['municipality', { label: 'Kommun', value: municipality }],
    ['year', { label: 'År', value: year }],
  ]);

export const overrideParts = ({ overrides }: StudyForm): FormParts<OverrideText> =>
  numbered(overrides.filter((row) => !isBlank(row)), ({ name }) => name, (name) => `Antagandet ${name}`);

export const caseParts = ({ cases }: StudyForm): FormParts<CaseText> => numbered(cases, ({ name }) => name, (name) => (name === '' ? 'Fallet' : `Fallet ${name}`));

/** Those that are called the same are told apart by their order. */
const numbered = <Value>(values: readonly Value[], nameOf: (value: Value) => string, labelOf: (name: string) => string): FormParts<Value> => {
  const parts = new Map<string, FormPart<Value>>();
  for (const value of values) {
    const folded = foldText(nameOf(value));
    let key = folded;
    for (let other = 2; parts.has(key); other++) key = `${folded} ${other}`;
    parts.set(key, { label: labelOf(nameOf(value).trim()), value });
  }
  return parts;
};

/** A case in a few words: `3 personer. Före: försörjningsstöd 12 mån. Efter: lön 12 mån, 25 000 kr.` */
export const caseWords = ({ persons, before, after }: CaseText): string => {
  const count = readFormNumber(formKinds.persons, persons) ?? 1;
  return `${typeof count === 'number' ? counted(count, 'person', 'personer') : persons}. Före: ${situationWords(before)}. Efter: ${situationWords(after)}.`;
};

const situationWords = ({ livelihoods, resources }: SituationText): string => {
  const rows = [
    ...livelihoods.filter((row) => !isBlank(row)).map(({ source, months, amount, share }) => [source, months && `${months} mån`, amount && `${amount} kr`, share === '' || share === '100' ? '' : `${share} %`]),
    ...resources.filter((row) => !isBlank(row)).map(({ source, amount }) => [source, amount && `${amount} kr per år`]),
  ];
  return rows.map((parts) => parts.filter((part) => part !== '').join(' ')).join(', ') || 'inget';
};
