import { magnitude } from '../../../register/study/delimitations';
import { counted } from '../../../sidebar/format';
import { basisText } from '../state/assumptionRows';
import { choiceText } from '../state/choice';
import type { ReportTexts } from '../state/reportTexts';
import type { ReportContent } from './reportContent';

type Properties = ReportContent & {
  /** As they may be printed. */
  readonly texts: ReportTexts;
  /** When the register was read: `2026-11-23 kl. 01.15`. */
  readonly readAt: string;
};

/** Whose report it is, what it is about, and what it rests on. */
export const ReportHead = ({ read, choice, shown, texts: { municipality, madeBy, summary, decisions }, readAt }: Properties) => {
  const lines = [
    ['Gäller', `${choiceText(choice)}: ${counted(shown.length, 'upphandling', 'upphandlingar')}${shown.length === read.facts.length ? '' : ` av ${read.facts.length} i registret`}`],
    ['Datum', read.summary.today],
    ['Grund', basisText(read)],
    ['Version', `registret som det lästes ${readAt}, ${counted(read.facts.length, 'upphandling', 'upphandlingar')}`],
    ...(madeBy === '' ? [] : [['Framtagen av', madeBy]]),
  ];
  return (
    <header class="report-head">
      <h1>{municipality !== '' && <span class="municipality">{municipality}</span>} Rapport till styrgruppen: sysselsättningskrav i upphandling</h1>
      <dl>
        {lines.map(([title, text]) => (
          <div key={title}><dt>{title}</dt><dd>{text}</dd></div>
        ))}
      </dl>
      <p class="note">{magnitude}</p>
      {[['Sammanfattning', summary], ['Beslut som behövs', decisions]].map(([title, text]) => text !== '' && (
        <section key={title} class="written" aria-label={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
    </header>
  );
};
