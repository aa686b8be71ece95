/** What cells show: errors of formulas, parts of dates, and the help in the composer. */
export const cells: Readonly<Record<string, string>> = {
  // Errors
  'Error': 'Fel',
  'Invalid': 'Ogiltigt',
  'Caused by': 'Beror på',
  'Click to select the cell': 'Klicka för att markera cellen',
  'Invalid expression': 'Ogiltigt uttryck',
  'Circular reference': 'Cirkelreferens',
  'Invalid reference': 'Ogiltig referens',
  'Data not available': 'Värdet finns inte',
  'Unknown function': 'Okänd funktion',
  'Spill range is not empty': 'Spillområdet är inte tomt',
  'Division by zero': 'Division med noll',
  'Number too large': 'För stort tal',
  'Missing closing parenthesis': 'En högerparentes saknas',
  'Missing opening parenthesis': 'En vänsterparentes saknas',
  'Missing closing brace': 'En högerklammer saknas',
  'Unexpected token: %s': 'Oväntat tecken: %s',
  'Wrong function call': 'Felaktigt funktionsanrop',
  'Invalid formula': 'Ogiltig formel',
  'Unknown function: "%s"': 'Okänd funktion: ”%s”',
  'Invalid number of arguments for the %(functionName)s function. Expected %(minArgRequired)s minimum, but got %(nbrArgSupplied)s instead.':
    'Fel antal argument till funktionen %(functionName)s. Den ska ha minst %(minArgRequired)s men fick %(nbrArgSupplied)s.',
  'Invalid number of arguments for the %(functionName)s function. Expected %(maxArgPossible)s maximum, but got %(nbrArgSupplied)s instead.':
    'Fel antal argument till funktionen %(functionName)s. Den ska ha högst %(maxArgPossible)s men fick %(nbrArgSupplied)s.',
  'Invalid number of arguments for the %(functionName)s function. Repeatable arguments should be supplied in groups of %(nbrArgRepeating)s, with up to %(nbrArgOptional)s optional. Got %(nbrValueRemaining)s too many.':
    'Fel antal argument till funktionen %(functionName)s. Argument som upprepas ska anges i grupper om %(nbrArgRepeating)s, och högst %(nbrArgOptional)s är valfria. Det är %(nbrValueRemaining)s för många.',
  'Invalid sheet name: %s': 'Ogiltigt bladnamn: %s',
  "Result couldn't be automatically expanded.": 'Resultatet kunde inte spridas ut.',
  'Merged cells found in the spill zone. Please unmerge cells before using array formulas.':
    'Det finns sammanslagna celler i spillområdet. Dela upp dem innan du använder matrisformler.',
  'Array result was not expanded because it would overwrite data.': 'Resultatet spreds inte ut, eftersom det skulle skriva över data.',
  'Add missing columns and rows': 'Lägg till de kolumner och rader som saknas',
  'Add missing columns': 'Lägg till de kolumner som saknas',
  'Add missing rows': 'Lägg till de rader som saknas',
  "The formatting unit should be 'k', 'm' or 'b'.": 'Formateringsenheten ska vara ”k”, ”m” eller ”b”.',
  "This formula has over 1000 parts. It can't be processed properly, consider splitting it into multiple cells":
    'Formeln har över 1 000 delar och kan inte hanteras. Dela upp den på flera celler',
  'The data you entered in %s violates the data validation rule set on the cell:\n%s': 'Det du skrev i %s följer inte cellens regel för datavalidering:\n%s',

  // Parts of dates
  'January': 'januari',
  'February': 'februari',
  'March': 'mars',
  'April': 'april',
  'May': 'maj',
  'June': 'juni',
  'July': 'juli',
  'August': 'augusti',
  'September': 'september',
  'October': 'oktober',
  'November': 'november',
  'December': 'december',
  'Sunday': 'söndag',
  'Monday': 'måndag',
  'Tuesday': 'tisdag',
  'Wednesday': 'onsdag',
  'Thursday': 'torsdag',
  'Friday': 'fredag',
  'Saturday': 'lördag',
  'Q%(quarter)s': 'kv%(quarter)s',
  'Quarter %(quarter)s': 'kvartal %(quarter)s',

  // Links
  'Invalid sheet': 'Ogiltigt blad',
  'Cannot open the link because the linked sheet is hidden.': 'Länken kan inte öppnas, eftersom bladet är dolt.',
  'Go to url: %(url)s': 'Öppna %(url)s',
  'Go to %(label)s': 'Gå till %(label)s',

  // Help in the composer
  'ABOUT': 'OM FUNKTIONEN',
  '- [optional]': '– [valfritt]',
  'default:': 'förvalt:',
  'Show formula help': 'Visa formelhjälp',
  'No results': 'Inga träffar',
};
