import { useMemo } from 'preact/hooks';
import { useCalculation } from './useCalculation';
import { isOwn } from './state/calculationState';
import { readDraft } from './state/draft';
import { municipalResult } from './state/result';
import { AboutFigures } from './view/AboutFigures';
import { Answer } from './view/Answer';
import { Inputs } from './view/Inputs';
import { InsertFormula } from './view/InsertFormula';
import { KeyFigures } from './view/KeyFigures';
import { NetOverTime } from './view/NetOverTime';
import { SourceBar } from './view/SourceBar';

/** What a requirement costs and gives: the selected budget row's, or with the user's own values. */
export const CalculationPanel = () => {
  const { state, type, fetchRow, use } = useCalculation();
  const { draft, shown } = state;
  const { faults } = useMemo(() => readDraft(draft), [draft]);
  const result = useMemo(() => municipalResult(shown), [shown]);
  const stale = Object.keys(faults).length > 0;
  return (
    <>
      <SourceBar state={state} onFetch={fetchRow} />
      <Answer values={shown} result={result} stale={stale} rowIsFaulty={state.row !== null && !isOwn(state)} />
      <Inputs draft={draft} faults={faults} extraCost={result.cost} onText={type} />
      <NetOverTime values={shown} result={result} stale={stale} />
      <KeyFigures values={shown} result={result} />
      <InsertFormula values={shown} row={state.row} stale={stale} onUse={use} />
      <AboutFigures alternative={shown.alternative} />
    </>
  );
};
