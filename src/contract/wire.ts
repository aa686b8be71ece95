/** What `google.script.run` carries unharmed: no Date, no undefined, no class. Types on the wire are `type`, not `interface`. */
export type Wire = string | number | boolean | null | readonly Wire[] | { readonly [key: string]: Wire };

type Question = (...args: never[]) => Wire | void;

/** Compiles only while every question takes and gives what the wire can carry. */
export type OnTheWire<
  Questions extends { [Name in keyof Questions]: (...args: never[]) => unknown } & {
    [Name in keyof Questions]: Parameters<Questions[Name]> extends readonly Wire[] ? Question : never;
  },
> = Questions;
