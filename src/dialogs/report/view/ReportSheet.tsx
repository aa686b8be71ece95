import { useMemo } from 'preact/hooks';
import { keysOf } from '../../../model/mapValues';
import { parts } from '../state/parts';
import type { ReportTexts } from '../state/reportTexts';
import { partViews } from './partViews';
import { ReportHead } from './ReportHead';
import type { ReportContent } from './reportContent';

type Properties = ReportContent & { readonly texts: ReportTexts; readonly readAt: string };

/** The report as it is printed. What is written in it does not reckon the figures anew. */
export const ReportSheet = ({ texts, readAt, ...content }: Properties) => {
  const { read, choice, shown } = content;
  const body = useMemo(
    () => keysOf(parts).filter((part) => choice.parts[part]).map((part) => {
      const Part = partViews[part];
      return <Part key={part} {...content} />;
    }),
    [read, choice, shown],
  );
  return (
    <article class="sheet" aria-label="Rapporten">
      <ReportHead {...content} texts={texts} readAt={readAt} />
      {body}
    </article>
  );
};
