import { recordFigures } from '../figures/record-figures.mjs';

function roundedValue(value) {
  if (typeof value === 'object') return rounded(value);
  if (typeof value !== 'number' || Number.isInteger(value)) return value;
  return Number(value.toPrecision(3));
}

/** Three significant figures are all that such a measurement carries; names stay as they are. */
export function rounded(figures) {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, roundedValue(value)]),
  );
}

/** The unit that a figure's name tells. */
function unitOf(name) {
  if (name.endsWith('_ms')) return 'ms';
  if (name.endsWith('_per_s')) return '/s';
  if (name.endsWith('_pct')) return '%';
  return name.startsWith('bytes') ? 'bytes' : '';
}

/** `--record`: keeps the figures of this run in docs/figures.json as `<bench>.<name>`. */
export function record(root, bench, figures) {
  const numbers = Object.entries(figures).filter(([, value]) => typeof value === 'number');
  const named = numbers.map(([name, value]) => [`${bench}.${name}`, { value, unit: unitOf(name) }]);
  recordFigures(root, Object.fromEntries(named));
}

/** The value below which `share` of the values lie. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
