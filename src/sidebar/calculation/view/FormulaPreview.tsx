/** The formula as it will stand in the cell, broken into lines only after `;` and the name of a function. */
export const FormulaPreview = ({ formula }: { readonly formula: string }) => (
  <code class="formula">
    {formula.split(/(?<=;|[A-Z]\()/).map((piece, index) => (
      <span key={index}>{piece}</span>
    ))}
  </code>
);
