export const overviewName = 'Översikt';

/** In the first cell: by it the sheet is known as ours. */
export const overviewTitle = 'Översikt över registret';
