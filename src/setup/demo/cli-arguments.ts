import { parseArgs } from 'node:util';
import { atLocal, type Instant } from '../../domain/kernel/instant';
import { parsePlainDate } from '../../domain/kernel/plain-date';
import { CHILDREN_RANGE } from './generate/generate-district';

export type DemoArguments = {
  children: number;
  seed: string;
  now: Instant;
  accountsFile: string | null;
  /** A district in JSON instead of a generated one. */
  from: string | null;
  /** Whether the scans of the night run once the district is loaded. */
  scan: boolean;
};

const DEFAULT_CHILDREN = '6000';
const DEFAULT_SEED = 'not-one-less';

/** Reads the command line. Throws with a Chinese sentence on anything that is not as described there. */
export function readArguments(argv: readonly string[], now: Instant): DemoArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      children: { type: 'string', default: DEFAULT_CHILDREN },
      seed: { type: 'string', default: DEFAULT_SEED },
      today: { type: 'string' },
      accounts: { type: 'string' },
      from: { type: 'string' },
      scan: { type: 'boolean', default: false },
    },
  });
  const children = Number(values.children);
  const { least, most } = CHILDREN_RANGE;
  if (!Number.isInteger(children) || children < least || children > most) {
    throw new Error(`--children 须是 ${least} 至 ${most} 之间的整数，现为“${values.children}”。`);
  }
  const today = values.today === undefined ? null : parsePlainDate(values.today);
  if (values.today !== undefined && today === null) {
    throw new Error(`--today 须是日期，如 2026-09-18，现为“${values.today}”。`);
  }
  return {
    children,
    seed: values.seed,
    now: today === null ? now : atLocal(today, '20:00'),
    accountsFile: values.accounts ?? null,
    from: values.from ?? null,
    scan: values.scan,
  };
}
