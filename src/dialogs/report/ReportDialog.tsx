import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Fault } from '../../sidebar/parts/Fault';
import { groupTitles } from '../../register/summary/groupTitles';
import { useSummary } from '../summary/useSummary';
import { printOnPaper } from './printOnPaper';
import { chosenFacts, settledChoice, wholeRegister } from './state/choice';
import { momentText } from './state/momentText';
import { allowedTexts } from './state/reportTexts';
import { useReportTexts } from './useReportTexts';
import { ChoiceFields } from './view/ChoiceFields';
import { ReportBar } from './view/ReportBar';
import { ReportSheet } from './view/ReportSheet';
import { TextFields } from './view/TextFields';

/** The report to the steering group: what it is made of, and the page that is printed. */
export const ReportDialog = () => {
  const control = useSummary();
  const { read } = control;
  const [picked, setPicked] = useState(wholeRegister);
  const [texts, setText] = useReportTexts();
  const fields = useRef<HTMLDivElement>(null);
  const readAt = useMemo(() => momentText(new Date()), [read]);
  const choice = useMemo(() => settledChoice(picked, groupTitles(read?.facts ?? [], 'year')), [read, picked]);
  const shown = useMemo(() => chosenFacts(read?.facts ?? [], choice), [read, choice]);
  const problems = read?.summary.problems ?? [];
  const isReady = read !== null && problems.length === 0 && read.facts.length > 0;
  const allowed = allowedTexts(texts);
  useEffect(() => {
    document.title = ['Rapport till styrgruppen', allowed.municipality, read?.summary.today ?? ''].filter(Boolean).join(' ');
  }, [allowed.municipality, read]);
  /** A text that cannot be printed is mended first. */
  const print = (): void => {
    const faulty = fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (faulty) faulty.focus();
    else printOnPaper();
  };
  return (
    <>
      <ReportBar control={control} onPrint={isReady && shown.length > 0 ? print : undefined} />
      {problems.map((problem, place) => <Fault key={problem} id={`problem-${place}`} text={problem} />)}
      {isReady && (
        <section class="report-choices" aria-label="Rapportens innehåll" ref={fields}>
          <ChoiceFields facts={read.facts} choice={picked} onChoice={setPicked} />
          <TextFields texts={texts} onText={setText} />
          <p class="note">Det du skriver sparas i den här webbläsaren, inte i registret.</p>
        </section>
      )}
      {isReady && shown.length > 0 && <ReportSheet read={read} choice={choice} shown={shown} texts={allowed} readAt={readAt} />}
      {isReady && shown.length === 0 && <p class="empty">Inga upphandlingar finns för det urvalet. Välj ett annat år eller en annan förvaltning.</p>}
      {read !== null && problems.length === 0 && read.facts.length === 0 && <EmptyRegister />}
    </>
  );
};

const EmptyRegister = () => (
  <section class="empty" aria-label="Tomt register">
    <h1>Det finns inget att rapportera än</h1>
    <p>
      Skriv den första upphandlingen på bladet Upphandlingar, eller välj Öppna upphandlingen i menyn Sysselsättningskrav och där Ny upphandling.
      Läs sedan registret igen här.
    </p>
  </section>
);
