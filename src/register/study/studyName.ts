export const studyName = 'Studie';

/** In the first cell: by it the sheet is known as ours. */
export const studyTitle = 'Studie: vad en insats kostar och ger, aktör för aktör';
