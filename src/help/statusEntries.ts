import { keysOf } from '../model/mapValues';
import type { Column } from '../register/columns/column';
import { statuses, type Status } from '../register/process/statuses';
import { columnsByName } from '../register/rows/columnsByName';
import { registerSheets } from '../register/sheets';
import type { HelpEntry } from './entry';

/** The statuses of a procurement, each with what it requires. */
export const statusEntries = (): readonly HelpEntry[] => {
  const names = keysOf(statuses);
  const onTheWay = names.filter((name) => statuses[name].rank !== undefined);
  return names.map((name) => {
    const place = onTheWay.indexOf(name);
    const required = requiredFrom(name);
    return {
      id: `statuses-${name}`,
      group: 'statuses',
      kind: 'Status',
      title: statuses[name].title,
      line: place < 0 ? 'Avslutar upphandlingen innan det finns ett avtal.' : `${place + 1} av ${onTheWay.length} på vägen.`,
      facts: [['Krävs från och med nu', required.length > 0 ? `${required.join(' · ')}.` : 'Inget nytt.']],
      leads: [{ panel: 'procurement' }],
    };
  });
};

const requiredFrom = (status: Status): readonly string[] =>
  status === 'unsuitable'
    ? [registerSheets.procurements.columns.reason.header]
    : columnsByName<Readonly<Record<string, Column>>>(registerSheets.procurements.columns).flatMap(([, column]) =>
        column.requiredFrom === status ? [column.header] : [],
      );
