type Properties = {
  readonly about: string;
  readonly helpId: string;
  readonly open: boolean;
  readonly onToggle: () => void;
};

/** The question mark after a label, which shows and hides the help text. Screen readers get the text with the field. */
export const HelpToggle = ({ about, helpId, open, onToggle }: Properties) => (
  <button
    type="button"
    class="help-toggle"
    aria-label={`Hjälp om ${about.toLowerCase()}`}
    aria-expanded={open}
    aria-controls={helpId}
    onClick={onToggle}
  >
    <span aria-hidden="true">?</span>
  </button>
);
