/** The one variable of the bundle. Google hides names that end with an underscore. */
export const bundleName = 'bundle_';

/** A function that Google is to see. */
export type GlobalFunction = {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The lines of its JSDoc, which Google shows while somebody types; none for a function that nobody types. */
  readonly comment: readonly string[];
  /** What it calls inside the bundle, such as `doors.onOpen`. */
  readonly calls: string;
};

/** The top-level declaration of a function: Google reads name, parameters and JSDoc from the text. */
export const stub = ({ name, parameters, comment, calls }: GlobalFunction): string => {
  if (comment.some((line) => /\*\/|\n/.test(line))) throw new Error(`${name}: its texts would break the comment`);
  const list = parameters.join(', ');
  return [
    ...(comment.length === 0 ? [] : ['/**', ...comment.map((line) => ` * ${line}`), ' */']),
    `function ${name}(${list}) { return ${bundleName}.${calls}(${list}); }`,
    '',
  ].join('\n');
};
