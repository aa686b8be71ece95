import { FilePanel, type FileShown } from '../file/view/FilePanel';
import { dayOf } from '../row/state/today';
import { placesShown } from './state/placesShown';
import { AddPlaces } from './view/AddPlaces';
import { PlaceCard } from './view/PlaceCard';
import { PlaceChain } from './view/PlaceChain';
import { PlaceNumbers } from './view/PlaceNumbers';

/** The places of a procurement, from requirement to end. */
export const PlacesPanel = () => <FilePanel panel="places" view={Places} />;

const Places = ({ control, drafts, file, procurement }: FileShown) => {
  const { rows, lists } = file;
  const { sums, warnings, placeWarnings } = placesShown(procurement, file, dayOf(new Date()));
  return (
    <div class="places">
      <section aria-label="Från krav till avslut">
        <PlaceChain sums={sums} warnings={warnings} />
        <PlaceNumbers control={control} drafts={drafts} row={procurement} lists={lists} />
      </section>
      <section aria-label="Platserna">
        {rows.length === 0 ? (
          <p class="nothing">Inga platser är inlagda än. En rad är en plats, aldrig en person.</p>
        ) : (
          <ul>
            {rows.map((row) => <PlaceCard key={row.id} control={control} drafts={drafts} row={row} lists={lists} warnings={placeWarnings[row.id] ?? []} />)}
          </ul>
        )}
      </section>
      <AddPlaces control={control} drafts={drafts} procurement={procurement.id} rows={rows} sums={sums} lists={lists} />
    </div>
  );
};
