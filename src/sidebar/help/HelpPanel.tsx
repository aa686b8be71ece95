/** Hjälp. */
export const HelpPanel = () => <p>…</p>;
