/** A content type as Strapi's Content-Type Builder writes it into `schema.json`; anything may be missing or of another type. */
export type DesignSchema = {
  readonly kind?: unknown;
  readonly info?: {
    readonly singularName?: unknown;
    readonly pluralName?: unknown;
    readonly displayName?: unknown;
  };
  readonly options?: { readonly draftAndPublish?: unknown };
  readonly pluginOptions?: Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, DesignAttribute>>;
};

export type DesignAttribute = {
  readonly type?: unknown;
  readonly required?: unknown;
  readonly unique?: unknown;
  readonly private?: unknown;
  readonly default?: unknown;
  readonly min?: unknown;
  readonly max?: unknown;
  readonly maxLength?: unknown;
  readonly enum?: unknown;
  readonly relation?: unknown;
  readonly target?: unknown;
  readonly pluginOptions?: Readonly<Record<string, unknown>>;
};

/** What the design instance asks beside Strapi's own questions: the Chinese label, the names of the choices, a hint. */
export type DesignWords = { label: string; help: string; choices: string };

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export function wordsOf({ pluginOptions }: DesignAttribute): DesignWords {
  const words = (pluginOptions?.['not-one-less'] ?? {}) as Readonly<Record<string, unknown>>;
  return { label: textOf(words.label), help: textOf(words.help), choices: textOf(words.choices) };
}

/** `CODE=名称` a line, by code. Lines of another form are left out; what is missing then is told by the reader. */
export function choiceNames(lines: string): Map<string, string> {
  return new Map(
    lines.split(/[\n；;]/).flatMap((line): [string, string][] => {
      const at = line.search(/[=＝]/);
      const [code, label] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
      return at > 0 && code !== '' && label !== '' ? [[code, label]] : [];
    }),
  );
}
