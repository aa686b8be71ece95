import type { Actor } from '../../../model/ledger/actors';
import type { StudyField } from '../../../register/study/studyCells';
import { lackingIn } from './monthsOf';
import { blankCase, blankLivelihood, blankResource, type CaseText, type LivelihoodText, type OverrideText, type ResourceText, type Side, type SituationText, type StudyForm } from './studyForm';

/** What a press or a key does with the form. */
export type FormEdit = (form: StudyForm) => StudyForm;

const at = <Item>(items: readonly Item[], index: number, change: (item: Item) => Item): readonly Item[] => items.map((item, own) => (own === index ? change(item) : item));
const without = <Item>(items: readonly Item[], index: number): readonly Item[] => items.filter((_, own) => own !== index);

export const setField = (field: StudyField, text: string): FormEdit => (form) => ({ ...form, fields: { ...form.fields, [field]: text } });
export const setCost = (actor: Actor, text: string): FormEdit => (form) => ({ ...form, costs: { ...form.costs, [actor]: text } });
export const setPlace = (part: 'municipality' | 'year', text: string): FormEdit => (form) => ({ ...form, [part]: text });

export const addOverride = (name: string): FormEdit => (form) => ({ ...form, overrides: [...form.overrides, { name, value: '' }] });
export const setOverride = (index: number, value: string): FormEdit => (form) => ({ ...form, overrides: at(form.overrides, index, (row): OverrideText => ({ ...row, value })) });
export const dropOverride = (index: number): FormEdit => (form) => ({ ...form, overrides: without(form.overrides, index) });

export const addCase: FormEdit = (form) => ({ ...form, cases: [...form.cases, blankCase] });
export const dropCase = (index: number): FormEdit => (form) => ({ ...form, cases: without(form.cases, index) });
export const setCase = (index: number, part: 'name' | 'persons', text: string): FormEdit => inCase(index, (own) => ({ ...own, [part]: text }));

/** What is done with the situation before or after of a case. */
export type SituationEdit = (situation: SituationText) => SituationText;

export const inSituation = (index: number, side: Side, edit: SituationEdit): FormEdit => inCase(index, (own) => ({ ...own, [side]: edit(own[side]) }));

/** A new livelihood is for the months that are left. */
export const addLivelihood: SituationEdit = (situation) => ({ ...situation, livelihoods: [...situation.livelihoods, { ...blankLivelihood, months: lackingIn(situation) }] });
export const setLivelihood = (index: number, part: keyof LivelihoodText, text: string): SituationEdit => (situation) => ({
  ...situation,
  livelihoods: at(situation.livelihoods, index, (row) => ({ ...row, [part]: text })),
});
export const dropLivelihood = (index: number): SituationEdit => (situation) => ({ ...situation, livelihoods: without(situation.livelihoods, index) });

export const addResource: SituationEdit = (situation) => ({ ...situation, resources: [...situation.resources, blankResource] });
export const setResource = (index: number, part: keyof ResourceText, text: string): SituationEdit => (situation) => ({
  ...situation,
  resources: at(situation.resources, index, (row) => ({ ...row, [part]: text })),
});
export const dropResource = (index: number): SituationEdit => (situation) => ({ ...situation, resources: without(situation.resources, index) });

const inCase = (index: number, change: (own: CaseText) => CaseText): FormEdit => (form) => ({ ...form, cases: at(form.cases, index, change) });
