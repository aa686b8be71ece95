/** What is wrong in a field and what to do about it, right below the field. */
export const Fault = ({ id, text }: { readonly id: string; readonly text: string }) => (
  <p class="fault" id={id}>
    <span class="sign" aria-hidden="true">!</span>
    {text}
  </p>
);
