import { outcomeChoices, placeChoices, placeStateChoices } from './choices';
import type { Columns } from './column';

/** One row a place: never a person. */
export const placeColumns = {
  id: { header: 'Id', kind: 'id', width: 100, help: 'Sätts av registret.', required: true },
  version: { header: 'Version', kind: 'version', width: 70, help: 'Räknas upp vid varje ändring.', hidden: true },
  procurement: { header: 'Upphandling, id', kind: 'reference', width: 110, help: 'Upphandlingens id, till exempel U-2026-001.', required: true },
  place: { header: 'Plats', kind: 'choice', choices: placeChoices, width: 200, help: 'Vad för slags plats det är. En rad är en plats, aldrig en person.', required: true, editors: ['recruiter', 'coordinator'] },
  state: { header: 'Läge', kind: 'choice', choices: placeStateChoices, width: 120, help: 'Överenskommen, tillsatt, avslutad eller avbruten.', required: true, editors: ['recruiter'] },
  agreed: { header: 'Överenskommen', kind: 'date', width: 110, help: 'När platsen avtalades med leverantören.', editors: ['coordinator', 'recruiter'] },
  filled: { header: 'Tillsatt', kind: 'date', width: 110, help: 'Första dagen på platsen.', editors: ['recruiter'] },
  followedUp: { header: 'Senast uppföljd', kind: 'date', width: 110, help: 'När platsen senast följdes upp.', editors: ['recruiter'] },
  finished: { header: 'Avslutad', kind: 'date', width: 110, help: 'Sista dagen på platsen.', editors: ['recruiter'] },
  youth: { header: 'Ung', kind: 'yesNo', width: 70, help: 'Ja om personen var under den ålder som står på bladet Inställningar. Skriv aldrig ålder eller födelsedatum.', editors: ['recruiter'] },
  outcome: { header: 'Efteråt', kind: 'choice', choices: outcomeChoices, width: 190, help: 'Vad som kom efter platsen.', editors: ['recruiter'] },
  stepsUp: { header: 'Steg på trappan', kind: 'count', width: 100, help: 'Antal steg närmare arbetsmarknaden. Räknas, prissätts aldrig.', editors: ['recruiter'] },
  note: { header: 'Anteckning', kind: 'longText', width: 260, help: 'Skriv inga namn, personnummer, uppgifter om hälsa, ursprung eller ersättning.', editors: ['recruiter', 'coordinator'] },
} as const satisfies Columns;
