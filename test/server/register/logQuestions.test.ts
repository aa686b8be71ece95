import { afterEach, describe, expect, it, vi } from 'vitest';
import { deletedRows, logExport, rowHistory } from '../../../src/server/register/open/logQuestions';
import { readOnlyBook } from './readOnlyBook';

afterEach(() => vi.unstubAllGlobals());

const line = (minute: number, how: string, row: string, rowVersion: number, said: Readonly<Record<string, string>> = {}) => ({
  time: `2026-11-22 10:${String(minute).padStart(2, '0')}:00`,
  who: 'samordnare@example.se',
  how,
  sheet: 'Upphandlingar',
  row,
  rowVersion: String(rowVersion),
  ...said,
});

const log = [
  line(1, 'skapad i bladet', 'U-2026-001', 1, { column: 'Upphandling', after: 'Vinterparken' }),
  line(2, 'skapad i bladet', 'U-2026-002', 1, { column: 'Upphandling', after: 'Hofvallen' }),
  line(3, 'sparad i sidopanelen', 'U-2026-001', 2, { column: 'Värde, kr', before: '', after: '22500' }),
  { ...line(4, 'sparad i sidopanelen', 'U-2026-001', 9, { column: 'Läge', after: 'tillsatt' }), sheet: 'Platser' },
  line(5, 'borttagen ur bladet', 'U-2026-002', 2),
];

describe('the history of a row', () => {
  it('is newest first, and of that row alone', () => {
    readOnlyBook({ log });
    expect(rowHistory({ sheet: 'procurements', id: 'U-2026-001' })).toEqual([
      { time: '2026-11-22 10:03:00', who: 'samordnare@example.se', how: 'sparad i sidopanelen', column: 'value', header: 'Värde, kr', before: '', after: '22500' },
      { time: '2026-11-22 10:01:00', who: 'samordnare@example.se', how: 'skapad i bladet', column: 'name', header: 'Upphandling', before: '', after: 'Vinterparken' },
    ]);
  });

  it('is the same however people have sorted the log', () => {
    readOnlyBook({ log: [...log].reverse() });
    expect(rowHistory({ sheet: 'procurements', id: 'U-2026-001' }).map(({ column }) => column)).toEqual(['value', 'name']);
  });

  it('ends at 200 changes, the latest', () => {
    const many = Array.from({ length: 300 }, (_, index) => line(index % 60, 'sparad i sidopanelen', 'U-2026-001', index + 1, { column: 'Anteckning', after: `nr ${index + 1}` }));
    const book = readOnlyBook({ log: many });
    const history = rowHistory({ sheet: 'procurements', id: 'U-2026-001' });
    expect([history.length, history[0]?.after, history[199]?.after]).toEqual([200, 'nr 300', 'nr 101']);
    expect(book.calls()).toBe(2);
  });

  it('shows no identity number that somebody has typed into the log', () => {
    readOnlyBook({ log: [line(1, 'sparad i sidopanelen', 'U-2026-001', 1, { column: 'Anteckning', after: '19811218-9876' })] });
    expect(rowHistory({ sheet: 'procurements', id: 'U-2026-001' })[0]?.after).toBe('(visas inte: kan läsas som ett personnummer)');
  });
});

describe('deleted rows', () => {
  it('are those that the log knows and the sheet has not, also before the log has noted it', () => {
    const book = readOnlyBook({ log, procurements: [] });
    expect(deletedRows('procurements')).toEqual([
      { id: 'U-2026-002', title: 'Hofvallen', time: '2026-11-22 10:05:00' },
      { id: 'U-2026-001', title: 'Vinterparken', time: '' },
    ]);
    expect(book.calls()).toBe(4);
  });

  it('are none where every row stands', () => {
    readOnlyBook({ log, procurements: [{ id: 'U-2026-001', name: 'Vinterparken' }, { id: 'U-2026-002', name: 'Hofvallen' }] });
    expect(deletedRows('procurements')).toEqual([]);
  });
});

it('the log is exported as a file that Excel reads as UTF-8', () => {
  readOnlyBook({ log: log.slice(0, 1) });
  expect(logExport()).toBe(
    '\uFEFF"Tid";"Vem";"Hur";"Blad";"Rad";"Radens version";"Kolumn";"Före";"Efter"\r\n' +
      '"2026-11-22 10:01:00";"samordnare@example.se";"skapad i bladet";"Upphandlingar";"U-2026-001";"1";"Upphandling";"";"Vinterparken"\r\n',
  );
});
