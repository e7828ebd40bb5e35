import type { ChecklistContent, ChecklistItem } from '../../../domain/checklist/content';
import { formatValue } from '../../../domain/form/format-value';
import type { Answer, Head } from '../sync/parts';

/** What a sheet holds on this device; pictures are data URLs. */
export type SheetOnDevice = {
  schoolName: string;
  inspectorName: string;
  checklist: ChecklistContent;
  head: Head;
  answerOf: (code: string) => Answer;
  strays: readonly { code: string; answer: Answer }[];
  picturesOf: (code: string) => readonly string[];
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const plain = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE =
  'body{font:16px/1.6 sans-serif;max-width:46em;margin:1em auto;padding:0 1em}' +
  'h1{font-size:22px}h2{font-size:18px;border-bottom:1px solid #999}' +
  'li{margin:.6em 0}img{max-width:14em;max-height:14em;margin:.3em}p{margin:.2em 0;white-space:pre-wrap}';

function itemHtml(item: ChecklistItem, answer: Answer, pictures: readonly string[]): string {
  // A photo's id says nothing on paper; the photos themselves follow.
  const value = item.kind === 'photo' ? '' : formatValue(item, answer.value);
  const shown =
    value === '' && pictures.length > 0 ? `照片 ${pictures.length} 张` : value || '未填';
  return [
    `<li><p>${plain(item.label)}</p><p><b>${plain(shown)}</b></p>`,
    answer.record && `<p>督查情况记录：${plain(answer.record)}</p>`,
    answer.remark && `<p>备注：${plain(answer.remark)}</p>`,
    ...pictures.map((url) => `<img alt="照片" src="${plain(url)}">`),
    '</li>',
  ]
    .filter(Boolean)
    .join('');
}

/** A page that any phone opens and prints, of what could not be handed in: HTML without scripts or links. */
export function sheetFile(sheet: SheetOnDevice): string {
  const { schoolName, inspectorName, checklist, head, answerOf, strays, picturesOf } = sheet;
  const groups = checklist.groups.map(
    ({ title, items }) =>
      `<h2>${plain(title)}</h2><ol>${items
        .map((item) => itemHtml(item, answerOf(item.code), picturesOf(item.code)))
        .join('')}</ol>`,
  );
  const others = strays.map(
    ({ answer }) =>
      `<li><p>${plain([answer.record, answer.remark].filter(Boolean).join(' '))}</p></li>`,
  );
  return [
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${plain(schoolName)}督查情况</title>`,
    `<style>${STYLE}</style><h1>${plain(schoolName)}　${plain(checklist.title)}</h1>`,
    `<p>时间：${plain(head.inspectedOn)}　督查人员：${plain(inspectorName)}　同行：${plain(head.companions)}　校长：${plain(head.principalName)}</p>`,
    '<p>本机留存的内容，没有提交，不是正式的督查表。</p>',
    ...groups,
    others.length > 0 ? `<h2>现行清单里没有的项</h2><ul>${others.join('')}</ul>` : '',
    '</html>',
  ].join('\n');
}
