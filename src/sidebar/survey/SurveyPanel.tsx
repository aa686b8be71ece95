/** Enkät. */
export const SurveyPanel = () => <p>…</p>;
