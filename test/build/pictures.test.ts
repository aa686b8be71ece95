import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkedPictures } from '../../src/build/screenshots/linkedDocuments';
import { linkFaults, pictureLinks } from '../../src/build/screenshots/pictureLinks';
import { pictureFolder, pictures } from '../../src/build/screenshots/pictures';

test('every picture that a document shows is taken by the script, and every picture that it takes is shown', () => {
  expect(linkFaults(linkedPictures(), Object.keys(pictures))).toEqual([]);
});

test('every picture that a document shows is there, as PNG', () => {
  for (const { name } of linkedPictures()) expect(readFileSync(join(pictureFolder, `${name}.png`)).subarray(1, 4).toString(), name).toBe('PNG');
});

test('what does not agree is told with the document and the name', () => {
  const links = pictureLinks('docs/a.md', 'Se ![En bild](bilder/finns.png) och ![](docs/bilder/borta.png), inte [en länk](bilder/annat.png).');
  expect(links.map(({ text, name }) => [text, name])).toEqual([
    ['En bild', 'finns'],
    ['', 'borta'],
  ]);
  expect(linkFaults(links, ['finns', 'ensam'])).toEqual([
    'docs/a.md visar borta.png, som inte står i tabellen över bilder.',
    'docs/a.md visar borta.png utan text för den som inte ser bilden.',
    'ensam.png står i tabellen över bilder, men inget dokument visar den.',
  ]);
});
