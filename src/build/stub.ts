/** The one variable of the bundle. Google hides names that end with an underscore. */
export const bundleName = 'bundle_';

/** A function that Google is to see, with what its autocomplete shows. */
export type GlobalFunction = {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly help: string; readonly optional: boolean }[];
  /** Further JSDoc tags, such as `@customfunction`. */
  readonly tags: readonly string[];
  /** What it calls inside the bundle, such as `doors.onOpen`. */
  readonly calls: string;
};

/**
 * The top-level declaration of a function. Google reads names, parameters and JSDoc from the text; it does not know
 * the `[name]` of optional parameters, so that is said in words.
 */
export const stub = ({ name, summary, parameters, tags, calls }: GlobalFunction): string => {
  const list = parameters.map((parameter) => parameter.name).join(', ');
  const comment = [
    summary,
    ...parameters.map(({ name: parameter, help, optional }) => {
      return `@param {*} ${parameter.replace('...', '')} ${help}${optional ? ' (valfri)' : ''}`;
    }),
    ...tags,
  ];
  if (comment.some((line) => line.includes('*/'))) throw new Error(`${name}: its texts would end the comment early`);
  return [
    '/**',
    ...comment.map((line) => ` * ${line.replace(/\s+/g, ' ')}`),
    ' */',
    `function ${name}(${list}) {`,
    `  return ${bundleName}.${calls}(${list});`,
    '}',
    '',
  ].join('\n');
};
