import { afterEach, expect, it, vi } from 'vitest';
import { askServer } from '../../src/sidebar/askServer';

const formula = { text: '=MERKOSTNAD()', refersTo: [] };

type Handlers = { succeed: (answer: unknown) => void; fail: (error: Error) => void };

/** A runner that keeps its handlers, so that a case can answer when and how often it likes. */
const standIn = () => {
  const asked: { question: string; args: unknown[]; handlers: Handlers }[] = [];
  const runner = (handlers: Handlers): object => ({
    withSuccessHandler: (succeed: Handlers['succeed']) => runner({ ...handlers, succeed }),
    withFailureHandler: (fail: Handlers['fail']) => runner({ ...handlers, fail }),
    askServer: (question: string, ...args: unknown[]) => asked.push({ question, args, handlers }),
  });
  vi.stubGlobal('google', { script: { run: runner({ succeed: () => {}, fail: () => {} }) } });
  return asked;
};

afterEach(() => vi.unstubAllGlobals());

it('a question goes through the one door with its arguments, and its answer comes back', async () => {
  const asked = standIn();
  const answer = askServer('insertFormula', formula, null);
  expect(asked[0]).toMatchObject({ question: 'insertFormula', args: [formula, null] });
  asked[0]?.handlers.succeed({ written: true, sheet: 'Budget', cell: 'B4' });
  asked[0]?.handlers.succeed({ written: true, sheet: 'Budget', cell: 'C9' });
  expect(await answer).toEqual({ written: true, sheet: 'Budget', cell: 'B4' });
});

it('the server’s error comes back', async () => {
  const asked = standIn();
  const answer = askServer('readSelection');
  asked[0]?.handlers.fail(new Error('Tjänsten är nere'));
  await expect(answer).rejects.toThrow('Tjänsten är nere');
});

it('where no answer comes the user is told to try again, and an answer that comes after all is ignored', async () => {
  vi.useFakeTimers();
  try {
    const asked = standIn();
    const answer = askServer('readSelection');
    const told = expect(answer).rejects.toThrow('Försök igen: inget blir gjort två gånger.');
    await vi.advanceTimersByTimeAsync(90_000);
    asked[0]?.handlers.succeed({ sheet: 'Budget', cell: 'A1', budgetRow: null });
    await told;
  } finally {
    vi.useRealTimers();
  }
});

it('outside a spreadsheet the user is told', async () => {
  await expect(askServer('readSelection')).rejects.toThrow('Sidopanelen är inte öppnad i ett kalkylark.');
});

it('a misspelt question, a missing or a wrong argument does not compile', () => {
  const neverRun = () => {
    // @ts-expect-error no such question
    askServer('readSelektion');
    // @ts-expect-error what may be replaced is missing
    askServer('insertFormula', formula);
    // @ts-expect-error the cells that the formula refers to are missing
    askServer('insertFormula', { text: '=MERKOSTNAD()' }, null);
  };
  expect(neverRun).toBeTypeOf('function');
});
