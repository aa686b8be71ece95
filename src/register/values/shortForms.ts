/** What people write for some choices, folded, and the choice. Beginnings of choices need not be here. */
export const shortForms: Readonly<Record<string, string>> = {
  af: 'Arbetsförmedlingen',
  arbetsmarknadsenheten: 'AME',
  ia: 'Innanförskapsakademin',
  ram: 'ramavtal',
  engang: 'engångsköp',
  skarpt: 'skarpt krav',
  reserverad: 'reserverad upphandling',
};
