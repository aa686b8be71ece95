const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text that shows as itself in a page, whatever it holds. */
export const text = (value: string | number): string => String(value).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A point in time as people here write it: `2026-01-15 14:30:05`, local time. */
export const clock = (time: string): string => {
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
};

/** A table with a caption; one sentence where there is nothing. Cells are HTML. */
export const table = (caption: string, headers: readonly string[], rows: readonly (readonly string[])[], none: string): string => {
  if (rows.length === 0) return `<h2>${text(caption)}</h2><p>${text(none)}</p>`;
  const head = headers.map((header) => `<th scope="col">${text(header)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return `<h2>${text(caption)}</h2><div class="wide" tabindex="0" role="region" aria-label="${text(caption)}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
};
