import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useMe } from '../../app/use-me';
import { NotYours } from '../../parts/NotYours';
import type { RecordKind } from '../../records/kind';
import { kindOf } from '../../records/kinds';
import { mayRead } from '../../records/may-read';
import NotFoundPage from '../not-found/NotFoundPage';

/** The kind of record of the address, drawn by `children`. */
export function WithKind({ children }: { children: (kind: RecordKind) => ReactNode }) {
  const me = useMe();
  const { kind: plural = '' } = useParams();
  const kind = kindOf(plural);
  if (!kind) return <NotFoundPage />;
  return mayRead(me, kind) ? children(kind) : <NotYours />;
}
