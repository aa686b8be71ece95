/** What the browser keeps for this page; nothing where the person has turned that off. */
export const browserStorage = (kind: 'localStorage' | 'sessionStorage'): Storage | undefined => {
  try {
    return window[kind];
  } catch {
    return undefined;
  }
};
