type Properties = {
  readonly id: string;
  readonly question: string;
  readonly button: string;
  readonly onAccept: () => void;
};

/** A question about a field's value that may be a slip, with the button that mends it. */
export const Remark = ({ id, question, button, onAccept }: Properties) => (
  <div class="remark">
    <p id={id}>{question}</p>
    <button type="button" class="quiet" onClick={onAccept}>{button}</button>
  </div>
);
