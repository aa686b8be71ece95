/** A letter that the script sent; it goes no further than the host. */
export type Mail = { readonly time: string; readonly from: string; readonly to: string; readonly subject: string; readonly body: string };

/** Something to be run every so many days; the host runs it when somebody asks. */
export type TriggerRecord = { readonly id: string; readonly handler: string; readonly everyDays: number; readonly atHour: number | null };

/** What a workbook has in Google beside its sheets. */
export type OwnState = {
  readonly properties: Readonly<Record<string, string>>;
  readonly triggers: readonly TriggerRecord[];
  readonly outbox: readonly Mail[];
};

export type OwnChange =
  | { readonly kind: 'properties'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'propertyDeleted'; readonly key: string }
  | { readonly kind: 'trigger'; readonly trigger: TriggerRecord }
  | { readonly kind: 'triggerDeleted'; readonly id: string }
  | { readonly kind: 'mail'; readonly mail: Mail };

export const emptyOwn: OwnState = { properties: {}, triggers: [], outbox: [] };

/** The latest letters are kept. */
const mostMails = 1_000;

export const changed = (state: OwnState, change: OwnChange): OwnState => {
  switch (change.kind) {
    case 'properties':
      return { ...state, properties: Object.fromEntries([...Object.entries(state.properties), ...Object.entries(change.values)]) };
    case 'propertyDeleted':
      return { ...state, properties: Object.fromEntries(Object.entries(state.properties).filter(([key]) => key !== change.key)) };
    case 'trigger':
      return { ...state, triggers: [...state.triggers, change.trigger] };
    case 'triggerDeleted':
      return { ...state, triggers: state.triggers.filter(({ id }) => id !== change.id) };
    case 'mail':
      return { ...state, outbox: [...state.outbox, change.mail].slice(-mostMails) };
  }
};
