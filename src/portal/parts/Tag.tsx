import type { ReactNode } from 'react';
import type { DueTone } from '../app/dates';
import classes from './Tag.module.css';
import tones from './tones.module.css';

export type TagTone = DueTone | 'info';

/** A short word on a tinted ground. The word carries the meaning, the colour only helps the eye. */
export function Tag({ tone, children }: { tone: TagTone; children: ReactNode }) {
  return <span className={`${classes.tag} ${tones[tone]}`}>{children}</span>;
}
