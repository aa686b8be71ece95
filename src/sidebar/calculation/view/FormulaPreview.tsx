/** The formula as it will stand in the cell, broken into lines only after `;` and `(`. */
export const FormulaPreview = ({ formula }: { readonly formula: string }) => (
  <code class="formula">
    {formula.split(/(?<=[;(])/).map((piece, index) => (
      <span key={index}>{piece}</span>
    ))}
  </code>
);
