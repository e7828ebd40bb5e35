import { composeDocument, type ComposeOptions } from '../layout/compose-document';
import { compileTemplate } from '../templates/compile-template';

/** A record of a register as its page says it: label and words, in the order of the design. */
export type PrintedRecord = {
  readonly title: string;
  readonly recordNo: string;
  readonly rows: readonly { label: string; text: string }[];
  readonly recordedBy: string;
  readonly recordedOn: string;
  /** Who printed it and when. */
  readonly printed: string;
};

const TEMPLATE = `<div class="title">{{title}}</div>
<p class="number">编号：{{recordNo}}</p>
<table><tbody>{{#each rows}}<tr><td style="width:42mm">{{label}}</td><td style="white-space:pre-wrap">{{text}}</td></tr>{{/each}}</tbody></table>
<p class="note">登记人：{{recordedBy}}　登记日期：{{recordedOn}}</p>
<p class="note">打印：{{printed}}</p>`;

const page = compileTemplate(TEMPLATE);

/** One record as a table for the renderer. */
export const customRecordHtml = (record: PrintedRecord, options: ComposeOptions): string =>
  composeDocument(record.title, page.fill(record), options);
