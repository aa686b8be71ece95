import { expect, test } from 'vitest';
import { figureWords } from '../../../src/dialogs/overview/state/figureWords';
import { keyFigures } from '../../../src/register/summary/keyFigures';
import { procurement } from '../../register/handover/example';
import { factsOf } from '../../register/summary/example';
import { spaced } from '../../sidebar/spaced';

test.each([
  [[], 'ingen avbruten eller ej lämplig'],
  [['avbruten'], 'varav 1 avbruten eller ej lämplig'],
  [['avbruten', 'granskad ej lämplig'], 'varav 2 avbrutna eller ej lämpliga'],
])('beside two that go on, %j are told as that', (statuses, words) => {
  const procurements = ['avtal', 'avtal', ...statuses].map((status, index) => procurement({ id: `U-${index}`, status }));
  const [first] = figureWords(keyFigures(factsOf({ procurements }).facts));
  expect(spaced(first?.about ?? '')).toBe(words);
});
