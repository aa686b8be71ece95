import { actors } from '../../../model/ledger/actors';
import { keysOf } from '../../../model/mapValues';
import { studyFields, studyLineColumns, type StudyCells } from '../../../register/study/studyCells';
import { refuseIdentityNumber } from '../../../register/values/refuseIdentityNumber';
import { isRecord } from '../../isRecord';
import type { StudyForm } from './studyForm';

/** What a person has typed and not saved, and the sheet as it stood when the person began. */
export type StudyDraft = { readonly seen: StudyCells; readonly form: StudyForm };

type IsKind = (value: unknown) => boolean;

const isText: IsKind = (value) => typeof value === 'string';
const isCell: IsKind = (value) => isText(value) || typeof value === 'number';
const listOf = (isItem: IsKind): IsKind => (value) => Array.isArray(value) && value.every(isItem);
const recordOf = (keys: readonly string[], isPart: IsKind): IsKind => (value) => isRecord(value) && keys.every((key) => isPart(value[key])) && Object.keys(value).length === keys.length;

const isPair: IsKind = (value) => Array.isArray(value) && value.length === 2 && value.every(isCell);
const isLine = recordOf(keysOf(studyLineColumns), isCell);
const isSituation: IsKind = (value) =>
  isRecord(value) && listOf(recordOf(['source', 'months', 'amount', 'share'], isText))(value['livelihoods']) && listOf(recordOf(['source', 'amount'], isText))(value['resources']);
const isCase: IsKind = (value) => isRecord(value) && isText(value['name']) && isText(value['persons']) && isSituation(value['before']) && isSituation(value['after']);

const isCells: IsKind = (value) =>
  isRecord(value) &&
  recordOf(keysOf(studyFields), isCell)(value['fields']) &&
  recordOf(keysOf(actors), isCell)(value['costs']) &&
  listOf(isPair)(value['assumptions']) &&
  listOf(isLine)(value['before']) &&
  listOf(isLine)(value['after']);

const isForm: IsKind = (value) =>
  isRecord(value) &&
  recordOf(keysOf(studyFields), isText)(value['fields']) &&
  recordOf(keysOf(actors), isText)(value['costs']) &&
  isText(value['municipality']) &&
  isText(value['year']) &&
  listOf(recordOf(['name', 'value'], isText))(value['overrides']) &&
  listOf(isCase)(value['cases']);

/** Whether something that the browser kept is a draft of a study as it is now. */
export const isStudyDraft = (value: unknown): value is StudyDraft => isRecord(value) && isCells(value['seen']) && isForm(value['form']);

/** The same with every text and number blank that can be read as an identity number: that is not kept anywhere. */
export const withoutIdentityNumbers = (value: unknown): unknown => {
  if (typeof value === 'string' || typeof value === 'number') return refuseIdentityNumber('amount', value) === undefined ? value : '';
  if (Array.isArray(value)) return value.map(withoutIdentityNumbers);
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutIdentityNumbers(part)])) : value;
};
