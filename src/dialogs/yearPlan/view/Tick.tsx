type Properties = { readonly label: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void };

export const Tick = ({ label, checked, onChange }: Properties) => (
  <label class="tick">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
);
