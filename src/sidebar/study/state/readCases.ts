import type { Livelihood, ResourceUse, Situation, StudyCase } from '../../../model/ledger/situation';
import { foldText } from '../../../model/text/foldText';
import { quoted } from '../../../model/text/quoted';
import type { NumberKind } from '../../../functions/numberKinds';
import { situationNamed } from '../../../functions/reading/situation/situationNames';
import { placeOf, type Note } from './formFaults';
import { formKinds, readFormNumber } from './formKinds';
import { lackingMonths, monthsOf, wholeYear } from './monthsOf';
import { privacyFault } from './privacyFault';
import { isBlank, type CaseText, type LivelihoodText, type ResourceText, type SituationText } from './studyForm';

/** The cases, as far as they can be read. */
export const readCases = (cases: readonly CaseText[], note: Note): readonly StudyCase[] => {
  if (cases.length === 0) note('cases', 'Det finns inget fall. Lägg till ett.', false);
  return cases.map((own, index) => {
    const at = placeOf('case', index);
    const secret = privacyFault(own.name);
    if (secret !== undefined) note(placeOf(at, 'name'), secret);
    else if (cases.slice(0, index).some(({ name }) => foldText(name) === foldText(own.name))) note(placeOf(at, 'name'), 'Två fall heter likadant. Ge dem olika namn.');
    const isBare = isEmpty(own.before) && isEmpty(own.after);
    if (isBare) note(placeOf(at, 'empty'), 'Fallet är tomt. Fyll i det, eller ta bort det.');
    // What is said of the whole case need not be said of its parts.
    const noteInside: Note = isBare ? () => {} : note;
    return {
      name: own.name.trim(),
      persons: number(formKinds.persons, own.persons, 1, placeOf(at, 'persons'), note),
      before: readSituation(own.before, placeOf(at, 'before'), noteInside),
      after: readSituation(own.after, placeOf(at, 'after'), noteInside),
    };
  });
};

const isEmpty = ({ livelihoods, resources: used }: SituationText): boolean => [...livelihoods, ...used].every(isBlank);

const readSituation = (situation: SituationText, at: string, note: Note): Situation => {
  const livelihoods = situation.livelihoods.flatMap((row, index) => (isBlank(row) ? [] : [readLivelihood(row, placeOf(at, 'livelihoods', index), note)]));
  const resourceUse = situation.resources.flatMap((row, index) => (isBlank(row) ? [] : readResource(row, placeOf(at, 'resources', index), note)));
  const lacking = lackingMonths(monthsOf(situation));
  if (lacking !== '') note(placeOf(at, 'months'), lacking, false);
  return { livelihoods, resourceUse };
};

const readLivelihood = (row: LivelihoodText, at: string, note: Note): Livelihood => {
  const named = situationNamed(row.source);
  const source = named !== undefined && 'source' in named ? named.source : undefined;
  if (source === undefined) noteSource(row.source, 'vad personen lever på', placeOf(at, 'source'), note);
  return {
    source: source ?? 'noBenefit',
    months: number(formKinds.months, row.months, wholeYear, placeOf(at, 'months'), note),
    monthly: row.amount.trim() === '' ? undefined : number(formKinds.monthly, row.amount, undefined, placeOf(at, 'amount'), note),
    share: number(formKinds.share, row.share, 100, placeOf(at, 'share'), note) / 100,
  };
};

const readResource = (row: ResourceText, at: string, note: Note): readonly ResourceUse[] => {
  const named = situationNamed(row.source);
  const resource = named !== undefined && 'resource' in named ? named.resource : undefined;
  if (resource === undefined) noteSource(row.source, 'vilken resurs det är', placeOf(at, 'source'), note);
  const yearly = number(formKinds.yearly, row.amount, undefined, placeOf(at, 'amount'), note);
  return resource === undefined ? [] : [{ resource, yearly }];
};

const noteSource = (text: string, what: string, at: string, note: Note): void => {
  const secret = privacyFault(text);
  if (text.trim() === '') note(at, `Välj ${what}.`, false);
  else note(at, secret ?? `${quoted(text)} är inte känt. Välj ${what}.`);
};

/** @param blank what it is where nothing is typed; `undefined` where something must be */
const number = (kind: NumberKind, text: string, blank: number | undefined, at: string, note: Note): number => {
  const read = readFormNumber(kind, text) ?? blank;
  if (typeof read === 'number') return read;
  note(at, read ?? `Fyll i ${kind.noun}.`, read !== undefined);
  return 0;
};

