import Handlebars from 'handlebars';

/** A template that asks for more than templates may have. The message names the place and the remedy. */
export class TemplateRefused extends Error {
  override readonly name = 'TemplateRefused';
  readonly code = 'TEMPLATE_REFUSED';
}

/** Loops in loops in loops over a large table would grow without bound. */
const DEEPEST_LOOP = 2;
const FORBIDDEN_PARTS = new Set(['constructor', '__proto__', 'prototype', '__lookupGetter__']);

type Allowed = { readonly helpers: ReadonlySet<string>; readonly partials: ReadonlySet<string> };

function refuse(line: number, what: string): never {
  throw new TemplateRefused(`模板第 ${line} 行${what}。`);
}

class TemplateCheck extends Handlebars.Visitor {
  private loops = 0;

  constructor(private readonly allowed: Allowed) {
    super();
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    if (!node.escaped) refuse(node.loc.start.line, '使用了不转义的输出 {{{ }}}，请改为 {{ }}');
    super.MustacheStatement(node);
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    const name = node.path.original;
    if (!this.allowed.helpers.has(name)) {
      refuse(node.loc.start.line, `使用了未开放的语句 #${name}`);
    }
    const isLoop = name === 'each';
    if (isLoop) this.loops += 1;
    if (this.loops > DEEPEST_LOOP) refuse(node.loc.start.line, '循环嵌套过深，最多两层');
    super.BlockStatement(node);
    if (isLoop) this.loops -= 1;
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    const name = 'original' in node.name ? node.name.original : '';
    if (!this.allowed.partials.has(name)) {
      refuse(node.loc.start.line, `引用了不存在的部分 ${name}`);
    }
    super.PartialStatement(node);
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    refuse(node.loc.start.line, '使用了未开放的语句 #>');
  }

  override Decorator(node: hbs.AST.Decorator): void {
    refuse(node.loc.start.line, '使用了未开放的语句 *');
  }

  override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
    refuse(node.loc.start.line, '使用了未开放的语句 #*');
  }

  override PathExpression(node: hbs.AST.PathExpression): void {
    const bad = node.parts.find((part) => FORBIDDEN_PARTS.has(part));
    if (bad !== undefined) refuse(node.loc.start.line, `使用了不允许的名称 ${bad}`);
    super.PathExpression(node);
  }
}

/**
 * Reads a template and refuses what a closed template has no use for: raw output, unknown blocks and partials,
 * decorators, deep loops, names that lead out of the data. Throws {@link TemplateRefused}.
 */
export function checkTemplate(source: string, allowed: Allowed): hbs.AST.Program {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(source);
  } catch (error) {
    throw new TemplateRefused(`模板不能识别：${(error as Error).message}`);
  }
  new TemplateCheck(allowed).accept(program);
  return program;
}
