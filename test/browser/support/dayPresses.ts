import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import type { RunRequest } from '../../../src/host/engine/protocol';

/** Questions by which something is written. The others only read. */
const writing = new Set(['saveRow', 'createRow', 'restoreRow', 'addSteps', 'insertFormula', 'acceptStatus']);

export type Presses = {
  /** Presses, waits for what comes of it, and holds that the server was asked to write exactly once. */
  readonly one: (press: () => Promise<unknown>, seen: () => Promise<unknown>) => Promise<void>;
  /** What was asked, in order, by name. */
  readonly asked: () => readonly string[];
};

const questionOf = (request: Request): string | undefined => {
  if (request.method() !== 'POST' || new URL(request.url()).pathname !== '/run') return undefined;
  const { functionName, args }: RunRequest = request.postDataJSON();
  return functionName === 'askServer' && typeof args[0] === 'string' ? args[0] : undefined;
};

/** Counts what a page asks the server through the sidebar's door. */
export const pressesIn = (page: Page): Presses => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const question = questionOf(request);
    if (question !== undefined) asked.push(question);
  });
  return {
    asked: () => asked,
    one: async (press, seen) => {
      const before = asked.length;
      await press();
      await seen();
      expect(asked.slice(before).filter((question) => writing.has(question))).toHaveLength(1);
    },
  };
};
