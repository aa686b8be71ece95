/**
 * Whether the last digit is the check digit of those before it (the Luhn or modulus 10 method): every other digit
 * doubled from the right, the digits of the products added, a multiple of ten.
 *
 * @param digits ASCII digits only
 * @source SKV 704 for personnummer; lagen (1974:174) om identitetsbeteckning för juridiska personer m.fl. for organisations
 */
export const hasRightCheckDigit = (digits: string): boolean => {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const product = (digits.charCodeAt(i) - 48) * ((digits.length - i) % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
};
