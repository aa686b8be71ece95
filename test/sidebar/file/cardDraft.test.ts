import { expect, test } from 'vitest';
import { placeIn } from '../../../src/register/form/formChecks';
import { rowViews } from '../../../src/sidebar/file/rows/rowViews';
import { cardDraft } from '../../../src/sidebar/file/state/cardAction';
import { readTexts } from '../../../src/sidebar/file/state/ruleFile';
import { placeActions } from '../../../src/sidebar/places/state/placeActions';
import { typed } from '../../../src/sidebar/row/state/draft';
import { lists } from '../row/rows';
import { placeRow, today } from './files';

test('what came after a place that is being finished is not remarked on as too early: the form is read as it would be saved', () => {
  const row = placeRow({ state: 'tillsatt', filled: '2026-10-01' });
  const { finish } = placeActions(placeIn(readTexts(row)));
  const draft = cardDraft(finish, row, typed(row, undefined, 'outcome', 'studier'), today);
  expect(rowViews(row, draft, finish.columns, lists, today).flatMap(({ remarks }) => remarks)).toEqual([]);
});
