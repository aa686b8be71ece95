/** What pressing a row of bars does. */
export type BarPress = {
  /** What the press does, for a row: `Visa de 3 upphandlingarna`. The row's name goes before it. */
  readonly words: (category: number) => string;
  /** Where a press opens something: the row for which it is open. */
  readonly opened?: number | null;
  readonly onPress: (category: number) => void;
};

/** A button over each row of lying bars. */
export const BarPresses = ({ categories, press }: { readonly categories: readonly string[]; readonly press: BarPress }) => (
  <div class="bar-presses">
    {categories.map((name, category) => (
      <button
        key={name}
        type="button"
        aria-label={`${name}. ${press.words(category)}`}
        {...(press.opened === undefined ? {} : { 'aria-expanded': press.opened === category })}
        onClick={() => press.onPress(category)}
      />
    ))}
  </div>
);
