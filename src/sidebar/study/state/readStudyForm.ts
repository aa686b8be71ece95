import { actors, type Actor } from '../../../model/ledger/actors';
import type { Study } from '../../../model/ledger/study';
import { studyKinds, studyScopes } from '../../../model/ledger/studyKinds';
import { mapValues } from '../../../model/mapValues';
import { municipalityNamed, yearsWithRates } from '../../../model/parameters/municipalTaxRates';
import type { RuleBasis } from '../../../model/rules/ruleBasis';
import { ruleBasisFor } from '../../../model/rules/ruleBasisFor';
import { ruleRows } from '../../../model/rules/ruleRows';
import type { FormFault, FormFaults, Note } from './formFaults';
import { placeOf } from './formFaults';
import { formKinds, readFormNumber } from './formKinds';
import { isNamed } from './namedRow';
import { privacyFault } from './privacyFault';
import { readCases } from './readCases';
import { readOverrides, type RuleChanges } from './readOverrides';
import { readPlace } from './readPlace';
import type { StudyForm } from './studyForm';

export type StudyReading = {
  readonly faults: FormFaults;
  /** The rules with the study's own assumptions, as soon as they can be read: for what a blank amount counts as. */
  readonly basis: RuleBasis | null;
  /** `null` while something is wrong. */
  readonly study: Study | null;
};

/** Reads every field of the form. */
export const readStudyForm = (form: StudyForm): StudyReading => {
  const faults: Record<string, FormFault> = {};
  const note: Note = (place, text, isObstacle = true) => {
    faults[place] ??= { text, isObstacle };
  };
  const number = (place: string, kind: keyof typeof formKinds, text: string, blank: number): number => {
    const read = readFormNumber(formKinds[kind], text) ?? blank;
    if (typeof read === 'number') return read;
    note(place, read);
    return blank;
  };
  const { fields } = form;
  const secret = privacyFault(fields.title);
  if (secret !== undefined) note('title', secret);
  noteUnlessOne('kind', fields.kind, Object.values(studyKinds), note);
  noteUnlessOne('scope', fields.scope, Object.values(studyScopes), note);
  const basis = readBasis(form, note);
  const study: Study = {
    cases: readCases(form.cases, note),
    costs: mapValues(actors, (_, actor: Actor) => number(placeOf('costs', actor), 'cost', form.costs[actor], 0)),
    scale: number('scale', 'scale', fields.scale, 1),
    persistence: number('persistence', 'persistence', fields.persistence, 100) / 100,
    discountRate: number('discountRate', 'discountRate', fields.discountRate, 0) / 100,
  };
  return { faults, basis, study: basis === null || Object.keys(faults).length > 0 ? null : study };
};

const readBasis = (form: StudyForm, note: Note): RuleBasis | null => {
  const place = readPlace(form, note);
  const changes = readOverrides(form.overrides, note);
  if (place === null) return null;
  noteMissingRates(place, changes, note);
  return ruleBasisFor(place.municipality, place.year, changes.values, changes.choices);
};

/** A municipality's tax rates are not known in every year. */
const noteMissingRates = ({ municipality, year }: { readonly municipality: string; readonly year: number }, { values }: RuleChanges, note: Note): void => {
  const known = municipalityNamed(municipality);
  const isMissing = (part: 'municipal' | 'regional'): boolean => known !== undefined && !yearsWithRates(known, part).includes(year);
  const missing = [
    ...(isMissing('municipal') && values.municipalTaxRate === undefined ? [ruleRows.municipalTaxRate.name] : []),
    ...(isMissing('regional') && values.regionalTaxRate === undefined ? [ruleRows.regionalTaxRate.name] : []),
  ];
  if (known === undefined || missing.length === 0) return;
  note('year', `Uppgift saknas för ${municipality} ${year}: ${missing.join(' och ')}. Välj ett av åren ${yearsWithRates(known).join(', ')}, eller skriv värdet som eget antagande.`, false);
};

const noteUnlessOne = (place: string, text: string, choices: readonly { readonly name: string }[], note: Note): void => {
  if (text.trim() !== '' && !choices.some(({ name }) => isNamed(name, text))) note(place, privacyFault(text) ?? `Välj ett av: ${choices.map(({ name }) => name).join(', ')}.`);
};
