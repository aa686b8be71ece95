import { useMemo } from 'preact/hooks';
import { isRuleBasis } from '../../model/basis';
import { lackingWords, unknownWords } from './basis/state/basisWords';
import { hourlyCostWords } from './basis/state/hourlyCostWords';
import { useBasis } from './basis/useBasis';
import { BasisField } from './basis/view/BasisField';
import { useCalculation } from './useCalculation';
import { faultsOf, shownValues } from './state/calculationState';
import { figuresOf } from './state/figures';
import { isMissing } from './state/missing';
import { extraCostOf } from './state/result';
import { missingWords, staleBasisWords, staleWords } from './state/sentences';
import { Uncertainty } from './spans/Uncertainty';
import { AboutFigures } from './view/AboutFigures';
import { Answer } from './view/Answer';
import { Inputs } from './view/Inputs';
import { InsertFormula } from './view/InsertFormula';
import { KeyFigures } from './view/KeyFigures';
import { NetOverTime } from './view/NetOverTime';
import { RuleAssumptions } from './view/RuleAssumptions';
import { SourceBar } from './view/SourceBar';

/** What a requirement costs and gives, on the basis that is chosen: the selected row's, or with the user's own values. */
export const CalculationPanel = () => {
  const { state, begin, type, fetchRow, use } = useCalculation();
  const [chosen, choose] = useBasis();
  const { basis } = chosen;
  const values = shownValues(state);
  const faults = faultsOf(state);
  const figures = useMemo(() => (values === null ? null : figuresOf(values, basis)), [values, basis]);
  const known = figures === null || isMissing(figures.municipal) ? null : { values: figures.values, result: figures.municipal };
  const missing = figures !== null && isMissing(figures.municipal) ? figures.municipal.missing : undefined;
  const isFaulty = Object.keys(faults).length > 0;
  const stale = isFaulty || chosen.fault !== undefined;
  return (
    <>
      <BasisField chosen={chosen} onText={choose} />
      <SourceBar state={state} payback={known?.result.payback} basis={basis} onFetch={fetchRow} />
      <Answer
        answer={known ?? (figures === null || missing === undefined ? missingWords(faults) : unknownWords(missing, figures))}
        note={known === null ? '' : hourlyCostWords(known.values, basis)}
        stale={figures === null || !stale ? '' : isFaulty ? staleWords : staleBasisWords(basis)}
      />
      <Inputs draft={state.draft} faults={faults} extraCost={values === null ? undefined : extraCostOf(values)} onText={type} onBegin={begin} />
      {known !== null && <NetOverTime {...known} stale={stale} />}
      {figures !== null && <KeyFigures figures={figures} />}
      {figures !== null && known !== null && !isMissing(figures.societal) && <Uncertainty {...known} basis={basis} draft={state.draft} faults={faults} stale={stale} onText={type} onBegin={begin} />}
      <InsertFormula values={values} row={state.row} basis={basis} lacking={missing === undefined ? '' : lackingWords(missing, basis)} stale={stale} onUse={use} />
      {values !== null && (isRuleBasis(basis) ? <RuleAssumptions values={values} basis={basis} /> : <AboutFigures assistanceShare={values.assistanceShare} />)}
    </>
  );
};
