import { delimitations } from '../state/delimitations';
import { ReportPart } from './ReportPart';

/** What the figures leave out or take for granted. */
export const DelimitationPart = () => (
  <ReportPart title="Avgränsningar">
    <ul class="report-list">
      {delimitations.map(({ text, source }) => (
        <li key={text}>{text} <span class="id">({source})</span></li>
      ))}
    </ul>
  </ReportPart>
);
