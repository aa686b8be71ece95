import type { Picture } from './picture';
import { panelPictures } from './panelPictures';
import { sheetPictures } from './sheetPictures';
import { togetherPictures } from './togetherPictures';
import { windowPictures } from './windowPictures';

/** THE table of pictures, by the name of the file. The order is that in which they are taken: the history is that of the row in dispute. */
export const pictures: Readonly<Record<string, Picture>> = { ...sheetPictures, ...windowPictures, ...panelPictures, ...togetherPictures };

export const pictureFolder = 'docs/bilder';
