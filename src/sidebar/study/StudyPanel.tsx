import { useMemo, useRef } from 'preact/hooks';
import { bandsOf } from './flows/bands';
import { FlowChart } from './flows/FlowChart';
import { lackingWords } from './state/lackingWords';
import { obstacleWords } from './state/obstacleWords';
import { readStudyForm } from './state/readStudyForm';
import { staleWords } from './state/staleWords';
import { studyFigures, type StudyFigures } from './state/studyFigures';
import type { StudyForm } from './state/studyForm';
import { mergeOf, shownForm } from './state/studyState';
import { uncertainAssumptions } from './state/uncertainAssumptions';
import { useStudy, type StudyControl } from './useStudy';
import { AboutFields } from './view/AboutFields';
import { AssumptionFields } from './view/AssumptionFields';
import { CaseFields } from './view/CaseFields';
import { CostFields } from './view/CostFields';
import { NoStudy } from './view/NoStudy';
import { StudyConflict } from './view/StudyConflict';
import { StudyDelimitations } from './view/StudyDelimitations';
import { StudyKeyFigures } from './view/StudyKeyFigures';
import { StudySaveBar } from './view/StudySaveBar';
import { StudySource } from './view/StudySource';
import { StudyVerdict } from './view/StudyVerdict';
import { UncertainAssumptions } from './view/UncertainAssumptions';
import { WhoGains } from './view/WhoGains';

/** The study in the sheet `Studie`: fills it in, and shows who gains. */
export const StudyPanel = () => {
  const control = useStudy();
  const form = shownForm(control.state);
  return form === null ? <NoStudy control={control} /> : <Study control={control} form={form} />;
};

const Study = ({ control, form }: { readonly control: StudyControl; readonly form: StudyForm }) => {
  const { state, edit } = control;
  const place = useRef<HTMLDivElement>(null);
  const reading = useMemo(() => readStudyForm(form), [form]);
  const computed = useMemo(() => (reading.study === null || reading.basis === null ? null : studyFigures(reading.study, reading.basis)), [reading]);
  /** What was last computed stays while something is being typed. */
  const last = useRef<StudyFigures | null>(null);
  if (computed !== null && !('missing' in computed)) last.current = computed;
  const figures = last.current;
  const lacking = lackingWords(reading, computed);
  const bands = useMemo(() => (figures === null ? [] : bandsOf(figures.flows, figures.effect)), [figures]);
  const merge = mergeOf(state);
  const fields = { form, faults: reading.faults, onEdit: edit };

  const save = (): void => {
    const obstacle = obstacleWords(form, reading.faults);
    if (obstacle === '') return control.save();
    control.block(obstacle);
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  if (merge !== null && state.conflict !== null && state.saving === null) {
    return <StudyConflict merge={merge} choices={state.conflict.choices} onChoose={control.choose} onSettle={control.settle} onLeave={control.leave} />;
  }
  return (
    <div class="study" ref={place}>
      <StudySource control={control} form={form} stale={lacking === '' ? null : figures} />
      <StudyVerdict figures={figures} lacking={lacking} />
      <CaseFields {...fields} basis={reading.basis} />
      <div class="study-folds">
        <AssumptionFields {...fields} />
        <CostFields {...fields} />
        <AboutFields {...fields} />
      </div>
      {figures !== null && (
        <div class={lacking === '' ? 'study-result' : 'study-result stale'}>
          {lacking !== '' && <p class="chart-note">{staleWords(figures)}</p>}
          <WhoGains figures={figures} />
          <section aria-labelledby="study-flows">
            <h2 id="study-flows">Vart pengarna går</h2>
            <p class="help">Det som ändras på 12 månader: från den som får mindre eller betalar mer, till den som får mer eller betalar mindre.</p>
            <FlowChart bands={bands} />
          </section>
          <StudyKeyFigures figures={figures} />
          <div class="study-folds">
            <UncertainAssumptions assumptions={uncertainAssumptions(figures)} />
            <StudyDelimitations />
          </div>
        </div>
      )}
      <StudySaveBar state={state} onSave={save} onUndo={control.undo} />
    </div>
  );
};
