import { useMemo } from 'preact/hooks';
import { useCalculation } from './useCalculation';
import { faultsOf, shownValues } from './state/calculationState';
import { municipalResult } from './state/result';
import { Uncertainty } from './spans/Uncertainty';
import { AboutFigures } from './view/AboutFigures';
import { Answer } from './view/Answer';
import { Inputs } from './view/Inputs';
import { InsertFormula } from './view/InsertFormula';
import { KeyFigures } from './view/KeyFigures';
import { NetOverTime } from './view/NetOverTime';
import { SourceBar } from './view/SourceBar';

/** What a requirement costs and gives: the selected budget row's, or with the user's own values. */
export const CalculationPanel = () => {
  const { state, begin, type, fetchRow, use } = useCalculation();
  const values = shownValues(state);
  const faults = faultsOf(state);
  const calculated = useMemo(() => (values === null ? null : { values, result: municipalResult(values) }), [values]);
  const stale = Object.keys(faults).length > 0;
  return (
    <>
      <SourceBar state={state} payback={calculated?.result.payback} onFetch={fetchRow} />
      <Answer calculated={calculated} faults={faults} />
      <Inputs draft={state.draft} faults={faults} extraCost={calculated?.result.cost} onText={type} onBegin={begin} />
      {calculated !== null && <NetOverTime {...calculated} stale={stale} />}
      {calculated !== null && <KeyFigures {...calculated} />}
      {calculated !== null && <Uncertainty {...calculated} draft={state.draft} faults={faults} onText={type} onBegin={begin} />}
      <InsertFormula values={values} row={state.row} stale={stale} onUse={use} />
      {values !== null && <AboutFigures assistanceShare={values.assistanceShare} />}
    </>
  );
};
