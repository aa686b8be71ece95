import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/model/mapValues';
import { instructions } from '../../../src/register/process/instructions';
import { steps } from '../../../src/register/process/steps';

describe.each(keysOf(steps))('the instructions of %s', (step) => {
  it('are for exactly the roles that take part', () => expect(Object.keys(instructions[step]).sort()).toEqual([...steps[step].roles].sort()));
  it('are one to three sentences', () => {
    for (const text of Object.values<string>(instructions[step])) {
      const sentences = text.split(/(?<=[.?!])\s/);
      expect(sentences.length).toBeLessThanOrEqual(3);
      expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/);
    }
  });
});
