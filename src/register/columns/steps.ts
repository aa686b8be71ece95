import { roleInSentence } from '../process/roleInSentence';
import { roles, type Role } from '../process/roles';
import { stepChoices } from './choices';
import type { Column, Columns } from './column';

const hours = (role: Role) =>
  ({
    header: `Timmar, ${roleInSentence(role)}`,
    kind: 'hours',
    width: 100,
    help: `${roles[role].title}s arbetade timmar i steget, utöver vad upphandlingen hade tagit utan krav.`,
    editors: [role],
  }) as const satisfies Column;

/** One row a step of one procurement. */
export const stepColumns = {
  id: { header: 'Id', kind: 'id', width: 100, help: 'Sätts av registret.', required: true },
  version: { header: 'Version', kind: 'version', width: 70, help: 'Räknas upp vid varje ändring.', hidden: true },
  procurement: { header: 'Upphandling, id', kind: 'reference', width: 110, help: 'Upphandlingens id, till exempel U-2026-001.', required: true },
  step: { header: 'Steg', kind: 'choice', choices: stepChoices, width: 240, help: 'Ett av de elva stegen.', required: true },
  planned: { header: 'Planerat', kind: 'date', width: 110, help: 'När steget ska vara klart.', editors: ['coordinator', 'buyer', 'client', 'recruiter'] },
  done: { header: 'Klart', kind: 'date', width: 110, help: 'När steget blev klart.', editors: ['coordinator', 'buyer', 'client', 'recruiter'] },
  buyerHours: hours('buyer'),
  coordinatorHours: hours('coordinator'),
  clientHours: hours('client'),
  recruiterHours: hours('recruiter'),
  note: {
    header: 'Anteckning',
    kind: 'longText',
    width: 260,
    help: 'Skriv inga namn eller personnummer på personer i målgruppen.',
    editors: ['coordinator', 'buyer', 'client', 'recruiter'],
  },
} as const satisfies Columns;
