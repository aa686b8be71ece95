/**
 * Who estimated that work comes two to five years earlier.
 *
 * @source Payoff 2019, lines 966-980: nobody in the evaluated procurements could be asked; two persons of others were
 */
export const interviewed = 'två intervjuade personer, rekryterade 2016 i andra upphandlingar än de utvärderade';
