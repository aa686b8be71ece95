import { placeRules } from '../../checks/placeRules';
import { procurementRules } from '../../checks/procurementRules';
import type { Column } from '../../columns/column';
import { registerSheets } from '../../sheets';
import type { Finding, Rule } from '../rule';
import { doubts, type Doubt } from '../suspicious/doubts';
import { unreadText } from '../suspicious/unreadText';

const { procurements: procurementSheet, steps: stepSheet, places: placeSheet, dialogue: dialogueSheet } = registerSheets;

const { datesInOrder, valueLow, valueHigh } = procurementRules;
const ofProcurement = doubts(procurementSheet.columns, { datesInOrder, valueLow, valueHigh });
const ofStep = doubts(stepSheet.columns, {});
const ofPlace = doubts(placeSheet.columns, { datesInOrder: placeRules.datesInOrder });
const ofDialogue = doubts(dialogueSheet.columns, {});

/** Values that are probably slips of the pen, or cannot be read; to those who keep the column. */
export const suspiciousValues: Rule['findings'] = ({ id, procurement, steps, places, dialogue, unread }, context) => {
  const findings: Finding[] = [];
  const add = (subject: string | null, found: readonly Doubt[]): void => {
    for (const doubt of found) findings.push({ subject, since: undefined, ...doubt });
  };
  add(id, ofProcurement(procurement, context));
  for (const step of steps) add(step.id, ofStep(step, context));
  for (const place of places) add(place.id, ofPlace(place, context));
  for (const row of dialogue) add(row.id, ofDialogue(row, context));
  for (const { sheet, row, column } of unread) {
    const declared = new Map<string, Column>(Object.entries(registerSheets[sheet].columns)).get(column);
    if (declared === undefined) continue;
    findings.push({ subject: row, detail: `unread-${column}`, columns: [column], about: declared.header, roles: declared.editors ?? [], text: unreadText(declared.header), since: undefined });
  }
  return findings;
};
