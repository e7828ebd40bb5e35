import type { TemplateFault } from '../../domain/document/template-field';
import { refusedStyle } from './check-style';
import { BLOT, lineAt, withoutExpressions } from './source-lines';

const TAGS = new Set(
  'section,div,p,span,h1,h2,h3,table,colgroup,col,thead,tbody,tfoot,tr,th,td,caption,br,hr,ul,ol,li,sup,sub,u,img'.split(
    ',',
  ),
);
const ATTRIBUTES = new Set('class,style,colspan,rowspan,width,height,align,src,alt'.split(','));
/** A tag in full: every attribute has a quoted value, so that nothing hides in what browsers repair. */
const TAG = /<\/?([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*)\s*\/?>/y;
const ATTRIBUTE = /([a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAME = /^<\/?([a-zA-Z][\w:-]*)/;
/** Ways of CSS to fetch something or to hide that it does. */
const HIDDEN_STYLE = /url\s*\(|image-set|@|\\|\/\*|&|expression|javascript:/i;
const PICTURE = /^data:image\/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=\s]+$/;
const LAYOUT_ONLY = /^\{\{\s*layout\.[a-zA-Z]+\s*\}\}$/;
const MARKUP = 'TPL-05';
const FOREIGN = 'TPL-06';

type Sentence = { code: string; message: string };

function attributeFault(name: string, value: string): Sentence | null {
  const known = name.toLowerCase();
  if (known.startsWith('on'))
    return { code: MARKUP, message: `不能使用事件属性“${name}”，文书里不运行程序。` };
  // A picture of the paper itself, such as a drawn signature, is a field of the layout (see expressionFault).
  const embedded = PICTURE.test(value) || (value !== '' && value.replaceAll(BLOT, '') === '');
  if (known === 'href' || known === 'srcset' || (known === 'src' && !embedded))
    return {
      code: FOREIGN,
      message: `“${name}”不能引用外部的文件或网址；图片只能直接嵌入（data:image）。`,
    };
  if (!ATTRIBUTES.has(known)) return { code: MARKUP, message: `不能使用属性“${name}”，请删去。` };
  if (known === 'style' && HIDDEN_STYLE.test(value))
    return { code: FOREIGN, message: '样式里不能使用 url、@import 和转义写法，请删去。' };
  return known === 'style' ? styleFault(value) : null;
}

const RAISED = /^<(\/?)(?:sup|sub)\b/i;
const TWICE_RAISED: Sentence = {
  code: MARKUP,
  message: '上标、下标不能套在一起，字会小得看不清，请删去一层。',
};

/** How many superscripts and subscripts are open behind the tag. */
function raisedAfter(tag: string, open: number): number {
  const [found, closes] = RAISED.exec(tag) ?? [];
  if (found === undefined) return open;
  return closes === '' ? open + 1 : Math.max(0, open - 1);
}

function styleFault(value: string): Sentence | null {
  const refused = refusedStyle(value);
  if (refused === null) return null;
  const shown = refused.replace(/[{}<>]/g, '').slice(0, 60);
  return {
    code: MARKUP,
    message: `样式“${shown}”不能使用：只能调整宽高、边距、边框、对齐、分页和字的大小（不小于 8pt）、深色，文书内容不能隐去。`,
  };
}

function expressionFault(text: string): Sentence | null {
  const inside = text.match(/\{\{[\s\S]*?\}\}/g) ?? [];
  if (inside.every((expression) => LAYOUT_ONLY.test(expression))) return null;
  return {
    code: MARKUP,
    message: '标签里面不能写文书内容，只能用“版面”类的数字；请把内容写在标签之间。',
  };
}

/**
 * Faults of a template's HTML: only the tags and attributes of a paper, nothing that runs and nothing from outside. What the renderer
 * would refuse anyway is said here at its line.
 */
export function checkMarkup(source: string): TemplateFault[] {
  const plain = withoutExpressions(source);
  const faults: TemplateFault[] = [];
  let raised = 0;
  for (let at = plain.indexOf('<'); at >= 0; at = plain.indexOf('<', at + 1)) {
    const report = ({ code, message }: Sentence) =>
      faults.push({ line: lineAt(source, at), code, message });
    const next = plain[at + 1] ?? '';
    if (!/[a-zA-Z/!?]/.test(next) && next !== BLOT) continue;
    const name = NAME.exec(plain.slice(at, at + 80))?.[1];
    if (name !== undefined && !TAGS.has(name.toLowerCase())) {
      report({ code: MARKUP, message: `不能使用标签“${name}”，请删去。` });
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(plain);
    if (tag === null) {
      report({
        code: MARKUP,
        message: '标签的写法不完整：属性值要加引号，尖括号要成对，注释请用双花括号加叹号。',
      });
      continue;
    }
    const original = source.slice(at, at + tag[0].length);
    raised = raisedAfter(tag[0], raised);
    if (raised > 1) report(TWICE_RAISED);
    const inside = expressionFault(original);
    if (inside) report(inside);
    for (const [, attribute = '', double, single] of (tag[2] ?? '').matchAll(ATTRIBUTE)) {
      const fault = attributeFault(attribute, double ?? single ?? '');
      if (fault) report(fault);
    }
  }
  return faults;
}
