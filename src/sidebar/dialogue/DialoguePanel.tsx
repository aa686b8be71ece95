/** Dialog. */
export const DialoguePanel = () => <p>…</p>;
