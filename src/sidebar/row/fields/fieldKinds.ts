import type { ComponentType } from 'preact';
import type { Column } from '../../../register/columns/column';
import { ChoiceField } from './ChoiceField';
import { ChoicesField } from './ChoicesField';
import { DateField } from './DateField';
import type { FieldProps } from './fieldProps';
import { LongTextField } from './LongTextField';
import { SuggestedField } from './SuggestedField';
import { TextField } from './TextField';

/** How each kind of column is filled in. A new kind without a field does not compile. */
export const fieldKinds: Readonly<Record<Column['kind'], ComponentType<FieldProps>>> = {
  id: TextField,
  version: TextField,
  time: TextField,
  calculated: TextField,
  text: TextField,
  longText: LongTextField,
  reference: SuggestedField,
  person: SuggestedField,
  listed: SuggestedField,
  email: TextField,
  date: DateField,
  count: TextField,
  hours: TextField,
  amount: TextField,
  share: TextField,
  yesNo: ChoiceField,
  choice: ChoiceField,
  choices: ChoicesField,
  cpv: TextField,
  organisationNumber: TextField,
};
