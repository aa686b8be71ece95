import { studyKinds, studyScopes } from '../../../model/ledger/studyKinds';
import { studyFields, type StudyField } from '../../../register/study/studyCells';
import { Fold } from '../../parts/Fold';
import { setField } from '../state/formEdits';
import { isNamed } from '../state/namedRow';
import type { FieldsProps } from './fieldsProps';
import { StudyChoice } from './StudyChoice';
import { StudyText } from './StudyText';

const units = { scale: 'pers', persistence: '%', discountRate: '%' } as const;
const blanks = { scale: '1', persistence: '100', discountRate: '0' } as const;

/** What is studied, what kind of figures they are, and how they are scaled up and carried on. */
export const AboutFields = ({ form: { fields }, faults, onEdit }: FieldsProps) => {
  const type = (field: StudyField) => (text: string): void => onEdit(setField(field, text));
  const choice = (field: 'kind' | 'scope', table: Readonly<Record<string, { readonly name: string; readonly help: string }>>) => {
    const all = Object.values(table);
    return (
      <StudyChoice
        label={studyFields[field].label}
        text={fields[field]}
        choices={all.map(({ name }) => name)}
        meaning={all.find(({ name }) => isNamed(name, fields[field]))?.help}
        fault={faults[field]?.text}
        onText={type(field)}
      />
    );
  };
  const number = (field: keyof typeof units) => (
    <StudyText {...studyFields[field]} key={field} isBeside unit={units[field]} placeholder={blanks[field]} text={fields[field]} fault={faults[field]?.text} onText={type(field)} />
  );
  const isFaulty = ['title', 'kind', 'scope', 'scale', 'persistence', 'discountRate'].some((place) => faults[place] !== undefined);
  return (
    <Fold title="Om studien" mustShow={isFaulty}>
      <StudyText {...studyFields.title} text={fields.title} fault={faults['title']?.text} onText={type('title')} />
      {choice('kind', studyKinds)}
      {choice('scope', studyScopes)}
      {number('scale')}
      {number('persistence')}
      {number('discountRate')}
    </Fold>
  );
};
