import type { Summary } from '../../contract/summary';
import { allWarnings } from '../../register/handover/allWarnings';
import { procurementFiles } from '../../register/process/procurementFile';
import { registeredHours } from '../../register/process/registeredHours';
import { roleLacks } from '../../register/summary/roleLacks';
import { sentColumns } from '../../register/summary/sentColumns';
import { sentRows } from '../../register/summary/sentRows';
import { today } from '../clock';
import { readRegister } from '../register/readRegister';
import { readAssumptionRows } from './readAssumptionRows';

/** A longer list is not read, and would take long to send. */
const mostWarnings = 200;

/** The register for pictures and reports, in one go: the rows that they are made from, and what only the whole register tells. */
export const readSummary = (): Summary => {
  const { register, settings, unread, unreadable, problems, wrongSettings } = readRegister();
  const assumptions = readAssumptionRows();
  const day = today();
  const isReadable = unreadable.length === 0;
  const files = isReadable ? procurementFiles(register, unread) : [];
  const warnings = isReadable ? allWarnings(register, day, settings, unread) : [];
  const told = new Map<string, number>();
  for (const { procurement } of warnings) told.set(procurement, (told.get(procurement) ?? 0) + 1);
  return {
    today: day,
    problems: unreadable.map(({ message }) => message),
    remarks: [...problems, ...wrongSettings, ...assumptions.problems].map(({ message }) => message),
    rows: {
      procurements: sentRows(sentColumns.procurements, files.map(({ procurement }) => procurement)),
      steps: sentRows(sentColumns.steps, isReadable ? register.steps.filter((row) => registeredHours([row]).total > 0) : []),
      places: sentRows(sentColumns.places, isReadable ? register.places : []),
      dialogue: sentRows(sentColumns.dialogue, isReadable ? register.dialogue : []),
      survey: sentRows(sentColumns.survey, isReadable ? register.survey : []),
      assumptions: assumptions.rows,
    },
    work: files.map((file) => ({ id: file.id, lacks: roleLacks(file), warnings: told.get(file.id) ?? 0 })),
    unread: unread.flatMap(({ sheet, row, column }) => (sheet === 'procurements' ? [{ row, column }] : [])),
    warnings: warnings.slice(0, mostWarnings).map(({ rule, procurement, text }) => ({ rule, procurement, text })),
    warningTotal: warnings.length,
    rules: settings.rules,
  };
};
