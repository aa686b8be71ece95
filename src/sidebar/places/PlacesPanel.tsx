/** Platser. */
export const PlacesPanel = () => <p>…</p>;
