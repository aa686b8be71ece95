/**
 * Prints the page as wide as paper, so that its pictures are drawn for that and not for a narrow window: they are
 * measured in one frame and drawn in the next.
 */
export const printOnPaper = (): void => {
  const { classList } = document.body;
  classList.add('on-paper');
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      window.print();
      classList.remove('on-paper');
    }),
  );
};
