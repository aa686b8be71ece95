import type { Party } from './layout';

/** What makes up a party's figures: as the ledger posts them. */
export const partyNotes: Readonly<Record<Party, string>> = {
  municipality: 'Kommunalskatt, försörjningsstöd, handläggning och omsorg.',
  region: 'Regionskatt och vård.',
  socialInsuranceAgency: 'Ersättningar, och sin del av arbetsgivaravgifterna.',
  employmentService: 'Anställningsstöd och arbetsförmedling.',
  restOfState: 'Statlig och indirekt skatt, a-kassa, rättsväsende. *',
  insurers: 'Avtalspension och avtalsförsäkringar.',
  individual: 'Lön och ersättningar, efter skatt.',
  employer: 'Noll: lön och avgifter motsvarar det som produceras.',
  state: 'De tre statliga aktörerna tillsammans.',
  society: 'Alla tillsammans: det som produceras och de resurser som frigörs.',
};
