import { actors } from '../../model/ledger/actors';
import type { Party } from './layout';

/** What each party is called, by `AKTORSEFFEKT` too. */
export const partyTitles: Readonly<Record<Party, string>> = { ...actors, state: 'staten totalt', society: 'samhället' };
