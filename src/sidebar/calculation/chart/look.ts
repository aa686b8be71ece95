/** The chart's colours and letters, taken from the stylesheet so that they are stated once. */
export type Look = {
  readonly font: string;
  /** Height of the letters in CSS pixels; follows the user's text size. */
  readonly size: number;
  readonly ink: string;
  readonly grid: string;
  readonly line: string;
  readonly gain: string;
  readonly loss: string;
};

export const lookOf = (element: Element): Look => {
  const style = getComputedStyle(element);
  const size = parseFloat(style.fontSize);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    font: `${size}px ${style.fontFamily}`,
    size,
    ink: style.color,
    grid: colour('--grid'),
    line: colour('--accent'),
    gain: colour('--gain'),
    loss: colour('--loss'),
  };
};
