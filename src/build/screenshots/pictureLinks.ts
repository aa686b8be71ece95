/** A document, and a picture in it: the text that stands for it and the name of its file. */
export type PictureLink = { readonly document: string; readonly text: string; readonly name: string };

/** The pictures that a document in Markdown shows. */
export const pictureLinks = (document: string, markdown: string): readonly PictureLink[] =>
  [...markdown.matchAll(/!\[([^\]]*)\]\((?:docs\/)?bilder\/([^)]+)\.png\)/g)].map(([, text = '', name = '']) => ({ document, text, name }));

/** What does not agree between the documents and the table of pictures, as lines for whoever writes them. */
export const linkFaults = (links: readonly PictureLink[], names: readonly string[]): readonly string[] => [
  ...links.filter(({ name }) => !names.includes(name)).map(({ document, name }) => `${document} visar ${name}.png, som inte står i tabellen över bilder.`),
  ...links.filter(({ text }) => text === '').map(({ document, name }) => `${document} visar ${name}.png utan text för den som inte ser bilden.`),
  ...names.filter((name) => links.every((link) => link.name !== name)).map((name) => `${name}.png står i tabellen över bilder, men inget dokument visar den.`),
];
