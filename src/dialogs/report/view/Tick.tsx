type Properties = { readonly title: string; readonly checked: boolean; readonly onTick: (wanted: boolean) => void };

/** Something to take with or leave out. One that stands for all cannot be taken away by itself. */
export const Tick = ({ title, checked, onTick }: Properties) => (
  <label class="tick">
    <input
      type="checkbox"
      checked={checked}
      onChange={(event) => {
        onTick(event.currentTarget.checked);
        event.currentTarget.checked = checked;
      }}
    />
    <span>{title}</span>
  </label>
);
