import { it } from 'vitest';
import { Torture, noteNow, randomFrom } from './support/torture';
it('debug', () => {
  let bad = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const t = new Torture(randomFrom(seed), { failure: Number(process.env['F'] ?? 0), between: Number(process.env['B'] ?? 0.08) }, 40);
    for (; t.operations < 2_000;) t.step();
    t.calmly(noteNow); t.calmly(noteNow); t.check();
    if (t.faults.length) { bad += 1; console.log("S" + seed, JSON.stringify(t.faults.slice(0, 4))); }
  }
  console.log('bad', bad);
}, 600000);
