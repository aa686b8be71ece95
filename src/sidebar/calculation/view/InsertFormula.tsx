import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Basis } from '../../../model/basis';
import { inFormula, type SourceRow } from '../state/sourceRow';
import { formulaFor, type ResultFormula, type ResultName } from '../state/formulas';
import { months } from '../state/sentences';
import type { Values } from '../state/values';
import { useInsertion } from '../useInsertion';
import { FormulaPreview } from './FormulaPreview';
import { InsertionMessage } from './InsertionMessage';
import { ReplaceQuestion } from './ReplaceQuestion';
import { ResultChoice } from './ResultChoice';

type Properties = {
  /** `null` where there is nothing to calculate with. */
  readonly values: Values | null;
  readonly row: SourceRow | null;
  readonly basis: Basis;
  /** What the basis has no figure for, in words; `''` where it has all. The cost needs none. */
  readonly lacking: string;
  readonly stale: boolean;
  /** Called when a formula is sent, with the values as they are shown. */
  readonly onUse: () => void;
};

/** Writes the formula for one of the results into the cell that is selected in the sheet. */
export const InsertFormula = ({ values, row, basis, lacking, stale, onUse }: Properties) => {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [result, setResult] = useState<ResultName>('payback');
  const [refused, setRefused] = useState(false);
  const { state, send, drop, abandon } = useInsertion();
  const unknown = lacking !== '' && result !== 'cost';
  const formula = values === null || unknown ? null : formulaFor(result, values, row, basis);
  const sending = state.step === 'sending';

  useEffect(drop, [formula?.text]);
  useEffect(() => setRefused(false), [stale]);

  /** What the user pressed goes away, so focus returns to the button once it is there again. */
  const [mustFocus, setMustFocus] = useState(false);
  const pressed = (act: () => void) => (): void => {
    setMustFocus(true);
    act();
  };
  useLayoutEffect(() => {
    if (!mustFocus) return;
    button.current?.focus();
    setMustFocus(false);
  }, [mustFocus]);

  const insert = (): void => {
    onUse();
    if (stale || formula === null) setRefused(true);
    else send(formula, null);
  };
  return (
    <section aria-labelledby={`${id}-title`} class="insert">
      <h2 id={`${id}-title`}>Infoga formel</h2>
      {values === null ? (
        <p>Formeln kan infogas när alla fält är ifyllda.</p>
      ) : (
        <>
          <ResultChoice chosen={result} months={months(values.months)} onChoose={setResult} />
          <p class="formula-label">{formula === null ? `Den formeln ger inget svar: ${lacking}.` : labelOf(formula, row)}</p>
          {formula !== null && <FormulaPreview formula={formula.text} />}
        </>
      )}
      {state.step === 'occupied' ? (
        <ReplaceQuestion
          place={state}
          onReplace={pressed(() => send(state.formula, { sheet: state.sheet, cell: state.cell, occupiedBy: state.occupiedBy }))}
          onCancel={pressed(drop)}
        />
      ) : null}
      <button
        type="button"
        class="primary"
        ref={button}
        hidden={state.step === 'occupied' || formula === null}
        aria-disabled={sending || stale}
        onClick={insert}
      >
        {sending ? 'Infogar …' : 'Infoga i markerad cell'}
      </button>
      <InsertionMessage
        state={state}
        refused={refused}
        onRetry={(failed) => pressed(() => send(failed, null))()}
        onAbandon={pressed(abandon)}
      />
    </section>
  );
};

const labelOf = ({ origin }: ResultFormula, row: SourceRow | null): string => {
  if (row === null || origin === 'own') return 'Formeln';
  return origin === 'row' ? `Formeln, med värden från ${inFormula(row)}` : `Formeln, med ${inFormula(row)} och egna värden`;
};
