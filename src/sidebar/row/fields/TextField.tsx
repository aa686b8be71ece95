import type { Column } from '../../../register/columns/column';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './fieldProps';

const units: Readonly<Partial<Record<Column['kind'], string>>> = { amount: 'kr', hours: 'timmar', count: 'st' };

/** One line of text; numbers are typed as people write them, and keep their unit outside. */
export const TextField = ({ view, onText }: FieldProps) => {
  const { kind } = view.declared;
  const unit = units[kind];
  const isNumber = unit !== undefined || kind === 'share';
  return (
    <FieldFrame view={view}>
      {(control) => (
        <div class="box">
          <input
            {...control}
            type="text"
            inputMode={isNumber ? 'decimal' : kind === 'email' ? 'email' : 'text'}
            autocomplete="off"
            spellcheck={kind === 'text'}
            value={view.text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
          {unit !== undefined && !/\p{L}/u.test(view.text) && <span class="unit" aria-hidden="true">{unit}</span>}
        </div>
      )}
    </FieldFrame>
  );
};
