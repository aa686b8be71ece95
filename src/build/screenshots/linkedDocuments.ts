import { readdirSync, readFileSync } from 'node:fs';
import { pictureLinks, type PictureLink } from './pictureLinks';

/** The pictures in the README and in `docs/`. */
export const linkedPictures = (): readonly PictureLink[] =>
  ['README.md', ...readdirSync('docs').filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`)].flatMap((file) =>
    pictureLinks(file, readFileSync(file, 'utf8')),
  );
