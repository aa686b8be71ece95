import { useState } from 'preact/hooks';
import { documentId } from '../../sidebar/documentId';
import { keepTexts, keptTexts } from './state/keptTexts';
import type { ReportTexts, TextName } from './state/reportTexts';

/** What is written in the document's report, kept in the browser as it is typed. */
export const useReportTexts = (): readonly [ReportTexts, (name: TextName, text: string) => void] => {
  const [texts, setTexts] = useState(() => keptTexts(documentId()));
  return [
    texts,
    (name, text) => {
      const changed = { ...texts, [name]: text };
      setTexts(changed);
      keepTexts(documentId(), changed);
    },
  ];
};
