const repair = 'välj Skapa eller laga registret i menyn';

/** Says that sheets of the register are not there, and how to get them back. */
export const sheetsMissing = (titles: readonly string[]): string => {
  const [first = '', ...others] = titles;
  if (others.length === 0) return `Bladet ${first} finns inte. Har det bytt namn, ge det tillbaka namnet ${first}. Är det borttaget, ${repair}.`;
  const named = `${titles.slice(0, -1).join(', ')} och ${titles[titles.length - 1] ?? ''}`;
  return `Bladen ${named} finns inte. Har de bytt namn, ge dem tillbaka sina namn. Annars ${repair}.`;
};
