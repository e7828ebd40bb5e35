import { forbiddenWordsIn } from '../../domain/document/forbidden-words';
import type { TemplateField, TemplateFault } from '../../domain/document/template-field';
import { documentCoverage, type GlyphCoverage, missingGlyphs } from '../fonts/missing-glyphs';
import { readTemplate, type TemplateReading } from '../templates/check-template';
import { withoutExpressions } from '../templates/source-lines';

const MARKUP = /<[^<>]*>/g;
const coverages = new Map<string | null, readonly GlyphCoverage[]>();

function coverageOf(officialFontsDir: string | null): readonly GlyphCoverage[] {
  const known = coverages.get(officialFontsDir) ?? documentCoverage(officialFontsDir);
  coverages.set(officialFontsDir, known);
  return known;
}

/** The words of each line, without tags and expressions. */
function wordsByLine(source: string): string[] {
  const words = withoutExpressions(source).replace(MARKUP, (tag) => tag.replace(/[^\n]/g, ''));
  return words.replaceAll('\u0001', '').split('\n');
}

function coercion(lines: readonly string[]): TemplateFault[] {
  // A word broken over two lines is found in the whole text and told at its first line.
  return forbiddenWordsIn(lines.join('')).map((word) => ({
    line:
      Math.max(
        0,
        lines.findIndex((line) => forbiddenWordsIn(line).includes(word)),
      ) + 1,
    code: 'TPL-09',
    message: `学校的文书不能写“${word}”：只有镇人民政府和区教委有权责令（义务教育法第五十八条）。`,
  }));
}

/**
 * Looks at the template of a form: what every template must keep (readTemplate), characters that the fonts can print, and no words of
 * coercion but where the issuer may order (`mayOrder`).
 */
export function checkFormTemplate(
  mayOrder: boolean,
  source: string,
  fields: readonly TemplateField[],
  officialFontsDir: string | null,
): TemplateReading {
  const { faults, ...reading } = readTemplate(source, fields);
  const lines = wordsByLine(source);
  const coverage = coverageOf(officialFontsDir);
  const glyphs = lines.flatMap((words, index): TemplateFault[] => {
    const missing = missingGlyphs(words, coverage);
    if (missing.length === 0) return [];
    const message = `字库中没有这些字，会印成空框：${missing.join('、')}。请换用别的字。`;
    return [{ line: index + 1, code: 'TPL-11', message }];
  });
  const found = [...faults, ...(mayOrder ? [] : coercion(lines)), ...glyphs];
  return { ...reading, faults: found.sort((a, b) => a.line - b.line) };
}
