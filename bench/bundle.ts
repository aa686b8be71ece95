import { readFileSync, statSync } from 'node:fs';
import { Script, createContext } from 'node:vm';

const rounds = 300;

/** Size of the pushed script, and the time to evaluate it in a fresh context, which every execution at Google pays. */
export default async (): Promise<void> => {
  const file = 'dist/Code.js';
  const code = readFileSync(file, 'utf8');
  const compiled = new Script(code);
  print({ figure: 'size of dist/Code.js', bytes: statSync(file).size });
  print({ figure: 'Code.js evaluated in a fresh context', milliseconds: medianMilliseconds((run) => run(compiled)) });
  // A new last line each time, because V8 remembers what it has compiled by its text.
  let round = 0;
  const compile = () => new Script(`${code}//${(round += 1)}`);
  print({
    figure: 'Code.js compiled and evaluated in a fresh context',
    milliseconds: medianMilliseconds((run) => run(compile())),
  });
};

/** The median over many fresh contexts of what happens inside them; making the context is not counted. */
const medianMilliseconds = (measure: (run: (script: Script) => unknown) => unknown): number => {
  const times = Array.from({ length: rounds }, () => {
    const context = createContext({});
    const start = performance.now();
    measure((script) => script.runInContext(context));
    return performance.now() - start;
  });
  return Number((times.sort((a, b) => a - b)[rounds / 2] ?? NaN).toFixed(3));
};

const print = (line: object): void => console.log(JSON.stringify(line));
