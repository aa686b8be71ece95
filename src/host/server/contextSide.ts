/** What a script may be handed: a value of no realm, or one made by the side below. */
export type ContextSide = {
  readonly list: <Item>(items: readonly Item[]) => Item[];
  readonly date: (time: number) => Date;
  readonly record: (entries: readonly (readonly [string, unknown])[]) => object;
  /**
   * A service whose members are called through the host, except those that are constants. An error of the host reaches
   * the script as an `Exception`.
   */
  readonly service: (
    name: string,
    emulates: (member: string) => boolean,
    constant: (member: string) => unknown,
    call: (member: string, args: readonly unknown[]) => unknown,
  ) => object;
};

/**
 * The part of the host that lives in a script's own context, so that whatever a script can touch is made there and
 * leads nowhere else. It is sent as text, so it knows nothing but its arguments; and it keeps to plain syntax, because
 * a script may replace any method of its own realm.
 */
export const contextSide = (): ContextSide => {
  const { Date: Moment, Error: Failure, Proxy: Guard, Symbol: Sign } = globalThis;
  const { assign, create: bare, defineProperty: define } = Object;
  // Node would hand this hook the stack frames of the host itself.
  define(Failure, 'prepareStackTrace', { value: undefined });

  const exception = (message: string): Error => {
    const made = new Failure(message);
    made.name = 'Exception';
    return made;
  };
  const textOf = (error: unknown): string =>
    typeof error === 'object' && error !== null && 'message' in error ? `${error.message}` : `${error}`;

  return {
    list: (items) => {
      const made = [];
      for (const item of items) made[made.length] = item;
      return made;
    },
    date: (time) => new Moment(time),
    record: (entries) => {
      const made: Record<string, unknown> = {};
      for (const [name, value] of entries) define(made, name, assign(bare(null), { value, writable: true, enumerable: true, configurable: true }));
      return made;
    },
    service: (name, emulates, constant, call) => {
      const refuse = (): never => {
        throw exception(`${name} kan inte ändras.`);
      };
      const members: Record<string, (...args: unknown[]) => unknown> = bare(null);
      const method = (member: string) => {
        if (!emulates(member)) throw exception(`${name}.${member} är inte emulerad (not emulated).`);
        return (...args: unknown[]): unknown => {
          try {
            return call(member, args);
          } catch (error) {
            throw exception(textOf(error));
          }
        };
      };
      const itself: object = new Guard(bare(null), {
        get: (_target, member) => {
          if (member === Sign.toStringTag) return name;
          if (typeof member === 'symbol') return undefined;
          if (member === 'toString') return () => name;
          if (member === 'valueOf') return () => itself;
          return constant(member) ?? (members[member] ??= method(member));
        },
        set: refuse,
        defineProperty: refuse,
        deleteProperty: refuse,
        setPrototypeOf: refuse,
      });
      return itself;
    },
  };
};
