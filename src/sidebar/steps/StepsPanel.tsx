/** Steg. */
export const StepsPanel = () => <p>…</p>;
