import type { Column } from '../../../register/columns/column';
import type { FieldFinding, FormTexts } from '../../../register/form/formChecks';
import { keptText } from '../../../register/form/keptText';
import type { OpenedRow } from '../../../register/form/openedRow';
import { shownText } from '../../../register/form/shownText';
import { hasReached, type Status } from '../../../register/process/statuses';
import { registerSheets } from '../../../register/sheets';
import { isMissingRule } from './formFindings';
import type { Draft } from './draft';

/** Whether a field must be filled in as the row stands, and whether it is. */
export type Need = 'none' | 'filled' | 'missing';

/** One field as the form shows it. */
export type FieldView = {
  readonly column: string;
  readonly declared: Column;
  readonly text: string;
  readonly need: Need;
  /** What is wrong with it, in Swedish. */
  readonly faults: readonly string[];
  /** What is probably wrong. */
  readonly remarks: readonly string[];
  /** How the register reads what has been typed, where that is another text. */
  readonly reading: string;
  /** Why it cannot be changed here; `""` where it can. */
  readonly locked: string;
};

type FormState = {
  readonly row: OpenedRow;
  readonly draft: Draft | undefined;
  readonly texts: FormTexts;
  readonly findings: readonly FieldFinding[];
  readonly status: Status | undefined;
};

/** A field of the form. What is missing is told by the mark alone, until it has been in the way of saving. */
export const fieldView = ({ row, draft, texts, findings, status }: FormState, column: string, declared: Column): FieldView => {
  const own = findings.filter((finding) => finding.column === column);
  const missing = own.filter(isMissingRule);
  const wrong = own.filter(({ severity, rule }) => severity === 'fel' && !missing.some((finding) => finding.rule === rule));
  const refused = draft?.refused[column];
  const isSecret = draft?.edits[column] === undefined && row.cells.some((cell) => cell.column === column && cell.isSecret);
  const faults = [...(isSecret ? [secret] : []), ...(refused === undefined ? [] : [refused]), ...(draft?.inTheWay.includes(column) === true ? missing : []).map(({ message }) => message), ...wrong.map(({ message }) => message)];
  const text = texts[column] ?? '';
  const isNeeded = declared.required === true || (declared.requiredFrom !== undefined && status !== undefined && hasReached(status, declared.requiredFrom));
  return {
    column,
    declared,
    text,
    need: missing.length > 0 ? 'missing' : isNeeded ? 'filled' : 'none',
    faults: [...new Set(faults)],
    remarks: own.filter(({ severity }) => severity === 'varning').map(({ message }) => message),
    reading: draft?.edits[column] === undefined || wrong.length > 0 ? '' : readingOf(declared, text),
    locked: row.cells.some((cell) => cell.column === column) ? '' : `Kolumnen saknas på bladet ${registerSheets[row.sheet].title}. Har rubriken ändrats, skriv tillbaka ”${declared.header}”; annars välj Skapa eller laga registret i menyn.`,
  };
};

const secret = 'Här står något som kan läsas som ett personnummer, och därför visas det inte. Skriv något annat här, eller töm cellen i bladet.';

const plain = (text: string): string => text.replace(/\s|kr$/g, '').toLowerCase();

const readingOf = (declared: Column, text: string): string => {
  if (declared.kind === 'choice' || declared.kind === 'choices' || declared.kind === 'yesNo') return '';
  const shown = shownText(declared, keptText(declared, text));
  return plain(shown) === plain(text) ? '' : shown;
};
