/** An element of the page by its id, of the kind it must be. */
export const element = <Kind extends Element>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
};
