import type { TodoProposal } from '../../contract/todo';
import { mailName } from '../../register/handover/mailName';
import type { ProcurementFile } from '../../register/process/procurementFile';
import { statusProposal } from '../../register/process/statusProposal';
import { statuses } from '../../register/process/statuses';
import type { SeenCell } from '../register/readRegister';

/** The statuses that follow from steps and dates, with what stands in the cell today. */
export const todoProposals = (files: readonly ProcurementFile[], unread: readonly SeenCell[], today: string): readonly TodoProposal[] => {
  const written = new Map(
    unread.filter(({ sheet, column }) => sheet === 'procurements' && column === 'status').map(({ row, text }) => [row, text]),
  );
  return files.flatMap((file) => {
    const proposal = statusProposal(file, today);
    if (proposal === undefined) return [];
    const { procurement, from, to, reasons } = proposal;
    return [
      {
        procurement,
        name: mailName(file.procurement.name, procurement),
        from: from === undefined ? (written.get(procurement) ?? '') : statuses[from].title,
        to: statuses[to].title,
        reasons,
      },
    ];
  });
};
