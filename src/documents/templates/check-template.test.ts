import type { TemplateField } from '../../domain/document/template-field';
import { checkFormTemplate } from '../forms/check-form-template';
import { shippedSource } from '../forms/shipped-source';
import { TEMPLATE_FIELDS } from '../forms/template-fields';
import { LONGEST_SOURCE, readTemplate } from './check-template';
import { compiledTemplate } from './compile-template';

const FIELDS: readonly TemplateField[] = [
  { path: 'number', label: '文号', kind: 'text' },
  { path: 'student.name', label: '学生姓名', kind: 'text' },
  { path: 'layout.indent', label: '版面：缩进', kind: 'number' },
  { path: 'layout.isCommittee', label: '版面：区教委', kind: 'flag' },
  {
    path: 'visits',
    label: '历次劝返',
    kind: 'list',
    items: [{ path: 'by', label: '劝返人', kind: 'text' }],
  },
];

const faultsOf = (source: string) => readTemplate(source, FIELDS).faults;

describe('a template within its bounds', () => {
  it.each([
    [
      'facts, a line to write on and a comment',
      '<p>{{number}}{{fill student.name "short"}}{{! 备注 }}</p>',
    ],
    [
      'a list with a fact from outside it',
      '{{#each visits}}<p>{{by}}{{../number}}{{@index}}</p>{{else}}无{{/each}}',
    ],
    ['a question about a flag', '{{#if layout.isCommittee}}甲{{else}}乙{{/if}}'],
    ['a number of the layout in a style', '<p style="margin-right:{{layout.indent}}em">x</p>'],
    ['a picture of its own', '<img src="data:image/png;base64,iVBORw0KGgo=" alt="章">'],
    [
      'looks of a paper',
      '<td style="width:42mm; text-align:right;font-size:10.5pt"><span style="color:#C00;margin:0 2em">x</span></td>',
    ],
    ['one superscript after the other', '<p>m<sup>2</sup>, s<sup>3</sup></p>'],
    ['a sign that opens no tag', '<p>a < 5</p>'],
  ])('may hold %s', (_, source) => {
    expect(faultsOf(source)).toEqual([]);
  });
});

describe('a template out of its bounds is told the line and the reason', () => {
  it.each([
    ['an unknown field', '\n{{student.nam}}', 2, '没有“student.nam”这项内容'],
    [
      'a field of the paper inside a list',
      '\n\n{{#each visits}}{{number}}{{/each}}',
      3,
      '请写成“../number”',
    ],
    ['a field of the list outside it', '{{by}}', 1, '没有“by”这项内容'],
    ['a list printed as it stands', '{{visits}}', 1, '请用“#each”逐行写出'],
    ['a flag printed as it stands', '{{layout.isCommittee}}', 1, '只能用在“#if”里'],
    ['a loop over what is no list', '{{#each number}}{{/each}}', 1, '不是列表'],
    ['a block that does not end', 'a\n{{#if number}}b', 2, '“#if”没有结束，请在后面补上“/if”'],
    [
      'a block that ends as another',
      '{{#if number}}\n{{/each}}',
      2,
      '“/each”与第 1 行的“#if”不成对',
    ],
    ['an end without a beginning', '\n{{/if}}', 2, '前面没有对应的“#if”'],
    ['braces that do not end', '\n<p>{{number</p>', 2, '双花括号没有结束'],
    ['an expression that is none', '\n{{number + 1}}', 2, '不能识别'],
    ['a helper of Handlebars', '{{lookup visits "by"}}', 1, '未开放的功能“lookup”'],
    ['a block of Handlebars', '{{#with student}}{{/with}}', 1, '未开放的语句“#with”'],
    ['raw output', '\n\n{{{number}}}', 3, '不转义的输出'],
    ['raw output by a sign', '{{& number}}', 1, '不转义的输出'],
    ['a partial', '{{> other}}', 1, '未开放的写法：引用其他部分'],
    ['a part of its own', '{{#*inline "a"}}{{/inline}}', 1, '未开放的写法：自定义部分'],
    ['a way to the constructor', '{{constructor.constructor}}', 1, '不允许的名称“constructor”'],
    ['a way to the prototype', '{{student.__proto__.name}}', 1, '不允许的名称“__proto__”'],
    ['the root of the data', '{{@root.number}}', 1, '没有“@root.number”'],
    ['a script', '<p></p>\n<script>for(;;){}</script>', 2, '不能使用标签“script”'],
    ['a frame', '<iframe src=file:///etc/passwd></iframe>', 1, '不能使用标签“iframe”'],
    ['an object', '<object data="x"></object>', 1, '不能使用标签“object”'],
    ['an embedded file', '<embed src="x">', 1, '不能使用标签“embed”'],
    [
      'a linked file',
      '\n<link rel="stylesheet" href="http://127.0.0.1/a.css">',
      2,
      '不能使用标签“link”',
    ],
    ['a refresh', '<meta http-equiv="refresh" content="0">', 1, '不能使用标签“meta”'],
    ['a style sheet', '<style>@import "x";</style>', 1, '不能使用标签“style”'],
    ['a drawing', '<svg><image href="x"/></svg>', 1, '不能使用标签“svg”'],
    [
      'a picture from the network',
      '<img src="http://127.0.0.1:9/a.png">',
      1,
      '不能引用外部的文件或网址',
    ],
    ['a picture without quotes', '<img src=http://127.0.0.1:9/a.png>', 1, '属性值要加引号'],
    ['a picture of a drawing', '<img src="data:image/svg+xml;base64,AA==">', 1, '不能引用外部'],
    ['an event', '<p onclick="x()">a</p>', 1, '事件属性“onclick”'],
    ['an address in a style', '<p style="background:url(http://a)">a</p>', 1, '不能使用 url'],
    ['a hidden address in a style', '<p style="background:u\\72l(//a)">a</p>', 1, '不能使用 url'],
    [
      'an encoded address in a style',
      '<p style="background:&#117;rl(//a)">a</p>',
      1,
      '不能使用 url',
    ],
    ...[
      'display:none',
      'DISPLAY : none',
      'visibility:hidden',
      'opacity:0',
      'font-size:0',
      'font-size:1px',
      'font-size:0.5em',
      'font-size:calc(0px)',
      'font:0/0 a',
      'color:white',
      'color:#fffffe',
      'color:#FFF',
      'color:transparent',
      'color:rgba(0,0,0,0)',
      'color:black!important',
      'position:fixed',
      'position:absolute;top:-100mm',
      'text-indent:-9999px',
      'margin-left:-200mm',
      'margin-left:9999mm',
      'width:0',
      'overflow:hidden',
      'clip-path:inset(100%)',
      'transform:scale(0)',
      'background:#000',
      'all:unset',
      '--a:1',
      'constructor:1',
      'color',
    ].map((style): [string, string, number, string] => [
      `a style that could hide words: ${style}`,
      `<p style="${style}">a</p>`,
      1,
      '文书内容不能隐去',
    ]),
    ['type smaller at every step', '<sup><sup>a</sup></sup>', 1, '上标、下标不能套在一起'],
    ['a base for addresses', '<base href="http://127.0.0.1/">', 1, '不能使用标签“base”'],
    ['a form', '<form action="http://127.0.0.1/"><input></form>', 1, '不能使用标签“form”'],
    ['a drawing from elsewhere', '<use href="#a"/>', 1, '不能使用标签“use”'],
    ['a link', '<a href="http://127.0.0.1/">x</a>', 1, '不能使用标签“a”'],
    ['a picture by its set', '<img srcset="http://127.0.0.1/a.png 1x">', 1, '不能引用外部'],
    [
      'an old background',
      '<td background="http://127.0.0.1/a.png">x</td>',
      1,
      '不能使用属性“background”',
    ],
    ['the constructor by a helper', '{{lookup this "constructor"}}', 1, '未开放的功能“lookup”'],
    [
      'the constructor in brackets',
      '{{[constructor].[constructor]}}',
      1,
      '不允许的名称“constructor”',
    ],
    ['the row itself', '{{this}}', 1, '没有“'],
    ['a log', '{{log number}}', 1, '未开放的功能“log”'],
    ['a partial by a value', '{{> (lookup . "number")}}', 1, '未开放的写法：引用其他部分'],
    ['a partial with a block', '{{#> layout}}x{{/layout}}', 1, '未开放的写法：引用其他部分'],
    ['a decorator', '{{* decorate}}', 1, '未开放的写法：星号'],
    ['a raw block', '{{{{raw}}}} {{number}} {{{{/raw}}}}', 1, ''],
    [
      'a block with a name for its rows',
      '{{#each visits as |v|}}{{v.by}}{{/each}}',
      1,
      '后面只写一项内容',
    ],
    ['an option of a block', '{{#each visits limit=1}}{{by}}{{/each}}', 1, '后面只写一项内容'],
    ['a helper in a helper', '{{fill (lookup student "name")}}', 1, '不能写固定的值'],
    [
      'the list around the list',
      '{{#each visits}}{{#each ../visits}}{{by}}{{/each}}{{/each}}',
      1,
      '只能再逐行写出这一行自己的列表',
    ],
    ['an attribute of no paper', '<p id="a">a</p>', 1, '不能使用属性“id”'],
    ['a tag made of data', '<{{number}}>', 1, '标签的写法不完整'],
    ['an attribute made of data', '<p {{number}}>a</p>', 1, '标签的写法不完整'],
    ['a style made of data', '<p style="{{number}}">a</p>', 1, '标签里面不能写文书内容'],
    ['a comment of HTML', '<!-- a -->', 1, '标签的写法不完整'],
  ])('%s', (_, source, line, reason) => {
    const [first] = faultsOf(source);
    expect(first?.message).toContain(reason);
    expect(first?.line).toBe(line);
    expect(first?.code).toMatch(/^TPL-\d\d$/);
    expect(first?.message).not.toMatch(/[<>{}]/);
  });

  it('loops three deep', () => {
    const source = '{{#each a}}{{#each b}}{{#each c}}x{{/each}}{{/each}}{{/each}}';
    expect(readTemplate(source, null).faults[0]?.message).toContain('最多两层');
  });

  it('one character more than the longest', () => {
    expect(faultsOf('x'.repeat(LONGEST_SOURCE))).toEqual([]);
    expect(faultsOf('x'.repeat(LONGEST_SOURCE + 1))[0]?.message).toContain('模板过长');
  });

  it('every fault at once, in order of the lines', () => {
    const lines = faultsOf('{{a}}\n<script>\n{{#each visits}}{{b}}{{/each}}').map(
      ({ line }) => line,
    );
    expect(lines).toEqual([1, 2, 3]);
  });
});

describe('a required field', () => {
  const fields: readonly TemplateField[] = [
    { path: 'number', label: '文号', kind: 'text', required: true },
    { path: 'school', label: '学校', kind: 'text' },
  ];
  const missing = (source: string) =>
    readTemplate(source, fields)
      .faults.map(({ message }) => message)
      .join('');

  it.each(['{{number}}', '{{fill number}}', '{{#if number}}{{number}}{{/if}}'])(
    'is printed by %s',
    (source) => {
      expect(missing(source)).toBe('');
    },
  );

  it.each([
    '',
    '{{! number }}',
    '{{#if school}}{{number}}{{/if}}',
    '{{#unless number}}{{number}}{{/unless}}',
    '{{#if number}}{{else}}{{number}}{{/if}}',
  ])('is missing from “%s”', (source) => {
    expect(missing(source)).toContain('必须印出“文号”');
  });
});

describe('the template of a form', () => {
  const shipped = shippedSource('return-notice-school');
  const faults = (source: string) =>
    checkFormTemplate(false, source, TEMPLATE_FIELDS['return-notice-school'], null).faults;

  it('is sound as it comes', () => {
    expect(faults(shipped)).toEqual([]);
  });

  it('of a school holds no word of coercion, not even broken over two lines', () => {
    expect(faults(shipped.replace('请您自收到', '现责令您自收到'))).toMatchObject([
      { code: 'TPL-09', message: expect.stringContaining('“责令”') as string },
    ]);
    expect(faults(`${shipped}处\n罚`)[0]?.code).toBe('TPL-09');
  });

  it('holds only characters that the fonts can print', () => {
    expect(faults(`${shipped}\n<p>😀</p>`)[0]?.message).toContain('字库中没有这些字');
  });

  it('is compiled once', () => {
    expect(compiledTemplate(shipped)).toBe(compiledTemplate(shipped));
  });
});
