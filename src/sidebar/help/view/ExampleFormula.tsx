import { useId, useRef } from 'preact/hooks';
import type { ShownExample } from '../../../help/entry';
import { FormulaPreview } from '../../calculation/view/FormulaPreview';
import { InsertionMessage } from '../../calculation/view/InsertionMessage';
import { ReplaceQuestion } from '../../calculation/view/ReplaceQuestion';
import type { InsertionControl } from '../../calculation/useInsertion';
import { Message } from '../../parts/Message';
import { insertable } from '../state/insertable';
import { useCopy } from '../useCopy';
import { useFocusBack } from '../useFocusBack';

type Properties = {
  readonly example: ShownExample;
  readonly insertion: InsertionControl;
  /** Called as this example, and no other, is to be inserted. */
  readonly onBegin: () => void;
};

/** An example as it is typed in a Swedish sheet, with its result; into the selected cell or to the clipboard at a press. */
export const ExampleFormula = ({ example: { formula, result }, insertion, onBegin }: Properties) => {
  const id = useId();
  const code = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { state, send, drop, abandon } = insertion;
  const { said, copy, forget } = useCopy(code);
  const returning = useFocusBack(button);
  const asks = state.step === 'occupied';
  const insert = (): void => {
    forget();
    onBegin();
    send(insertable(formula), null);
  };
  const copyInstead = (): void => {
    drop();
    copy(formula);
  };
  return (
    <div class="help-example">
      <div id={id}>
        <div ref={code}>
          <FormulaPreview formula={formula} />
        </div>
        <p>ger {result}</p>
      </div>
      {asks && (
        <ReplaceQuestion
          place={state}
          onReplace={returning(() => send(state.formula, { sheet: state.sheet, cell: state.cell, occupiedBy: state.occupiedBy }))}
          onCancel={returning(drop)}
        />
      )}
      <div class="buttons" hidden={asks}>
        <button type="button" class="secondary" ref={button} aria-describedby={id} aria-disabled={state.step === 'sending'} onClick={insert}>
          {state.step === 'sending' ? 'Infogar …' : 'Infoga i markerad cell'}
        </button>
        <button type="button" class="secondary" aria-describedby={id} onClick={copyInstead}>Kopiera</button>
      </div>
      <InsertionMessage state={state} refused={false} onRetry={(failed) => returning(() => send(failed, null))()} onAbandon={returning(abandon)} />
      <Message tone={said.copied ? 'good' : 'plain'} text={said.text} />
    </div>
  );
};
