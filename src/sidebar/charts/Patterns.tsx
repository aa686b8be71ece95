/** The patterns that bars are filled with, to stand inside an svg. `id` is the picture's own. */
export const Patterns = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={`${id}-striped`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" class="paper" />
      <rect width="3" height="6" fill="currentColor" />
    </pattern>
    <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" class="paper" />
      <circle cx="3" cy="3" r="1.5" fill="currentColor" />
    </pattern>
  </defs>
);
