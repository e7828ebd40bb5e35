import { readFileSync } from 'node:fs';
import { errorCode } from '../failure/error-code';

/**
 * Reads `NAME=value` lines (comments, `export`, quotes as usual in .env files); empty when the file is
 * missing.
 */
export function readEnvFile(file: string): Record<string, string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return {};
    throw error;
  }
  return parseEnvText(text);
}

/** The pure half of {@link readEnvFile}. A later line wins over an earlier one of the same name. */
export function parseEnvText(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const match = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line);
    if (match?.[1] !== undefined) values[match[1]] = unquote(match[2] ?? '');
  }
  return values;
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(value);
  if (quoted !== null) return quoted[2] ?? '';
  return value.replace(/(?:^|\s+)#.*$/, '').trim();
}
