/** Pages behind a paper that no template lays out, and what stands on them. */
export type Appendix = { readonly html: string; readonly facts: object };

/** A printable form: its texts live in `template.hbs`, its facts come from `view`. */
export type Form<Data> = {
  readonly code: string;
  readonly version: number;
  /** Title as it stands on the paper. */
  readonly title: string;
  /** Whether it may order and threaten: an authority's paper may, a school's never (义务教育法 第五十八条). */
  readonly coercive?: boolean;
  /** Pages of a paper without overlong entries. */
  readonly usualPages: number;
  /** Title of the PDF, such as the document number. */
  readonly titleOf: (data: Data) => string;
  /** Every string and number of the view is on the paper, but for those under `layout`. */
  readonly view: (data: Data) => object;
  /** Pages that follow whatever version of the template prints the paper; null when there is nothing to append. */
  readonly appendix?: (data: Data) => Appendix | null;
};
