import type { ComponentType } from 'preact';
import type { PanelName } from '../../../contract/panels';
import type { FileAnswer, FileSheetName } from '../../../contract/rows';
import type { OpenedRow } from '../../../register/form/openedRow';
import { useDestination } from '../../openPanel';
import { useDrafts, type Drafts } from '../useDrafts';
import { useFile, type FileControl } from '../useFile';
import { FileHead } from './FileHead';

/** What a panel shows of a procurement. */
export type FileShown = { readonly control: FileControl; readonly drafts: Drafts; readonly file: FileAnswer; readonly procurement: OpenedRow };

type Properties = { readonly panel: PanelName & FileSheetName; readonly view: ComponentType<FileShown> };

/** A panel about one procurement and its rows on the sheet that the panel is named as. */
export const FilePanel = ({ panel, view: View }: Properties) => {
  const control = useFile(panel);
  const { file } = control.state;
  const procurement = file?.procurement ?? null;
  const drafts = useDrafts(panel, procurement?.id ?? '');
  useDestination(panel, ({ sheet, id }) => {
    if (sheet === 'procurements') control.open(id);
  });
  return (
    <>
      <FileHead control={control} unsaved={drafts.unsaved} />
      {file !== null && procurement !== null && <View key={procurement.id} control={control} drafts={drafts} file={file} procurement={procurement} />}
    </>
  );
};
