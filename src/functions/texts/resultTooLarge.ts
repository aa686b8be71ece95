/** What is said where the arithmetic leaves the numbers that a cell can hold. */
export const resultTooLarge = {
  short: 'resultatet är för stort',
  full: (functionName: string): string =>
    `${functionName}: resultatet är för stort för en cell. Kontrollera beloppen: något av dem är orimligt stort eller litet.`,
} as const;
