import { actors } from '../../model/ledger/actors';
import { effectTitles } from '../../model/ledger/effectTitles';
import type { Party } from './layout';

/** What each party is called, by `AKTORSEFFEKT` too. */
export const partyTitles: Readonly<Record<Party, string>> = { ...actors, state: effectTitles.state, society: effectTitles.society };
