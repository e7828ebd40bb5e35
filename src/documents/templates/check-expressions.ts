import Handlebars from 'handlebars';

import {
  fieldKey,
  type TemplateField,
  type TemplateFault,
} from '../../domain/document/template-field';

/** Loops in loops in loops over a large table would grow without bound. */
const DEEPEST_LOOP = 2;
const FORBIDDEN_PARTS = new Set(['constructor', '__proto__', 'prototype', '__lookupGetter__']);
const BLOCKS = ['if', 'unless', 'each'];
const LOOP_DATA = ['index', 'first', 'last'];
const UNKNOWN = 'TPL-02';
const CLOSED = 'TPL-03';
const RAW = 'TPL-04';

/** Fields within reach, by path; null while names are not to be checked. */
type Scope = { readonly fields: readonly TemplateField[] | null; readonly at: readonly string[] };

/** Faults of a template's expressions, and the fields that are printed in any case (an `#if` of themselves aside). */
export class ExpressionCheck extends Handlebars.Visitor {
  readonly faults: TemplateFault[] = [];
  readonly printed = new Set<string>();
  /** Every field that is mentioned, be it in a condition only. */
  readonly named = new Set<string>();
  private scopes: Scope[];
  private conditions: string[] = [];

  constructor(fields: readonly TemplateField[] | null) {
    super();
    this.scopes = [{ fields, at: [] }];
  }

  private report(node: hbs.AST.Node, code: string, message: string): void {
    this.faults.push({ line: node.loc.start.line, code, message });
  }

  /** The field that a path names, or null after a fault. */
  private fieldOf(path: hbs.AST.Expression): { key: string; field: TemplateField | null } | null {
    if (path.type !== 'PathExpression') {
      this.report(path, UNKNOWN, '这里只能写文书的内容，不能写固定的值。');
      return null;
    }
    const { parts, depth, original, data } = path as hbs.AST.PathExpression;
    const bad = parts.find((part) => FORBIDDEN_PARTS.has(part));
    if (bad !== undefined) {
      this.report(path, CLOSED, `使用了不允许的名称“${bad}”，请删去。`);
      return null;
    }
    if (data) {
      if (this.scopes.length > 1 && LOOP_DATA.includes(parts.join('.'))) return null;
      this.report(path, CLOSED, `没有“${original}”这样的内容，请删去。`);
      return null;
    }
    const scope = this.scopes[this.scopes.length - 1 - depth];
    const name = parts.join('.');
    if (scope !== undefined) this.named.add(fieldKey([...scope.at, name]));
    if (scope?.fields === null) return { key: fieldKey([...scope.at, name]), field: null };
    const field = scope?.fields.find((one) => one.path === name);
    if (scope !== undefined && field !== undefined)
      return { key: fieldKey([...scope.at, name]), field };
    this.report(path, UNKNOWN, this.unknown(name, original));
    return null;
  }

  private unknown(name: string, original: string): string {
    const outside = this.scopes.slice(0, -1).some((s) => s.fields?.some((f) => f.path === name));
    if (outside) return `“${original}”不是列表里每一行的内容；它在列表外面，请写成“../${name}”。`;
    return `没有“${original}”这项内容，请从“插入内容”中选择。`;
  }

  private output(node: hbs.AST.MustacheStatement, path: hbs.AST.Expression): void {
    const found = this.fieldOf(path);
    if (found === null) return;
    if (found.field?.kind === 'list' || found.field?.kind === 'flag')
      this.report(
        node,
        UNKNOWN,
        found.field.kind === 'list'
          ? `“${found.field.label}”是列表，请用“#each”逐行写出。`
          : `“${found.field.label}”只能用在“#if”里，不能直接印出。`,
      );
    if (this.conditions.every((condition) => condition === found.key)) this.printed.add(found.key);
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    if (!node.escaped)
      this.report(node, RAW, '使用了不转义的输出（三个花括号或 &），请改为两个花括号。');
    const { path, params, hash } = node;
    const name = 'original' in path ? path.original : '';
    if (hash as hbs.AST.Hash | undefined)
      this.report(node, CLOSED, '双花括号里不能写等号，请删去。');
    if (name === 'fill') {
      const [first, width, ...more] = params;
      const widthOk = width === undefined || (width.type === 'StringLiteral' && 'value' in width);
      if (first === undefined || !widthOk || more.length > 0)
        this.report(node, CLOSED, '“fill”后面写一项内容，短的横线再加 "short"。');
      else this.output(node, first);
      return;
    }
    if (params.length > 0) {
      this.report(node, CLOSED, `使用了未开放的功能“${name}”，可用的只有 fill、if、unless、each。`);
      return;
    }
    this.output(node, path);
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    const name = node.path.original;
    const [subject, ...more] = node.params;
    if (!BLOCKS.includes(name)) {
      this.report(node, CLOSED, `使用了未开放的语句“#${name}”，可用的只有 if、unless、each。`);
      return;
    }
    const params = node.program.blockParams as string[] | undefined;
    const named = node.hash as hbs.AST.Hash | undefined;
    if (subject === undefined || more.length > 0 || named || (params?.length ?? 0) > 0) {
      this.report(node, CLOSED, `“#${name}”后面只写一项内容。`);
      return;
    }
    const found = this.fieldOf(subject);
    if (name === 'each') this.loop(node, found);
    else this.branches(node, name, found?.key ?? '');
  }

  private loop(
    node: hbs.AST.BlockStatement,
    list: { key: string; field: TemplateField | null } | null,
  ): void {
    if (list?.field && list.field.kind !== 'list')
      this.report(node, UNKNOWN, `“${list.field.label}”不是列表，不能用“#each”。`);
    if (this.scopes.length > DEEPEST_LOOP) this.report(node, 'TPL-10', '循环嵌套过深，最多两层。');
    // A list within itself is written out as often as it has rows, for every row.
    else if (this.scopes.length > 1 && (node.params[0] as hbs.AST.PathExpression).depth > 0)
      this.report(
        node,
        'TPL-10',
        '循环里面只能再逐行写出这一行自己的列表，请把另一个列表移到外面。',
      );
    const known = this.scopes[0]?.fields !== null;
    // After a fault of the list itself its rows are not judged: one mistake, one sentence.
    const fields = known && list?.field?.items ? list.field.items : null;
    this.scopes.push({ fields, at: list === null ? ['?'] : [list.key] });
    this.accept(node.program);
    this.scopes.pop();
    this.under(`!${list?.key ?? ''}`, node.inverse);
  }

  private branches(node: hbs.AST.BlockStatement, name: string, key: string): void {
    this.under(name === 'if' ? key : `!${key}`, node.program);
    this.under(name === 'if' ? `!${key}` : key, node.inverse);
  }

  private under(condition: string, program: hbs.AST.Program | undefined): void {
    // Handlebars leaves the program out where a block has no `else`.
    if (program === undefined) return;
    this.conditions.push(condition);
    this.accept(program);
    this.conditions.pop();
  }

  private refuse(node: hbs.AST.Node, what: string): void {
    this.report(node, CLOSED, `使用了未开放的写法：${what}，请删去。`);
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    this.refuse(node, '引用其他部分（大于号）');
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.refuse(node, '引用其他部分（井号加大于号）');
  }

  override Decorator(node: hbs.AST.Decorator): void {
    this.refuse(node, '星号');
  }

  override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
    this.refuse(node, '自定义部分（井号加星号）');
  }
}
