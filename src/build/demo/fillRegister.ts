import type { SaveAnswer } from '../../contract/register';
import type { CreateRequest } from '../../contract/rows';
import { demoRegister, type DayOf } from './demoRegister';

/** As the host runs a function of the bundle, and what it answers. */
type Run = (functionName: string, ...args: readonly unknown[]) => Promise<unknown>;

const milliseconds = 86_400_000;

/** @param today `2026-11-23` */
export const daysFrom =
  (today: string): DayOf =>
  (days) =>
    new Date(Date.parse(`${today}T00:00:00Z`) + days * milliseconds).toISOString().slice(0, 10);

/** Runs functions of the bundle in a host, on behalf of the demonstration's coordinator. */
export const runnerOf = async (address: string): Promise<Run> => {
  const opening = await (await fetch(`${address}/workbook`)).text();
  const place = { sheetId: /"sheets":\[\{"id":"([^"]+)"/.exec(opening)?.[1] ?? '', col: 0, row: 0 };
  return async (functionName, ...args) => {
    const body = JSON.stringify({ functionName, args, place, who: 'samordnare@example.se' });
    const answer: unknown = await (await fetch(`${address}/run`, { method: 'POST', body })).json();
    if (isRecord(answer) && answer['ok'] === true) return answer['value'];
    throw new Error(`${functionName}: ${JSON.stringify(answer)}`);
  };
};

/** Fills a host's register with the demonstration, through the same questions that the sidebar asks. @returns the procurements' ids */
export const fillRegister = async (address: string, today: string): Promise<readonly string[]> => {
  const run = await runnerOf(address);
  const create = async (sheet: CreateRequest['sheet'], texts: Readonly<Record<string, string | undefined>>): Promise<string> => {
    const values = Object.entries(texts).flatMap(([column, after]) => (after === undefined || after === '' ? [] : [{ column, after }]));
    const answer = savedIn(await run('askServer', 'createRow', { sheet, values }), JSON.stringify(texts));
    return answer.id;
  };
  const ids: string[] = [];
  for (const { row, steps = [], places = [], dialogue = [], survey = [] } of demoRegister(daysFrom(today))) {
    const procurement = await create('procurements', row);
    ids.push(procurement);
    for (const texts of steps) await create('steps', { procurement, ...texts });
    for (const texts of places) await create('places', { procurement, ...texts });
    for (const texts of dialogue) await create('dialogue', { procurement, ...texts });
    for (const texts of survey) await create('survey', { procurement, ...texts });
  }
  return ids;
};

/** @throws what the register refused */
const savedIn = (answer: unknown, what: string): Extract<SaveAnswer, { kind: 'saved' }> => {
  if (isSaved(answer)) return answer;
  throw new Error(`The register refused ${what}: ${JSON.stringify(answer)}`);
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isSaved = (answer: unknown): answer is Extract<SaveAnswer, { kind: 'saved' }> => isRecord(answer) && answer['kind'] === 'saved';
