type Properties = { readonly tone: 'good' | 'bad' | 'plain'; readonly text: string };

/** What became of a press, read aloud as it changes. */
export const Message = ({ tone, text }: Properties) => (
  <p class={text === '' || tone === 'plain' ? 'message' : `message ${tone}`} role="status">
    {text !== '' && tone !== 'plain' && <span class="sign" aria-hidden="true">{tone === 'good' ? '✓' : '!'}</span>}
    <span>{text}</span>
  </p>
);
