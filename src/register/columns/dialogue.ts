import type { Columns } from './column';

/** One row a dialogue with a supplier or an industry. */
export const dialogueColumns = {
  id: { header: 'Id', kind: 'id', width: 100, help: 'Sätts av registret.', required: true },
  version: { header: 'Version', kind: 'version', width: 70, help: 'Räknas upp vid varje ändring.', hidden: true },
  procurement: { header: 'Upphandling, id', kind: 'reference', width: 110, help: 'Upphandlingens id, till exempel U-2026-001.', required: true },
  kind: { header: 'Dialog med', kind: 'choice', choices: ['bransch', 'leverantör', 'facklig organisation', 'beställare'], width: 150, help: 'Vem dialogen fördes med.', required: true, editors: ['coordinator', 'buyer'] },
  booked: { header: 'Bokad', kind: 'date', width: 110, help: 'Dag som dialogen är bokad till.', editors: ['coordinator', 'buyer', 'recruiter'] },
  held: { header: 'Hållen', kind: 'date', width: 110, help: 'Dag som dialogen hölls.', editors: ['coordinator', 'buyer', 'recruiter'] },
  agreed: { header: 'Överenskommet', kind: 'longText', width: 260, help: 'Vad som avtalades. Skriv inga namn på personer i målgruppen.', editors: ['coordinator', 'recruiter'] },
  agreedPlaces: { header: 'Platser', kind: 'count', width: 80, help: 'Antal platser som överenskoms.', editors: ['coordinator', 'recruiter'] },
  deviation: { header: 'Avvikelse, skäl', kind: 'longText', width: 220, help: 'Skriftligt skäl där överenskommelsen avviker från avtalet.', editors: ['coordinator'] },
} as const satisfies Columns;
