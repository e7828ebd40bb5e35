/** A fact that a form offers to its template, by the name people know it. */
export type TemplateField = {
  /** As it is written between the braces, such as `student.name`; inside a list relative to the row. */
  readonly path: string;
  readonly label: string;
  /** `flag` is only asked about in `#if`; `list` is walked by `#each`. */
  readonly kind: 'text' | 'number' | 'flag' | 'list';
  /** The paper is none without it: a template must print it whatever else holds. */
  readonly required?: boolean;
  /** For `list`: what each row holds. */
  readonly items?: readonly TemplateField[];
};

/** What is wrong with a template: `line` counts from 1, `code` is stable, `message` says what to do. */
export type TemplateFault = {
  readonly line: number;
  readonly code: string;
  readonly message: string;
};

/** The name a field has among all fields of its form: rows of a list stand behind `.*.`. */
export const fieldKey = (path: readonly string[]): string => path.join('.*.');
