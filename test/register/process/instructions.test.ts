import { describe, expect, it, test } from 'vitest';
import { keysOf } from '../../../src/model/mapValues';
import { handovers } from '../../../src/register/process/handovers';
import { instructionFor, instructions, type Instruction } from '../../../src/register/process/instructions';
import { roles } from '../../../src/register/process/roles';
import { steps } from '../../../src/register/process/steps';

describe.each(keysOf(steps))('the instructions of %s', (step) => {
  const own = Object.entries<Instruction>(instructions[step]);
  it('are for exactly the roles that take part', () => expect(own.map(([role]) => role).sort()).toEqual([...steps[step].roles].sort()));
  it('say in one to three sentences what is done, in one what is needed, and go on where handing over is told', () => {
    for (const [, { does, needs, hands }] of own) {
      expect(does.split(/(?<=[.?!])\s/).length).toBeLessThanOrEqual(3);
      expect(does).toMatch(/^[A-ZÅÄÖ].*\.$/);
      expect(needs).toMatch(/^[A-ZÅÄÖ][^.]*\.$/);
      expect(hands).toMatch(/^[a-zåäö].*[^.]$/);
    }
  });
  it('never hand over to oneself', () => {
    for (const [role, { to }] of own) expect(to).not.toContain(role);
  });
  it('name their lines in the report, which has 1 850', () => {
    for (const [, { lines }] of own) {
      const numbers = lines.split(', ').flatMap((part) => part.split('–').map(Number));
      expect(numbers.every((line) => line >= 339 && line <= 1850)).toBe(true);
      expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
    }
  });
});

test('a role that takes no part has no instruction', () => expect(instructionFor('recruitment', 'client')).toBeUndefined());

describe('what goes over to the next step', () => {
  const chain = (step: Parameters<typeof handovers>[0]): string[] => handovers(step).map(({ from, to }) => `${from} -> ${to.join(' ')}`);
  it('is told where other roles come in: to the client, from both who have met the industry', () => expect(chain('industryDialogue')).toEqual(['buyer -> client', 'coordinator -> client']));
  it('is told at the link that broke: the buyer tells of the award, and the recruiter is told of the agreement', () =>
    expect(chain('evaluation')).toEqual(['buyer -> coordinator', 'coordinator -> recruiter']));
  it('is told where somebody leaves', () => {
    expect(chain('requirement')).toEqual(['client -> buyer coordinator']);
    expect(chain('supplierDialogue')).toEqual(['coordinator -> recruiter']);
  });
  it('goes back to the beginning when the places are finished', () => expect(chain('completion')).toEqual(['recruiter -> buyer client coordinator']));
  it('is nothing where the same go on, or nobody comes after', () => expect(['clientDialogue', 'recruitment', 'introduction', 'followUp', 'administration'].flatMap((step) => chain(step as keyof typeof steps))).toEqual([]));
  it('misses no step after which somebody new takes part', () => {
    const order = keysOf(steps);
    order.forEach((step, index) => {
      const next = order[index + 1];
      const newcomers = next === undefined ? [] : keysOf(roles).filter((role) => [...steps[next].roles].some((one) => one === role) && ![...steps[step].roles].some((one) => one === role));
      for (const role of newcomers) expect(handovers(step).flatMap(({ to }) => to)).toContain(role);
    });
  });
});
