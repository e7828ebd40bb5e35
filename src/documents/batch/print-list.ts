import { createHash } from 'node:crypto';

import { type ComposeOptions, composeDocument } from '../layout/compose-document';
import { compileTemplate } from '../templates/compile-template';

/** A paper of a print copy, as its list names it. */
export type ListedPaper = {
  /** 文号, or the title of a paper without one. */
  readonly name: string;
  readonly addressee: string;
  /** Of the stored bytes, hex. */
  readonly sha256: string;
};

/** Characters of a paper's hash that stand in the list: enough to tell two papers apart by eye. */
const SHOWN = 16;

const TEMPLATE = `<div class="title">文书打印清单</div>
<p class="number">共{{count}}份　打印人：{{by}}　{{at}}</p>
<table><thead><tr><th style="width:10mm">序号</th><th>文书</th><th style="width:24mm">受送达人</th>
<th style="width:42mm">原件校验值（前${SHOWN}位）</th></tr></thead>
<tbody>{{#each papers}}<tr><td class="center">{{place}}</td><td>{{name}}</td><td>{{addressee}}</td>
<td>{{hash}}</td></tr>{{/each}}</tbody></table>
<p class="note">本清单及所附各页为打印件，以系统中保存的原件为准。清单校验值（SHA-256）：</p>
<p class="hash">{{listHash}}</p>`;

const list = compileTemplate(TEMPLATE);

/** The hash of a print copy: over the hashes of its papers in order, hex. */
export function hashOfList(papers: readonly ListedPaper[]): string {
  return createHash('sha256')
    .update(papers.map(({ sha256 }) => `${sha256}\n`).join(''))
    .digest('hex');
}

/** The list that goes in front of a print copy, as HTML for the renderer. `at` is said in words. */
export function printListHtml(
  papers: readonly ListedPaper[],
  printed: { by: string; at: string },
  options: ComposeOptions,
): string {
  const body = list.fill({
    ...printed,
    count: papers.length,
    listHash: hashOfList(papers),
    papers: papers.map(({ name, addressee, sha256 }, index) => ({
      place: index + 1,
      name,
      addressee,
      hash: sha256.slice(0, SHOWN),
    })),
  });
  return composeDocument('文书打印清单', body, options);
}
